/** Of several verdicts, the one that holds: the strictest. */

/**
 * `order` goes from the mildest to the strictest. null where nothing spoke. Throws on a verdict that the order
 * does not have: what cannot be compared must not pass.
 */
export function strictestOf<Verdict extends string>(
  order: readonly Verdict[],
  verdicts: readonly Verdict[],
): Verdict | null {
  for (const verdict of verdicts)
    if (!order.includes(verdict))
      throw new RangeError(`verdict must be one of ${order.join(", ")}, got ${verdict}`);
  return order.findLast((verdict) => verdicts.includes(verdict)) ?? null;
}
