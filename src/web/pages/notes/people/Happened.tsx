import type { PersonTold } from "#answers/path/people-schema.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-people.ts";
import { useNotes } from "../../../notes/notes.ts";
import { NoteField } from "../fields/NoteField.tsx";
import { fieldSpec, letters } from "../fields/spec.ts";
import { dayReader } from "../fields/typed.ts";
import parts from "../parts/Parts.module.css";
import { dayWith } from "./edits.ts";
import styles from "./People.module.css";
import { PersonWords } from "./PersonWords.tsx";

const ORDER: readonly text.DayField[] = ["sent", "followUp", "replied", "call", "thanked"];

/** Each step with its day: what is next follows from them. */
export const Happened = ({ person }: { person: PersonTold }) => (
  <section className={parts.part} aria-labelledby="happened" data-print="no">
    <h3 id="happened">{text.daysHeading}</h3>
    <p className={parts.soft}>{text.dayHint}</p>
    <form className={styles.form} noValidate onSubmit={(event) => event.preventDefault()}>
      {ORDER.map((field) => (
        <Day key={field} person={person} field={field} />
      ))}
      <PersonWords id={person.id} field="learned" rows={3} />
    </form>
  </section>
);

function Day({ person, field }: { person: PersonTold; field: text.DayField }) {
  const { document, act, today } = useNotes();
  const place = dayWith(person.id, field);
  const words = { label: text.days[field] };
  return (
    <div className={styles.line}>
      <NoteField spec={fieldSpec(place, words, { reader: dayReader, look: letters(12) })} />
      <TextButton
        label={`${text.today}: ${text.days[field]}`}
        disabled={place.get(document) === today}
        onClick={() => act({ label: text.dayNoted(field, person.name) }, place.set(today))}
      >
        {text.today}
      </TextButton>
    </div>
  );
}
