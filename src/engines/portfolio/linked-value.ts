/**
 * The exact worth of an advanced list and its first-year list that are already chosen, for scoring
 * them again under other chances. The formula of `linked.ts`, written out on its own.
 */
import type { LinkedChances, LinkedInstance } from "./first-year.ts";
import type { Choice } from "./types.ts";
import { bestAcceptance, type Sent, sentOptions, weightedMean } from "./value.ts";

export interface LinkedEvaluation {
  readonly value: number;
  readonly chances: LinkedChances;
}

interface Nodes {
  readonly value: Float64Array;
  readonly any: Float64Array;
  readonly both: Float64Array;
}

/** Worth and chances of the two lists; the limits are not looked at. Throws RangeError as `evaluate`. */
export function evaluateLinked(
  instance: LinkedInstance,
  advanced: readonly Choice[],
  firstYear: readonly Choice[],
): LinkedEvaluation {
  const { weights } = instance;
  const years = sentOptions({ options: instance.firstYear }, firstYear);
  const yearWorth = expectedBest(years, weights.length, (sent) => sent.option.value);
  const yearChance = expectedBest(years, weights.length, () => 1);
  const inside = categorical(instance);
  const sent = sentOptions({ options: instance.advanced }, advanced).toSorted(
    (a, b) =>
      b.option.value - a.option.value ||
      Number(inside.has(b.option.id)) - Number(inside.has(a.option.id)),
  );
  const nodes = byNode(instance, sent, { worth: yearWorth, chance: yearChance });
  return {
    value: weightedMean(weights, nodes.value),
    chances: {
      advanced: weightedMean(weights, nodes.any),
      firstYear: weightedMean(weights, yearChance),
      both: weightedMean(weights, nodes.both),
    },
  };
}

const categorical = (instance: LinkedInstance): ReadonlySet<string> =>
  new Set(instance.advanced.filter((o) => o.containsFirstYear).map((o) => o.id));

function expectedBest(
  sent: readonly Sent[],
  nodes: number,
  worth: (sent: Sent) => number,
): Float64Array {
  const perNode = new Float64Array(nodes);
  const rows = sent.map(({ chances }) => chances);
  bestAcceptance(Float64Array.from(sent, worth), rows, 0, perNode);
  return perNode;
}

/** From the last choice up: what follows if this one and all before it decline. */
function byNode(
  instance: LinkedInstance,
  sent: readonly Sent[],
  years: { readonly worth: Float64Array; readonly chance: Float64Array },
): Nodes {
  const inside = categorical(instance);
  const { advancedOnly, firstYearOnly } = instance.values;
  const value = years.worth.map((b) => b * firstYearOnly);
  const any = new Float64Array(value.length);
  const both = new Float64Array(value.length);
  for (const { option, chances } of sent.toReversed()) {
    const contains = inside.has(option.id);
    for (let q = 0; q < value.length; q++) {
      const p = chances[q] ?? 0;
      const b = contains ? 1 : (years.worth[q] ?? 0);
      const complete = contains ? 1 : (years.chance[q] ?? 0);
      value[q] = (1 - p) * (value[q] ?? 0) + p * option.value * (b + (1 - b) * advancedOnly);
      any[q] = (1 - p) * (any[q] ?? 0) + p;
      both[q] = (1 - p) * (both[q] ?? 0) + p * complete;
    }
  }
  return { value, any, both };
}
