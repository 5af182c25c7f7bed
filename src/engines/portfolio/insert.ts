/**
 * Exchanges of one for several under a budget: put one more application in although there is no room,
 * take out the least worth per fee freed until the list is allowed again, fill what is left. Swaps of
 * one for one cannot cross from a dear specialty to a cheap one when fees differ.
 */

import { complete } from "./deep.ts";
import { scoreAll, trace, worthOf } from "./gains.ts";
import { staleFrom } from "./greedy.ts";
import { settle } from "./pairs.ts";
import type { Problem } from "./problem.ts";
import {
  add,
  affordable,
  assign,
  copyOf,
  drop,
  extraFee,
  feeOf,
  type Selection,
  signalsLeft,
} from "./selection.ts";
import type { Search } from "./swaps.ts";

/** Options tried for insertion: the highest scores, and the highest scores per fee; fewer if large. */
const tried = (problem: Problem): number => (problem.size * problem.nodes > 60_000 ? 6 : 25);

/** Makes the best insertion that gains; returns f after it, or the old one. */
export function insertOne(search: Search, selection: Selection, value: number): number {
  const { problem, gains } = search;
  trace({ problem, selection, gains });
  const stale = staleFrom({ problem, selection, gains }, search.candidates);
  const kept = copyOf(selection);
  let best = value;
  for (const k of worthInserting(search, selection, stale)) {
    const trial = copyOf(selection);
    add(problem, trial, k, freeLevel(problem, trial, k));
    if (!eject(search, trial, k)) continue;
    const found = refill(search, trial, k);
    if (found <= best + problem.tolerance) continue;
    best = found;
    assign(kept, trial);
  }
  assign(selection, kept);
  return best;
}

function worthInserting(search: Search, selection: Selection, stale: Float64Array): Set<number> {
  const { problem } = search;
  const outside = [...search.candidates].filter((j) => (selection.level[j] ?? -1) < 0);
  const score = (j: number) => stale[j * 3] ?? 0;
  const perFee = (j: number) => score(j) / Math.max(1e-9, extraFee(problem, selection, j));
  const top = (by: (j: number) => number) =>
    [...outside].sort((a, b) => by(b) - by(a) || a - b).slice(0, tried(problem));
  return new Set([...top(score), ...top(perFee)]);
}

function freeLevel(problem: Problem, selection: Selection, k: number): number {
  const g = problem.group[k] ?? 0;
  for (const l of [2, 1])
    if (problem.usable[k * 3 + l] && signalsLeft(problem, selection, g, l) > 0) return l;
  return 0;
}

/** Takes members out until every limit holds; false when only k and pinned options are left. */
function eject(search: Search, trial: Selection, k: number): boolean {
  const { problem, gains } = search;
  for (let out = 0; out <= trial.size; out++) {
    if (withinLimits(search, trial)) return true;
    trace({ problem, selection: trial, gains });
    scoreAll({ problem, selection: trial, gains }, trial.members.slice(0, trial.size));
    const i = leastWorth(search, trial, k);
    if (i < 0) return false;
    drop(problem, trial, i);
  }
  return false;
}

function withinLimits(search: Search, trial: Selection): boolean {
  const { problem, caps } = search;
  return (
    trial.size <= problem.count &&
    affordable(problem, feeOf(problem, trial)) &&
    caps.every((cap, g) => (trial.inGroup[g] ?? 0) <= cap)
  );
}

/** The member whose loss is least per fee freed, among those whose leaving helps. */
function leastWorth(search: Search, trial: Selection, k: number): number {
  const { problem, gains, caps } = search;
  const crowded = caps.findIndex((cap, g) => (trial.inGroup[g] ?? 0) > cap);
  const short = !affordable(problem, feeOf(problem, trial));
  let least = Number.POSITIVE_INFINITY;
  let chosen = -1;
  for (let t = 0; t < trial.size; t++) {
    const i = trial.members[t] ?? 0;
    const g = problem.group[i] ?? 0;
    if (i === k || problem.pinned[i] || (crowded >= 0 && g !== crowded)) continue;
    const loss = gains.scores[i * 3 + (trial.level[i] ?? 0)] ?? 0;
    const rate = short ? loss / Math.max(1e-9, freedFee(problem, trial, i)) : loss;
    if (rate >= least) continue;
    least = rate;
    chosen = i;
  }
  return chosen;
}

function freedFee(problem: Problem, trial: Selection, i: number): number {
  const g = problem.group[i] ?? 0;
  const fees = problem.groups[g]?.fees;
  const n = trial.inGroup[g] ?? 0;
  return fees ? (fees[n] ?? 0) - (fees[n - 1] ?? 0) : (problem.cost[i] ?? 0);
}

function refill(search: Search, trial: Selection, k: number): number {
  const { problem, gains } = search;
  trace({ problem, selection: trial, gains });
  const found = complete(
    search,
    trial,
    staleFrom({ problem, selection: trial, gains }, search.candidates),
  );
  if (!search.signals || !settle({ problem, selection: trial, gains }, k)) return found;
  return worthOf({ problem, selection: trial, gains });
}
