import type { TriageView } from "#answers/path/triage-view.ts";
import { Fold } from "../../../components/Fold.tsx";
import * as text from "../../../messages/path-triage.ts";
import parts from "../parts/Parts.module.css";
import { named } from "./named.ts";
import styles from "./TriagePage.module.css";

/** As many as are read at a glance; the others are folded. */
const SHOWN = 3;

/** Every one answer that would give another verdict. */
export function Changes({ view }: { view: TriageView }) {
  const { changes } = view.answer;
  const lines = changes.map((change) => {
    const words = named(view, change.question, change.to);
    return {
      key: `${change.question} ${change.to}`,
      words: text.changeLine(change, words.question, words.answer),
    };
  });
  const [shown, more] = [lines.slice(0, SHOWN), lines.slice(SHOWN)];
  return (
    <section className={parts.part} aria-labelledby="changes">
      <h3 id="changes">{text.changeHeading}</h3>
      {lines.length === 0 && <p>{text.changeNone}</p>}
      <Lines lines={shown} />
      {more.length > 0 && (
        <Fold title={text.changeMore(more.length)} later>
          <Lines lines={more} />
        </Fold>
      )}
    </section>
  );
}

const Lines = ({ lines }: { lines: readonly { key: string; words: string }[] }) => (
  <ul className={styles.spoke}>
    {lines.map(({ key, words }) => (
      <li key={key}>{words}</li>
    ))}
  </ul>
);
