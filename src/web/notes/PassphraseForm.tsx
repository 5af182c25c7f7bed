import { useState } from "react";
import { SubmitButton } from "../components/TextButton.tsx";
import * as text from "../messages/keep.ts";
import styles from "./Passphrase.module.css";
import { PassphraseInput } from "./PassphraseInput.tsx";
import { Username } from "./Username.tsx";

/** Of every form that hands a passphrase on. */
export interface PassphraseProps {
  readonly id: string;
  readonly submit: string;
  readonly busy: boolean;
  readonly error: string | undefined;
  readonly onSubmit: (passphrase: string) => void;
}

/** A passphrase that exists already. What was typed is dropped as soon as it was handed on. */
export function PassphraseForm({ id, submit, busy, error, onSubmit }: PassphraseProps) {
  const [typed, setTyped] = useState("");
  const [shown, setShown] = useState(false);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (typed === "" || busy) return;
        onSubmit(typed);
        setTyped("");
        focusAgain(event.currentTarget);
      }}
    >
      <Username />
      <PassphraseInput
        frame={{ id, label: text.passphrase, error }}
        kind="current-password"
        value={typed}
        shown={shown}
        onShown={setShown}
        onChange={setTyped}
      />
      <SubmitButton>{submit}</SubmitButton>
      <p role="status">{busy ? text.working : ""}</p>
    </form>
  );
}

/** A wrong one is typed anew from where the typing was. */
const focusAgain = (form: HTMLFormElement): void =>
  form.querySelector<HTMLInputElement>("input[autocomplete=current-password]")?.focus();
