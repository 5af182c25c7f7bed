/** The final list in the order its applications were worth adding, each with its final level. */
import { type Gains, gainsFor, retraceAdded, scoreOne, trace, worthOf } from "./gains.ts";
import type { Problem } from "./problem.ts";
import { add, pinnedOnly, placeOf, type Selection } from "./selection.ts";

export interface Ordered {
  readonly order: Int32Array;
  /** f after each. */
  readonly values: Float64Array;
}

export function inOrder(problem: Problem, chosen: Selection): Ordered {
  const gains = gainsFor(problem, chosen.size);
  const left = [...chosen.members.slice(0, chosen.size)];
  const order = new Int32Array(chosen.size);
  const values = new Float64Array(chosen.size);
  const prefix = emptyList(problem);
  trace(problem, prefix, gains);
  const bound = new Map(left.map((j) => [j, Number.POSITIVE_INFINITY]));
  for (let t = 0; t < chosen.size; t++) {
    const j = nextWorth(problem, chosen, prefix, gains, left, bound);
    left.splice(left.indexOf(j), 1);
    add(problem, prefix, j, chosen.level[j] ?? 0);
    retraceAdded(problem, prefix, gains, placeOf(prefix, j));
    order[t] = j;
    values[t] = worthOf(problem, gains);
  }
  return { order, values };
}

/** An empty list, pinned options left out too. */
export const emptyList = (problem: Problem): Selection =>
  pinnedOnly({ ...problem, pinned: new Uint8Array(problem.size) });

function nextWorth(
  problem: Problem,
  chosen: Selection,
  prefix: Selection,
  gains: Gains,
  left: readonly number[],
  bound: Map<number, number>,
): number {
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  for (const j of left) {
    if ((bound.get(j) ?? 0) < most - problem.tolerance) continue;
    scoreOne(problem, prefix, gains, j);
    const gain = gains.scores[j * 3 + (chosen.level[j] ?? 0)] ?? 0;
    bound.set(j, gain);
    const tied = Math.abs(gain - most) <= problem.tolerance;
    const first = (problem.rank[j] ?? 0) < (problem.rank[best] ?? problem.size);
    if (tied ? !first : gain < most) continue;
    most = Math.max(gain, tied ? most : gain);
    best = j;
  }
  return best;
}
