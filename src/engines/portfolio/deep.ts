/**
 * For small instances: take two applications out at once (or one), force each other option in turn
 * into the gap, complete greedily. Finds the exchanges of two for two, one for two and two for one
 * that single swaps miss.
 */
import { trace, worthOf } from "./gains.ts";
import { grow, staleFrom } from "./greedy.ts";
import type { Problem } from "./problem.ts";
import {
  add,
  affordable,
  assign,
  copyOf,
  drop,
  extraFee,
  feeOf,
  groupOpen,
  type Selection,
  signalsLeft,
} from "./selection.ts";
import { improve, type Search } from "./swaps.ts";

/** Options times nodes above which pairs are not tried. */
export const isSmall = (problem: Problem): boolean => problem.size * problem.nodes <= 1200;

/** Improves the list in place until no exchange of two gains; returns f. */
export function deepen(search: Search, selection: Selection): number {
  let value = trace({ problem: search.problem, selection, gains: search.gains });
  for (let round = 0; round < 20; round++) {
    const found = exchangeTwo(search, selection, value);
    if (found <= value + search.problem.tolerance) break;
    value = improve(search, selection);
  }
  return value;
}

/** Makes the first exchange that gains; returns f after it, or the old one. */
function exchangeTwo(search: Search, selection: Selection, value: number): number {
  const free = [...selection.members.slice(0, selection.size)].filter(
    (j) => !search.problem.pinned[j],
  );
  const rest = copyOf(selection);
  for (let a = 0; a < free.length; a++)
    for (let b = a; b < free.length; b++) {
      assign(rest, selection);
      for (const j of new Set([free[a] ?? 0, free[b] ?? 0])) drop(search.problem, rest, j);
      const found = forceEach(search, rest, value);
      if (!found) continue;
      assign(selection, found);
      return trace({ problem: search.problem, selection, gains: search.gains });
    }
  return value;
}

/** The first completion of `rest` worth more than `value`, forcing one more option in at a time. */
function forceEach(search: Search, rest: Selection, value: number): Selection | null {
  const { problem, gains } = search;
  trace({ problem, selection: rest, gains });
  const stale = staleFrom({ problem, selection: rest, gains }, search.candidates);
  for (const [j, level] of forced(search, rest)) {
    const trial = copyOf(rest);
    add(problem, trial, j, level);
    const found = complete(search, trial, stale.slice());
    if (found > value + problem.tolerance) return trial;
  }
  return null;
}

/** Greedy completion of a list; returns f. */
export function complete(search: Search, trial: Selection, stale: Float64Array): number {
  const { problem, gains, caps } = search;
  trace({ problem, selection: trial, gains });
  grow({ problem, selection: trial, gains }, stale, {
    among: search.candidates,
    caps,
    adds: "any",
    signals: search.signals,
    price: 0,
  });
  return worthOf({ problem, selection: trial, gains });
}

/** Every (option, level) that may be added now. */
export function forced(search: Search, rest: Selection): readonly (readonly [number, number])[] {
  const { problem, caps, candidates } = search;
  const open = problem.groups.map((_, g) => groupOpen(problem, rest, caps, g));
  const fee = feeOf(problem, rest);
  const steps: [number, number][] = [];
  for (const j of candidates) {
    const g = problem.group[j] ?? 0;
    if ((rest.level[j] ?? -1) >= 0 || !open[g]) continue;
    if (!affordable(problem, fee + extraFee(problem, rest, j))) continue;
    for (let l = 0; l < 3; l++)
      if (problem.usable[j * 3 + l] && signalsLeft(problem, rest, g, l) > 0) steps.push([j, l]);
  }
  return steps;
}
