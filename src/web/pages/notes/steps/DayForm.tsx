import { type FormEvent, useState } from "react";
import { fieldId } from "../../../components/Field.tsx";
import { TextInput } from "../../../components/Inputs.tsx";
import { SubmitButton, TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-steps.ts";
import { useNotes } from "../../../notes/notes.ts";
import { dayReader } from "../fields/typed.ts";
import parts from "../parts/Parts.module.css";
import { MOST_DAYS, withDay, withoutDay } from "./edits.ts";
import styles from "./Steps.module.css";
import { useHalfTyped } from "./use-half-typed.ts";

/** The person's own days: each with its way out, and a field while there is room. */
export function DayForm() {
  const { document: notes, act } = useNotes();
  const days = (notes.exit?.days ?? []).toSorted();
  const takeOut = (day: string) => {
    act({ label: text.dayTaken }, withoutDay(day));
    document.getElementById("last-days")?.focus();
  };
  return (
    <div className={styles.acts} data-print="no">
      {days.length > 0 && (
        <p className={parts.buttons}>
          {days.map((day) => (
            <TextButton key={day} onClick={() => takeOut(day)}>
              {text.takeOut(day)}
            </TextButton>
          ))}
        </p>
      )}
      {days.length < MOST_DAYS && <AddDay />}
    </div>
  );
}

function AddDay() {
  const { act } = useNotes();
  const { typed, type, drop } = useHalfTyped("last-day");
  const [error, setError] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = dayReader.read(typed);
    const day = read.ok ? read.value : undefined;
    if (day === undefined) {
      setError(text.dayNotAdded(typed));
      return document.getElementById(fieldId("last-day"))?.focus();
    }
    setError(undefined);
    act({ label: text.dayAdded }, withDay(day));
    drop();
  };
  return (
    <form className={styles.line} aria-label={text.addDay} noValidate onSubmit={submit}>
      <TextInput
        frame={{ id: fieldId("last-day"), label: text.newDay, hint: text.newDayHint, error }}
        width={12}
        value={typed}
        onChange={type}
      >
        <SubmitButton>{text.addDay}</SubmitButton>
      </TextInput>
    </form>
  );
}
