import type { Choice } from "../../messages/choice.ts";
import styles from "./ChoiceSelect.module.css";

interface Props {
  /** What a screen reader calls it, where no label stands beside it. */
  readonly name?: string;
  readonly id?: string;
  /** Marks the control for the key that asks for it. */
  readonly part?: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A select without a frame, for tools and rows. */
export function ChoiceSelect({ name, id, part, choices, value, onChange }: Props) {
  return (
    <select
      className={styles.select}
      id={id}
      aria-label={name}
      data-part={part}
      data-set={value === "" ? undefined : ""}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
    </select>
  );
}
