import type { PeopleAnswer, PersonTold } from "#answers/path/people-schema.ts";
import * as text from "../../../messages/path-people.ts";
import parts from "../parts/Parts.module.css";
import styles from "./People.module.css";

interface Props {
  readonly person: PersonTold;
  readonly limits: PeopleAnswer["limits"];
}

/** The two notes that go with an invitation; the short one only where it is another. */
export function InvitationNotes({ person: { notes, missing }, limits }: Props) {
  const { long, short } = notes;
  const noAsk = missing.some((pointer) => pointer.endsWith("/ask"));
  return (
    <section className={parts.part} aria-labelledby="short-notes">
      <h3 id="short-notes">{text.noteHeading}</h3>
      {long === null && noAsk ? (
        <p>{text.noAsk}</p>
      ) : (
        <>
          <Note note={long} most={limits.note} />
          {short !== long && <Note note={short} most={limits.shortNote} />}
        </>
      )}
    </section>
  );
}

function Note({ note, most }: { note: string | null; most: number }) {
  if (note === null) return <p>{text.noNote(most)}</p>;
  return (
    <div>
      <p className={parts.soft}>{text.noteOf(note.length, most)}</p>
      <p className={styles.message}>{note}</p>
    </div>
  );
}
