import type { ExitDaysAnswer } from "#answers/path/exit-days-schema.ts";
import { cellText, ROWS, TOPIC_NAMES } from "#answers/path/exit-days-words.ts";
import * as text from "../../../messages/path-steps.ts";
import styles from "./Steps.module.css";

/** What hangs on each day, by topic: the topic has a line of its own, so that three days fit the smallest screen. */
export const DaysTable = ({ answer }: { answer: ExitDaysAnswer }) => (
  <table className={styles.days}>
    <caption>{text.daysTableCaption}</caption>
    <thead>
      <tr>
        {answer.days.map(({ day }) => (
          <th key={day} scope="col">
            {day}
          </th>
        ))}
      </tr>
    </thead>
    {ROWS.map((row) => (
      <tbody key={row}>
        <tr>
          <th scope="rowgroup" colSpan={answer.days.length}>
            {TOPIC_NAMES[row]}
          </th>
        </tr>
        <tr>
          {answer.days.map((day) => (
            <td key={day.day}>{cellText(row, day, answer)}</td>
          ))}
        </tr>
      </tbody>
    ))}
  </table>
);
