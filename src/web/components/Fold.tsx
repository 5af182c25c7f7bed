import type { ReactNode } from "react";
import styles from "./Fold.module.css";

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A folded group: native, so the keyboard and the page search work in it. */
export function Fold({ title, note, open, children }: Props) {
  return (
    <details className={styles.fold} open={open}>
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>
        {note && <span className={styles.note}>{note}</span>}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
