import type { ReactNode } from "react";
import styles from "./TextButton.module.css";

interface Props {
  readonly children: ReactNode;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  /** What is read aloud, where the text alone does not say what it is about. */
  readonly label?: string;
  /** For a button that shows and hides what `controls` names by id. */
  readonly expanded?: boolean;
  readonly controls?: string;
}

/** The button that Enter presses from any field of its form. */
export function SubmitButton({ children }: { children: ReactNode }) {
  return (
    <button type="submit" className={styles.button}>
      {children}
    </button>
  );
}

/** Every button of the page: quiet, framed, at least 24 px high. */
export function TextButton(props: Props) {
  const { children, onClick, disabled, label, expanded, controls } = props;
  return (
    <button
      type="button"
      className={styles.button}
      onClick={onClick}
      disabled={disabled}
      aria-label={label}
      aria-expanded={expanded}
      aria-controls={controls}
    >
      {children}
    </button>
  );
}
