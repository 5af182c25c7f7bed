/**
 * Local search: take one application out, put in the best there is for its place, let the freed
 * signals and money be used again, keep the result if the list is worth more. Stops when no
 * application can be exchanged with a gain.
 */
import { type Gains, scoreAll, trace, worthOf } from "./gains.ts";
import { grow, staleFrom } from "./greedy.ts";
import { improveLevels, settle } from "./pairs.ts";
import type { Problem } from "./problem.ts";
import {
  add,
  affordable,
  assign,
  type Caps,
  copyOf,
  drop,
  feeOf,
  groupOpen,
  type Selection,
  signalsLeft,
} from "./selection.ts";

export interface Search {
  readonly problem: Problem;
  readonly gains: Gains;
  readonly caps: Caps;
  /** Options worth trying, rising. */
  readonly candidates: Int32Array;
  readonly signals: boolean;
  readonly passes: number;
}

/** Improves the list in place; returns f. */
export function improve(search: Search, selection: Selection): number {
  const { problem, gains } = search;
  gains.scores.fill(0);
  const trial = copyOf(selection);
  const kept = copyOf(selection);
  let value = refine(search, selection);
  for (let pass = 0; pass < search.passes; pass++) {
    const before = value;
    for (const i of selection.members.slice(0, selection.size)) {
      if (problem.pinned[i] || (selection.level[i] ?? -1) < 0) continue;
      const found = replaceOne(search, selection, i, { trial, kept, value });
      if (found <= value + problem.tolerance) continue;
      value = found;
      assign(selection, kept);
    }
    value = Math.max(value, refine(search, selection));
    if (value <= before + problem.tolerance) break;
  }
  return trace({ problem, selection, gains });
}

/** Levels in pairs, then whatever there is still room for; returns f. */
export function refine(search: Search, selection: Selection): number {
  const { problem, gains } = search;
  trace({ problem, selection, gains });
  if (search.signals) improveLevels({ problem, selection, gains });
  if (anyRoom(search, selection))
    fill(search, selection, staleFrom({ problem, selection, gains }, search.candidates));
  return worthOf({ problem, selection, gains });
}

/** Greedy completion of a traced list. */
function fill(search: Search, selection: Selection, stale: Float64Array): void {
  grow({ problem: search.problem, selection, gains: search.gains }, stale, {
    among: search.candidates,
    caps: search.caps,
    adds: "any",
    signals: search.signals,
    price: 0,
  });
}

export function anyRoom(search: Search, selection: Selection): boolean {
  const { problem, caps } = search;
  if (!affordable(problem, feeOf(problem, selection))) return false;
  return problem.groups.some((group, g) => {
    const unsent = search.signals && [1, 2].some((l) => freeSignal(problem, selection, g, l));
    return (
      unsent || (group.size > (selection.inGroup[g] ?? 0) && groupOpen(problem, selection, caps, g))
    );
  });
}

const freeSignal = (problem: Problem, selection: Selection, g: number, level: number): boolean =>
  signalsLeft(problem, selection, g, level) > 0;

interface Attempt {
  readonly trial: Selection;
  /** Receives the best list found. */
  readonly kept: Selection;
  readonly value: number;
}

/** The best list without option i, of those tried, into `kept`; returns its f. */
function replaceOne(search: Search, from: Selection, i: number, attempt: Attempt): number {
  const { problem, gains } = search;
  const rest = attempt.trial;
  assign(rest, from);
  drop(problem, rest, i);
  const base = trace({ problem, selection: rest, gains });
  scoreAll({ problem, selection: rest, gains }, search.candidates);
  const proposals = proposed(search, rest);
  if (!search.signals && !roomAfter(search, rest, proposals[0] ?? -1))
    return plainSwap(search, attempt, base, proposals[0] ?? -1);
  return fullSwap(search, attempt, proposals);
}

/**
 * Options outside the list worth putting in: for each specialty and level the highest score that may
 * be added, and the highest score per cost where costs differ. The best without a signal comes first.
 */
