import type { MemoAnswer } from "#answers/path/memo-schema.ts";
import { Fold } from "../../../components/Fold.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-memo.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import { withoutMemo } from "./edits.ts";
import styles from "./Memo.module.css";

type Before = MemoAnswer["earlier"][number];

/** The newest first, each with its choice and its words. */
export const Earlier = ({ earlier }: { earlier: readonly Before[] }) => (
  <section className={parts.part} aria-labelledby="memos-before">
    <h3 id="memos-before" tabIndex={-1}>
      {text.earlierHeading}
    </h3>
    {earlier.length === 0 && <p>{text.noneBefore}</p>}
    <ul className={parts.list}>
      {keyed(earlier).map(({ key, memo }) => (
        <li key={key} className={styles.before}>
          <One memo={memo} />
        </li>
      ))}
    </ul>
  </section>
);

/** Two of them can read the same: the oldest is the first of its kind, whatever comes after it. */
const keyed = (earlier: readonly Before[]) =>
  earlier.map((memo, at) => ({ memo, key: `${memo.on} ${earlier.length - at}` }));

function One({ memo }: { memo: Before }) {
  const { act } = useNotes();
  const takeOut = () => {
    act({ label: text.takenOut(memo.month) }, withoutMemo(memo));
    document.getElementById("memos-before")?.focus();
  };
  return (
    <>
      <p className={styles.chosen}>
        {memo.choice === null
          ? text.chosenNothing
          : `${text.chose} ${text.choiceName(memo.choice)}.`}
      </p>
      <Fold title={text.monthOf(memo)} printed>
        <p className={styles.words}>{memo.words}</p>
      </Fold>
      <p data-print="no">
        <TextButton label={`${text.takeOut}: ${text.monthOf(memo)}`} onClick={takeOut}>
          {text.takeOut}
        </TextButton>
      </p>
    </>
  );
}
