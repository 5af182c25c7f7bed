/** The open tasks of a plan in its weeks; and how many months would hold them where the plan's own do not. */
import { dayAfter, daysBetween, mondayOf, monthsAfter } from "#core/calendar.ts";
import { planDays } from "#engines/planner/days.ts";
import { holds, schedule } from "#engines/planner/schedule.ts";
import type { Calendar, Schedule, Task, Week } from "#engines/planner/types.ts";
import { planWeeks, weeksOf } from "#engines/planner/weeks.ts";
import { planTable } from "#facts/path/plan.ts";
import type { PlannedTask } from "./plan-tasks.ts";

export interface Laid {
  /** The plan's own weeks; and, where they do not hold all, those after them, to the longest plan. */
  readonly weeks: readonly Week[];
  /** How many of them are the plan's own. */
  readonly own: number;
  readonly schedule: Schedule;
  readonly tasks: readonly PlannedTask[];
  readonly fits: boolean;
  /** The fewest months that hold all of it; null where it fits, or where the longest plan does not. */
  readonly longer: number | null;
}

export function layOut(
  calendar: Calendar,
  { tasks, months }: { readonly tasks: readonly PlannedTask[]; readonly months: number },
): Laid {
  const open = tasks.filter(({ state }) => state === "open");
  const asked = engineTasks(open, { calendar, months });
  const own = planWeeks(calendar, months);
  const common = { own: own.length, tasks: open };
  if (holds(asked, roomOf(own)))
    return { ...common, weeks: own, schedule: laidIn(asked, own, own), fits: true, longer: null };
  const days = planDays(calendar, planTable().months.most);
  const inMonths = (some: number): readonly Week[] =>
    weeksOf(
      calendar,
      days.filter(({ month }) => month <= some),
    );
  const weeks = inMonths(planTable().months.most);
  const longer = fewestMonths(months + 1, (some) => holds(asked, roomOf(inMonths(some))));
  return { ...common, weeks, schedule: laidIn(asked, weeks, own), fits: false, longer };
}

const laidIn = (asked: readonly Task[], weeks: readonly Week[], own: readonly Week[]): Schedule =>
  schedule(asked, { room: roomOf(weeks), own: own.length });

const roomOf = (weeks: readonly Week[]): readonly number[] => weeks.map(({ room }) => room);

/** More months never hold less: halved until one is left. */
function fewestMonths(from: number, hold: (months: number) => boolean): number | null {
  let [low, high] = [from, planTable().months.most];
  if (low > high || !hold(high)) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (hold(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

interface Span {
  readonly calendar: Calendar;
  readonly months: number;
}

/** What comes first counts only where it is open itself: what is done, dropped or waiting holds nothing up. */
export function engineTasks(open: readonly PlannedTask[], span: Span): readonly Task[] {
  const places = new Map(open.map(({ id }, i) => [id, i]));
  return open.map((task) => ({
    halves: task.halves,
    sitting: task.sitting,
    after: task.after.flatMap((id) => places.get(id) ?? []),
    release: weekOf(span.calendar, monthsAfter(span.calendar.started, firstMonth(task, span) - 1)),
    due: weekOf(
      span.calendar,
      dayAfter(monthsAfter(span.calendar.started, dueMonth(task, span.months)), -1),
    ),
  }));
}

/** The place of a day's week, the first of the plan being 0. */
const weekOf = ({ started }: Calendar, day: string): number =>
  daysBetween(mondayOf(started), mondayOf(day)) / 7;

/** The months of the table are those of a plan of six. A shorter one begins things sooner; a longer one does not wait. */
function firstMonth({ moved, from }: PlannedTask, { months }: Span): number {
  const usual = planTable().months.usual;
  if (moved !== null) return moved;
  return months >= usual ? from : 1 + Math.floor(((from - 1) * months) / usual);
}

/** A task that was moved is due with the phase it is in now, or in its own month after the plan's end. */
export function dueMonth({ moved, due }: PlannedTask, months: number): number {
  if (moved === null) return phaseEnd(due, months);
  const ends = planTable().phases.map(({ to }) => phaseEnd(to, months));
  return ends.find((end) => end >= moved) ?? moved;
}

/** The month of this plan that a month of a plan of six is. */
export const phaseEnd = (month: number, months: number): number =>
  Math.ceil((month * months) / planTable().months.usual);
