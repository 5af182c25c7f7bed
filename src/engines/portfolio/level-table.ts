/**
 * What a list that is already chosen would be worth if one option were sent at another level, all else
 * as it is. f is linear in each option's own chances, so with the slope of option j (`gains.ts`)
 *   f(j at level l) = f + (F_jl - F_j now) . slope_j
 * exactly, for every option and level in one walk down the list. How many signals there are to give is not
 * looked at: the question is what one more, or another, would be worth.
 */
import type { LinkedInstance } from "./first-year.ts";
import { everyOption, gainsFor, scoreAll, trace } from "./gains.ts";
import {
  advancedGiven,
  CONTAINS_FIRST_YEAR,
  firstYearGiven,
  NEEDS_FIRST_YEAR,
  outcomeOf,
} from "./linked.ts";
import { compile, type Linking, type Problem } from "./problem.ts";
import { add, emptyList, type Selection } from "./selection.ts";
import { type Choice, type Instance, LEVELS, type Level, type Option } from "./types.ts";

export interface LevelTable {
  /** f of the list as it is. */
  readonly value: number;
  /** f with this option at this level; null for an option not in the list or a level without chances. */
  at(id: string, level: Level): number | null;
  /** The list with one option at another level. Throws RangeError where `at` is null. */
  with(id: string, level: Level): LevelTable;
}

/** Throws RangeError on an unknown or repeated id or a level without chances. */
export function levelTable(instance: Instance, choices: readonly Choice[]): LevelTable {
  const problem = chosenOnly(instance, choices);
  return tableOf(problem, levelsOf(problem, choices));
}

/** Of two linked lists, each with the other as it is; f is the worth of both together. */
export function linkedTables(
  instance: LinkedInstance,
  advanced: readonly Choice[],
  firstYear: readonly Choice[],
): { readonly advanced: LevelTable; readonly firstYear: LevelTable } {
  const { values } = instance;
  const inside = new Set(instance.advanced.filter((o) => o.containsFirstYear).map((o) => o.id));
  const linking: Linking = { first: ({ id }) => inside.has(id) };
  const of = (options: readonly Option[], choices: readonly Choice[]): Problem =>
    chosenOnly({ ...instance, options }, choices, linking);
  const main = of(instance.advanced, advanced);
  const kind = Uint8Array.from(main.ids, (id) =>
    inside.has(id) ? CONTAINS_FIRST_YEAR : NEEDS_FIRST_YEAR,
  );
  const kinds = { ...main, kind };
  const years = of(instance.firstYear, firstYear);
  const brought = outcomeOf(years, listOf(years, levelsOf(years, firstYear)));
  const given = advancedGiven(kinds, brought.worth[NEEDS_FIRST_YEAR], values);
  const outcome = outcomeOf(given, listOf(given, levelsOf(given, advanced)));
  const { problem, constant } = firstYearGiven(years, outcome, values);
  return {
    advanced: tableOf(given, levelsOf(given, advanced)),
    firstYear: tableOf(problem, levelsOf(problem, firstYear), constant),
  };
}

/** The chosen options, free to be sent at every level they have chances at. */
function chosenOnly(
  { weights, options, fallback = 0 }: Pick<Instance, "weights" | "options" | "fallback">,
  choices: readonly Choice[],
  linking?: Linking,
): Problem {
  const ids = new Set(choices.map(({ id }) => id));
  if (ids.size < choices.length) throw new RangeError("a choice is given twice");
  const chosen = options
    .filter(({ id }) => ids.has(id))
    .map(({ id, value, accept }) => ({ id, value, accept, group: "all", pinned: true }));
  const free = { gold: chosen.length, silver: chosen.length };
  const limits = { perGroup: { all: free } };
  return compile({ weights, options: chosen, limits, fallback }, linking);
}

function levelsOf(problem: Problem, choices: readonly Choice[]): Int8Array {
  const levels = new Int8Array(problem.size);
  for (const { id, level } of choices) levels[placeOf(problem, id, level)] = LEVELS.indexOf(level);
  return levels;
}

/** Of an option that is in the list and has the level. */
function placeOf(problem: Problem, id: string, level: Level): number {
  const j = problem.ids.indexOf(id);
  if (j < 0) throw new RangeError(`no option has the id ${id}`);
  if (!problem.usable[j * 3 + LEVELS.indexOf(level)])
    throw new RangeError(`${id} has no chances at level ${level}`);
  return j;
}

function listOf(problem: Problem, levels: Int8Array): Selection {
  const selection = emptyList(problem);
  levels.forEach((level, j) => {
    add(problem, selection, j, level);
  });
  return selection;
}

function tableOf(problem: Problem, levels: Int8Array, constant = 0): LevelTable {
  const selection = listOf(problem, levels);
  const gains = gainsFor(problem, problem.size);
  const value = constant + trace({ problem, selection, gains });
  scoreAll({ problem, selection, gains }, everyOption(problem));
  const score = (j: number, level: number): number => gains.scores[j * 3 + level] ?? 0;
  return {
    value,
    at: (id, level) => {
      const j = problem.ids.indexOf(id);
      const l = LEVELS.indexOf(level);
      if (j < 0 || !problem.usable[j * 3 + l]) return null;
      return value + (score(j, l) - score(j, levels[j] ?? 0));
    },
    with: (id, level) => {
      const changed = levels.slice();
      changed[placeOf(problem, id, level)] = LEVELS.indexOf(level);
      return tableOf(problem, changed, constant);
    },
  };
}
