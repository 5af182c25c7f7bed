import type { ReactNode } from "react";
import styles from "./TextButton.module.css";

interface Props {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly disabled?: boolean;
}

/** The button that Enter presses from any field of its form. */
export function SubmitButton({ children }: { children: ReactNode }) {
  return (
    <button type="submit" className={styles.button}>
      {children}
    </button>
  );
}

/** Every button of the page: quiet, underlined on hover, at least 24 px high. */
export function TextButton({ children, onClick, disabled }: Props) {
  return (
    <button type="button" className={styles.button} onClick={onClick} disabled={disabled}>
      {children}
    </button>
  );
}
