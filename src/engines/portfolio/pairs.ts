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
import { dot, type Gains, retrace, worthOf } from "./gains.ts";
import type { Problem } from "./problem.ts";
import { placeOf, relevel, type Selection } from "./selection.ts";

interface Bench {
  readonly between: Float64Array;
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly left: Float64Array;
}

interface PairMove {
  gain: number;
  other: number;
  mine: number;
  theirs: number;
}

const benchFor = (nodes: number): Bench => ({
  between: new Float64Array(nodes),
  first: new Float64Array(nodes),
  second: new Float64Array(nodes),
  left: new Float64Array(nodes),
});

/** Moves signals in pairs until no pair gains; needs a traced list and leaves one. Returns f. */
export function improveLevels(problem: Problem, selection: Selection, gains: Gains): number {
  const bench = benchFor(problem.nodes);
  for (let round = 0; round < 50; round++) {
    let changed = false;
    for (let t = 0; t < selection.size; t++) {
      const k = selection.members[t] ?? 0;
      if ((selection.level[k] ?? 0) > 0)
        changed = settleOne(problem, selection, gains, bench, k) || changed;
    }
    if (!changed) break;
  }
  return worthOf(problem, gains);
}

/** The best pair move of member k, made if it gains. Traced list in, traced list out. */
export function settle(problem: Problem, selection: Selection, gains: Gains, k: number): boolean {
  return settleOne(problem, selection, gains, benchFor(problem.nodes), k);
}

function settleOne(
  problem: Problem,
  selection: Selection,
  gains: Gains,
  bench: Bench,
  k: number,
): boolean {
  const move: PairMove = { gain: problem.tolerance, other: -1, mine: 0, theirs: 0 };
  lookUp(problem, selection, gains, bench, k, move);
  lookDown(problem, selection, gains, bench, k, move);
  if (move.other < 0) return false;
  relevel(problem, selection, k, move.mine);
  relevel(problem, selection, move.other, move.theirs);
  retraceBoth(problem, selection, gains, k, move.other);
  return true;
}

function retraceBoth(problem: Problem, selection: Selection, gains: Gains, a: number, b: number) {
  retrace(problem, selection, gains, placeOf(selection, a));
  retrace(problem, selection, gains, placeOf(selection, b));
}

/** Partners later in the order: k is the first of the pair. */
function lookDown(
  problem: Problem,
  selection: Selection,
  gains: Gains,
  bench: Bench,
  k: number,
  move: PairMove,
): void {
  const place = placeOf(selection, k);
  bench.between.fill(1);
  for (let t = place + 1; t < selection.size; t++) {
    const other = selection.members[t] ?? 0;
    if (worthLooking(problem, selection, k, other)) {
      loadPair(problem, selection, gains, bench, place, t);
      tryLevels(problem, selection, bench, k, other, move, true);
    }
    decline(problem, selection, bench.between, other);
  }
}

/** Partners earlier in the order: k is the second of the pair. */
function lookUp(
  problem: Problem,
  selection: Selection,
  gains: Gains,
  bench: Bench,
  k: number,
  move: PairMove,
): void {
  const place = placeOf(selection, k);
  bench.between.fill(1);
  for (let t = place - 1; t >= 0; t--) {
    const other = selection.members[t] ?? 0;
    if (worthLooking(problem, selection, k, other)) {
      loadPair(problem, selection, gains, bench, t, place);
      tryLevels(problem, selection, bench, other, k, move, false);
    }
    decline(problem, selection, bench.between, other);
  }
}

const worthLooking = (problem: Problem, selection: Selection, k: number, other: number): boolean =>
  problem.group[k] === problem.group[other] && selection.level[k] !== selection.level[other];

function decline(problem: Problem, selection: Selection, between: Float64Array, j: number): void {
  const { nodes, chances } = problem;
  const row = (j * 3 + (selection.level[j] ?? 0)) * nodes;
  for (let q = 0; q < nodes; q++) between[q] = (between[q] ?? 0) * (1 - (chances[row + q] ?? 0));
}

/** `first` and `second`: the two slopes of the formula above for the members at places s < t. */
function loadPair(
  problem: Problem,
  selection: Selection,
  gains: Gains,
  bench: Bench,
  s: number,
  t: number,
): void {
  const { nodes, chances, scale } = problem;
  const { reach, below } = gains;
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
    const d = r * (bench.between[q] ?? 0) * (ub * (scale[kindB + q] ?? 0) - belowB);
    const slope = r * (ua * (scale[kindA + q] ?? 0) - (below[(s + 1) * nodes + q] ?? 0));
    bench.second[q] = d;
    bench.first[q] = slope + (chances[rowB + q] ?? 0) * d;
  }
}

function tryLevels(
  problem: Problem,
  selection: Selection,
  bench: Bench,
  a: number,
  b: number,
  move: PairMove,
  mineFirst: boolean,
): void {
  const now = pairWorth(problem, bench, a, selection.level[a] ?? 0, b, selection.level[b] ?? 0);
  for (let la = 0; la < 3; la++)
    for (let lb = 0; lb < 3; lb++) {
      if (!allowed(problem, selection, a, la, b, lb)) continue;
      const gain = pairWorth(problem, bench, a, la, b, lb) - now;
      if (gain <= move.gain) continue;
      move.gain = gain;
      move.other = mineFirst ? b : a;
      move.mine = mineFirst ? la : lb;
      move.theirs = mineFirst ? lb : la;
    }
}

function pairWorth(
  problem: Problem,
  bench: Bench,
  a: number,
  la: number,
  b: number,
  lb: number,
): number {
  const { nodes, chances } = problem;
  const rowA = (a * 3 + la) * nodes;
  for (let q = 0; q < nodes; q++)
    bench.left[q] = (1 - (chances[rowA + q] ?? 0)) * (bench.second[q] ?? 0);
  return (
    dot(chances, rowA, bench.first, nodes) + dot(chances, (b * 3 + lb) * nodes, bench.left, nodes)
  );
}

/** Both levels exist, something changes, and no more signals are given than there are. */
function allowed(
  problem: Problem,
  selection: Selection,
  a: number,
  la: number,
  b: number,
  lb: number,
): boolean {
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
