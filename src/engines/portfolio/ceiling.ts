/**
 * The bound printed with every list: the least over several sets S of "f(S) and the largest sum of
 * single gains at S" (`bound.ts`), and over mixtures of two such cuts. A mixture is valid because each
 * cut is linear in the list it is held against: their weighted mean bounds f as both do.
 */
import { largestSum } from "./bound.ts";
import { everyOption, type Gains, gainsFor, trace } from "./gains.ts";
import { staleFrom } from "./greedy.ts";
import type { Problem } from "./problem.ts";
import { type Room, roomOf } from "./room.ts";
import { add, copyOf, drop, mostMembers, relevel, type Selection } from "./selection.ts";

interface Cut {
  readonly value: number;
  /** Gains of each (option, level) at the set, 0 or more. */
  readonly gain: Float64Array;
  /** What this cut alone proves. */
  readonly bound: number;
}

interface Setting {
  readonly problem: Problem;
  readonly room: Room;
  readonly gains: Gains;
  readonly all: Int32Array;
}

const settingOf = (problem: Problem): Setting => ({
  problem,
  room: roomOf(problem),
  gains: gainsFor(problem, mostMembers(problem)),
  all: everyOption(problem),
});

/** Cuts at prefixes of longer lists; more would not lower the bound of a long list visibly. */
const PREFIXES = 6;
const FEW = 20;
const MIXTURES = [0.5, 0.25, 0.1];

/** Room for rounding, so that a bound that is tight never falls below the optimum. */
export const padded = (value: number): number => value + 1e-9 * Math.max(1, Math.abs(value));

/** No list within the limits is worth more; never below `value`. */
export function upperBound(
  problem: Problem,
  chosen: Selection,
  order: Int32Array,
  value: number,
): number {
  const setting = settingOf(problem);
  const few = order.length <= FEW && problem.size <= 2 * FEW;
  const cuts = prefixCuts(setting, chosen, order);
  if (few) cuts.push(...neighborCuts(setting, chosen));
  const least = few ? mixed(setting, cuts) : Math.min(...cuts.map((cut) => cut.bound));
  return Math.max(value, padded(least));
}

/** A bound in one step, from the list alone: as valid, and looser. */
export function quickBound(problem: Problem, chosen: Selection): number {
  const setting = settingOf(problem);
  return padded(cutAt(setting, chosen).bound);
}

function cutAt(setting: Setting, selection: Selection): Cut {
  const { problem, room, gains, all } = setting;
  const value = trace({ problem, selection, gains });
  const gain = staleFrom({ problem, selection, gains }, all);
  for (let e = 0; e < gain.length; e++) if (!((gain[e] ?? 0) > 0)) gain[e] = 0;
  return { value, gain, bound: value + largestSum(problem, room, gain) };
}

/** Cuts at prefixes of the final order, the whole list last; every option pinned is in each. */
function prefixCuts(setting: Setting, chosen: Selection, order: Int32Array): Cut[] {
  const { problem } = setting;
  const prefix = copyOf(setting.room.pinned);
  const every = order.length <= FEW ? 1 : Math.ceil(order.length / 2 / PREFIXES);
  const from = order.length <= FEW ? 0 : order.length / 2;
  const cuts: Cut[] = [];
  for (let t = 0; t < order.length; t++) {
    if (t >= from && (order.length - t) % every === 0) cuts.push(cutAt(setting, prefix));
    const j = order[t] ?? 0;
    if (problem.pinned[j]) relevel(problem, prefix, j, chosen.level[j] ?? 0);
    else add(problem, prefix, j, chosen.level[j] ?? 0);
  }
  return [...cuts, cutAt(setting, prefix)];
}

/** Cuts at the final list with one application less, and with one more. */
function neighborCuts(setting: Setting, chosen: Selection): Cut[] {
  const { problem } = setting;
  const cuts: Cut[] = [];
  for (let j = 0; j < problem.size; j++) {
    if (problem.pinned[j]) continue;
    const near = copyOf(chosen);
    if ((near.level[j] ?? -1) >= 0) drop(problem, near, j);
    else add(problem, near, j, 0);
    cuts.push(cutAt(setting, near));
  }
  return cuts;
}

/** The least bound of the cuts and of mixtures, taken in one at a time. */
function mixed(setting: Setting, cuts: readonly Cut[]): number {
  let best = cuts.reduce((a, b) => (b.bound < a.bound ? b : a));
  for (let round = 0; round < 2; round++)
    for (const cut of cuts)
      for (const share of MIXTURES) {
        const mixture = mix(setting, best, cut, share);
        if (mixture.bound >= best.bound) continue;
        best = mixture;
        break;
      }
  return best.bound;
}

function mix(setting: Setting, a: Cut, b: Cut, share: number): Cut {
  const gain = new Float64Array(a.gain.length);
  for (let e = 0; e < gain.length; e++)
    gain[e] = (1 - share) * (a.gain[e] ?? 0) + share * (b.gain[e] ?? 0);
  const value = (1 - share) * a.value + share * b.value;
  return { value, gain, bound: value + largestSum(setting.problem, setting.room, gain) };
}