function proposed(search: Search, rest: Selection): readonly number[] {
  const { problem, gains, candidates } = search;
  const slots = problem.groups.length * 4;
  const best = new Int32Array(slots).fill(-1);
  const most = new Float64Array(slots);
  const open = problem.groups.map((_, g) => groupOpen(problem, rest, search.caps, g));
  const room = problem.budget - feeOf(problem, rest);
  for (const j of candidates) {
    const g = problem.group[j] ?? 0;
    if ((rest.level[j] ?? -1) >= 0 || !open[g] || !fits(problem, g, j, room)) continue;
    for (let l = 0; l < 4; l++) {
      const score = l < 3 ? (gains.scores[j * 3 + l] ?? 0) : perCost(search, g, j);
      if (score <= (most[g * 4 + l] ?? 0) + problem.tolerance) continue;
      most[g * 4 + l] = score;
      best[g * 4 + l] = j;
    }
  }
  const plain = (j: number) => gains.scores[j * 3] ?? 0;
  return [...new Set(best)].filter((j) => j >= 0).sort((a, b) => plain(b) - plain(a) || a - b);
}

function perCost(search: Search, g: number, j: number): number {
  const { problem, gains } = search;
  if (problem.groups[g]?.fees) return 0;
  return (gains.scores[j * 3] ?? 0) / Math.max(1e-9, problem.cost[j] ?? 0);
}

const fits = (problem: Problem, g: number, j: number, room: number): boolean =>
  problem.groups[g]?.fees !== null ||
  (problem.cost[j] ?? 0) <= room + 1e-9 * Math.max(1, problem.budget);

/** Whether something could still be added after option k. */
function roomAfter(search: Search, rest: Selection, k: number): boolean {
  if (k < 0) return false;
  add(search.problem, rest, k, 0);
  const room = anyRoom(search, rest);
  drop(search.problem, rest, k);
  return room;
}

/** One application for option k, worth `base` without it; nothing else changes. */
function plainSwap(search: Search, attempt: Attempt, base: number, k: number): number {
  const { problem, gains } = search;
  const value = k < 0 ? base : base + (gains.scores[k * 3] ?? 0);
  if (value <= attempt.value + problem.tolerance) return value;
  assign(attempt.kept, attempt.trial);
  if (k >= 0) add(problem, attempt.kept, k, 0);
  return value;
}

/** Each proposal with what can follow it: more applications, and signals moved. */
function fullSwap(search: Search, attempt: Attempt, proposals: readonly number[]): number {
  const { problem, gains } = search;
  const rest = attempt.trial;
  const board = { problem, selection: rest, gains };
  const stale = relativeScores(rest, gains);
  const start = copyOf(rest);
  let best = attempt.value;
  for (const k of proposals)
    for (const level of openLevels(problem, start, k)) {
      assign(rest, start);
      add(problem, rest, k, level);
      trace(board);
      fill(search, rest, stale.slice());
      if (search.signals) settle(board, k);
      const value = worthOf(board);
      if (value <= best + problem.tolerance) continue;
      best = value;
      assign(attempt.kept, rest);
    }
  return best;
}

/** Gains from the scores at hand: an upper bound on those of any longer list. */
function relativeScores(rest: Selection, gains: Gains): Float64Array {
  const stale = gains.scores.slice();
  for (let t = 0; t < rest.size; t++) {
    const j = rest.members[t] ?? 0;
    const now = stale[j * 3 + (rest.level[j] ?? 0)] ?? 0;
    for (let l = 0; l < 3; l++) stale[j * 3 + l] = (stale[j * 3 + l] ?? 0) - now;
  }
  return stale;
}

/** Levels at which option k can be added: the highest that is free, and without a signal. */
function openLevels(problem: Problem, rest: Selection, k: number): readonly number[] {
  const g = problem.group[k] ?? 0;
  const free = [2, 1].filter((l) => problem.usable[k * 3 + l] && freeSignal(problem, rest, g, l));
  return free.length > 0 ? [free[0] ?? 0, 0] : [0];
}
