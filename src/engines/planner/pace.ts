/**
 * The stop rule. Answers of "worse" in a row, oldest first, up to a week: two halve the plan from the next week,
 * three pause it, until a week is answered as better or same. A week with no answer changes nothing: it neither
 * adds to the row nor breaks it. A week that was hard at the hospital makes the next one easy.
 */
import { dayAfter, mondayOf } from "#core/calendar.ts";
import type { AnsweredWeek, Calendar, Pace } from "./types.ts";

export const HALVES_AT = 2;
export const PAUSES_AT = 3;

/** How many answers in a row were "worse", of the weeks before this one. */
export function worseBefore(answers: readonly AnsweredWeek[], week: string): number {
  const feelings = answers
    .filter((answer) => answer.week < week && answer.feels !== undefined)
    .toSorted((a, b) => (a.week < b.week ? -1 : 1))
    .map(({ feels }) => feels);
  return feelings.length - 1 - feelings.findLastIndex((feels) => feels !== "worse");
}

export interface WeekPace {
  readonly pace: Pace;
  /** Paused as things stand; it runs at the full pace once a week is answered as better or same. */
  readonly provisional: boolean;
}

/** The pace of each week, past or to come, from the answers of the plan's own weeks up to the one that runs. */
export function pacesFor({
  answers,
  today,
  started,
}: Pick<Calendar, "answers" | "today" | "started">) {
  const current = mondayOf(today);
  const own = answers.filter(({ week }) => week >= mondayOf(started) && week <= current);
  const pausedTo = pausedThrough(own, current);
  return (week: string): WeekPace => {
    const worse = worseBefore(own, week);
    if (worse >= PAUSES_AT && week > pausedTo) return { pace: "full", provisional: true };
    return { pace: paceOf(worse, wasHard(own, week)), provisional: false };
  };
}

/** The last week that is paused for certain: the one that runs, or the next where this one is answered. */
function pausedThrough(answers: readonly AnsweredWeek[], current: string): string {
  const answered = answers.some(({ week, feels }) => week === current && feels !== undefined);
  return answered ? dayAfter(current, 7) : current;
}

function paceOf(worse: number, hardBefore: boolean): Pace {
  if (worse >= PAUSES_AT) return "paused";
  if (worse >= HALVES_AT) return "halved";
  return hardBefore ? "easy" : "full";
}

const wasHard = (answers: readonly AnsweredWeek[], week: string): boolean =>
  answers.some((answer) => answer.hard === true && dayAfter(answer.week, 7) === week);
