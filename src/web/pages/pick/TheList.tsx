import type { ListAnswer } from "#answers/types.ts";
import { catalogLine } from "../../messages/answer.ts";
import * as text from "../../messages/list.ts";
import styles from "./Answer.module.css";
import { ProgramTable } from "./ProgramTable.tsx";
import type { RowActs } from "./row-acts.ts";

/** The list itself, with the age of the directory beside it. */
export function TheList({ answer, acts }: { answer: ListAnswer; acts: RowActs }) {
  if (answer.applications.length === 0) return null;
  return (
    <section aria-labelledby="list" className={styles.part}>
      <h2 id="list">{text.heading}</h2>
      <p>{text.intro}</p>
      <p className={styles.soft}>{catalogLine(answer)}</p>
      <ProgramTable rows={answer.applications} answer={answer} acts={acts} stopAt={answer.stopAt} />
      <p className={styles.soft}>{text.columnNotes}</p>
    </section>
  );
}
