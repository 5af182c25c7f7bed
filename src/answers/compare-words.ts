/** Lists side by side in words: each in hundreds, and a difference from the numbers before they are rounded. */
import { hundredths, rounded } from "./chance-words.ts";
import type { Against, Difference } from "./compare-types.ts";
import type { Chance } from "./types.ts";

/** One denominator for every list: "About 30 in 100 like you match (range 15 to 40)." */
export function chanceSentence(chance: Chance): string {
  const { estimate, low, high, step } = rounded(chance);
  const range = `(range ${low} to ${high})`;
  if (estimate <= 0) return `Fewer than ${step} in 100 like you match ${range}.`;
  if (estimate >= 100) return `More than ${100 - step} in 100 like you match ${range}.`;
  return `About ${estimate} in 100 like you match ${range}.`;
}

export const noDifference = "No difference we can tell";
export const same = "The same";

export type Verdict = Against["verdict"];

/** "4 more in 100 match (range 1 to 7)"; "No difference we can tell (−2 to +3 in 100)". */
export function differenceWords({ estimate, low, high }: Difference, verdict: Verdict): string {
  if (verdict === "same") return same;
  if (verdict === "cannot-tell")
    return `${noDifference} (${signed(low)} to ${signed(high)} in 100)`;
  const [way, near, far] =
    verdict === "better" ? (["more", low, high] as const) : (["fewer", high, low] as const);
  return `${hundredths(estimate)} ${way} in 100 match (range ${hundredths(near)} to ${hundredths(far)})`;
}

const whole = (value: number): number => Math.round(Math.abs(value) * 100);

/** "+3", "−2", "0". */
export function signed(value: number): string {
  if (whole(value) === 0) return "0";
  return `${value > 0 ? "+" : "−"}${whole(value)}`;
}
