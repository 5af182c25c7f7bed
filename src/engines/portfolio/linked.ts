/**
 * Two lists that make one outcome. Given a node, with B the worth of the first-year list, an advanced
 * acceptance of value u counts u (B + (1 - B) advancedOnly), one that contains its first year counts u,
 * and no acceptance counts B firstYearOnly. With values of 1 and no such option that is
 *   A B + A (1 - B) advancedOnly + (1 - A) B firstYearOnly.
 * The sum is linear in what either list brings at a node, so each list is an ordinary problem once the
 * other is fixed.
 */
import type { Problem } from "./problem.ts";
import { roomOf } from "./room.ts";
import type { Selection } from "./selection.ts";

export interface LinkedValues {
  /** Worth of an advanced place without a first year; 1 is both. */
  readonly advancedOnly: number;
  /** Worth of a first year without an advanced place. */
  readonly firstYearOnly: number;
}

/** Row of `scale` that an option uses. */
export const NEEDS_FIRST_YEAR = 0;
export const CONTAINS_FIRST_YEAR = 1;

/** What a list brings at each node, in the order the applicant ranks it. */
export interface Outcome {
  /** Expected value from options of each kind. */
  readonly worth: readonly [Float64Array, Float64Array];
  /** Chance that an option of each kind is the one. */
  readonly chance: readonly [Float64Array, Float64Array];
}

export function outcomeOf(problem: Problem, selection: Selection): Outcome {
  const { nodes, chances } = problem;
  const reach = new Float64Array(nodes).fill(1);
  const rows = () => [new Float64Array(nodes), new Float64Array(nodes)] as const;
  const outcome: Outcome = { worth: rows(), chance: rows() };
  for (let t = 0; t < selection.size; t++) {
    const j = selection.members[t] ?? 0;
    const kind = problem.kind[j] === CONTAINS_FIRST_YEAR ? 1 : 0;
    const row = (j * 3 + (selection.level[j] ?? 0)) * nodes;
    for (let q = 0; q < nodes; q++) {
      const here = (reach[q] ?? 0) * (chances[row + q] ?? 0);
      outcome.chance[kind][q] = (outcome.chance[kind][q] ?? 0) + here;
      outcome.worth[kind][q] = (outcome.worth[kind][q] ?? 0) + here * (problem.value[j] ?? 0);
      reach[q] = (reach[q] ?? 0) - here;
    }
  }
  return outcome;
}

/** The advanced list's problem when the first-year list brings `first` at each node. */
export function advancedGiven(
  problem: Problem,
  first: Float64Array,
  values: LinkedValues,
): Problem {
  const { nodes } = problem;
  const scale = new Float64Array(2 * nodes).fill(1);
  const base = new Float64Array(nodes);
  for (let q = 0; q < nodes; q++) {
    const b = first[q] ?? 0;
    scale[q] = b + (1 - b) * values.advancedOnly;
    base[q] = b * values.firstYearOnly;
  }
  return { ...problem, scale, base };
}

/** The first-year list's problem given the advanced list: its weights, and what does not depend on it. */
export function firstYearGiven(
  problem: Problem,
  advanced: Outcome,
  values: LinkedValues,
): { readonly problem: Problem; readonly constant: number } {
  const weights = new Float64Array(problem.nodes);
  let constant = 0;
  for (let q = 0; q < problem.nodes; q++) {
    const needs = advanced.worth[NEEDS_FIRST_YEAR][q] ?? 0;
    const contains = advanced.worth[CONTAINS_FIRST_YEAR][q] ?? 0;
    const nothing = 1 - (advanced.chance[0][q] ?? 0) - (advanced.chance[1][q] ?? 0);
    const w = problem.weights[q] ?? 0;
    weights[q] =
      w * ((1 - values.advancedOnly) * needs + Math.max(0, nothing) * values.firstYearOnly);
    constant += w * (contains + values.advancedOnly * needs);
  }
  return { problem: { ...problem, weights }, constant };
}

/** At each node, a chance of acceptance that no list within the limits can pass there. */
export function mostPerNode(problem: Problem): Float64Array {
  const { nodes, chances, usable, size } = problem;
  const most = new Float64Array(nodes);
  const column = new Float64Array(size);
  const count = Math.min(size, mostApplications(problem));
  for (let q = 0; q < nodes; q++) {
    for (let j = 0; j < size; j++) {
      column[j] = 0;
      for (let l = 0; l < 3; l++)
        if (usable[j * 3 + l])
          column[j] = Math.max(column[j] ?? 0, chances[(j * 3 + l) * nodes + q] ?? 0);
    }
    column.sort();
    let decline = 1;
    for (let i = 1; i <= count; i++) decline *= 1 - (column[size - i] ?? 0);
    most[q] = 1 - decline;
  }
  return most;
}

function mostApplications(problem: Problem): number {
  const room = roomOf(problem);
  const further = room.caps.reduce((sum, cap) => sum + cap, 0);
  return room.pinned.size + Math.min(room.count, further);
}

/**
 * The two bounds, each from one list alone with the most the other could bring at every node.
 * Where a node could reverse the order of two advanced options (different values, with and without
 * their first year) every option counts as if it contained its first year.
 */
export function advancedCeiling(
  advanced: Problem,
  firstYear: Problem,
  values: LinkedValues,
): Problem {
  const most = mostPerNode(firstYear);
  const ceiling = advancedGiven(advanced, most, values);
  const lowest = advanced.value[advanced.size - 1] ?? 1;
  const even = advanced.value[0] === lowest || advanced.kind.every((k) => k === advanced.kind[0]);
  if (even && lowest >= values.firstYearOnly) return ceiling;
  const value = advanced.value.map((u) => Math.max(u, values.firstYearOnly));
  return { ...ceiling, value, scale: new Float64Array(2 * advanced.nodes).fill(1) };
}

export function firstYearCeiling(advanced: Problem, values: LinkedValues): Outcome {
  const none = new Float64Array(advanced.nodes);
  const chance = mostPerNode(advanced);
  const u = Math.max(advanced.value[0] ?? 0, values.firstYearOnly);
  const worth = chance.map((p) => p * u);
  const inside = advanced.kind.includes(CONTAINS_FIRST_YEAR);
  return {
    worth: inside ? [none, worth] : [worth, none],
    chance: inside ? [none, chance] : [chance, none],
  };
}
