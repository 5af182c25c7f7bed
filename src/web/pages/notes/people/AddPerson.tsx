import { type FormEvent, useState } from "react";
import { fieldId } from "../../../components/Field.tsx";
import { TextInput } from "../../../components/Inputs.tsx";
import { SubmitButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-people.ts";
import { useNotes } from "../../../notes/notes.ts";
import { MOST, MOST_PEOPLE, newId, withPerson } from "./edits.ts";
import styles from "./People.module.css";

/** A name is enough to begin with. */
export function AddPerson({ onAdd }: { onAdd: (id: string) => void }) {
  const { document: notes, act } = useNotes();
  const [name, setName] = useState("");
  const [error, setError] = useState<string>();
  if ((notes.people ?? []).length >= MOST_PEOPLE) return <p>{text.full(MOST_PEOPLE)}</p>;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    if (given === "" || given.length > MOST.name) {
      setError(text.notAdded);
      return document.getElementById(fieldId("new-person"))?.focus();
    }
    const id = newId(notes);
    act({ label: text.added(given) }, withPerson(id, given));
    onAdd(id);
  };
  return (
    <form
      className={styles.line}
      aria-label={text.add}
      data-print="no"
      noValidate
      onSubmit={submit}
    >
      <TextInput
        frame={{ id: fieldId("new-person"), label: text.addLabel, error }}
        width={21}
        value={name}
        onChange={setName}
      >
        <SubmitButton>{text.add}</SubmitButton>
      </TextInput>
    </form>
  );
}
