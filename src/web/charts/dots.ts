/**
 * Fifty dots, two ways. People: the quantile dotplot of a yes or no is a row of people, those who match
 * and those who do not, with the range marked on the people it moves. Values: a quantile dotplot of the
 * chance itself, each dot as likely as the next (Kay et al. 2016; Fernandes et al. 2018: fifty dots).
 */

import { rounded } from "#answers/chance-words.ts";
import type { Chance } from "#answers/types.ts";

export const DOTS = 50;

/** How many of fifty match at the estimate, and at either end of the range: low <= matched <= high. */
export interface People {
  readonly matched: number;
  readonly low: number;
  readonly high: number;
  /** Where rounding leaves nobody on one side: the count is a bound, not a promise. */
  readonly bound: "none-rounded" | "all-rounded" | null;
}

/** Counted from the rounded chance, so that picture and sentence say the same. Never all of them for certain. */
export function peopleOf(chance: Chance): People {
  const { estimate, low, high } = rounded(chance);
  const of = (percent: number) => Math.round((percent / 100) * DOTS);
  const matched = Math.min(DOTS - 1, of(estimate));
  return {
    matched,
    low: Math.min(of(low), matched),
    high: Math.max(1, of(high), matched),
    bound: estimate <= 0 ? "none-rounded" : estimate >= 100 ? "all-rounded" : null,
  };
}

/** `sure` and `never` hold anywhere in the range; the two between hang on what is not known. */
export type DotKind = "sure" | "likely" | "unlikely" | "never";

export function dotKind(at: number, { matched, low, high }: People): DotKind {
  if (at < matched) return at < low ? "sure" : "likely";
  return at < high ? "unlikely" : "never";
}

/**
 * Whether a value, rounded as the range is, lies in the range as it is said and drawn. Against the rounded
 * ends alone an 80% range could be said to hold seven in ten.
 */
export function inRange(value: number, chance: Chance): boolean {
  const { low, high, step } = rounded(chance);
  const said = Math.round((value * 100) / step) * step;
  return said >= low && said <= high;
}

export interface StackDot {
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

export interface Stack {
  readonly dots: readonly StackDot[];
  readonly radius: number;
}

export interface StackBox {
  /** What 0 and 1 are drawn at. */
  readonly width: number;
  readonly height: number;
  readonly largest: number;
}

const SMALLEST_RADIUS = 0.9;
const SHRINK = 0.94;

/**
 * Values in [0, 1] as dots stacked over their axis (y grows upward from 0), as large as the height allows;
 * null where they stand so close that dots could not be told apart.
 */
export function stackDots(values: readonly number[], box: StackBox): Stack | null {
  const sorted = values.toSorted((a, b) => a - b);
  for (let radius = box.largest; radius >= SMALLEST_RADIUS; radius *= SHRINK) {
    const dots = stacked(sorted, box.width, radius);
    if (dots.every(({ y }) => y + radius <= box.height)) return { dots, radius };
  }
  return null;
}

/** In columns one dot wide, so that no dot covers another and none stands further than half a dot from its value. */
function stacked(sorted: readonly number[], width: number, radius: number): StackDot[] {
  const filled = new Map<number, number>();
  return sorted.map((value) => {
    const column = Math.floor((value * width) / (2 * radius));
    const below = filled.get(column) ?? 0;
    filled.set(column, below + 1);
    return { value, x: (column + 0.5) * 2 * radius, y: radius * (1 + 2 * below) };
  });
}
