import type { ReactNode } from "react";
import type { Choice } from "../messages/choice.ts";
import { controlProps, Field, type FieldFrame, FieldSet } from "./Field.tsx";
import styles from "./Inputs.module.css";

interface Control {
  readonly frame: FieldFrame;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface TextProps {
  readonly width: number;
  readonly digits?: boolean;
  readonly disabled?: boolean;
  /** What stands beside the input on its line. */
  readonly children?: ReactNode;
}

/** Text typed by the person; `digits` only chooses the keyboard, it never forbids a letter. */
export function TextInput(props: Control & TextProps) {
  const { frame, value, onChange, width, digits, disabled, children } = props;
  return (
    <Field frame={frame}>
      <div className={styles.row}>
        <input
          {...controlProps(frame)}
          className={styles.text}
          type="text"
          inputMode={digits ? "decimal" : "text"}
          autoComplete="off"
          spellCheck={false}
          size={width}
          value={value}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        />
        {children}
      </div>
    </Field>
  );
}

/** Text of more than one line; it grows by its corner. */
export function LinesInput(props: Control & { rows: number; longest?: number }) {
  const { frame, value, onChange, rows, longest } = props;
  return (
    <Field frame={frame}>
      <textarea
        {...controlProps(frame)}
        className={`${styles.text} ${styles.lines}`}
        autoComplete="off"
        spellCheck={false}
        rows={rows}
        maxLength={longest}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  );
}

export interface ChoiceGroup {
  readonly label: string;
  readonly choices: readonly (Choice & { readonly disabled?: boolean })[];
}

export function SelectInput(props: Control & { groups: readonly ChoiceGroup[] }) {
  const { frame, value, onChange, groups } = props;
  const listed = groups.some((group) => group.choices.some((choice) => choice.value === value));
  return (
    <Field frame={frame}>
      <select
        {...controlProps(frame)}
        className={styles.select}
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {!listed && <option value={value}>{value}</option>}
        {groups.map((group) => (
          <Options key={group.label} group={group} />
        ))}
      </select>
    </Field>
  );
}

function Options({ group }: { group: ChoiceGroup }) {
  const options = group.choices.map(({ value, text, disabled }) => (
    <option key={value} value={value} disabled={disabled}>
      {text}
    </option>
  ));
  return group.label === "" ? options : <optgroup label={group.label}>{options}</optgroup>;
}

export function RadioInput(props: Control & { choices: readonly Choice[] }) {
  const { frame, value, onChange, choices } = props;
  return (
    <FieldSet frame={frame}>
      <div className={styles.row}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles.tick}>
            <input
              type="radio"
              autoComplete="off"
              name={frame.id}
              value={choice.value}
              checked={value === choice.value}
              onChange={() => onChange(choice.value)}
            />
            {choice.text}
          </label>
        ))}
      </div>
    </FieldSet>
  );
}

interface ChecksProps {
  readonly frame: FieldFrame;
  readonly chosen: readonly string[];
  readonly choices: readonly Choice[];
  /** No more than this many can be chosen; the others wait until one is taken back. */
  readonly most: number;
  readonly onChange: (value: string, present: boolean) => void;
}

export function ChecksInput({ frame, chosen, choices, most, onChange }: ChecksProps) {
  return (
    <FieldSet frame={frame}>
      <div className={styles.checks}>
        {choices.map((choice) => (
          <CheckInput
            key={choice.value}
            text={choice.text}
            checked={chosen.includes(choice.value)}
            disabled={chosen.length >= most && !chosen.includes(choice.value)}
            onChange={(present) => onChange(choice.value, present)}
          />
        ))}
      </div>
    </FieldSet>
  );
}

interface CheckProps {
  readonly text: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  /** What is read aloud, where the text alone does not say what it is about. */
  readonly label?: string;
  readonly onChange: (checked: boolean) => void;
}

export function CheckInput({ text, checked, disabled, label, onChange }: CheckProps) {
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        autoComplete="off"
        aria-label={label}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      {text}
    </label>
  );
}
