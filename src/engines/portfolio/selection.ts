/**
 * A set of applications with their levels, its counts and its fee. Mutable: the search works on one
 * in place and copies only what it keeps.
 */
import type { Group, Problem } from "./problem.ts";

export interface Selection {
  /** Level index of each option, -1 when not in the list. */
  readonly level: Int8Array;
  /** The first `size` entries are the options in the list, in the order of the problem. */
  readonly members: Int32Array;
  size: number;
  readonly inGroup: Int32Array;
  /** Signals given, at [3 g + level]. */
  readonly given: Int32Array;
  /** Sum of the options' own costs by group. */
  readonly spent: Float64Array;
}

/** Largest number of applications to allow per group; never above the group's own limit. */
export type Caps = Int32Array;

export const groupCaps = (problem: Problem): Caps =>
  Int32Array.from(problem.groups, (group) => group.count);

/** The list of pinned options, each without a signal. */
export function pinnedOnly(problem: Problem): Selection {
  const groups = problem.groups.length;
  const selection: Selection = {
    level: new Int8Array(problem.size).fill(-1),
    members: new Int32Array(problem.size + 1),
    size: 0,
    inGroup: new Int32Array(groups),
    given: new Int32Array(groups * 3),
    spent: new Float64Array(groups),
  };
  for (let j = 0; j < problem.size; j++) if (problem.pinned[j]) add(problem, selection, j, 0);
  return selection;
}

/** An empty list, pinned options left out too. */
export const emptyList = (problem: Problem): Selection =>
  pinnedOnly({ ...problem, pinned: new Uint8Array(problem.size) });

export const copyOf = (from: Selection): Selection => ({
  level: from.level.slice(),
  members: from.members.slice(),
  size: from.size,
  inGroup: from.inGroup.slice(),
  given: from.given.slice(),
  spent: from.spent.slice(),
});

export function assign(to: Selection, from: Selection): void {
  to.level.set(from.level);
  to.members.set(from.members);
  to.size = from.size;
  to.inGroup.set(from.inGroup);
  to.given.set(from.given);
  to.spent.set(from.spent);
}

/** How many members come before option j. */
export function placeOf(selection: Selection, j: number): number {
  let low = 0;
  let high = selection.size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((selection.members[middle] ?? 0) < j) low = middle + 1;
    else high = middle;
  }
  return low;
}

const bump = (counts: Int32Array | Float64Array, i: number, by: number): void => {
  counts[i] = (counts[i] ?? 0) + by;
};

export function add(problem: Problem, selection: Selection, j: number, level: number): void {
  const place = placeOf(selection, j);
  selection.members.copyWithin(place + 1, place, selection.size);
  selection.members[place] = j;
  selection.size++;
  const g = problem.group[j] ?? 0;
  bump(selection.inGroup, g, 1);
  bump(selection.given, g * 3 + level, 1);
  bump(selection.spent, g, problem.cost[j] ?? 0);
  selection.level[j] = level;
}

export function drop(problem: Problem, selection: Selection, j: number): void {
  const place = placeOf(selection, j);
  selection.members.copyWithin(place, place + 1, selection.size);
  selection.size--;
  const g = problem.group[j] ?? 0;
  bump(selection.inGroup, g, -1);
  bump(selection.given, g * 3 + (selection.level[j] ?? 0), -1);
  bump(selection.spent, g, -(problem.cost[j] ?? 0));
  selection.level[j] = -1;
}

export function relevel(problem: Problem, selection: Selection, j: number, level: number): void {
  const g = problem.group[j] ?? 0;
  bump(selection.given, g * 3 + (selection.level[j] ?? 0), -1);
  bump(selection.given, g * 3 + level, 1);
  selection.level[j] = level;
}

/** Signals of this level the group has left; level 0 needs none. */
export function signalsLeft(problem: Problem, selection: Selection, g: number, level: number) {
  if (level === 0) return 1;
  return (problem.groups[g]?.signals[level] ?? 0) - (selection.given[g * 3 + level] ?? 0);
}

/** Fee of the whole list. */
export function feeOf(problem: Problem, selection: Selection): number {
  let fee = 0;
  for (let g = 0; g < problem.groups.length; g++) {
    const fees = problem.groups[g]?.fees;
    fee += fees ? (fees[selection.inGroup[g] ?? 0] ?? 0) : (selection.spent[g] ?? 0);
  }
  return fee;
}

/** What one more application, option j, adds to the fee. */
export function extraFee(problem: Problem, selection: Selection, j: number): number {
  const g = problem.group[j] ?? 0;
  const fees = problem.groups[g]?.fees;
  if (!fees) return problem.cost[j] ?? 0;
  const n = selection.inGroup[g] ?? 0;
  return (fees[n + 1] ?? Number.POSITIVE_INFINITY) - (fees[n] ?? 0);
}

/** Rounding allowed when sums of fees are held against the budget. */
export const affordable = (problem: Problem, fee: number): boolean =>
  fee <= problem.budget + 1e-9 * Math.max(1, problem.budget);

/** Whether some application of group g may still be added, costs that differ by option aside. */
export function groupOpen(problem: Problem, selection: Selection, caps: Caps, g: number): boolean {
  const n = selection.inGroup[g] ?? 0;
  if (selection.size >= problem.count || n >= (caps[g] ?? 0)) return false;
  const fees = problem.groups[g]?.fees;
  if (!fees) return true;
  const step = (fees[n + 1] ?? Number.POSITIVE_INFINITY) - (fees[n] ?? 0);
  return affordable(problem, feeOf(problem, selection) + step);
}

/** No allowed list is longer, pinned options counted; one more for exchanges that put in before they take out. */
export function mostMembers(problem: Problem): number {
  const { inGroup, size: pinned } = pinnedOnly(problem);
  const room = problem.groups.reduce(
    (sum, group, g) => sum + Math.max(inGroup[g] ?? 0, affordableCount(problem, group)),
    0,
  );
  return Math.min(problem.size, Math.max(pinned, Math.min(problem.count, room)) + 1);
}

/** Applications of the group alone that the budget pays. */
function affordableCount(problem: Problem, { count, fees }: Group): number {
  let n = count;
  while (n > 0 && !affordable(problem, fees?.[n] ?? 0)) n--;
  return n;
}
