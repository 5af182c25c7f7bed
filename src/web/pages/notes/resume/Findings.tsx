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
import { together } from "./together.ts";
import { focusPlace, isInRecord, placeName } from "./where.ts";

/** All that was found in one line, or at one place. */
interface Found {
  readonly at: string;
  /** The whole line; null where there is none. */
  readonly line: string | null;
  readonly said: readonly string[];
}

interface Finding {
  readonly at: string;
  readonly line: string | null;
  readonly said: string;
}

/** What a reader must not see, worst first. */
export const findingsOf = ({ checks, headline }: ResumeAnswer): readonly Finding[] => [
  ...checks.identifiers.map(({ found, ...of }) => ({ ...of, said: identifierText(found) })),
  ...checks.unsaid.map(({ found, about, ...of }) => ({ ...of, said: unsaidText(found, about) })),
  ...checks.numbers.notInLog.map(({ number, ...of }) => ({ ...of, said: notInLogText(number) })),
  ...(headline.over > 0
    ? [{ at: "/resume/clinicalHalf", line: null, said: overText(headline.over, headline.most) }]
    : []),
];

/** Of many findings in one line the line is said once. */
function byLine(findings: readonly Finding[]): readonly Found[] {
  const lines = together(findings, ({ at, line }) => `${at}\n${line ?? ""}`);
  return [...lines.values()].flatMap((of) => {
    const [first] = of;
    return first ? [{ at: first.at, line: first.line, said: of.map(({ said }) => said) }] : [];
  });
}

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
      <p className={parts.soft}>
        {text.intro} {found.length === 0 && text.proves}
      </p>
      {found.length > 0 && (
        <>
          <h3 id="to-mend">{text.findingsHeading}</h3>
          <Places findings={found} labelledBy="to-mend" />
        </>
      )}
      {gaps.length > 0 && (
        <Fold title={text.gapsHeading} note={text.gapsNote(gaps.length)} open>
          <Places findings={gaps} />
        </Fold>
      )}
    </section>
  );
}

interface PlacesProps {
  readonly findings: readonly Finding[];
  readonly labelledBy?: string;
}

function Places({ findings, labelledBy }: PlacesProps) {
  const { document, go } = useNotes();
  return (
    <ul className={styles.found} aria-labelledby={labelledBy}>
      {byLine(findings).map(({ at, said, line }) => (
        <li key={`${at} ${line}`}>
          <LinkButton onClick={() => (isInRecord(at) ? go("record") : focusPlace(at))}>
            {placeName(document, at)}
          </LinkButton>
          <div className={styles.said}>
            {line !== null && <p className={styles.soft}>{text.inLine(line)}</p>}
            {[...new Set(said)].map((each) => (
              <p key={each}>{each}</p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
}
