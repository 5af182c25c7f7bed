import type { PlanAnswer, PlanAnswerTask } from "#answers/path/plan-schema.ts";
import { taskText } from "#answers/path/plan-words.ts";
import { Fold } from "../../../components/Fold.tsx";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-plan-page.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import { type TaskMark, withTaskMark } from "./edits.ts";
import styles from "./Plan.module.css";

/** Each with the week it ends in or what it waits for; done, dropped, put back. */
export function AllTasks({ answer }: { answer: PlanAnswer }) {
  return (
    <section className={parts.part} aria-labelledby="all-tasks">
      <h3 id="all-tasks" tabIndex={-1}>
        {text.tasksHeading}
      </h3>
      {answer.hidden > 0 && <p>{text.hiddenTasks(answer.hidden)}</p>}
      <Fold title={text.shownTasks(answer.tasks)} later printed>
        <ul className={styles.tasks}>
          {answer.tasks.map((task) => (
            <Task key={task.id} task={task} />
          ))}
        </ul>
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
          </>
        )}
      </div>
    </li>
  );
}
