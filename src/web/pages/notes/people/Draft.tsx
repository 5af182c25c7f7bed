import type { PeopleAnswer, PersonTold } from "#answers/path/people-schema.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-people.ts";
import { useNotes } from "../../../notes/notes.ts";
import { NoteField } from "../fields/NoteField.tsx";
import { fieldSpec, letters } from "../fields/spec.ts";
import { textReader } from "../fields/typed.ts";
import parts from "../parts/Parts.module.css";
import { MOST, ownName, withWords } from "./edits.ts";
import styles from "./People.module.css";
import { PersonWords } from "./PersonWords.tsx";

interface Props {
  readonly person: PersonTold;
  readonly limits: PeopleAnswer["limits"];
}

/** The message, its count and what in it others would read; without it what it waits for. */
export function Draft({ person, limits }: Props) {
  const { message, missing } = person;
  return (
    <section className={parts.part} aria-labelledby="draft">
      <h3 id="draft">{text.draftHeading}</h3>
      {missing.length > 0 && <Missing pointers={missing} />}
      {missing.includes("/resume/name") && <OwnName />}
      {message !== null && <Message message={message} limits={limits} />}
      {message?.from === "prompts" && <StartFrom person={person} draft={message.text} />}
      {message?.from === "yours" && (
        <form
          className={styles.form}
          data-print="no"
          noValidate
          onSubmit={(event) => event.preventDefault()}
        >
          <PersonWords id={person.id} field="message" rows={8} />
        </form>
      )}
    </section>
  );
}

const Missing = ({ pointers }: { pointers: readonly string[] }) => (
  <p>
    {text.missing}{" "}
    {pointers.map((one) => text.missingNames[one.split("/").at(-1) ?? ""] ?? one).join("; ")}.
  </p>
);

const name = fieldSpec(
  ownName,
  { label: text.ownNameLabel, hint: text.ownName },
  { reader: textReader(MOST.name), look: letters(21) },
);

const OwnName = () => (
  <form
    className={parts.fields}
    aria-label={text.ownName}
    data-print="no"
    noValidate
    onSubmit={(event) => event.preventDefault()}
  >
    <NoteField spec={name} />
  </form>
);

type MessageProps = {
  readonly message: NonNullable<PersonTold["message"]>;
  readonly limits: PeopleAnswer["limits"];
};

function Message({ message, limits }: MessageProps) {
  const unsaid = text.unsaidText(message);
  return (
    <>
      <p className={styles.next} data-late={message.over > 0 ? "" : undefined} role="status">
        {text.lengthText(message)} {text.mostWords(limits.words)}
      </p>
      {unsaid !== "" && <p className={parts.overdue}>{unsaid}</p>}
      <p className={message.from === "prompts" ? styles.message : styles.paper}>{message.text}</p>
      <p className={parts.soft}>{text.draftFrom[message.from]}</p>
    </>
  );
}

/** From then on it is the person's own, and no prompt changes it. */
function StartFrom({ person, draft }: { person: PersonTold; draft: string }) {
  const { act } = useNotes();
  return (
    <p data-print="no">
      <TextButton
        onClick={() => act({ label: text.started }, withWords(person.id, "message", draft))}
      >
        {text.startFrom}
      </TextButton>
    </p>
  );
}
