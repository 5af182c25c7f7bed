import { useState } from "react";
import { useStore } from "../../../app/app.ts";
import { TextInput } from "../../../components/Inputs.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/keep.ts";
import { isLockMinutes, LOCK_MINUTES } from "../../../notes/kept-text.ts";
import { leaveNotes } from "../../../notes/leave.ts";
import { useFrame } from "../../../notes/notes.ts";
import styles from "./KeepPage.module.css";

/** After how long the notes lock, or are covered where they are not kept. */
export function LockItself() {
  const notes = useFrame();
  const { lockAfter, record } = useStore(notes.keeper);
  const [typed, setTyped] = useState(String(lockAfter));
  const hint = text.lockAfterHint(LOCK_MINUTES.least, LOCK_MINUTES.most);
  const minutes = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  const change = (value: string) => {
    setTyped(value);
    if (/^\d{1,2}$/.test(value.trim())) notes.keeper.setLockAfter(Number(value));
  };
  return (
    <section className={styles.part} aria-label={text.lockHeading}>
      <h3>{text.lockHeading}</h3>
      <TextInput
        frame={{
          id: "lock-after",
          label: text.lockAfter,
          hint,
          error: isLockMinutes(minutes) ? undefined : text.lockAfterWrong(lockAfter),
        }}
        width={3}
        digits
        value={typed}
        onChange={change}
      />
      {record === "open" && (
        <TextButton onClick={() => void leaveNotes(notes)}>{text.lock}</TextButton>
      )}
    </section>
  );
}
