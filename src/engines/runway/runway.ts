/** The fan of what is left, and when the money runs out, as shares of the simulated paths. */
import type { Draws } from "./draws.ts";
import { ruinMonths } from "./paths.ts";
import { quantiles } from "./quantiles.ts";
import { type Budget, NOT_WITHIN } from "./types.ts";

export const FAN_SHARES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;
export const RUIN_SHARES = [0.1, 0.5, 0.9] as const;

export interface Runway {
  /** Months 0 to 120, each with its balances at `FAN_SHARES`. */
  readonly fan: readonly (readonly number[])[];
  /** The month the money runs out, a path; `NOT_WITHIN` where it does not. */
  readonly ruin: Int16Array;
}

export function runway(budget: Budget, draws: Draws): Runway {
  const fan: number[][] = [];
  const copy = new Float64Array(draws.paths);
  const ruin = ruinMonths(budget, draws, (_, balances) => {
    copy.set(balances);
    fan.push(quantiles(copy, FAN_SHARES));
  });
  return { fan, ruin };
}

/** At `RUIN_SHARES`: in a tenth of the paths the money is gone by the first, in nine tenths by the last. */
export const ruinQuantiles = (ruin: Int16Array): number[] =>
  quantiles(Float64Array.from(ruin), RUIN_SHARES);

/** The share of the simulated paths whose money lasts all 120 months: no promise about a life. */
export const shareLasting = (ruin: Int16Array): number =>
  ruin.reduce((lasting, month) => lasting + (month === NOT_WITHIN ? 1 : 0), 0) / ruin.length;
