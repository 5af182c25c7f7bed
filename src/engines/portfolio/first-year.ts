/**
 * An advanced specialty (entered at PGY-2) with the preliminary or transitional year it needs first:
 * two lists that share one budget. The number of first-year applications is enumerated coarse to fine;
 * for each, the two lists are improved in turn, the other fixed. A heuristic: the bound holds, and
 * comes from each list alone with the most the other could bring.
 */
import { padded, quickBound, upperBound } from "./ceiling.ts";
import { coarseToFine } from "./counts.ts";
import { effortFor, type Pick } from "./first-year-effort.ts";
import { dot } from "./gains.ts";
import {
  advancedCeiling,
  advancedGiven,
  CONTAINS_FIRST_YEAR,
  firstYearCeiling,
  firstYearGiven,
  type LinkedValues,
  NEEDS_FIRST_YEAR,
  type Outcome,
  outcomeOf,
} from "./linked.ts";
import { inOrder } from "./order.ts";
import { asPortfolio } from "./portfolio.ts";
import { compile, type Problem } from "./problem.ts";
import { feeOf, pinnedOnly, type Selection } from "./selection.ts";
import { bestList, firstList, mostPossible, quickList } from "./solve.ts";
import type { Instance, NodeChances, Option, Pace, Portfolio } from "./types.ts";

export interface AdvancedOption extends Option {
  /** A categorical program of the specialty: acceptance needs no place on the first-year list. */
  readonly containsFirstYear?: boolean;
}

export interface LinkedInstance {
  readonly weights: NodeChances;
  readonly advanced: readonly AdvancedOption[];
  /** Preliminary and transitional programs; values in [0, 1]. */
  readonly firstYear: readonly Option[];
  /** Count and budget are shared; groups of the two lists must differ. */
  readonly limits: Instance["limits"];
  readonly values: LinkedValues;
}

export interface LinkedPortfolio {
  /** `value`, `values` and `upperBound` of either list are those of both lists together. */
  readonly advanced: Portfolio;
  readonly firstYear: Portfolio;
  readonly chances: LinkedChances;
  readonly value: number;
  readonly upperBound: number;
}

export interface LinkedChances {
  /** Some advanced or categorical program accepts. */
  readonly advanced: number;
  /** Some program of the first-year list accepts. */
  readonly firstYear: number;
  /** Both years are found, by one acceptance or two. */
  readonly both: number;
}

interface Lists {
  readonly advanced: Problem;
  readonly firstYear: Problem;
  readonly values: LinkedValues;
  /** Shared limits. */
  readonly count: number;
  readonly budget: number;
}

interface Pair {
  readonly advanced: Selection;
  readonly firstYear: Selection;
  readonly value: number;
}

/** The best pair of lists found. Throws RangeError on a broken contract. */
export function withFirstYear(instance: LinkedInstance, pace: Pace = "full"): LinkedPortfolio {
  const lists = flatten(instance);
  const effort = effortFor(lists.advanced, lists.firstYear, pace);
  const values = new Map<number, number>();
  const visit = ([count = 0]: readonly number[]): number => {
    const value = values.get(count) ?? alternate(lists, count, effort.greedy, effort.rounds).value;
    values.set(count, value);
    return value;
  };
  coarseToFine([mostFirstYears(lists)], effort.coarse, visit, effort.finest);
  const best = [...values].sort(([m, a], [n, b]) => b - a || m - n).slice(0, effort.finalists);
  const pick: Pick = pace === "quick" ? firstList : (problem) => bestList(problem).selection;
  const pairs = best.map(([count]) => alternate(lists, count, pick, effort.lastRounds));
  return report(
    lists,
    pairs.reduce((a, b) => (b.value > a.value ? b : a)),
    pace,
  );
}

function flatten(instance: LinkedInstance): Lists {
  checkLinked(instance);
  const { weights, limits, values } = instance;
  const inside = new Set(instance.advanced.filter((o) => o.containsFirstYear).map((o) => o.id));
  const first = (option: Option) => inside.has(option.id);
  const advanced = compile({ weights, limits, options: instance.advanced }, { first });
  const firstYear = compile({ weights, limits, options: instance.firstYear }, { first });
  const kind = Uint8Array.from(advanced.ids, (id) =>
    inside.has(id) ? CONTAINS_FIRST_YEAR : NEEDS_FIRST_YEAR,
  );
  return {
    advanced: { ...advanced, kind },
    firstYear,
    values,
    count: Math.floor(limits.count ?? Number.POSITIVE_INFINITY),
    budget: limits.budget ?? Number.POSITIVE_INFINITY,
  };
}

function checkLinked(instance: LinkedInstance): void {
  for (const [name, x] of Object.entries(instance.values))
    if (!(x >= 0 && x <= 1)) throw new RangeError(`${name} must be in [0, 1], got ${x}`);
  for (const option of instance.firstYear)
    if (!(option.value >= 0 && option.value <= 1))
      throw new RangeError(`value of ${option.id} must be in [0, 1], got ${option.value}`);
  const groups = new Set(instance.advanced.map((option) => option.group));
  const shared = instance.firstYear.find((option) => groups.has(option.group));
  if (shared) throw new RangeError(`group ${shared.group} is in both lists`);
}

