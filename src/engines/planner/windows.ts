/**
 * Whether tasks fit their windows, and how: earliest due first, over weeks with room.
 *
 * A window is the first and last week of a task. Windows are first made to agree with the order of the tasks: what
 * comes after starts no sooner than what comes before, what comes before ends no later. Each week then takes the
 * open task with the earliest last week, the earlier of the list among equals. With divisible tasks this finds a
 * schedule whenever there is one (W. A. Horn, Some simple scheduling algorithms, Naval Research Logistics 21, 1974,
 * with the windows of J. K. Lenstra and A. H. G. Rinnooy Kan for orders): half-hours are unit jobs, and an exchange
 * of two of them never makes one late. A task before another has the earlier window, so it is also done first.
 */
import type { Portion, Task } from "./types.ts";

export interface Window {
  readonly first: number;
  readonly last: number;
}

/** Windows that agree with the order, or null where one of them is empty. */
export function agreed(
  tasks: readonly Task[],
  windows: readonly Window[],
): readonly Window[] | null {
  const first = windows.map((window) => window.first);
  const last = windows.map((window) => window.last);
  for (const [j, { after }] of tasks.entries())
    for (const i of after) first[j] = Math.max(first[j] ?? 0, first[i] ?? 0);
  for (let j = tasks.length - 1; j >= 0; j--)
    for (const i of tasks[j]?.after ?? []) last[i] = Math.min(last[i] ?? 0, last[j] ?? 0);
  if (first.some((week, j) => week > (last[j] ?? 0))) return null;
  return first.map((week, j) => ({ first: week, last: last[j] ?? 0 }));
}

/** Where work is put: weeks with their room, and whether a sitting may be broken over weeks. */
export interface Rule {
  readonly room: readonly number[];
  /** Wait with a sitting for a week that holds the whole of it: quick, and may miss a schedule that there is. */
  readonly whole: boolean;
}

/** Portions by week, each task within its window (which agree); null where this order of work finds none. */
export function earliestDue(
  tasks: readonly Task[],
  windows: readonly Window[],
  { room, whole }: Rule,
): readonly Portion[] | null {
  const order = windows
    .map((_, j) => j)
    .sort((a, b) => lastOf(windows, a) - lastOf(windows, b) || a - b);
  const left = tasks.map(({ halves }) => halves);
  const work: Work = { tasks, order, left, windows, whole, portions: [] };
  let next = 0;
  for (let week = 0; week < room.length && next < order.length; week++) {
    fillWeek(work, { week, next, free: room[week] ?? 0 });
    while (next < order.length && left[order[next] ?? 0] === 0) next += 1;
    if (next < order.length && lastOf(windows, order[next] ?? 0) <= week) return null;
  }
  return next < order.length ? null : work.portions;
}

const lastOf = (windows: readonly Window[], j: number): number => windows[j]?.last ?? 0;

interface Work {
  readonly tasks: readonly Task[];
  readonly order: readonly number[];
  readonly left: number[];
  readonly windows: readonly Window[];
  readonly whole: boolean;
  readonly portions: Portion[];
}

interface Filled {
  readonly week: number;
  /** Everything before it in the order is done. */
  readonly next: number;
  readonly free: number;
}

function fillWeek(work: Work, { week, next, free }: Filled): void {
  const { order, left, portions } = work;
  let room = free;
  for (let k = next; k < order.length && room > 0; k++) {
    const task = order[k] ?? 0;
    const halves = Math.min(room, left[task] ?? 0);
    if (halves === 0 || (work.windows[task]?.first ?? 0) > week) continue;
    if (work.whole && waits(work, task, room)) continue;
    portions.push({ week, task, halves });
    left[task] = (left[task] ?? 0) - halves;
    room -= halves;
  }
}

/** A sitting that the rest of the week does not hold, or what comes after one that waits. */
function waits({ tasks, left }: Work, j: number, room: number): boolean {
  const task = tasks[j];
  if (!task) return true;
  return (task.sitting && task.halves > room) || task.after.some((i) => left[i] !== 0);
}
