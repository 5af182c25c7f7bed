import type { ExitDaysAnswer } from "#answers/path/exit-days-schema.ts";
import {
  COUNT_NOTE,
  dayNotes,
  fromText,
  NOT_SHOWN,
  yearsNote,
} from "#answers/path/exit-days-words.ts";
import { Fold } from "../../../components/Fold.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { fieldLabel } from "../../../messages/path-field-names.ts";
import * as text from "../../../messages/path-steps.ts";
import { useNotes } from "../../../notes/notes.ts";
import { useNotesAnswer } from "../../../notes/use-notes-answer.ts";
import type { NotesWorker } from "../../../worker/notes-protocol.ts";
import { Cited } from "../parts/Cited.tsx";
import parts from "../parts/Parts.module.css";
import { Waiting } from "../parts/Waiting.tsx";
import { DayForm } from "./DayForm.tsx";
import { DaysTable } from "./DaysTable.tsx";
import styles from "./Steps.module.css";

const daysOf = (worker: NotesWorker) => worker.exitDays;

/** Up to three days of the person's, or ours, and what hangs on each. */
export const LastDays = () => (
  <section className={parts.part} aria-labelledby="last-days">
    <h3 id="last-days" tabIndex={-1}>
      {text.daysHeading}
    </h3>
    <p>{text.daysIntro}</p>
    <Waiting asked={useNotesAnswer(daysOf)}>{(answer) => <Days answer={answer} />}</Waiting>
  </section>
);

function Days({ answer }: { answer: ExitDaysAnswer }) {
  return (
    <div className={parts.part}>
      {answer.days.length === 0 ? <p>{text.daysNone}</p> : <DaysTable answer={answer} />}
      <DayForm />
      <Notes answer={answer} />
      <Missing pointers={answer.missing} />
      <Fold title={text.whoSays} later printed>
        <ul className={parts.list}>
          {[...answer.topics, { ...answer.visa, kept: [] }].map((topic) => (
            <Topic key={topic.id} topic={topic} />
          ))}
        </ul>
      </Fold>
    </div>
  );
}

function notesOf(answer: ExitDaysAnswer): readonly string[] {
  const { days, notShown } = answer;
  const ours = days.filter(({ from }) => from !== "yours");
  return [
    ...ours.map(({ day, from }) => `${day}: ${fromText(from)}.`),
    ...days.flatMap(dayNotes),
    ...notShown.map(({ from }) => NOT_SHOWN[from]),
    ...(days.some(({ payments }) => payments !== null) ? [COUNT_NOTE] : []),
    ...(days.length === 0 ? [] : [yearsNote(answer)]),
  ];
}

const Notes = ({ answer }: { answer: ExitDaysAnswer }) => (
  <section className={parts.part} aria-labelledby="days-notes">
    <h4 id="days-notes" className={parts.small}>
      {text.keepInMind}
    </h4>
    <ul className={styles.bullets}>
      {notesOf(answer).map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  </section>
);

function Missing({ pointers }: { pointers: readonly string[] }) {
  const { go } = useNotes();
  if (pointers.length === 0) return null;
  return (
    <p className={styles.missing} data-print="no">
      <span>{text.daysMissing}</span>
      {pointers.map((pointer) => (
        <LinkButton key={pointer} onClick={() => go("sheet")}>
          {fieldLabel(pointer)}
        </LinkButton>
      ))}
    </p>
  );
}

type TopicTold = Omit<ExitDaysAnswer["topics"][number], "id">;

const Topic = ({ topic }: { topic: TopicTold }) => (
  <li>
    <p>{topic.text}</p>
    {topic.ask.length > 0 && (
      <p>
        {text.ask} {topic.ask.join("; ")}.
      </p>
    )}
    {topic.kept.map(({ clause, sentence }) => (
      <p key={clause}>{text.inYourContract(sentence)}</p>
    ))}
    <Cited told={topic} />
  </li>
);
