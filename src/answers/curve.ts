/** The chance of matching after each application, what it has cost, and where the next one stops paying. */
import type { Acceptances } from "./acceptance.ts";
import { billedAs, tiersOf } from "./fees.ts";
import type { Sent } from "./intervals.ts";
import type { Question } from "./question.ts";
import type { CurvePoint } from "./types.ts";

/** Ours: an application pays while a hundred dollars more buy at least half a point of match chance. */
const POINTS_PER_100_DOLLARS = 0.005;
/** Where the price is not known: a tenth of a point for one application. */
const POINTS_PER_APPLICATION = 0.001;

export const STOP_RULE =
  "Past this, a hundred dollars more buys less than half a point of match chance (one application more, less than a tenth of a point, where the fee is not known).";

export function curveOf(
  asked: Question,
  sent: readonly Sent[],
  accepts: Acceptances,
): CurvePoint[] {
  const { weights } = asked.nodes;
  const none = new Float64Array(weights.length).fill(1);
  const fees = runningFees(asked, sent);
  return sent.map(({ entry, level }, i) => {
    const accept = accepts(entry)[level];
    let missed = 0;
    for (let q = 0; q < none.length; q++) {
      none[q] = (none[q] ?? 1) * (1 - (accept?.[q] ?? 0));
      missed += (weights[q] ?? 0) * (none[q] ?? 1);
    }
    return { applications: i + 1, fee: fees[i] ?? null, matchChance: Math.max(0, 1 - missed) };
  });
}

/** Dollars after each application; null from the first one whose price is not known. */
function runningFees(asked: Question, sent: readonly Sent[]): (number | null)[] {
  const counts = new Map<string, number>();
  let cents: number | null = 0;
  return sent.map(({ entry }) => {
    const group = billedAs(entry.specialty.slug);
    const before = counts.get(group) ?? 0;
    counts.set(group, before + 1);
    const tiers = tiersOf(asked, entry);
    cents =
      cents === null || !tiers
        ? null
        : cents + tiers.cumulative(before + 1) - tiers.cumulative(before);
    return cents === null ? null : cents / 100;
  });
}

/**
 * Where match chance less the price of what was sent is highest (the price at which an application just
 * pays): past it, no stretch of the curve pays as a whole. 0 when nothing pays.
 */
export function stopAt(curve: readonly CurvePoint[]): number {
  let best = { net: 0, applications: 0 };
  for (const { applications, fee, matchChance } of curve) {
    const price =
      fee === null ? POINTS_PER_APPLICATION * applications : (POINTS_PER_100_DOLLARS * fee) / 100;
    if (matchChance - price > best.net + 1e-12) best = { net: matchChance - price, applications };
  }
  return best.applications;
}
