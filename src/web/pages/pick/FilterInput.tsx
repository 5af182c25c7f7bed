import { type RefObject, useId } from "react";
import styles from "./FilterInput.module.css";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly describedBy?: string;
  readonly input?: RefObject<HTMLInputElement | null>;
  readonly onChange: (typed: string) => void;
}

/** A field that narrows what stands below it as it is typed. */
export function FilterInput({ label, value, describedBy, input, onChange }: Props) {
  const id = useId();
  return (
    <p className={styles.filter}>
      <label htmlFor={id}>{label}</label>
      <input
        ref={input}
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </p>
  );
}
