import { controlProps, Field, type FieldFrame } from "../components/Field.tsx";
import { CheckInput } from "../components/Inputs.tsx";
import * as text from "../messages/keep.ts";
import styles from "./Passphrase.module.css";

interface Props {
  readonly frame: FieldFrame;
  /** As password managers know it. */
  readonly kind: "current-password" | "new-password";
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly shown: boolean;
  /** Left out where another input beside it has the tick. */
  readonly onShown?: (shown: boolean) => void;
}

/** Pasted, typed or filled in by a password manager; shown on request. */
export function PassphraseInput({ frame, kind, value, onChange, shown, onShown }: Props) {
  return (
    <Field frame={frame}>
      <input
        {...controlProps(frame)}
        className={styles.input}
        type={shown ? "text" : "password"}
        autoComplete={kind}
        autoCapitalize="off"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      {onShown && <CheckInput text={text.show} checked={shown} onChange={onShown} />}
    </Field>
  );
}
