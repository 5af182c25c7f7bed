/**
 * The same with sittings: tasks that have to be done within one week. A quick try keeps each
 * sitting for a week that holds it. Where that finds nothing, the schedule of divisible tasks is a bound; where it
 * breaks a sitting over weeks, each week that could hold the whole of it is tried, earliest first. That
 * is complete: a sitting in week w is a divisible task with the window w to w. The problem holds bin packing, so a
 * search is cut short after a number of tries, and says so.
 */
import type { Portion, Task } from "./types.ts";
import { agreed, earliestDue, type Window } from "./windows.ts";

/** Schedules tried for one question. */
export const MOST_TRIES = 500;

/** What is left of the tries of a question, and whether one ran out of them. */
export interface Effort {
  left: number;
  cut: boolean;
}

/** Portions in which every sitting is whole; null where there are none, or where the effort ran out first. */
export function placed(
  tasks: readonly Task[],
  windows: readonly Window[],
  { room, effort }: { readonly room: readonly number[]; readonly effort: Effort },
): readonly Portion[] | null {
  if (effort.left === 0) {
    effort.cut = true;
    return null;
  }
  effort.left -= 1;
  const agreeing = agreed(tasks, windows);
  if (!agreeing) return null;
  const quick = earliestDue(tasks, agreeing, { room, whole: true });
  if (quick || !tasks.some(({ sitting }) => sitting)) return quick;
  const portions = earliestDue(tasks, agreeing, { room, whole: false });
  if (!portions) return null;
  const broken = brokenSitting(tasks, portions);
  if (broken === null) return portions;
  const { first, last } = agreeing[broken] ?? { first: 0, last: -1 };
  for (let week = first; week <= last; week++) {
    if ((room[week] ?? 0) < (tasks[broken]?.halves ?? 0)) continue;
    const found = placed(tasks, windows.with(broken, { first: week, last: week }), {
      room,
      effort,
    });
    if (found || effort.cut) return found;
  }
  return null;
}

/** The first sitting that is in more than one week. */
function brokenSitting(tasks: readonly Task[], portions: readonly Portion[]): number | null {
  const broken = portions.find(
    ({ task, halves }) => tasks[task]?.sitting === true && halves < (tasks[task]?.halves ?? 0),
  );
  return broken?.task ?? null;
}
