import type { TriageView } from "#answers/path/triage-view.ts";
import { Fold } from "../../../components/Fold.tsx";
import * as text from "../../../messages/path-triage.ts";
import parts from "../parts/Parts.module.css";
import { named } from "./named.ts";
import styles from "./TriagePage.module.css";

/** As many as are read at a glance; the others are folded. */
const SHOWN = 3;

type Kind = TriageView["answer"]["changes"][number]["kind"];

/** One answer each that would turn it: first what is open, then what can be made otherwise. */
export const Changes = ({ view }: { view: TriageView }) => (
  <>
    <ChangesOf view={view} kind="find_out" />
    <ChangesOf view={view} kind="could_change" />
  </>
);

function ChangesOf({ view, kind }: { view: TriageView; kind: Kind }) {
  const lines = view.answer.changes
    .filter((change) => change.kind === kind)
    .map((change) => {
      const words = named(view, change.question, change.to);
      return {
        key: `${change.question} ${change.to}`,
        words: text.changeLine(change, words.question, words.answer),
      };
    });
  if (lines.length === 0) return null;
  const [shown, more] = [lines.slice(0, SHOWN), lines.slice(SHOWN)];
  return (
    <section className={parts.part} aria-labelledby={kind}>
      <h3 id={kind}>{text.changeHeadings[kind]}</h3>
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
