import type { ResumeAnswer } from "#answers/path/resume-schema.ts";
import {
  identifierText,
  missingText,
  notInLogText,
  overText,
  unsaidText,
} from "#answers/path/resume-words.ts";
import { Fold } from "../../../components/Fold.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import * as text from "../../../messages/path-resume.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import styles from "./Resume.module.css";
import { focusPlace, isInRecord, placeName, RECORD_PAGE } from "./where.ts";

interface Found {
  readonly at: string;
  readonly said: string;
  /** The whole line it was found in. */
  readonly line: string | null;
}

/** What a reader must not see, worst first. */
export const findingsOf = ({ checks, headline }: ResumeAnswer): readonly Found[] => [
  ...checks.identifiers.map(({ at, found, line }) => ({ at, line, said: identifierText(found) })),
  ...checks.unsaid.map(({ at, found, about, line }) => ({
    at,
    line,
    said: unsaidText(found, about),
  })),
  ...checks.numbers.notInLog.map(({ at, number, line }) => ({
    at,
    line,
    said: notInLogText(number),
  })),
  ...(headline.over > 0
    ? [{ at: "/resume/clinicalHalf", line: null, said: overText(headline.over, headline.most) }]
    : []),
];

/** First of all on the page: what to mend, then what is not there yet, each with the way to its field. */
export function Findings({ answer }: { answer: ResumeAnswer }) {
  const found = findingsOf(answer);
  const { missing, numbers } = answer.checks;
  const gaps = missing.map((each) => ({ at: each.at, line: null, said: missingText(each) }));
  return (
    <section className={parts.part} aria-labelledby="resume" data-print="no">
      <h2 id="resume">{text.heading}</h2>
      <p className={parts.sentence} role="status">
        {text.sentence({ found: found.length, gaps: gaps.length, checked: numbers.checked })}
      </p>
      <p className={parts.soft}>{text.intro}</p>
      {found.length > 0 && (
        <>
          <h3 id="to-mend">{text.findingsHeading}</h3>
          <Places found={found} labelledBy="to-mend" />
        </>
      )}
      {gaps.length > 0 && (
        <Fold title={text.gapsHeading} note={text.gapsNote(gaps.length)} open>
          <Places found={gaps} />
        </Fold>
      )}
    </section>
  );
}

interface PlacesProps {
  readonly found: readonly Found[];
  readonly labelledBy?: string;
}

function Places({ found, labelledBy }: PlacesProps) {
  const { document, go } = useNotes();
  return (
    <ul className={styles.found} aria-labelledby={labelledBy}>
      {found.map(({ at, said, line }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same can be found twice in one line
        <li key={`${at} ${said} ${i}`}>
          <LinkButton onClick={() => (isInRecord(at) ? go(RECORD_PAGE) : focusPlace(at))}>
            {placeName(document, at)}
          </LinkButton>
          <span>
            {said}
            {line !== null && <span className={styles.in}>{text.inLine(line)}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
