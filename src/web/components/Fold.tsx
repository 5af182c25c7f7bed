import { type ReactNode, useState } from "react";
import styles from "./Fold.module.css";

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly open?: boolean;
  /** What is inside is long: it is made when first opened. The page's search then finds it only after. */
  readonly later?: boolean;
  readonly children: ReactNode;
}

/** A folded group: native, so the keyboard and the page search work in it. */
export function Fold({ title, note, open, later, children }: Props) {
  const [made, setMade] = useState(open === true || !later);
  return (
    <details
      className={styles.fold}
      open={open}
      onToggle={(event) => event.currentTarget.open && setMade(true)}
    >
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>
        {note && <span className={styles.note}>{note}</span>}
      </summary>
      <div className={styles.body}>{made && children}</div>
    </details>
  );
}

/** A folded group whose content is only made when it is opened: for what is long and seldom read. */
export function LazyFold({ title, children }: Pick<Props, "title" | "children">) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>
      </summary>
      {open && <div className={styles.body}>{children}</div>}
    </details>
  );
}
