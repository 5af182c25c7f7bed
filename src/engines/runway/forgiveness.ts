/** The count of payments toward forgiveness, and what a step does to it. */

/** What a step does: the count goes on, waits, or stops; what is there is kept in every case. Unknown is said. */
export type CountEffect = "goes-on" | "pauses" | "stops" | "unknown";

export interface Count {
  /** Payments still to make; never below 0. */
  readonly left: number;
  /** Payments after that many months of the step; null where what it does is not known. */
  readonly after: number | null;
  /** Months until the last payment if each month counts; null where it is not reached or not known. */
  readonly reachedIn: number | null;
}

/** `needed` payments in all; whole months of a payment each. */
export function countAfter(
  payments: number,
  effect: CountEffect,
  { months, needed }: { readonly months: number; readonly needed: number },
): Count {
  const left = Math.max(0, needed - payments);
  const reachedIn = left === 0 ? 0 : effect === "goes-on" ? left : null;
  if (effect === "unknown") return { left, after: null, reachedIn };
  const gained = effect === "goes-on" ? Math.min(left, Math.floor(months)) : 0;
  return { left, after: payments + gained, reachedIn };
}
