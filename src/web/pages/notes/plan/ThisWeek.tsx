import type { PlanAnswerTask, PlanAnswerWeek } from "#answers/path/plan-schema.ts";
import { hoursText, whyText } from "#answers/path/plan-words.ts";
import { TextButton } from "../../../components/TextButton.tsx";
import * as text from "../../../messages/path-plan-page.ts";
import { useNotes } from "../../../notes/notes.ts";
import parts from "../parts/Parts.module.css";
import { withSpent, withTaskMark } from "./edits.ts";
import styles from "./Plan.module.css";

interface Props {
  readonly week: PlanAnswerWeek;
  readonly tasks: readonly PlanAnswerTask[];
  /** Hours count once the plan has started. */
  readonly log: boolean;
}

/** The most it holds and why, then its tasks, each with hours by one tap. */
export function ThisWeek({ week, tasks, log }: Props) {
  const free = week.dayOff === null ? week.postCall : [...week.postCall, week.dayOff].toSorted();
  return (
    <section className={parts.part} aria-labelledby="this-week">
      <h3 id="this-week" tabIndex={-1}>
        {text.weekHeading}
      </h3>
      <p>{whyText(week)}</p>
      {free.length > 0 && <p>{text.keptFree(free)}</p>}
      {week.tasks.length === 0 && <p>{text.nothingHere}</p>}
      <ul className={styles.tasks}>
        {week.tasks.map(({ id, hours, ends }) => (
          <li key={id}>
            <p>
              <b>{hoursText(hours)}</b> {wordsOf(tasks, id)} {ends && text.endsHere}
            </p>
            {log && <LogHours id={id} task={wordsOf(tasks, id)} />}
          </li>
        ))}
      </ul>
      {log && <p role="status">{text.spentText(week)}</p>}
      {log && week.tasks.length > 0 && (
        <p className={parts.soft} data-print="no">
          {text.logNote}
        </p>
      )}
    </section>
  );
}

const wordsOf = (tasks: readonly PlanAnswerTask[], id: string): string =>
  tasks.find((task) => task.id === id)?.text ?? id;

const TAPS = [0.5, 1, 2];

function LogHours({ id, task }: { id: string; task: string }) {
  const { act, today } = useNotes();
  const finish = () => {
    act({ label: text.doneLabel(task), told: true }, withTaskMark(id, "done", today));
    document.getElementById("this-week")?.focus();
  };
  return (
    <div className={parts.buttons} data-print="no">
      {TAPS.map((hours) => {
        const label = text.logLabel(hours, task);
        const spend = () => act({ label }, withSpent({ on: today, hours, task: id }));
        return (
          <TextButton key={hours} label={label} onClick={spend}>
            {text.log(hours)}
          </TextButton>
        );
      })}
      <TextButton label={text.doneLabel(task)} onClick={finish}>
        {text.done}
      </TextButton>
    </div>
  );
}
