import type { DatedEvent, SeasonAnswer } from "#answers/season.ts";
import * as text from "../../messages/dates.ts";
import styles from "./DatesPage.module.css";

interface Props {
  readonly answer: SeasonAnswer;
  readonly here: string;
}

/** By day; the next one is marked. */
export function DateTable({ answer, here }: Props) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{text.dateColumns.when}</th>
          <th scope="col">{text.dateColumns.what}</th>
        </tr>
      </thead>
      <tbody>
        {answer.dates.map((date) => (
          <DateRow key={date.event} date={date} answer={answer} here={here} />
        ))}
      </tbody>
    </table>
  );
}

/** What became of a date: another season's, over, the next one, or one to come. */
function stateOf(date: DatedEvent, { next, season }: SeasonAnswer): string {
  if (date.season !== season) return "borrowed";
  if (date.event === next) return "next";
  return (date.daysAway ?? 0) < 0 ? "over" : "ahead";
}

function DateRow({ date, answer, here }: Props & { readonly date: DatedEvent }) {
  const state = stateOf(date, answer);
  const [time, local, trust] = [
    text.timeText(date),
    text.localText(date, here),
    text.trustText(date),
  ];
  return (
    <tr data-state={state}>
      <th scope="row">
        {text.dateText(date)}
        {time && <span className={styles.note}>{time}</span>}
        {local && <span className={styles.note}>{local}</span>}
      </th>
      <td>
        <span className={styles.what}>{date.what}</span>
        {date.daysAway !== null && (
          <span className={styles.away}>
            {state === "next" && `${text.nextMark}, `}
            {text.awayText(date.daysAway)}
          </span>
        )}
        {state === "borrowed" && <span className={styles.last}>{text.lastText(date.season)}</span>}
        {trust && <span className={styles.trust}>{trust}</span>}
        {date.note && <span className={styles.note}>{date.note}.</span>}
        <cite className={styles.note}>{answer.sources[date.source] ?? date.source}</cite>
      </td>
    </tr>
  );
}
