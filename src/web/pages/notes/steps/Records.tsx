import type { GatesAnswer } from "#answers/path/gates-schema.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-steps.ts";
import { useNotes } from "../../../notes/notes.ts";
import { NoteField } from "../fields/NoteField.tsx";
import { fieldSpec, letters } from "../fields/spec.ts";
import { dayReader } from "../fields/typed.ts";
import { Besides } from "../parts/Besides.tsx";
import { Cited } from "../parts/Cited.tsx";
import parts from "../parts/Parts.module.css";
import { recordDay } from "./edits.ts";
import styles from "./Steps.module.css";

/** What to copy, each with its day, and what is not the person's to copy. */
export function Records({ answer: { records, recordRules } }: { answer: GatesAnswer }) {
  const noted = records.filter(({ on }) => on !== null).length;
  return (
    <>
      <section className={parts.part} aria-labelledby="records">
        <h3 id="records">{text.recordsHeading}</h3>
        <p>{text.recordsCount(noted, records.length)}</p>
        <ul className={styles.gates}>
          {records.map((record) => (
            <Record key={record.id} record={record} />
          ))}
        </ul>
      </section>
      <Besides title={text.rulesHeading} facts={recordRules} />
    </>
  );
}

function Record({ record }: { record: GatesAnswer["records"][number] }) {
  const { act, today } = useNotes();
  const place = recordDay(record.id);
  const words = { label: text.recordDay };
  return (
    <li className={styles.gate}>
      <p className={styles.state}>{record.text}</p>
      <p>
        {text.ask} {record.ask.join("; ")}.
      </p>
      {record.on !== null && <p>{text.recordOn(record.on)}</p>}
      <form
        className={styles.line}
        aria-label={record.text}
        data-print="no"
        noValidate
        onSubmit={(event) => event.preventDefault()}
      >
        <NoteField spec={fieldSpec(place, words, { reader: dayReader, look: letters(12) })} />
        <TextButton
          label={`${text.today}: ${record.text}`}
          disabled={record.on === today}
          onClick={() => act({ label: text.recordNoted(record.text) }, place.set(today))}
        >
          {text.today}
        </TextButton>
      </form>
      <Cited told={record} />
    </li>
  );
}
