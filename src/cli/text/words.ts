/** Chances and money as a person says them. */
import type { Chance } from "#core/chance.ts";

/** "1 in 9", "3 in 10", "11 in 20", "98 in 100". */
export function inWords(p: number): string {
  if (p < 0.005) return "under 1 in 200";
  if (p < 0.3) return `1 in ${Math.round(1 / p)}`;
  if (p >= 0.975) return p < 0.995 ? `${Math.round(100 * p)} in 100` : "over 99 in 100";
  const twentieths = Math.round(20 * p);
  return twentieths % 2 === 0 ? `${twentieths / 2} in 10` : `${twentieths} in 20`;
}

/** "About 1 in 9 (range 1 in 20 to 1 in 5)". */
export const aboutInWords = ({ estimate, low, high }: Chance): string =>
  `About ${inWords(estimate)} (range ${inWords(low)} to ${inWords(high)})`;

/** "18% (8-33)", for a table. */
export const inPercent = ({ estimate, low, high }: Chance): string =>
  `${percent(estimate)}% (${percent(low)}-${percent(high)})`;

export function percent(p: number): string {
  const whole = Math.round(100 * p);
  if (whole === 0 && p > 0) return "<1";
  return whole === 100 && p < 1 ? ">99" : String(whole);
}

/** "$2,130", "$330.50"; "not known" where a fee is not. */
export function dollars(amount: number | null): string {
  if (amount === null) return "not known";
  const [whole = "0", cents = "00"] = amount.toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return `$${grouped}${cents === "00" ? "" : `.${cents}`}`;
}

/** "1 application", "2 applications". */
export const counted = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
