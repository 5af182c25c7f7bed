import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-contract.ts";
import { useNotes } from "../../../notes/notes.ts";
import { NoteField } from "../fields/NoteField.tsx";
import { fieldSpec, letters } from "../fields/spec.ts";
import { dayReader } from "../fields/typed.ts";
import parts from "../parts/Parts.module.css";
import { dayRead } from "./edits.ts";

const spec = fieldSpec(
  dayRead,
  { label: text.dayLabel, hint: text.dayHint },
  {
    reader: dayReader,
    look: letters(12),
    notice: (day, today) => (day > today ? text.stillToCome : undefined),
  },
);

/** The user's own reading, which no reading by this page stands for. */
export function DayRead() {
  const { document, act, today } = useNotes();
  return (
    <section className={parts.part} aria-labelledby="day-read">
      <h3 id="day-read">{text.dayHeading}</h3>
      <form className={parts.fields} noValidate onSubmit={(event) => event.preventDefault()}>
        <NoteField spec={spec} />
        <div>
          <TextButton
            disabled={dayRead.get(document) === today}
            onClick={() => act({ label: text.todayLabel }, dayRead.set(today))}
          >
            {text.today}
          </TextButton>
        </div>
      </form>
    </section>
  );
}
