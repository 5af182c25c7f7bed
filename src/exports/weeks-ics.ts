/**
 * The weeks of a plan as a calendar file (RFC 5545): one entry for each week with work in it, Monday to Sunday, all
 * day and free, so that it blocks no hour and no duty. Titles are neutral, for a calendar is seen over a shoulder
 * and copied by whoever runs it; what the work is stands in it only where that is asked for.
 */
import ical, { ICalEventTransparency } from "ical-generator";
import type { PlanAnswer, PlanAnswerWeek } from "#answers/path/plan-schema.ts";

export interface WeeksWords {
  readonly calendar: string;
  /** Of the block with this number; null where the week has none, or blocks are not to be named. */
  readonly title: (block: number | null) => string;
  readonly hours: (hours: number) => string;
}

export interface WeeksOptions {
  /** When the file is made: the same instant gives the same bytes. */
  readonly stamp: Date;
  /** The user's own title for every entry; null is the neutral one. */
  readonly title: string | null;
  /** Say in each entry what the work is. It names the lane to whoever reads the calendar. */
  readonly tasks: boolean;
}

/** Null when no week that is certain has work. */
export function weeksIcs(
  answer: PlanAnswer,
  options: WeeksOptions,
  words: WeeksWords,
): string | null {
  const weeks = workWeeks(answer);
  if (weeks.length === 0) return null;
  const prodId = { company: "Elective", product: "Dates", language: "EN" };
  const calendar = ical({ name: words.calendar, prodId });
  for (const week of weeks) {
    calendar.createEvent({
      // Of the Monday only, so that a week that was planned again moves the entry instead of adding one.
      id: `week-${week.week}@elective`,
      stamp: options.stamp,
      ...wholeWeek(week),
      summary: options.title ?? words.title(week.blocks[0]?.number ?? null),
      description: descriptionOf(week, { answer, options, words }),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The plan's own weeks with work in them; one that waits for an answer is not certain. */
export const workWeeks = ({ weeks }: PlanAnswer): readonly PlanAnswerWeek[] =>
  weeks.filter(
    ({ tasks, provisional, afterPlan }) => tasks.length > 0 && !provisional && !afterPlan,
  );

function wholeWeek({ week }: PlanAnswerWeek) {
  const start = new Date(`${week}T00:00:00Z`);
  return { start, end: new Date(start.getTime() + WEEK), allDay: true };
}

const WEEK = 7 * 86_400_000;

interface Described {
  readonly answer: PlanAnswer;
  readonly options: WeeksOptions;
  readonly words: WeeksWords;
}

function descriptionOf(week: PlanAnswerWeek, { answer, options, words }: Described): string {
  const hours = words.hours(week.planned ?? 0);
  if (!options.tasks) return hours;
  const texts = week.tasks.map(({ id }) => answer.tasks.find((task) => task.id === id)?.text ?? id);
  return [hours, ...texts].join("\n");
}
