/**
 * Chances in words. Digits are no finer than the model: whole percents, and steps of five points where
 * the 80 % interval is wider than ten (odds-model.md, Honesty).
 */
import type { Chance } from "#core/chance.ts";

/** Whole percents, rounded as the interval allows. */
export interface Rounded {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  readonly step: 1 | 5;
}

export function rounded(chance: Chance): Rounded {
  const step = chance.high - chance.low > 0.1 + 1e-9 ? 5 : 1;
  const round = (p: number) => Math.round((p * 100) / step) * step;
  return {
    estimate: round(chance.estimate),
    low: round(chance.low),
    high: round(chance.high),
    step,
  };
}

/** "70%", "<5%" or ">95%": a rounded zero is not "never" and a rounded hundred is not "always". */
export function percent(chance: Chance): string {
  const { estimate, step } = rounded(chance);
  return `${bounded(estimate, step)}%`;
}

/** "55–85%"; the ends of a range are plain numbers, 0 and 100 too. */
export function percentRange(chance: Chance): string {
  const { low, high, step } = rounded(chance);
  return low === high ? `${bounded(low, step)}%` : `${low}–${high}%`;
}

function bounded(value: number, step: number): string {
  if (value <= 0) return `<${step}`;
  return value >= 100 ? `>${100 - step}` : `${value}`;
}

/** The same numbers as counts of people, one denominator for all of them. */
export interface Counts {
  /** "7 in 10" */
  readonly about: string;
  /** "5 to 8 in 10" */
  readonly range: string;
  /** "3 in 10": the other side of `about`. */
  readonly others: string;
}

export function counts(chance: Chance): Counts {
  const { estimate, low, high, step } = rounded(chance);
  const tens = [estimate, low, high].every((x) => x % 10 === 0) && estimate > 0 && estimate < 100;
  const [base, scale] = tens ? [10, 0.1] : [100, 1];
  const word = (x: number) => counted(x, step, scale);
  const range =
    low === high ? word(low) : `${Math.round(low * scale)} to ${Math.round(high * scale)}`;
  return {
    about: `${word(estimate)} in ${base}`,
    range: `${range} in ${base}`,
    others: `${word(100 - estimate)} in ${base}`,
  };
}

function counted(value: number, step: number, scale: number): string {
  if (value <= 0) return `fewer than ${step}`;
  return value >= 100 ? `more than ${100 - step}` : `${Math.round(value * scale)}`;
}

/**
 * "3", "less than 1": a difference in hundreds, from the chances before they are rounded. Whole, and never
 * a 1 that is not there.
 */
export function hundredths(difference: number): string {
  const size = 100 * Math.abs(difference);
  return size < 1 - 1e-9 ? "less than 1" : `${Math.round(size)}`;
}

/** "62%" for a number without an interval of its own, rounded in steps of the list that it belongs to. */
export function steppedPercent(p: number, step: 1 | 5): string {
  return `${bounded(Math.round((p * 100) / step) * step, step)}%`;
}
