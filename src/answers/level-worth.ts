/**
 * What each signal is worth: the chance of matching and the objective of the whole list were one program
 * sent at another level, all else as it is. Exact at the nodes of the shocks, at the point estimate.
 */
import { type LevelTable, levelTable, linkedTables } from "#engines/portfolio/level-table.ts";
import type { Choice } from "#engines/portfolio/types.ts";
import type { Acceptances } from "./acceptance.ts";
import type { Sent } from "./intervals.ts";
import { type Ground, linkedOf, optionsOf, type Plan } from "./plan.ts";
import type { LevelWorth, SignalLevel, SignalSwap, SignalUse } from "./types.ts";

export interface WholeList {
  readonly accept: Acceptances;
  /** Of the list that holds the program. */
  readonly tables: (sent: Sent) => Tables;
}

interface Tables {
  readonly objective: LevelTable;
  readonly matchChance: LevelTable;
}

export function wholeList(ground: Ground, plan: Plan): WholeList {
  const { accept, asked } = ground;
  const { main } = optionsOf(ground);
  const { weights } = asked.nodes;
  const sent = choicesOf(plan.sent);
  const matching = main.map((option) => ({ ...option, value: 1 }));
  const matchChance = levelTable({ weights, options: matching, limits: {} }, sent);
  const linked = linkedOf(ground);
  if (!linked) {
    const objective = levelTable({ weights, options: main, limits: {} }, sent);
    return { accept, tables: () => ({ objective, matchChance }) };
  }
  const years = new Set(plan.firstYear);
  const { advanced, firstYear } = linkedTables(linked, sent, choicesOf(plan.firstYear));
  return {
    accept,
    tables: (one) => ({ objective: years.has(one) ? firstYear : advanced, matchChance }),
  };
}

const choicesOf = (sent: readonly Sent[]): Choice[] =>
  sent.map(({ entry, level }) => ({ id: entry.program.id, level }));

const LEVELS = ["none", "silver", "gold"] as const;
const SIGNALS = ["silver", "gold"] as const;

/** At every level the program has, weakest first. */
export function worthOfLevels(whole: WholeList, sent: Sent): LevelWorth[] {
  const accept = whole.accept(sent.entry);
  return LEVELS.filter((level) => accept[level]).map((level) => ({
    level,
    ...worthAt(whole.tables(sent), sent, level),
  }));
}

interface Worth {
  readonly objective: number;
  readonly matchChance: number;
}

/** The chance of matching does not depend on a first year: there it is that of the list as it is. */
function worthAt({ objective, matchChance }: Tables, { entry }: Sent, level: SignalLevel): Worth {
  const at = (table: LevelTable): number => table.at(entry.program.id, level) ?? table.value;
  return { objective: at(objective), matchChance: at(matchChance) };
}

const less = (a: Worth, b: Worth): Worth => ({
  objective: a.objective - b.objective,
  matchChance: a.matchChance - b.matchChance,
});

/** What the best use of one more signal of each kind would add, among those already on the list. */
export const oneMore = (whole: WholeList, own: readonly Sent[]): SignalUse[] =>
  SIGNALS.flatMap((level) => bestFirst(raises(whole, own, level)).slice(0, 1));

function raises(whole: WholeList, own: readonly Sent[], level: SignalUse["level"]): SignalUse[] {
  return own.flatMap((sent) => {
    const { id } = sent.entry.program;
    const higher = LEVELS.indexOf(level) > LEVELS.indexOf(sent.level);
    if (!higher || !whole.accept(sent.entry)[level]) return [];
    const tables = whole.tables(sent);
    const gain = less(worthAt(tables, sent, level), worthAt(tables, sent, sent.level));
    return [{ level, id, ...gain }];
  });
}

const MOST_SWAPS = 10;

/** The best programs without a signal to move one to, from the one that would lose least by giving it up. */
export const swaps = (whole: WholeList, own: readonly Sent[]): SignalSwap[] =>
  SIGNALS.flatMap((level) => {
    const from = weakest(whole, own, level);
    return from ? bestFirst(swapsFrom(whole, own, from)).slice(0, MOST_SWAPS) : [];
  });

function weakest(whole: WholeList, own: readonly Sent[], level: SignalLevel): Sent | null {
  const holders = own.filter((sent) => sent.level === level);
  const without = holders.map((sent) => worthAt(whole.tables(sent), sent, "none").objective);
  return holders[without.indexOf(Math.max(...without))] ?? null;
}

function swapsFrom(whole: WholeList, own: readonly Sent[], from: Sent): SignalSwap[] {
  const { level } = from;
  if (level === "none") return [];
  const { id: giver } = from.entry.program;
  const now = whole.tables(from);
  const rest: Tables = {
    objective: without(now.objective, giver),
    matchChance: without(now.matchChance, giver),
  };
  const before = worthAt(now, from, level);
  return own
    .filter((to) => to.level === "none" && whole.accept(to.entry)[level])
    .map((to) => {
      const gain = less(worthAt(rest, to, level), before);
      return { level, id: to.entry.program.id, from: giver, ...gain };
    });
}

const without = (table: LevelTable, id: string): LevelTable =>
  table.at(id, "none") === null ? table : table.with(id, "none");

const bestFirst = <Use extends SignalUse>(uses: readonly Use[]): Use[] =>
  [...uses].sort((a, b) => b.objective - a.objective || (a.id < b.id ? -1 : 1));
