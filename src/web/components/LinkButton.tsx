import type { ReactNode } from "react";
import styles from "./LinkButton.module.css";

interface Props {
  readonly children: ReactNode;
  readonly onClick: () => void;
}

/** A button that reads as a name in a text or a table: underlined, at least 24 px high. */
export function LinkButton({ children, onClick }: Props) {
  return (
    <button type="button" className={styles.link} onClick={onClick}>
      {children}
    </button>
  );
}
