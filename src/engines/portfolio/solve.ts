/**
 * Chooses the method an instance allows: exact where a theorem gives it, else greedy from several
 * starts with local search, and the bound in every case.
 */
import { padded, quickBound, upperBound } from "./ceiling.ts";
import { deepen, isSmall } from "./deep.ts";
import { everyOption, type Gains, gainsFor, trace } from "./gains.ts";
import { grow, staleFrom } from "./greedy.ts";
import { insertOne } from "./insert.ts";
import { byMoney } from "./money.ts";
import { inOrder, type Ordered } from "./order.ts";
import type { Problem } from "./problem.ts";
import { groupCaps, mostMembers, pinnedOnly, type Selection } from "./selection.ts";
import { firstStart, promising, quickStart, starts } from "./starts.ts";
import { improve, refine, type Search } from "./swaps.ts";
import type { Pace, Portfolio } from "./types.ts";

export interface Solution extends Ordered {
  readonly selection: Selection;
  readonly value: number;
  readonly upperBound: number;
  readonly method: Portfolio["method"];
}

/** How many starts go on to local search, by options times nodes. */
function startsWorthTrying(problem: Problem): number {
  const work = problem.size * problem.nodes;
  if (isSmall(problem)) return 64;
  return work <= 6000 ? 6 : work <= 60_000 ? 2 : 1;
}

/** The best list found, in order, with its bound. */
export function solve(problem: Problem, pace: Pace = "full"): Solution {
  if (pace === "quick") return quickSolution(problem);
  const { selection, exact } = bestList(problem);
  const ordered = inOrder(problem, selection);
  const value = ordered.values[ordered.values.length - 1] ?? emptyValue(problem);
  return {
    ...ordered,
    selection,
    value,
    upperBound: exact ? padded(value) : boundOf(problem, selection, ordered.order, value),
    method: exact ? "exact" : "greedy+swap",
  };
}

function quickSolution(problem: Problem): Solution {
  const selection = firstList(problem);
  const ordered = inOrder(problem, selection);
  const value = ordered.values[ordered.values.length - 1] ?? emptyValue(problem);
  const ceiling = Math.max(value, quickBound(problem, selection));
  return { ...ordered, selection, value, upperBound: atMost(problem, ceiling), method: "greedy" };
}

/** The bound of `ceiling.ts`, and no more than the best single acceptance where decisions are not linked. */
const boundOf = (problem: Problem, chosen: Selection, order: Int32Array, value: number): number =>
  atMost(problem, upperBound(problem, chosen, order, value));

const atMost = (problem: Problem, ceiling: number): number =>
  problem.linked ? ceiling : Math.min(ceiling, padded(mostPossible(problem)));

/** The value of the best option or of nothing, whichever is more. */
export const mostPossible = (problem: Problem): number =>
  problem.value.reduce((most, v) => Math.max(most, v), Math.max(...problem.base));

const emptyValue = (problem: Problem): number =>
  problem.weights.reduce((sum, w, q) => sum + w * (problem.base[q] ?? 0), 0);

/** The best list found, and whether a theorem says that it is the best there is. */
export function bestList(problem: Problem): { selection: Selection; exact: boolean } {
  const gains = gainsFor(problem, mostMembers(problem));
  const proven = provenBest(problem, gains);
  return { selection: proven ?? bestFound(problem, gains), exact: proven !== null };
}

/** A good list fast, without local search. */
export function quickList(problem: Problem): Selection {
  const gains = gainsFor(problem, mostMembers(problem));
  return quickStart(searchOf(problem, gains)).selection;
}

/** The list of a first answer: greedy with its signals moved in pairs, and exchanges where they are soon done. */
export function firstList(problem: Problem): Selection {
  const search = searchOf(problem, gainsFor(problem, mostMembers(problem)));
  const selection = firstStart(search);
  const value = refine(search, selection);
  if (selection.size * selection.size * problem.nodes > SOON) return selection;
  const candidates = promising(search, [{ selection, value }]);
  improve({ ...search, candidates, passes: 4 }, selection);
  return selection;
}

/** The same without either. */
export const firstGreedy = (problem: Problem): Selection =>
  firstStart(searchOf(problem, gainsFor(problem, mostMembers(problem))));

/** Members squared times nodes: what exchanges take. */
const SOON = 60_000;

const searchOf = (problem: Problem, gains: Gains): Search => ({
  problem,
  gains,
  caps: groupCaps(problem),
  candidates: everyOption(problem),
  signals: usesSignals(problem),
  passes: 20,
});

/** The best list where greedy or the program over money is exact: independent decisions, no signals. */
function provenBest(problem: Problem, gains: Gains): Selection | null {
  if (problem.linked || problem.weights.filter((w) => w > 0).length !== 1) return null;
  return countsOnly(problem) ? plainGreedy(problem, gains) : byMoney(problem);
}

/** Whether some option could be sent with a signal. */
const usesSignals = (problem: Problem): boolean =>
  problem.usable.some((usable, e) => usable > 0 && e % 3 > 0);

/** Only the number of applications is limited: no signals, and money (if any) is paid by count. */
function countsOnly(problem: Problem): boolean {
  const limited = problem.groups.some((group) => group.count < group.size);
  const free = !Number.isFinite(problem.budget);
  const one = problem.groups.length <= 1;
  return (
    !usesSignals(problem) && (one ? free || problem.groups.every((g) => g.fees) : free && !limited)
  );
}

function plainGreedy(problem: Problem, gains: Gains): Selection {
  const selection = pinnedOnly(problem);
  trace({ problem, selection, gains });
  const among = everyOption(problem);
  const stale = staleFrom({ problem, selection, gains }, among);
  const caps = groupCaps(problem);
  grow({ problem, selection, gains }, stale, {
    among,
    caps,
    adds: "any",
    signals: false,
    price: 0,
  });
  return selection;
}

function bestFound(problem: Problem, gains: Gains): Selection {
  const search = searchOf(problem, gains);
  const small = isSmall(problem);
  const found = starts(search).slice(0, startsWorthTrying(problem));
  const narrow = small ? search : { ...search, candidates: promising(search, found), passes: 4 };
  let best = pinnedOnly(problem);
  let value = trace({ problem, selection: best, gains });
  for (const start of found) {
    const after = improveFully(narrow, start.selection);
    if (after <= value + problem.tolerance) continue;
    best = start.selection;
    value = after;
  }
  if (small) deepen(search, best);
  return best;
}

/** Local search; where money is shared at different prices, insertions too. */
function improveFully(search: Search, selection: Selection): number {
  const { problem } = search;
  let value = improve(search, selection);
  if (!pricesDiffer(problem)) return value;
  for (let round = 0; round < 30; round++) {
    const found = insertOne(search, selection, value);
    if (found <= value + problem.tolerance) break;
    value = improve(search, selection);
  }
  return value;
}

const pricesDiffer = (problem: Problem): boolean =>
  Number.isFinite(problem.budget) &&
  (problem.groups.length > 1 || problem.groups.some((group) => group.fees === null));
