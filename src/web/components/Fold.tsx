import { type ReactNode, useState } from "react";
import styles from "./Fold.module.css";
import { usePrinting } from "./use-printing.ts";

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly open?: boolean;
  /** What is inside is long: it is there only while it is open, and the page's search finds it only then. */
  readonly later?: boolean;
  /** Open on paper, where nobody can open it. */
  readonly printed?: boolean;
  readonly children: ReactNode;
}

/** A folded group: native, so the keyboard and the page search work in it. */
export function Fold({ title, note, open, later, printed, children }: Props) {
  const [opened, setOpened] = useState(open === true);
  const onPaper = usePrinting() && printed === true;
  const shown = opened || onPaper;
  return (
    <details
      className={styles.fold}
      open={shown}
      onToggle={(event) => {
        if (!onPaper) setOpened(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>
        {note && <span className={styles.note}>{note}</span>}
      </summary>
      <div className={styles.body}>{(shown || !later) && children}</div>
    </details>
  );
}
