import type { PlanAnswer, PlanAnswerTask, PlanAnswerWeek } from "#answers/path/plan-schema.ts";
import { hoursText, whyText } from "#answers/path/plan-words.ts";
import { ColumnHeads } from "../../../components/ColumnHeads.tsx";
import { Fold } from "../../../components/Fold.tsx";
import * as text from "../../../messages/path-plan-page.ts";
import parts from "../parts/Parts.module.css";
import { AskWeek } from "./CheckWeeks.tsx";
import styles from "./Plan.module.css";

interface Props {
  readonly weeks: readonly PlanAnswerWeek[];
  readonly tasks: readonly PlanAnswerTask[];
  /** Hours that fill the width of a bar. */
  readonly most: number;
}

/** So many weeks from this one on stand open; those after them are folded. */
const OPEN = 8;

/** Every week with what it holds and why; what is past is folded and is not planned again. */
export function Weeks({ answer: { weeks, tasks } }: { answer: PlanAnswer }) {
  const past = weeks.filter(({ time }) => time === "past");
  const ahead = weeks.filter(({ time }) => time !== "past");
  const most = Math.max(1, ...weeks.map(({ cap }) => cap));
  const later = ahead.slice(OPEN);
  return (
    <section className={parts.part} aria-labelledby="weeks">
      <h3 id="weeks">{text.weeksHeading}</h3>
      <p className={parts.soft}>{text.weeksNote}</p>
      {past.length > 0 && (
        <Fold title={text.pastWeeks(past.length)} later>
          <Table weeks={past} tasks={tasks} most={most} />
        </Fold>
      )}
      {ahead.length > 0 && <Table weeks={ahead.slice(0, OPEN)} tasks={tasks} most={most} />}
      {later.length > 0 && (
        <Fold title={text.laterWeeks(later.length)} later printed>
          <Table weeks={later} tasks={tasks} most={most} />
        </Fold>
      )}
    </section>
  );
}

const Table = ({ weeks, tasks, most }: Props) => (
  <table className={styles.weeks}>
    <ColumnHeads columns={text.weekColumns} />
    <tbody>
      {weeks.map((week, at) => (
        <Week
          key={week.week}
          week={week}
          tasks={tasks}
          most={most}
          ask={week.time === "past" && at < weeks.length - 1}
        />
      ))}
    </tbody>
  </table>
);

interface WeekProps extends Omit<Props, "weeks"> {
  readonly week: PlanAnswerWeek;
  /** The last one that is past is asked about beside this week. */
  readonly ask: boolean;
}

function Week({ week, tasks, most, ask }: WeekProps) {
  return (
    <tr data-now={week.time === "now" || undefined}>
      <th scope="row">
        <span className={styles.day}>{text.weekDay(week.week)}</span>
        <span className={styles.hours}>{text.hoursCell(week)}</span>
        <Bar week={week} most={most} />
      </th>
      <td>
        {week.tasks.map(({ id, hours, ends }) => (
          <p key={id}>
            {hoursText(hours)}: {tasks.find((task) => task.id === id)?.text ?? id}{" "}
            {ends && text.endsHere}
          </p>
        ))}
        <p className={parts.soft}>
          {week.afterPlan && text.afterPlan} {whyText(week)}
        </p>
        {ask && <AskWeek week={week} />}
      </td>
    </tr>
  );
}

function Bar({ week, most }: { week: PlanAnswerWeek; most: number }) {
  const { cap, planned, spent } = week;
  const full = Math.min(cap, planned ?? spent);
  return (
    <span className={styles.bar} aria-hidden="true" style={{ inlineSize: percent(cap / most) }}>
      <span style={{ inlineSize: percent(cap === 0 ? 0 : full / cap) }} />
    </span>
  );
}

const percent = (part: number): string => `${(part * 100).toFixed(1)}%`;
