/**
 * The exact worth of a list that is already chosen, for scoring it again under other chances.
 * Order the choices by falling value; at each node the best acceptance is the first one:
 * v = sum_j u_j F_j prod_{i before j} (1 - F_i) + fallback prod_i (1 - F_i).
 */
import { byCodeUnit } from "./problem.ts";
import type { Choice, Instance, NodeChances, Option } from "./types.ts";

export interface Evaluation {
  /** Expected value of the best acceptance, over the nodes. */
  readonly value: number;
  /** The same given each node, in the order of `instance.weights`. */
  readonly perNode: Float64Array;
}

/**
 * Worth of the list at the levels given; the limits are not looked at, and a choice worth less than
 * the fallback counts as the fallback. Throws RangeError on an unknown or repeated id or a missing level.
 */
export function evaluate(instance: Instance, choices: readonly Choice[]): Evaluation {
  const fallback = instance.fallback ?? 0;
  const sent = sentOptions(instance, choices);
  const values = Float64Array.from(sent, ({ option }) => Math.max(option.value, fallback));
  const perNode = new Float64Array(instance.weights.length);
  bestAcceptance(
    values,
    sent.map(({ chances }) => chances),
    fallback,
    perNode,
  );
  return { value: weightedMean(instance.weights, perNode), perNode };
}

/**
 * The inner step by itself, for callers that keep their own arrays: `values` falling, one row of
 * chances each; writes the expected best value at each node to `perNode`. Allocates nothing.
 */
export function bestAcceptance(
  values: Float64Array,
  rows: readonly NodeChances[],
  fallback: number,
  perNode: Float64Array,
): void {
  perNode.fill(fallback);
  for (let i = values.length - 1; i >= 0; i--) {
    const row = rows[i];
    const u = values[i] ?? 0;
    if (!row) continue;
    for (let q = 0; q < perNode.length; q++) {
      const under = perNode[q] ?? 0;
      perNode[q] = under + (row[q] ?? 0) * (u - under);
    }
  }
}

/** Mean over the nodes; weights that sum to 1 only roughly are renormalised. */
export function weightedMean(weights: NodeChances, perNode: Float64Array): number {
  let sum = 0;
  let total = 0;
  for (let q = 0; q < perNode.length; q++) {
    const weight = weights[q] ?? 0;
    sum += weight * (perNode[q] ?? 0);
    total += weight;
  }
  return sum / total;
}

export interface Sent {
  readonly option: Option;
  readonly chances: NodeChances;
}

/** The options of the choices with their chances, by falling value, then id. */
export function sentOptions(
  instance: Pick<Instance, "options">,
  choices: readonly Choice[],
): readonly Sent[] {
  const levels = new Map(choices.map((choice) => [choice.id, choice.level]));
  if (levels.size < choices.length) throw new RangeError("a choice is given twice");
  const sent: Sent[] = [];
  for (const option of instance.options) {
    const level = levels.get(option.id);
    if (level === undefined) continue;
    const chances = option.accept[level];
    if (!chances) throw new RangeError(`${option.id} has no chances at level ${level}`);
    sent.push({ option, chances });
    levels.delete(option.id);
  }
  for (const id of levels.keys()) throw new RangeError(`no option has the id ${id}`);
  return sent.sort(
    (a, b) => b.option.value - a.option.value || byCodeUnit(a.option.id, b.option.id),
  );
}
