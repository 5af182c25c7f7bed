import type { ReactNode } from "react";
import { failed, working } from "../../../messages/notes.ts";
import type { Answered } from "../../../notes/use-notes-answer.ts";
import styles from "./Parts.module.css";

interface Props<Answer> {
  readonly asked: Answered<Answer>;
  readonly children: (answer: Answer) => ReactNode;
}

/** The last answer, dimmed while the next is on its way. */
export function Waiting<Answer>({ asked, children }: Props<Answer>) {
  const { answer, stale, failed: broken } = asked;
  if (broken) return <p role="alert">{failed}</p>;
  if (answer === null) return <p aria-busy="true">{working}</p>;
  return (
    <div className={styles.answered} data-stale={stale ? "" : undefined} aria-busy={stale}>
      {children(answer)}
    </div>
  );
}
