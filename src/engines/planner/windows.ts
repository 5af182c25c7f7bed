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

/** Portions by week, each task within its window as if it were divisible; null where that cannot be. */
export function earliestDue(
  tasks: readonly Task[],
  windows: readonly Window[],
  room: readonly number[],
): readonly Portion[] | null {
  const order = windows
    .map((_, j) => j)
    .sort((a, b) => lastOf(windows, a) - lastOf(windows, b) || a - b);
  const left = tasks.map(({ halves }) => halves);
  const portions: Portion[] = [];
  let next = 0;
  for (let week = 0; week < room.length && next < order.length; week++) {
    fillWeek({ week, order, next, left, windows, room, portions });
    while (next < order.length && (left[order[next] ?? 0] ?? 0) === 0) next += 1;
    if (next < order.length && lastOf(windows, order[next] ?? 0) <= week) return null;
  }
  return next < order.length ? null : portions;
}

const lastOf = (windows: readonly Window[], j: number): number => windows[j]?.last ?? 0;

interface Filling {
  readonly week: number;
  readonly order: readonly number[];
  /** Everything before it in the order is done. */
  readonly next: number;
  readonly left: number[];
  readonly windows: readonly Window[];
  readonly room: readonly number[];
  readonly portions: Portion[];
}

function fillWeek({ week, order, next, left, windows, room, portions }: Filling): void {
  let free = room[week] ?? 0;
  for (let k = next; k < order.length && free > 0; k++) {
    const task = order[k] ?? 0;
    const halves = Math.min(free, left[task] ?? 0);
    if (halves === 0 || (windows[task]?.first ?? 0) > week) continue;
    portions.push({ week, task, halves });
    left[task] = (left[task] ?? 0) - halves;
    free -= halves;
  }
}
