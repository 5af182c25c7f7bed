/** How much longer the money lasts under another budget, path by path under the same luck. */
import { quantiles } from "./quantiles.ts";
import { RUIN_SHARES } from "./runway.ts";
import { NOT_WITHIN } from "./types.ts";

/**
 * What is known of a difference: both months; or only that it is at least, or at most, this many, because one of
 * the two does not run out within 120 months; or nothing, because neither does.
 */
export const KINDS = ["exact", "or-more", "or-less", "neither"] as const;

export interface Gain {
  /** Months later, below zero earlier. */
  readonly months: number;
  readonly kind: (typeof KINDS)[number];
}

/** At `RUIN_SHARES` of the differences. Throws a RangeError where the two have not the same paths. */
export function gains(before: Int16Array, after: Int16Array): Gain[] {
  if (before.length !== after.length) {
    throw new RangeError(`paths must be the same, got ${before.length} and ${after.length}`);
  }
  const coded = Float64Array.from(before, (month, i) => code(month, after[i] ?? NOT_WITHIN));
  return quantiles(coded, RUIN_SHARES).map(decode);
}

/** One number that sorts by the months and keeps the kind. */
const code = (before: number, after: number): number =>
  (after - before) * KINDS.length + KINDS.indexOf(kindOf(before, after));

function kindOf(before: number, after: number): Gain["kind"] {
  if (before === NOT_WITHIN) return after === NOT_WITHIN ? "neither" : "or-less";
  return after === NOT_WITHIN ? "or-more" : "exact";
}

function decode(coded: number): Gain {
  const months = Math.floor(coded / KINDS.length);
  return { months, kind: KINDS[coded - months * KINDS.length] ?? "exact" };
}
