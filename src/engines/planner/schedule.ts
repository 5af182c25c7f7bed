/**
 * Lays tasks into weeks. Of all schedules that keep every week's room, every task's first week, the order of the
 * tasks and every sitting whole, it finds the one that is best in this order:
 *
 * 1. everything ends in the plan's weeks, where that can be;
 * 2. the tasks of the earliest due week are least late at the last of them, then those of the next due week, …;
 * 3. the first task of the list ends soonest, then the second, …;
 * 4. of what is left open, work is done as early as the rest allows, earliest due first.
 *
 * Each of 1 to 3 asks for the least last week of some tasks, the earlier answers held fixed. More weeks never
 * break a schedule, so the least is found by halving, each time with the exact test of `sittings.ts`.
 * Proof and checks: docs/method/plan.md.
 */
import { type Effort, MOST_TRIES, placed } from "./sittings.ts";
import type { Portion, Schedule, Task } from "./types.ts";
import type { Window } from "./windows.ts";

export interface Weeks {
  /** Halves free in each week, the plan's own first. */
  readonly room: readonly number[];
  /** How many of them are the plan's own. */
  readonly own: number;
}

export function schedule(tasks: readonly Task[], { room, own }: Weeks): Schedule {
  checkTasks(tasks);
  const effort: Effort = { left: 0, cut: false };
  const kept = keptTasks(tasks, room, effort);
  const search = searchFor(
    kept.map(({ task }) => task),
    room,
    effort,
  );
  const fits = search.tighten(
    kept.map((_, j) => j),
    own - 1,
  );
  for (const group of byDue(search.tasks)) leastLate(search, group, room.length - 1);
  for (const j of search.tasks.keys()) soonest(search, j);
  const portions = search.settle().map((portion) => ({
    ...portion,
    task: kept[portion.task]?.place ?? 0,
  }));
  return {
    portions,
    finish: finishOf(tasks.length, portions),
    fits: fits && kept.length === tasks.length,
    proven: !effort.cut,
  };
}

/** Whether so many weeks hold all of it. */
export const holds = (tasks: readonly Task[], room: readonly number[]): boolean =>
  placed(tasks, windowsOf(tasks, room.length - 1), {
    room,
    effort: { left: MOST_TRIES, cut: false },
  }) !== null;

interface Kept {
  readonly task: Task;
  /** In the list that was given. */
  readonly place: number;
}

/** All of them; or, where the weeks do not hold all, each in turn that they hold beside those before it. */
function keptTasks(
  tasks: readonly Task[],
  room: readonly number[],
  effort: Effort,
): readonly Kept[] {
  const all = tasks.map((task, place) => ({ task, place }));
  if (fitsIn(tasks, room, effort)) return all;
  const kept: Kept[] = [];
  for (const { task, place } of all) {
    const after = task.after.map((i) => kept.findIndex((other) => other.place === i));
    const next = { task: { ...task, after }, place };
    const beside = [...kept.map((one) => one.task), next.task];
    if (!after.includes(-1) && fitsIn(beside, room, effort)) kept.push(next);
  }
  return kept;
}

function fitsIn(tasks: readonly Task[], room: readonly number[], effort: Effort): boolean {
  effort.left = MOST_TRIES;
  return placed(tasks, windowsOf(tasks, room.length - 1), { room, effort }) !== null;
}

const windowsOf = (tasks: readonly Task[], last: number): readonly Window[] =>
  tasks.map(({ release }) => ({ first: release, last }));

interface Search {
  readonly tasks: readonly Task[];
  /** Holds these tasks to a last week, where that can be; says whether it could. */
  readonly tighten: (which: readonly number[], last: number) => boolean;
  /** The same for a week in which they end already. */
  readonly hold: (which: readonly number[], last: number) => void;
  /** The week in which the last of these tasks ends now. */
  readonly ends: (which: readonly number[]) => number;
  /** The schedule of everything that is held. */
  readonly settle: () => readonly Portion[];
}

function searchFor(tasks: readonly Task[], room: readonly number[], effort: Effort): Search {
  let windows = windowsOf(tasks, room.length - 1);
  let portions: readonly Portion[] = [];
  let finish: readonly (number | null)[] = [];
  const heldTo = (which: readonly number[], last: number): readonly Window[] => {
    const held = [...windows];
    for (const j of which) {
      const { first, last: before } = windows[j] ?? { first: 0, last };
      held[j] = { first, last: Math.min(before, last) };
    }
    return held;
  };
  const tighten = (which: readonly number[], last: number): boolean => {
    const held = heldTo(which, last);
    effort.left = MOST_TRIES;
    const found = placed(tasks, held, { room, effort });
    if (!found) return false;
    windows = held;
    portions = found;
    finish = finishOf(tasks.length, found);
    return true;
  };
  tighten([], 0);
  return {
    tasks,
    tighten,
    hold: (which, last) => {
      windows = heldTo(which, last);
    },
    ends: (which) => Math.max(0, ...which.map((j) => finish[j] ?? 0)),
    settle: () => {
      tighten([], 0);
      return portions;
    },
  };
}

/** Places of the tasks, by due week, the earliest first. */
function byDue(tasks: readonly Task[]): readonly (readonly number[])[] {
  const dues = [...new Set(tasks.map(({ due }) => due))].sort((a, b) => a - b);
  return dues.map((due) => tasks.flatMap((task, j) => (task.due === due ? [j] : [])));
}

/** On time, or late by as few weeks as can be. */
function leastLate(search: Search, group: readonly number[], last: number): void {
  const due = Math.min(last, search.tasks[group[0] ?? 0]?.due ?? 0);
  least(search, group, { low: due, high: Math.max(due, search.ends(group)) });
}

const soonest = (search: Search, j: number): void =>
  least(search, [j], { low: search.tasks[j]?.release ?? 0, high: search.ends([j]) });

/** The least last week of these tasks, known to be possible at `high`. */
function least(
  search: Search,
  which: readonly number[],
  { low, high }: { readonly low: number; readonly high: number },
): void {
  let [from, to] = [low, high];
  // Mostly it cannot be sooner than it is, so that is asked first.
  let asked = high - 1;
  while (from < to) {
    if (search.tighten(which, asked)) to = Math.min(asked, Math.max(from, search.ends(which)));
    else from = asked + 1;
    asked = Math.floor((from + to) / 2);
  }
  search.hold(which, to);
}

function finishOf(tasks: number, portions: readonly Portion[]): readonly (number | null)[] {
  const finish: (number | null)[] = Array.from({ length: tasks }, () => null);
  for (const { week, task } of portions) finish[task] = Math.max(week, finish[task] ?? 0);
  return finish;
}

function checkTasks(tasks: readonly Task[]): void {
  for (const [place, { halves, after, release }] of tasks.entries()) {
    if (!Number.isInteger(halves) || halves < 1)
      throw new RangeError(`halves must be a whole number from 1, got ${halves}`);
    if (!Number.isInteger(release) || release < 0)
      throw new RangeError(`release must be a week from 0, got ${release}`);
    if (after.some((i) => i < 0 || i >= place))
      throw new RangeError(`after must name tasks before place ${place}, got ${after.join(", ")}`);
  }
}
