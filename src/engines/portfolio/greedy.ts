/**
 * Greedy growth of a list: at each step the application or the signal that adds most. Gains only fall
 * as the list grows (f is submodular), so an old gain bounds the new one and only those above the best
 * found so far are computed again (Minoux 1978, accelerated greedy). Equal gains go to the smaller id,
 * then to the lower level.
 */
import { type Board, dot, retrace, retraceAdded, scoreAll, slopeNext } from "./gains.ts";
import type { Problem } from "./problem.ts";
import {
  add,
  affordable,
  type Caps,
  extraFee,
  feeOf,
  groupOpen,
  placeOf,
  relevel,
  type Selection,
  signalsLeft,
} from "./selection.ts";

export interface Rules {
  /** Options looked at, rising. */
  readonly among: Int32Array;
  readonly caps: Caps;
  /** Which steps are allowed. */
  readonly adds: "none" | "plain" | "any";
  readonly signals: boolean;
  /** What a unit of money counts for: steps are ranked by gain less price times fee; or by gain per fee. */
  readonly price: number | "per fee";
}

interface Walk {
  readonly board: Board;
  /** Upper bounds of the gain of each (option, level); for a member, of raising it to that level. */
  readonly stale: Float64Array;
  readonly rules: Rules;
  /** Steps the counts allow, at [3 g + level]: adding, and raising. */
  readonly mayAdd: Uint8Array;
  readonly mayRaise: Uint8Array;
  /** Bound of each option's rank, and the step it was computed at. */
  readonly bound: Float64Array;
  readonly fresh: Int32Array;
  /** What an option is ranked by does not depend on what was paid: bounds hold until the steps change. */
  readonly steady: boolean;
  fee: number;
}

/** Gains of every step from a traced list, for `grow`. */
export function staleFrom(board: Board, all: Int32Array): Float64Array {
  const { selection, gains } = board;
  scoreAll(board, all);
  const stale = gains.scores.slice();
  for (let t = 0; t < selection.size; t++)
    relativeToLevel(stale, selection, selection.members[t] ?? 0);
  return stale;
}

/** Grows a traced list in place until nothing allowed gains; `stale` is used up. */
export function grow(board: Board, stale: Float64Array, rules: Rules): void {
  const { problem, gains } = board;
  const walk: Walk = {
    board,
    stale,
    rules,
    mayAdd: new Uint8Array(problem.groups.length * 3),
    mayRaise: new Uint8Array(problem.groups.length * 3),
    bound: gains.rank,
    fresh: gains.renewed.fill(-1),
    steady: isSteady(problem, rules),
    fee: 0,
  };
  gains.sloped = null;
  for (let step = 0; step <= 3 * problem.size; step++) {
    const changed = openSteps(walk);
    if (changed || step === 0 || !walk.steady) rankAll(walk);
    const j = bestOption(walk, step);
    if (j < 0) return;
    take(walk, j, bestLevel(walk, j));
  }
}

const isSteady = ({ budget, groups }: Problem, { price }: Rules): boolean =>
  price === 0 && (!Number.isFinite(budget) || groups.every((group) => group.fees !== null));

/** Which steps the limits allow now; whether that is not what it was. */
function openSteps(walk: Walk): boolean {
  const { problem, selection } = walk.board;
  const { rules, mayAdd, mayRaise } = walk;
  let changed = false;
  walk.fee = feeOf(problem, selection);
  for (let g = 0; g < problem.groups.length; g++) {
    const room = rules.adds !== "none" && groupOpen(problem, selection, rules.caps, g);
    for (let l = 0; l < 3; l++) {
      const left = signalsLeft(problem, selection, g, l) > 0;
      const adds = room && left && (l === 0 || rules.adds === "any") ? 1 : 0;
      const raises = rules.signals && left && l > 0 ? 1 : 0;
      changed ||= mayAdd[g * 3 + l] !== adds || mayRaise[g * 3 + l] !== raises;
      mayAdd[g * 3 + l] = adds;
      mayRaise[g * 3 + l] = raises;
    }
  }
  return changed;
}

/** The allowed level of option j with the largest (bound of its) gain, or -1. */
function bestLevel(walk: Walk, j: number): number {
  const { problem, selection } = walk.board;
  const { stale } = walk;
  const inside = (selection.level[j] ?? -1) >= 0;
  const allowed = inside ? walk.mayRaise : walk.mayAdd;
  const g = (problem.group[j] ?? 0) * 3;
  let best = -1;
  let most = problem.tolerance;
  for (let l = 0; l < 3; l++) {
    const gain = stale[j * 3 + l] ?? 0;
    if (!allowed[g + l] || gain <= most) continue;
    most = gain + problem.tolerance;
    best = l;
  }
  return best;
}

