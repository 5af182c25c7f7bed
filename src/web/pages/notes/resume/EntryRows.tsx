import { useState } from "react";
import { fieldId } from "../../../components/Field.tsx";
import { TextInput } from "../../../components/Inputs.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-resume.ts";
import { useNotes } from "../../../notes/notes.ts";
import { useDrafts } from "../fields/drafts.ts";
import { NoteField } from "../fields/NoteField.tsx";
import { type EntryList, entriesOf, MOST, withNamedEntry, withoutEntry } from "./edits.ts";
import { PiecesHere } from "./PiecesHere.tsx";
import styles from "./Resume.module.css";
import { entryFields, LONGEST } from "./resume-fields.ts";

/** Every entry of a list with its fields, then the name of one to add. */
export function EntryRows({ list }: { list: EntryList }) {
  const { document } = useNotes();
  const entries = entriesOf(document, list);
  return (
    <div className={styles.fields}>
      {entries.map((_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry has no name but its place
        <EntryRow key={at} list={list} at={at} />
      ))}
      {entries.length < MOST[list] && <AddEntry list={list} />}
    </div>
  );
}

/** Where what a finding names is found. */
const rowId = (list: EntryList, at: number): string => fieldId(`resume-${list}-${at}`);

function EntryRow({ list, at }: { list: EntryList; at: number }) {
  const { act } = useNotes();
  const drafts = useDrafts();
  const remove = () => {
    drafts.drop(`resume-${list}-`);
    act({ label: text.removed(list), told: true }, withoutEntry(list, at));
    document.getElementById(fieldId(`resume-${list}`))?.focus();
  };
  return (
    <section
      id={rowId(list, at)}
      tabIndex={-1}
      className={styles.entry}
      aria-label={text.place(list, at + 1)}
    >
      {entryFields[list](at).map((spec) => (
        <NoteField key={spec.id} spec={spec} />
      ))}
      {(list === "training" || list === "work") && <PiecesHere list={list} at={at} />}
      <div>
        <TextButton label={text.removeOf(list, at + 1)} onClick={remove}>
          {text.remove}
        </TextButton>
      </div>
    </section>
  );
}

function AddEntry({ list }: { list: EntryList }) {
  const { document: notes, act } = useNotes();
  const [name, setName] = useState("");
  const [isRefused, setRefused] = useState(false);
  const at = entriesOf(notes, list).length;
  const longest = LONGEST[list];
  const add = () => {
    const fits = name.trim() !== "" && name.length <= longest;
    setRefused(!fits);
    if (!fits) return;
    setName("");
    act({ label: text.added(list) }, withNamedEntry(list, name));
    // Once it is drawn, what else is known of it is typed next.
    requestAnimationFrame(() => document.getElementById(rowId(list, at))?.focus());
  };
  const frame = {
    id: fieldId(`resume-${list}`),
    label: text.lists[list].toAdd,
    error: isRefused ? text.nameNeeded(longest) : undefined,
  };
  return (
    <div className={styles.add}>
      <TextInput frame={frame} value={name} onChange={setName} width={40} />
      <TextButton label={text.addOf(list)} onClick={add}>
        {text.add}
      </TextButton>
    </div>
  );
}
