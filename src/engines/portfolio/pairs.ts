/**
 * Moves of two signals at once: every pair of levels for option k and one other member of its
 * specialty, scored exactly. With a before b in the order, T the list without them, x and y their
 * chances and d the slope of b with a left out,
 *
 *   f = f(T) + x . slope_a(T) + (y (1 - x)) . d,      slope_a(T) = slope_a(now) + y_now d,
 *
 * so no list has to be walked again. d is reach at a, times the chance that those between decline,
 * times what b adds below itself.
 */
import { type Board, dot, retrace, worthOf } from "./gains.ts";
import type { Problem } from "./problem.ts";
import { placeOf, relevel, type Selection } from "./selection.ts";

/** A search around option k: its rows, and the best move so far. */
interface Look {
  readonly board: Board;
  k: number;
  readonly between: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly left: Float64Array;
  gain: number;
  other: number;
  mine: number;
  theirs: number;
}

/** Two members and a level for each, the earlier in the order first. */
interface Pair {
  readonly a: number;
  readonly b: number;
  la: number;
  lb: number;
}

function lookFor(board: Board): Look {
  const row = () => new Float64Array(board.problem.nodes);
  const rows = { between: row(), first: row(), second: row(), left: row() };
  return { board, ...rows, k: -1, gain: 0, other: -1, mine: 0, theirs: 0 };
}

/** Moves signals in pairs until no pair gains; needs a traced list and leaves one. Returns f. */
export function improveLevels(board: Board): number {
  const { selection } = board;
  const look = lookFor(board);
  for (let round = 0; round < 50; round++) {
    let changed = false;
    for (let t = 0; t < selection.size; t++) {
      const k = selection.members[t] ?? 0;
      if ((selection.level[k] ?? 0) > 0) changed = settleOne(look, k) || changed;
    }
    if (!changed) break;
  }
  return worthOf(board);
}

/** The best pair move of member k, made if it gains. Traced list in, traced list out. */
export const settle = (board: Board, k: number): boolean => settleOne(lookFor(board), k);

function settleOne(look: Look, k: number): boolean {
  const { problem, selection } = look.board;
  look.k = k;
  look.gain = problem.tolerance;
  look.other = -1;
  lookUp(look);
  lookDown(look);
  if (look.other < 0) return false;
  relevel(problem, selection, k, look.mine);
  relevel(problem, selection, look.other, look.theirs);
  retrace(look.board, placeOf(selection, k));
  retrace(look.board, placeOf(selection, look.other));
  return true;
}

/** Partners later in the order: k is the first of the pair. */
function lookDown(look: Look): void {
  const { selection } = look.board;
  const place = placeOf(selection, look.k);
  look.between.fill(1);
  for (let t = place + 1; t < selection.size; t++) {
    const other = selection.members[t] ?? 0;
    if (worthLooking(look, other)) {
      loadPair(look, place, t);
      tryLevels(look, look.k, other);
    }
    decline(look, other);
  }
}

/** Partners earlier in the order: k is the second of the pair. */
function lookUp(look: Look): void {
  const { selection } = look.board;
  const place = placeOf(selection, look.k);
  look.between.fill(1);
  for (let t = place - 1; t >= 0; t--) {
    const other = selection.members[t] ?? 0;
    if (worthLooking(look, other)) {
      loadPair(look, t, place);
      tryLevels(look, other, look.k);
    }
    decline(look, other);
  }
}

function worthLooking({ board, k }: Look, other: number): boolean {
  const { group } = board.problem;
  const { level } = board.selection;
  return group[k] === group[other] && level[k] !== level[other];
}

function decline(look: Look, j: number): void {
  const { between } = look;
  const { problem, selection } = look.board;
  const { nodes, chances } = problem;
  const row = (j * 3 + (selection.level[j] ?? 0)) * nodes;
  for (let q = 0; q < nodes; q++) between[q] = (between[q] ?? 0) * (1 - (chances[row + q] ?? 0));
}

/** `first` and `second`: the two slopes of the formula above for the members at places s < t. */
function loadPair(look: Look, s: number, t: number): void {
  const { problem, selection } = look.board;
  const { nodes, chances, scale } = problem;
  const { reach, below } = look.board.gains;
  const a = selection.members[s] ?? 0;
  const b = selection.members[t] ?? 0;
  const rowB = (b * 3 + (selection.level[b] ?? 0)) * nodes;
  const kindA = (problem.kind[a] ?? 0) * nodes;
  const kindB = (problem.kind[b] ?? 0) * nodes;
  const ua = problem.value[a] ?? 0;
  const ub = problem.value[b] ?? 0;
  for (let q = 0; q < nodes; q++) {
    const r = reach[s * nodes + q] ?? 0;
    const belowB = below[(t + 1) * nodes + q] ?? 0;
    const d = r * (look.between[q] ?? 0) * (ub * (scale[kindB + q] ?? 0) - belowB);
    const slope = r * (ua * (scale[kindA + q] ?? 0) - (below[(s + 1) * nodes + q] ?? 0));
    look.second[q] = d;
    look.first[q] = slope + (chances[rowB + q] ?? 0) * d;
  }
}

function tryLevels(look: Look, a: number, b: number): void {
  const { problem, selection } = look.board;
  const pair: Pair = { a, b, la: selection.level[a] ?? 0, lb: selection.level[b] ?? 0 };
  const now = pairWorth(look, pair);
  for (pair.la = 0; pair.la < 3; pair.la++)
    for (pair.lb = 0; pair.lb < 3; pair.lb++) {
      if (!allowed(problem, selection, pair)) continue;
      const gain = pairWorth(look, pair) - now;
      if (gain <= look.gain) continue;
      const mineFirst = a === look.k;
      look.gain = gain;
      look.other = mineFirst ? b : a;
      look.mine = mineFirst ? pair.la : pair.lb;
      look.theirs = mineFirst ? pair.lb : pair.la;
    }
}

function pairWorth(look: Look, { a, b, la, lb }: Pair): number {
  const { nodes, chances } = look.board.problem;
  const { left, first, second } = look;
  const rowA = (a * 3 + la) * nodes;
  for (let q = 0; q < nodes; q++) left[q] = (1 - (chances[rowA + q] ?? 0)) * (second[q] ?? 0);
  return dot(chances, rowA, first, nodes) + dot(chances, (b * 3 + lb) * nodes, left, nodes);
}

/** Both levels exist, something changes, and no more signals are given than there are. */
function allowed(problem: Problem, selection: Selection, { a, b, la, lb }: Pair): boolean {
  const wasA = selection.level[a] ?? 0;
  const wasB = selection.level[b] ?? 0;
  if (!problem.usable[a * 3 + la] || !problem.usable[b * 3 + lb]) return false;
  if (la === wasA && lb === wasB) return false;
  const g = problem.group[a] ?? 0;
  for (let l = 1; l < 3; l++) {
    const change = Number(la === l) + Number(lb === l) - Number(wasA === l) - Number(wasB === l);
    const given = (selection.given[g * 3 + l] ?? 0) + change;
    if (change > 0 && given > (problem.groups[g]?.signals[l] ?? 0)) return false;
  }
  return true;
}
