import type { ReactNode } from "react";
import styles from "./LinkButton.module.css";

interface Props {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** For one that shows and hides what comes next. */
  readonly expanded?: boolean;
}

/** A button that reads as a name in a text or a table: underlined, at least 24 px high. */
export function LinkButton({ children, onClick, expanded }: Props) {
  return (
    <button type="button" className={styles.link} onClick={onClick} aria-expanded={expanded}>
      {children}
    </button>
  );
}
