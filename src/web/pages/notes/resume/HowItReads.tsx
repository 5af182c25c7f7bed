import { useState } from "react";
import type { Draft, Fit, ResumeAnswer, ResumeKind } from "#answers/path/resume-schema.ts";
import { notFitText } from "#answers/path/resume-words.ts";
import { fieldId } from "../../../components/Field.tsx";
import { Fold } from "../../../components/Fold.tsx";
import { CheckInput, RadioInput } from "../../../components/Inputs.tsx";
import * as text from "../../../messages/path-resume.ts";
import { broken } from "../../../messages/sharing.ts";
import parts from "../parts/Parts.module.css";
import { Drawn } from "./Drawn.tsx";
import { whyLeftOut } from "./left-out.ts";
import styles from "./Resume.module.css";
import { together } from "./together.ts";

interface Props {
  readonly answer: ResumeAnswer;
  readonly kind: ResumeKind;
  readonly onKind: (kind: ResumeKind) => void;
  /** Of the short one; null before its page is set. */
  readonly fit: Fit | null;
  readonly stale: boolean;
}

/** Either of the two, word for word, and what the page of the short one had no room for. */
export function HowItReads({ answer, kind, onKind, fit, stale }: Props) {
  const [traced, setTraced] = useState(true);
  const draft = kind === "normal" ? answer.normal : (fit?.draft ?? null);
  return (
    <section className={parts.part} aria-labelledby="how-it-reads">
      <h3 id="how-it-reads" data-print="no">
        {text.readsHeading}
      </h3>
      <div className={styles.choices} data-print="no">
        <RadioInput
          frame={{ id: fieldId("resume-kind"), label: text.kindLabel }}
          value={kind}
          choices={text.kinds}
          onChange={(value) => onKind(value === "normal" ? "normal" : "short")}
        />
        <CheckInput text={text.trace} checked={traced} onChange={setTraced} />
      </div>
      <div className={parts.answered} data-stale={stale ? "" : undefined} aria-busy={stale}>
        {kind === "short" && fit && <Room short={answer.short} fit={fit} />}
        {draft ? <Drawn draft={draft} traced={traced} /> : <p>{stale ? text.setting : broken}</p>}
      </div>
    </section>
  );
}

/** Whether all of it stands on the page; what does not, and by which rule. */
function Room({ short, fit: { fits, pages, points, leftOut } }: { short: Draft; fit: Fit }) {
  if (!fits) return <p className={parts.overdue}>{notFitText(pages)}</p>;
  const byReason = together(leftOut, ({ at }) => whyLeftOut(short, at));
  return (
    <div className={styles.room} data-print="no">
      <p>{text.roomSentence(leftOut.length, points)}</p>
      {leftOut.length > 0 && (
        <Fold title={text.leftOutHeading} note={String(leftOut.length)}>
          <p className={parts.soft}>{text.leftOutRule}</p>
          {[...byReason].map(([why, of]) => (
            <div key={why} className={styles.reason}>
              <p className={parts.small}>{text.leftOutWhy[why]}</p>
              <ul className={styles.leftOut}>
                {of.map((part) => (
                  <li key={part.at}>{part.text}</li>
                ))}
              </ul>
            </div>
          ))}
        </Fold>
      )}
    </div>
  );
}