/** What option j is ranked by: its best allowed gain, or that per fee; -1 when it cannot be taken. */
function priority(walk: Walk, j: number): number {
  const level = bestLevel(walk, j);
  if (level < 0) return -1;
  const { problem, selection } = walk.board;
  const { rules } = walk;
  const gain = walk.stale[j * 3 + level] ?? 0;
  if ((selection.level[j] ?? -1) >= 0) return gain;
  const oneByOne = problem.groups[problem.group[j] ?? 0]?.fees === null;
  if (oneByOne && !affordable(problem, walk.fee + (problem.cost[j] ?? 0))) return -1;
  if (rules.price === 0) return gain;
  const fee = extraFee(problem, selection, j);
  return rules.price === "per fee" ? gain / Math.max(fee, 1e-9) : gain - rules.price * fee;
}

function rankAll(walk: Walk): void {
  const { among } = walk.rules;
  for (let i = 0; i < among.length; i++) {
    const j = among[i] ?? 0;
    walk.bound[j] = priority(walk, j);
  }
}

function bestOption(walk: Walk, step: number): number {
  const { problem } = walk.board;
  const { bound, fresh } = walk;
  const { among } = walk.rules;
  let first = -1;
  let highest = 0;
  for (let i = 0; i < among.length; i++) {
    const j = among[i] ?? 0;
    const p = bound[j] ?? 0;
    if (p > highest) {
      highest = p;
      first = j;
    }
  }
  if (first < 0) return -1;
  let best = renew(walk, first, step);
  for (let i = 0; i < among.length; i++) {
    const j = among[i] ?? 0;
    const hope = bound[j] ?? 0;
    if (fresh[j] !== step && hope > 0 && hope >= best - problem.tolerance)
      best = Math.max(best, renew(walk, j, step));
  }
  return best > 0 ? smallestId(walk, step, best) : -1;
}

/** Computes the gains of option j again, at the levels it may take now; the others keep their bounds. */
function renew(walk: Walk, j: number, step: number): number {
  const { problem, selection, gains } = walk.board;
  const { nodes, chances, usable } = problem;
  const { stale } = walk;
  const level = selection.level[j] ?? -1;
  const allowed = level < 0 ? walk.mayAdd : walk.mayRaise;
  const g = (problem.group[j] ?? 0) * 3;
  slopeNext(walk.board, j);
  const now = level < 0 ? 0 : dot(chances, (j * 3 + level) * nodes, gains.slope, nodes);
  for (let l = level + 1; l < 3; l++) {
    const e = j * 3 + l;
    if (allowed[g + l] && usable[e]) stale[e] = dot(chances, e * nodes, gains.slope, nodes) - now;
  }
  walk.fresh[j] = step;
  const p = priority(walk, j);
  walk.bound[j] = p;
  return p;
}

/** For a member, gains count from the level it has. */
function relativeToLevel(stale: Float64Array, selection: Selection, j: number): void {
  const level = selection.level[j] ?? -1;
  if (level < 0) return;
  const now = stale[j * 3 + level] ?? 0;
  for (let l = 0; l < 3; l++) stale[j * 3 + l] = l > level ? (stale[j * 3 + l] ?? 0) - now : 0;
}

function smallestId(walk: Walk, step: number, best: number): number {
  const { problem } = walk.board;
  const { bound, fresh } = walk;
  const { among } = walk.rules;
  let chosen = -1;
  for (let i = 0; i < among.length; i++) {
    const j = among[i] ?? 0;
    if (fresh[j] !== step || (bound[j] ?? 0) < best - problem.tolerance) continue;
    if (chosen < 0 || (problem.rank[j] ?? 0) < (problem.rank[chosen] ?? 0)) chosen = j;
  }
  return chosen;
}

function take(walk: Walk, j: number, level: number): void {
  const { problem, selection, gains } = walk.board;
  const inside = (selection.level[j] ?? -1) >= 0;
  if (inside) relevel(problem, selection, j, level);
  else add(problem, selection, j, level);
  const place = placeOf(selection, j);
  if (inside) retrace(walk.board, place);
  else retraceAdded(walk.board, place);
  gains.sloped = null;
  // What was gained by sending it is at least what is gained by raising its level later: still a bound.
  for (let l = 0; l <= level; l++) walk.stale[j * 3 + l] = 0;
  walk.bound[j] = priority(walk, j);
}
