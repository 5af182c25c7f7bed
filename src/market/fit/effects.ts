/**
 * Effects the fit does not estimate: published odds ratios where there are any, and priors, each with
 * its standard error. A prior says so by its source; `docs/method/odds.md` gives the reasons.
 */
import { log } from "#core/numeric.ts";
import type { Effect, EffectName } from "#engines/odds/model.ts";
import { numberIn, type Row } from "./tables.ts";

const prior = (value: number, se: number): Effect => ({ value, se, source: "prior", year: null });

/** Middle and a quarter of the published range of odds ratios, on the log scale. */
function ranged(rows: readonly Row[], id: string): Effect {
  const row = rows.find((r) => r.id === id);
  if (!row) throw new RangeError(`effects table has no row ${id}`);
  const low = log(numberIn(row, "low"));
  const high = log(numberIn(row, "high"));
  const value = (low + high) / 2;
  return {
    value: Math.round(value * 10_000) / 10_000,
    se: Math.round(((high - low) / 4) * 10_000) / 10_000,
    source: row.source ?? "",
    year: numberIn(row, "year"),
  };
}

export function readEffects(rows: readonly Row[]): Readonly<Record<EffectName, Effect>> {
  return {
    "aligned-division": ranged(rows, "interview-aligned-geography"),
    "no-preference": ranged(rows, "interview-no-preference"),
    "in-state": ranged(rows, "interview-in-state"),
    // 91.8 % of otolaryngology away rotators were invited where they rotated; one specialty, so drawn in.
    "home-or-away": { value: 2, se: 0.6, source: "benjamin-away-ent", year: 2022 },
    // Part of the gap between IMGs who need a visa (54.4 % matched) and those who do not (67.9 %): the rest is who they are.
    "visa-j1": { value: -0.35, se: 0.15, source: "nrmp-press-2026", year: 2026 },
    "visa-h1b-extra": prior(-0.6, 0.3),
    "step1-extra-attempt": prior(-0.7, 0.25),
    "step2-extra-attempt": prior(-0.8, 0.25),
    "step1-failed": prior(-2, 0.5),
    "years-since-graduation": prior(-0.08, 0.03),
    "us-clinical-month": prior(0.08, 0.04),
    "ecfmg-in-progress": prior(-0.3, 0.2),
    "ecfmg-not-started": prior(-0.7, 0.3),
    // A program that never fills against one that always does, at the second stage.
    "unfilled-at-match": prior(1.5, 0.6),
    "step3-passed": prior(0.2, 0.1),
    // Half of (mean of matched - mean of unmatched) / variance, internal medicine 2026; half because the four go together.
    publication: charted(0.006),
    abstract: charted(0.013),
    presentation: charted(0.018),
    "research-experience": charted(0.007),
  };
}

const charted = (value: number): Effect => ({
  value,
  se: value / 2,
  source: "nrmp-charting-img-2026",
  year: 2026,
});
