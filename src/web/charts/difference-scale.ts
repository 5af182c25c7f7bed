/** Where a difference in a chance falls around zero. */
import type { Difference } from "#answers/compare-types.ts";

/** Never narrower than five points either side: a small difference looks small. */
const LEAST_REACH = 0.05;
const ROUND_UP_TO = 0.05;

/** What either end of every bar stands for, so that scenarios side by side share one scale. */
export function differenceReach(differences: readonly Difference[]): number {
  const ends = differences.flatMap(({ low, high }) => [Math.abs(low), Math.abs(high)]);
  const most = Math.max(LEAST_REACH, ...ends);
  return Math.min(1, Math.ceil(most / ROUND_UP_TO - 1e-9) * ROUND_UP_TO);
}

export interface DifferenceShape {
  readonly zero: number;
  readonly low: number;
  readonly high: number;
  readonly tick: number;
}

/** In the units of `width`; what lies beyond the reach stops at the end of the bar. */
export function differenceShape(
  { estimate, low, high }: Difference,
  { reach, width }: { reach: number; width: number },
): DifferenceShape {
  if (!(reach > 0)) throw new RangeError(`differenceShape: reach must be above 0, got ${reach}`);
  const at = (value: number) => (Math.min(1, Math.max(-1, value / reach)) + 1) * (width / 2);
  return { zero: at(0), low: at(low), high: at(high), tick: at(estimate) };
}
