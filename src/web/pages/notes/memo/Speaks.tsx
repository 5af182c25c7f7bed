import type { MemoEvidence } from "#answers/path/memo-schema.ts";
import * as text from "../../../messages/path-memo.ts";
import parts from "../parts/Parts.module.css";
import styles from "./Memo.module.css";

/** The four side by side, with what was counted for each. */
export const Speaks = ({ evidence }: { evidence: readonly MemoEvidence[] }) => (
  <section className={parts.part} aria-labelledby="speaks" data-print="no">
    <h3 id="speaks">{text.speaksHeading}</h3>
    <p className={parts.soft}>{text.speaksNote}</p>
    <dl className={styles.choices}>
      {evidence.map(({ choice, found }) => (
        <div key={choice}>
          <dt>{text.choiceName(choice)}</dt>
          {found.length === 0 && <dd>{text.nothingCounted}</dd>}
          {found.map((each) => (
            <dd key={each.code}>{text.foundText(each)}</dd>
          ))}
        </div>
      ))}
    </dl>
  </section>
);
