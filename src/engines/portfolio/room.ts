/** The limits as a bound sees them: what may come on top of the pinned options. */
import type { Problem } from "./problem.ts";
import { affordable, extraFee, feeOf, pinnedOnly, type Selection } from "./selection.ts";

/** What may be added to the pinned options, which every list holds. */
export interface Room {
  readonly pinned: Selection;
  readonly budget: number;
  readonly count: number;
  readonly caps: readonly number[];
  /** Fee of n more applications of each group, or null when costs differ. */
  readonly fees: readonly (Float64Array | null)[];
  /** Options that can be added at all. */
  readonly open: readonly Int32Array[];
}

export function roomOf(problem: Problem): Room {
  const pinned = pinnedOnly(problem);
  const budget = Math.max(0, problem.budget - feeOf(problem, pinned));
  const count = Math.max(0, problem.count - pinned.size);
  const fees = problem.groups.map(
    (group, g) => group.fees && furtherFees(group.fees, pinned.inGroup[g] ?? 0),
  );
  const caps = problem.groups.map((group, g) => {
    const left = Math.max(0, group.count - (pinned.inGroup[g] ?? 0));
    return Math.min(count, left, affordableCount(fees[g] ?? null, budget));
  });
  const open = problem.groups.map((_, g) => addable(problem, pinned, g));
  return { pinned, budget, count, caps, fees, open };
}

const furtherFees = (fees: Float64Array, from: number): Float64Array =>
  fees.slice(from).map((fee) => fee - (fees[from] ?? 0));

function affordableCount(fees: Float64Array | null, budget: number): number {
  if (!fees) return Number.POSITIVE_INFINITY;
  let n = fees.length - 1;
  while (n > 0 && (fees[n] ?? 0) > budget + 1e-9 * Math.max(1, budget)) n--;
  return n;
}

function addable(problem: Problem, pinned: Selection, g: number): Int32Array {
  const fee = feeOf(problem, pinned);
  const open: number[] = [];
  for (let j = 0; j < problem.size; j++)
    if (problem.group[j] === g && !problem.pinned[j])
      if (affordable(problem, fee + extraFee(problem, pinned, j))) open.push(j);
  return Int32Array.from(open);
}
