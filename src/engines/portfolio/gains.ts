/**
 * What one more application, or one more signal, is worth: exactly, at every node.
 *
 *   f(S) = sum_q w_q E[best value among members of S that accept, given q]
 *   gain(j | S) = sum_q w_q F_jq prod_{i in S before j} (1 - F_iq) (u_j - below_q(j))
 *
 * (Chade & Smith, Econometrica 2006, node by node; the sum over nodes keeps f monotone and submodular.)
 * f is linear in each option's own chances: with
 *   slope_jq = w_q prod_{i before j} (1 - F_iq) (u_j - below_q(j)),   j itself left out,
 * the worth of j at a level is the dot product of its chances with the slope, whether j is in the list
 * or not. So one walk down the order scores every option at every level.
 */
import type { Problem } from "./problem.ts";
import { placeOf, type Selection } from "./selection.ts";

export interface Gains {
  /** Weight times the chance that none of the first t members accepts, at [t nodes + q]. */
  readonly reach: Float64Array;
  /** Expected best among the members from t on, or the base value, at [t nodes + q]. */
  readonly below: Float64Array;
  readonly slope: Float64Array;
  /** What `slope` holds: that of every option of this value and kind that is not in the list. */
  sloped: { readonly value: number; readonly kind: number } | null;
  /** Worth of option j at level l with the other members as they are, at [3 j + l]. */
  readonly scores: Float64Array;
  /** Room for the greedy: what each option is ranked by, and when that was last computed. */
  readonly rank: Float64Array;
  readonly renewed: Int32Array;
}

/** A list with the rows that were computed for it. */
export interface Board {
  readonly problem: Problem;
  readonly selection: Selection;
  readonly gains: Gains;
}

/** Room for lists of up to `most` members. */
export function gainsFor(problem: Problem, most: number): Gains {
  const rows = (Math.min(most, problem.size) + 2) * problem.nodes;
  return {
    reach: new Float64Array(rows),
    below: new Float64Array(rows),
    slope: new Float64Array(problem.nodes),
    sloped: null,
    scores: new Float64Array(problem.size * 3),
    rank: new Float64Array(problem.size),
    renewed: new Int32Array(problem.size),
  };
}

/** Sum over q of a[i + q] b[q]; n is a multiple of 4. */
export function dot(a: Float64Array, i: number, b: Float64Array, n: number): number {
  let s = 0;
  let t = 0;
  let u = 0;
  let v = 0;
  for (let q = 0; q < n; q += 4) {
    s += (a[i + q] ?? 0) * (b[q] ?? 0);
    t += (a[i + q + 1] ?? 0) * (b[q + 1] ?? 0);
    u += (a[i + q + 2] ?? 0) * (b[q + 2] ?? 0);
    v += (a[i + q + 3] ?? 0) * (b[q + 3] ?? 0);
  }
  return s + t + (u + v);
}

/** Where the chances of option j at its level in the list start. */
const rowOf = (problem: Problem, selection: Selection, j: number): number =>
  (j * 3 + (selection.level[j] ?? 0)) * problem.nodes;

/** Fills `reach` and `below` for the list; returns f. Throws when the list is longer than there is room for. */
export function trace(board: Board): number {
  const { problem, selection, gains } = board;
  checkRoom(board);
  gains.reach.set(problem.weights, 0);
  for (let t = 0; t < selection.size; t++) reachStep(board, t);
  gains.below.set(problem.base, selection.size * problem.nodes);
  for (let t = selection.size - 1; t >= 0; t--) belowStep(board, t);
  return worthOf(board);
}

function checkRoom({ problem, selection, gains }: Board): void {
  if ((selection.size + 1) * problem.nodes > gains.reach.length)
    throw new RangeError(`gains have no room for a list of ${selection.size}`);
}

/** f of the list that was traced last. */
export const worthOf = ({ problem, gains }: Board): number =>
  dot(gains.below, 0, problem.weights, problem.nodes);

function reachStep(board: Board, t: number): void {
  const { problem, selection, gains } = board;
  const { nodes, chances } = problem;
  const { reach } = gains;
  const row = rowOf(problem, selection, selection.members[t] ?? 0);
  const from = t * nodes;
  const to = from + nodes;
  for (let q = 0; q < nodes; q++)
    reach[to + q] = (reach[from + q] ?? 0) * (1 - (chances[row + q] ?? 0));
}

