/**
 * Several specialties under one budget, fees by count: how many applications each is given.
 * The counts of all but the largest specialty are enumerated, coarse to fine; the largest takes what
 * the budget leaves; a greedy list is grown for each split (a partition matroid, so at least half of
 * that split's best). The few best splits go on to local search.
 */
import type { Problem } from "./problem.ts";
import { affordable, type Caps, groupCaps, type Selection } from "./selection.ts";

export interface Grown {
  readonly selection: Selection;
  readonly value: number;
  readonly caps: Caps;
}

/** Splits tried first along each specialty: all of them when there are no more than this. */
const COARSE = [0, 8, 4];

/** Whether counts are worth enumerating: two or three specialties that share money paid by count. */
export function sharesMoney(problem: Problem): boolean {
  const groups = problem.groups;
  if (groups.length < 2 || groups.length > 3 || !Number.isFinite(problem.budget)) return false;
  if (!groups.every((group) => group.fees !== null)) return false;
  return !affordable(problem, feeOfCounts(problem, groupCaps(problem)));
}

function feeOfCounts(problem: Problem, counts: ArrayLike<number>): number {
  return problem.groups.reduce((sum, group, g) => sum + (group.fees?.[counts[g] ?? 0] ?? 0), 0);
}

/** The lists of the `keep` best splits, best first. */
export function bestSplits(
  problem: Problem,
  growWith: (caps: Caps) => Grown,
  keep: number,
): readonly Grown[] {
  const main = largestGroup(problem);
  const backups = problem.groups.map((_, g) => g).filter((g) => g !== main);
  const tried = new Map<string, Grown | null>();
  const visit = (counts: readonly number[]): number => {
    const key = counts.join(",");
    if (!tried.has(key)) {
      const caps = capsFor(problem, main, backups, counts);
      tried.set(key, caps ? growWith(caps) : null);
    }
    return tried.get(key)?.value ?? Number.NEGATIVE_INFINITY;
  };
  const most = backups.map((g) => mostAlone(problem, g));
  coarseToFine(most, COARSE[backups.length] ?? 4, visit);
  const grown = [...tried.values()].filter((found) => found !== null);
  return grown.sort((a, b) => b.value - a.value).slice(0, keep);
}

/** Applications of group g that the budget pays when the others get none. */
function mostAlone(problem: Problem, g: number): number {
  const counts = new Int32Array(problem.groups.length);
  counts[g] = problem.groups[g]?.count ?? 0;
  while ((counts[g] ?? 0) > 0 && !affordable(problem, feeOfCounts(problem, counts)))
    counts[g] = (counts[g] ?? 0) - 1;
  return counts[g] ?? 0;
}

function largestGroup(problem: Problem): number {
  let main = 0;
  problem.groups.forEach((group, g) => {
    if (group.size > (problem.groups[main]?.size ?? 0)) main = g;
  });
  return main;
}

/** Caps with these counts for the backups and all that is then affordable for the main specialty. */
function capsFor(
  problem: Problem,
  main: number,
  backups: readonly number[],
  counts: readonly number[],
): Caps | null {
  const caps = groupCaps(problem);
  caps[main] = 0;
  backups.forEach((g, b) => {
    caps[g] = counts[b] ?? 0;
  });
  if (!affordable(problem, feeOfCounts(problem, caps))) return null;
  const limit = problem.groups[main]?.count ?? 0;
  for (let n = 1; n <= limit; n++) {
    caps[main] = n;
    if (affordable(problem, feeOfCounts(problem, caps))) continue;
    caps[main] = n - 1;
    break;
  }
  return caps;
}

/** Visits a grid over [0, most], then halves its step around the best point until it is `finest`. */
export function coarseToFine(
  most: readonly number[],
  coarse: number,
  visit: (point: readonly number[]) => number,
  finest = 1,
): void {
  let step = 1;
  while (most.some((n) => n / step > coarse)) step *= 2;
  let best: readonly number[] = most.map(() => 0);
  let highest = Number.NEGATIVE_INFINITY;
  const look = (point: readonly number[]): void => {
    const value = visit(point);
    if (value <= highest) return;
    highest = value;
    best = point;
  };
  const axis = (n: number) => Array.from({ length: Math.floor(n / step) + 1 }, (_, i) => i * step);
  for (const point of product(most.map(axis))) look(point);
  while (step > finest) {
    step /= 2;
    const around = best.map((n, b) =>
      [n - step, n, n + step].filter((x) => x >= 0 && x <= (most[b] ?? 0)),
    );
    for (const point of product(around)) look(point);
  }
}

function product(axes: readonly (readonly number[])[]): readonly (readonly number[])[] {
  let points: number[][] = [[]];
  for (const axis of axes) points = points.flatMap((point) => axis.map((x) => [...point, x]));
  return points;
}
