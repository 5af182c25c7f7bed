/** Lists from which local search starts: more of them, and more varied, the smaller the instance. */
import { chainStart, singleCount } from "./chain.ts";
import { bestSplits, sharesMoney } from "./counts.ts";
import { complete, forced, isSmall } from "./deep.ts";
import { everyOption, scoreAll, trace, worthOf } from "./gains.ts";
import { grow, type Rules, staleFrom } from "./greedy.ts";
import { improveLevels } from "./pairs.ts";
import type { Problem } from "./problem.ts";
import { add, type Caps, copyOf, pinnedOnly, type Selection } from "./selection.ts";
import type { Search } from "./swaps.ts";

export interface Start {
  readonly selection: Selection;
  readonly value: number;
}

/** Starts, best first. */
export function starts(search: Search): readonly Start[] {
  const { problem } = search;
  const pinned = pinnedOnly(problem);
  trace({ problem, selection: pinned, gains: search.gains });
  const stale = staleFrom(
    { problem, selection: pinned, gains: search.gains },
    everyOption(problem),
  );
  const grown = sharesMoney(problem)
    ? bothGreedyBySplit(search, pinned, stale)
    : greedyStarts(search, pinned, stale);
  const chain = chainStart(problem, singleCount(problem));
  const more = isSmall(problem) ? forcedStarts(search, pinned, stale) : [];
  const found = [...grown, ...(chain ? [valued(search, chain)] : []), ...more];
  return distinct(found).sort((a, b) => b.value - a.value);
}

function distinct(found: readonly Start[]): Start[] {
  const seen = new Map<string, Start>();
  for (const start of found) {
    const key = start.selection.level.join(",");
    if (!seen.has(key)) seen.set(key, start);
  }
  return [...seen.values()];
}

/** One good start fast: joint greedy, of the best split where specialties share money. */
export function quickStart(search: Search): Start {
  const { problem, caps } = search;
  const pinned = pinnedOnly(problem);
  trace({ problem, selection: pinned, gains: search.gains });
  const stale = staleFrom(
    { problem, selection: pinned, gains: search.gains },
    everyOption(problem),
  );
  const listFor = (some: Caps) => ({
    ...greedyList(search, pinned, stale, { caps: some, adds: "any", price: 0 }),
    caps: some,
  });
  const split = sharesMoney(problem) ? bestSplits(problem, listFor, 1)[0] : undefined;
  return split ?? listFor(caps);
}

/** The same for a first answer: where specialties share money, one greedy list by gain per fee. */
export function firstStart(search: Search): Selection {
  const { problem, caps } = search;
  const pinned = pinnedOnly(problem);
  trace({ problem, selection: pinned, gains: search.gains });
  const stale = staleFrom(
    { problem, selection: pinned, gains: search.gains },
    everyOption(problem),
  );
  const price = sharesMoney(problem) ? "per fee" : 0;
  return greedyList(search, pinned, stale, { caps, adds: "any", price }).selection;
}

const valued = (search: Search, selection: Selection): Start => ({
  selection,
  value: trace({ problem: search.problem, selection, gains: search.gains }),
});

interface Manner {
  readonly caps: Caps;
  readonly adds: "any" | "plain";
  readonly price: Rules["price"];
}

/** One greedy list; "plain" applies first and gives the signals afterwards. */
function greedyList(search: Search, from: Selection, stale: Float64Array, manner: Manner): Start {
  const { problem, gains, signals } = search;
  const selection = copyOf(from);
  trace({ problem, selection, gains });
  const among = search.candidates;
  const rules: Rules = { ...manner, among, signals: signals && manner.adds === "any" };
  grow({ problem, selection, gains }, stale.slice(), rules);
  if (manner.price !== 0)
    grow({ problem, selection, gains }, stale.slice(), { ...rules, price: 0 });
  if (signals && manner.adds === "plain") {
    const again = staleFrom({ problem, selection, gains }, everyOption(problem));
    grow({ problem, selection, gains }, again, { ...rules, adds: "any", signals: true });
  }
  return { selection, value: worthOf({ problem, selection, gains }) };
}