function belowStep(board: Board, t: number): void {
  const { problem, selection, gains } = board;
  const { nodes, chances, scale } = problem;
  const { below } = gains;
  const j = selection.members[t] ?? 0;
  const row = rowOf(problem, selection, j);
  const u = problem.value[j] ?? 0;
  const kind = (problem.kind[j] ?? 0) * nodes;
  const to = t * nodes;
  const from = to + nodes;
  for (let q = 0; q < nodes; q++) {
    const b = below[from + q] ?? 0;
    below[to + q] = b + (chances[row + q] ?? 0) * (u * (scale[kind + q] ?? 0) - b);
  }
}

/** After option j joined at place t of a traced list: brings the rows up to date. */
export function retraceAdded(board: Board, place: number): void {
  const { problem, selection, gains } = board;
  const { nodes } = problem;
  const { below } = gains;
  checkRoom(board);
  below.copyWithin((place + 1) * nodes, place * nodes, selection.size * nodes);
  retrace(board, place);
}

/** After the member at place t changed its level: brings the rows up to date. */
export function retrace(board: Board, place: number): void {
  const { selection } = board;
  for (let t = place; t < selection.size; t++) reachStep(board, t);
  for (let t = place; t >= 0; t--) belowStep(board, t);
}

/** Slope of option j, with `place` members before it, into `slope`. */
function slopeAt(board: Board, j: number, place: number): void {
  const { problem, selection, gains } = board;
  const { nodes, scale } = problem;
  const { reach, below, slope } = gains;
  const inside = place < selection.size && selection.members[place] === j;
  const u = problem.value[j] ?? 0;
  const kind = (problem.kind[j] ?? 0) * nodes;
  const a = place * nodes;
  const b = inside ? a + nodes : a;
  for (let q = 0; q < nodes; q++)
    slope[q] = (reach[a + q] ?? 0) * (u * (scale[kind + q] ?? 0) - (below[b + q] ?? 0));
}

function scoreLevels(problem: Problem, gains: Gains, j: number): void {
  const { nodes, chances, usable } = problem;
  const { scores, slope } = gains;
  for (let e = j * 3; e < j * 3 + 3; e++)
    scores[e] = usable[e] ? dot(chances, e * nodes, slope, nodes) : 0;
}

/**
 * The slope of option j, for many options of one traced list in turn. With the members of equal value T,
 * those before them H and what lies below b, that of an option outside is w prod_H (1 - F) prod_T (1 - F)
 * (u - b) wherever it stands among its equals: worked out once for all of them. `sloped` must be null
 * whenever the list has changed.
 */
export function slopeNext(board: Board, j: number): void {
  const { problem, selection, gains } = board;
  const value = problem.value[j] ?? 0;
  const kind = problem.kind[j] ?? 0;
  const inside = (selection.level[j] ?? -1) >= 0;
  const known = gains.sloped;
  if (!inside && known?.value === value && known.kind === kind) return;
  slopeAt(board, j, placeOf(selection, j));
  gains.sloped = inside ? null : { value, kind };
}

/** Scores of every option listed in `which` (rising), in a traced list. */
export function scoreAll(board: Board, which: Int32Array): void {
  const { problem, selection, gains } = board;
  const { members, size } = selection;
  let place = 0;
  let slopedAt = -1;
  let slopedValue = Number.NaN;
  let slopedKind = -1;
  for (let i = 0; i < which.length; i++) {
    const j = which[i] ?? 0;
    while (place < size && (members[place] ?? 0) < j) place++;
    const inside = place < size && members[place] === j;
    const value = problem.value[j] ?? 0;
    const kind = problem.kind[j] ?? 0;
    if (inside || slopedAt !== place || slopedValue !== value || slopedKind !== kind) {
      slopeAt(board, j, place);
      slopedAt = inside ? -1 : place;
      slopedValue = value;
      slopedKind = kind;
    }
    scoreLevels(problem, gains, j);
  }
}

/** Every option, for `scoreAll`. */
export const everyOption = (problem: Problem): Int32Array =>
  Int32Array.from({ length: problem.size }, (_, j) => j);