/** The problem of one list with what the other leaves of the shared limits. */
function share(lists: Lists, mine: Problem, other: Problem, theirs: Selection): Problem {
  const count = Math.max(0, Math.min(mine.size, lists.count - theirs.size));
  return { ...mine, count, budget: Math.max(0, lists.budget - feeOf(other, theirs)) };
}

/** First-year applications that make sense when the advanced list holds only its pinned options. */
function mostFirstYears(lists: Lists): number {
  const { advanced, firstYear } = lists;
  return quickList(share(lists, firstYear, advanced, pinnedOnly(advanced))).size;
}

/** The two lists in turn, each the best found for the other, with at most `count` first-year options. */
function alternate(lists: Lists, count: number, pick: Pick, rounds: number): Pair {
  const { advanced, firstYear, values } = lists;
  const limited = (problem: Problem) => ({ ...problem, count: Math.min(problem.count, count) });
  const start = limited(share(lists, firstYear, advanced, pinnedOnly(advanced)));
  let years = pick(start);
  let best: Pair | null = null;
  for (let round = 0; round < rounds; round++) {
    const left = share(lists, advanced, firstYear, years);
    const chosen = pick(advancedGiven(left, broughtBy(firstYear, years), values));
    const outcome = outcomeOf(advanced, chosen);
    const rest = limited(share(lists, firstYear, advanced, chosen));
    years = pick(firstYearGiven(rest, outcome, values).problem);
    const value = linkedValue(lists, outcome, years);
    if (best && value <= best.value + advanced.tolerance) break;
    best = { advanced: chosen, firstYear: years, value };
  }
  return best ?? { advanced: pinnedOnly(advanced), firstYear: years, value: 0 };
}

/** What the first-year list brings at each node. */
const broughtBy = (firstYear: Problem, list: Selection): Float64Array =>
  outcomeOf(firstYear, list).worth[NEEDS_FIRST_YEAR];

function linkedValue(lists: Lists, advanced: Outcome, years: Selection): number {
  const { problem, constant } = firstYearGiven(lists.firstYear, advanced, lists.values);
  return constant + dot(broughtBy(lists.firstYear, years), 0, problem.weights, problem.nodes);
}

function report(lists: Lists, pair: Pair, pace: Pace): LinkedPortfolio {
  const { values } = lists;
  const advanced = advancedGiven(
    lists.advanced,
    broughtBy(lists.firstYear, pair.firstYear),
    values,
  );
  const given = firstYearGiven(lists.firstYear, outcomeOf(advanced, pair.advanced), values);
  const most = Math.max(mostPossible(lists.advanced), lists.values.firstYearOnly);
  const ceiling = Math.max(pair.value, Math.min(bothCeilings(lists, pair, pace), padded(most)));
  const of = (problem: Problem, selection: Selection, constant: number): Portfolio => {
    const { order, values: after } = inOrder(problem, selection);
    const all = after.map((v) => v + constant);
    if (all.length > 0) all[all.length - 1] = pair.value;
    const found = { order, values: all, selection, value: pair.value, upperBound: ceiling };
    return asPortfolio(problem, { ...found, method: pace === "quick" ? "greedy" : "greedy+swap" });
  };
  return {
    advanced: of(advanced, pair.advanced, 0),
    firstYear: of(given.problem, pair.firstYear, given.constant),
    chances: chancesOf(lists, pair),
    value: pair.value,
    upperBound: ceiling,
  };
}

/** The lower of the two bounds, each from one list alone. */
function bothCeilings(lists: Lists, pair: Pair, pace: Pace): number {
  const { advanced, firstYear, values } = lists;
  const above = advancedCeiling(advanced, firstYear, values);
  const other = firstYearGiven(firstYear, firstYearCeiling(advanced, values), values);
  const ceiling = (problem: Problem, chosen: Selection): number =>
    pace === "quick"
      ? quickBound(problem, chosen)
      : upperBound(problem, chosen, inOrder(problem, chosen).order, 0);
  return Math.min(
    ceiling(above, pair.advanced),
    other.constant + ceiling(other.problem, pair.firstYear),
  );
}

function chancesOf(lists: Lists, pair: Pair): LinkedChances {
  const { chance } = outcomeOf(lists.advanced, pair.advanced);
  const first = outcomeOf(lists.firstYear, pair.firstYear).chance[NEEDS_FIRST_YEAR];
  const { weights, nodes } = lists.advanced;
  let [any, both, year] = [0, 0, 0];
  for (let q = 0; q < nodes; q++) {
    const w = weights[q] ?? 0;
    const needs = chance[NEEDS_FIRST_YEAR][q] ?? 0;
    const contains = chance[CONTAINS_FIRST_YEAR][q] ?? 0;
    any += w * (needs + contains);
    both += w * (contains + needs * (first[q] ?? 0));
    year += w * (first[q] ?? 0);
  }
  return { advanced: any, firstYear: year, both };
}
