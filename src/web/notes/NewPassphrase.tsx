import { useState } from "react";
import { SubmitButton } from "../components/TextButton.tsx";
import * as text from "../messages/keep.ts";
import styles from "./Passphrase.module.css";
import type { PassphraseProps } from "./PassphraseForm.tsx";
import { PassphraseInput } from "./PassphraseInput.tsx";
import { strengthOf } from "./strength.ts";
import { Username } from "./Username.tsx";

/** A new passphrase, typed twice. What forgetting it means is said before there is anything to type into. */
export function NewPassphrase({ id, submit, busy, error, onSubmit }: PassphraseProps) {
  const [first, setFirst] = useState("");
  const [second, setSecond] = useState("");
  const [shown, setShown] = useState(false);
  const [differ, setDiffer] = useState(false);
  const strength = strengthOf(first);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setDiffer(first !== second);
        if (busy || first !== second || strength.weak) return;
        onSubmit(first);
        setFirst("");
        setSecond("");
      }}
    >
      <p className={styles.warning}>
        <strong>{text.unforgiving}</strong>
      </p>
      <Username />
      <PassphraseInput
        frame={{ id, label: text.newPassphrase, hint: text.passphraseHint, error }}
        kind="new-password"
        value={first}
        shown={shown}
        onShown={setShown}
        onChange={setFirst}
      />
      <p className={styles.strength} role="status">
        {strength.line}
      </p>
      <PassphraseInput
        frame={{ id: `${id}-again`, label: text.again, error: differ ? text.differ : undefined }}
        kind="new-password"
        value={second}
        shown={shown}
        onChange={setSecond}
      />
      <SubmitButton>{submit}</SubmitButton>
      <p role="status">{busy ? text.working : ""}</p>
    </form>
  );
}
