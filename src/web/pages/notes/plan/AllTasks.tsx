import { useState } from "react";
import type { PlanAnswer, PlanAnswerTask } from "#answers/path/plan-schema.ts";
import { taskText } from "#answers/path/plan-words.ts";
import { Fold } from "../../../components/Fold.tsx";
import { LinkButton } from "../../../components/LinkButton.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-plan-page.ts";
import { useNotes } from "../../../notes/notes.ts";
import { NoteField } from "../fields/NoteField.tsx";
import { digits, type FieldSpec, fieldSpec } from "../fields/spec.ts";
import { numberReader } from "../fields/typed.ts";
import parts from "../parts/Parts.module.css";
import { type TaskMark, withTaskHours, withTaskMark } from "./edits.ts";
import { OwnTask } from "./OwnTask.tsx";
import styles from "./Plan.module.css";

/** Each with the week it ends in or what it waits for; done, dropped, put back. */
export function AllTasks({ answer }: { answer: PlanAnswer }) {
  return (
    <section className={parts.part} aria-labelledby="all-tasks">
      <h3 id="all-tasks" tabIndex={-1}>
        {text.tasksHeading}
      </h3>
      {answer.hidden > 0 && <p>{text.hiddenTasks(answer.hidden)}</p>}
      <Fold title={text.shownTasks(answer.tasks)} later>
        <ul className={styles.tasks}>
          {answer.tasks.map((task) => (
            <Task key={task.id} task={task} />
          ))}
        </ul>
        <OwnTask />
      </Fold>
    </section>
  );
}

function Task({ task }: { task: PlanAnswerTask }) {
  const { act, today } = useNotes();
  const mark = (label: string, to: TaskMark) => () => {
    act({ label, told: true }, withTaskMark(task.id, to, today));
    document.getElementById("all-tasks")?.focus();
  };
  const [open, setOpen] = useState(false);
  const words = task.text;
  const over = task.state === "done" || task.state === "dropped";
  return (
    <li>
      <p>{words}</p>
      <p className={parts.soft}>{taskText(task)}</p>
      <div className={parts.buttons} data-print="no">
        {over ? (
          <TextButton
            label={text.putBackLabel(words)}
            onClick={mark(text.putBackLabel(words), null)}
          >
            {text.putBack}
          </TextButton>
        ) : (
          <>
            <TextButton label={text.doneLabel(words)} onClick={mark(text.doneLabel(words), "done")}>
              {text.done}
            </TextButton>
            <TextButton
              label={text.dropLabel(words)}
              onClick={mark(text.dropLabel(words), "dropped")}
            >
              {text.drop}
            </TextButton>
            <LinkButton expanded={open} onClick={() => setOpen(!open)}>
              {text.changeHours}
            </LinkButton>
          </>
        )}
      </div>
      {open && !over && <NoteField spec={hoursSpec(task)} />}
    </li>
  );
}

const HOURS = numberReader({ low: 0.5, high: 200, places: 2, accepted: "hours from 0.5 to 200" });

const hoursSpec = (task: PlanAnswerTask): FieldSpec =>
  fieldSpec(
    {
      id: `plan-hours-${task.id}`,
      get: ({ plan }) => plan?.tasks?.find(({ id }) => id === task.id)?.hours,
      set: (hours) => withTaskHours(task.id, hours),
    },
    { label: text.hoursLabel(task.text), hint: text.hoursHint(task) },
    { reader: HOURS, look: digits(5) },
  );
