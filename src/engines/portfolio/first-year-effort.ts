/** How hard a pair of linked lists is looked for. */
import type { Problem } from "./problem.ts";
import type { Selection } from "./selection.ts";
import { firstGreedy, quickList } from "./solve.ts";
import type { Pace } from "./types.ts";

export type Pick = (problem: Problem) => Selection;

/** How hard to look, by options times nodes: large pairs of lists have flat optima and cost seconds. */
export interface Effort {
  /** Counts of first years tried first, and the finest step between two. */
  readonly coarse: number;
  readonly finest: number;
  /** Rounds of the two lists in turn: with greedy lists, and with local search. */
  readonly rounds: number;
  readonly lastRounds: number;
  readonly finalists: number;
  /** The greedy lists by which counts are compared. */
  readonly greedy: Pick;
}

const THOROUGH: Effort = {
  ...{ coarse: 8, finest: 1, rounds: 4, lastRounds: 2, finalists: 2 },
  greedy: quickList,
};
const BRISK: Effort = {
  ...{ coarse: 4, finest: 2, rounds: 2, lastRounds: 2, finalists: 1 },
  greedy: quickList,
};
/** Also for a first answer. */
const LIGHT: Effort = {
  ...{ coarse: 4, finest: 2, rounds: 1, lastRounds: 2, finalists: 1 },
  greedy: firstGreedy,
};

export function effortFor(advanced: Problem, firstYear: Problem, pace: Pace): Effort {
  if (pace === "quick") return LIGHT;
  const work = (advanced.size + firstYear.size) * advanced.nodes;
  if (work <= 40_000) return THOROUGH;
  return work * advanced.groups.length <= 120_000 ? BRISK : LIGHT;
}
