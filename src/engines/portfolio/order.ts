/** The final list in the order its applications were worth adding, each with its final level. */
import { dot, type Gains, gainsFor, retraceAdded, slopeNext, trace, worthOf } from "./gains.ts";
import type { Problem } from "./problem.ts";
import { add, emptyList, placeOf, type Selection } from "./selection.ts";

export interface Ordered {
  readonly order: Int32Array;
  /** f after each. */
  readonly values: Float64Array;
}

interface Walk {
  readonly problem: Problem;
  readonly chosen: Selection;
  readonly prefix: Selection;
  readonly gains: Gains;
  /** Last gain computed for each member by place: at least the gain now; -1 when it is in the prefix. */
  readonly bound: Float64Array;
}

export function inOrder(problem: Problem, chosen: Selection): Ordered {
  const gains = gainsFor(problem, chosen.size);
  const prefix = emptyList(problem);
  const bound = new Float64Array(chosen.size).fill(Number.POSITIVE_INFINITY);
  const walk = { problem, chosen, prefix, gains, bound };
  const order = new Int32Array(chosen.size);
  const values = new Float64Array(chosen.size);
  trace({ problem, selection: prefix, gains });
  for (let t = 0; t < chosen.size; t++) {
    const place = nextWorth(walk);
    const j = chosen.members[place] ?? 0;
    bound[place] = -1;
    add(problem, prefix, j, chosen.level[j] ?? 0);
    retraceAdded({ problem, selection: prefix, gains }, placeOf(prefix, j));
    gains.sloped = null;
    order[t] = j;
    values[t] = worthOf({ problem, selection: prefix, gains });
  }
  return { order, values };
}

/** From the slope at hand. */
function gainOf({ problem, chosen, gains }: Walk, j: number): number {
  const { nodes, chances, usable } = problem;
  const e = j * 3 + (chosen.level[j] ?? 0);
  return usable[e] ? dot(chances, e * nodes, gains.slope, nodes) : 0;
}

/** The place of the member that adds most to the prefix; equal gains by id. */
function nextWorth(walk: Walk): number {
  const { problem, chosen, prefix, gains, bound } = walk;
  let best = -1;
  let most = Number.NEGATIVE_INFINITY;
  let rank = problem.size;
  for (let place = 0; place < chosen.size; place++) {
    const hope = bound[place] ?? -1;
    if (hope < 0 || hope < most - problem.tolerance) continue;
    const j = chosen.members[place] ?? 0;
    slopeNext({ problem, selection: prefix, gains }, j);
    const gain = Math.max(0, gainOf(walk, j));
    bound[place] = gain;
    const mine = problem.rank[j] ?? 0;
    const tied = Math.abs(gain - most) <= problem.tolerance;
    if (tied ? mine > rank : gain < most) continue;
    most = Math.max(gain, most);
    best = place;
    rank = mine;
  }
  return best;
}