/** The same with signals moved in pairs. */
function settledList(search: Search, from: Selection, stale: Float64Array, manner: Manner): Start {
  const { selection } = greedyList(search, from, stale, manner);
  return {
    selection,
    value: improveLevels({ problem: search.problem, selection, gains: search.gains }),
  };
}

function greedyStarts(search: Search, from: Selection, stale: Float64Array): readonly Start[] {
  const { caps, problem } = search;
  const manners = search.signals ? (["any", "plain"] as const) : (["any"] as const);
  const prices = moneyPrices(problem, stale);
  return manners.flatMap((adds) =>
    prices.map((price) => settledList(search, from, stale, { caps, adds, price })),
  );
}

/**
 * Prices of money to try when applications cost differently: none, per fee, and halvings of the best
 * gain per fee. With the right price a limit on the count and one on the money are both used up.
 */
function moneyPrices(problem: Problem, stale: Float64Array): readonly Rules["price"][] {
  if (!Number.isFinite(problem.budget) || !paidOneByOne(problem)) return [0];
  let best = 0;
  for (let j = 0; j < problem.size; j++) {
    const fee = problem.cost[j] ?? 0;
    if (fee > 0) best = Math.max(best, (stale[j * 3] ?? 0) / fee);
  }
  const halvings = Array.from({ length: 10 }, (_, i) => best / (2 << i));
  return [0, "per fee", ...(best > 0 ? halvings : [])];
}

const paidOneByOne = (problem: Problem): boolean =>
  problem.groups.length > 1 || problem.groups.some((group) => group.fees === null);

const KEPT_SPLITS = 2;

/** The best splits by joint greedy, each settled, and each also apply-then-signal. */
function bothGreedyBySplit(search: Search, from: Selection, stale: Float64Array): readonly Start[] {
  const joint = bestSplits(
    search.problem,
    (caps) => ({ ...greedyList(search, from, stale, { caps, adds: "any", price: 0 }), caps }),
    KEPT_SPLITS,
  );
  if (!search.signals) return joint;
  return joint.flatMap(({ caps }) =>
    (["any", "plain"] as const).map((adds) =>
      settledList(search, from, stale, { caps, adds, price: 0 }),
    ),
  );
}

/** Each option in turn (at each level) as the first application, then greedy. */
function forcedStarts(search: Search, from: Selection, stale: Float64Array): readonly Start[] {
  return forced(search, from).map(([j, level]) => {
    const selection = copyOf(from);
    add(search.problem, selection, j, level);
    return { selection, value: complete(search, selection, stale.slice()) };
  });
}

/** Options per specialty and level that local search looks at in a large instance. */
const WIDTH = 60;

/** Members of the starts, and the options next in line at the first of them, by level and specialty. */
export function promising(search: Search, from: readonly Start[]): Int32Array {
  const { problem, gains } = search;
  const first = from[0]?.selection;
  if (!first) return everyOption(problem);
  trace({ problem, selection: first, gains });
  scoreAll({ problem, selection: first, gains }, everyOption(problem));
  const kept = new Set<number>();
  for (const { selection } of from)
    for (let t = 0; t < selection.size; t++) kept.add(selection.members[t] ?? 0);
  for (let g = 0; g < problem.groups.length; g++)
    for (let l = 0; l < 3; l++) for (const j of nextInLine(search, first, g, l)) kept.add(j);
  return Int32Array.from(kept).sort();
}

function nextInLine(search: Search, first: Selection, g: number, l: number): readonly number[] {
  const { problem, gains } = search;
  const scores = gains.scores;
  const outside: number[] = [];
  for (let j = 0; j < problem.size; j++)
    if (problem.group[j] === g && (first.level[j] ?? -1) < 0 && (scores[j * 3 + l] ?? 0) > 0)
      outside.push(j);
  outside.sort((a, b) => (scores[b * 3 + l] ?? 0) - (scores[a * 3 + l] ?? 0) || a - b);
  return outside.slice(0, WIDTH);
}
