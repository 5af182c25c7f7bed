/** The signals a specialty gives to plan with in this season: one place for plan, document and warnings. */
import { type SchemeChoice, schemeFor } from "#facts/query.ts";
import type { Specialty } from "#facts/types.ts";
import type { Question } from "./question.ts";

/** The scheme, or null where none is known or signals are off. */
export function schemeIn(asked: Question, specialty: Specialty): SchemeChoice | null {
  return asked.profile.signals === "off" ? null : schemeFor(specialty, asked.profile.season);
}

/** The specialty of higher priority that takes an allowance both share; null when it is its own. */
export function takenBy(asked: Question, specialty: Specialty): Specialty | null {
  const other = schemeIn(asked, specialty)?.scheme.sharedWith;
  const own = asked.specialties.indexOf(specialty);
  const first = asked.specialties.findIndex((s) => s.slug === other);
  return first >= 0 && first < own ? (asked.specialties[first] ?? null) : null;
}

export interface Allowance {
  readonly gold: number;
  readonly silver: number;
}

/** Signals this specialty may place; none where a specialty of higher priority takes the shared ones. */
export function allowanceOf(asked: Question, specialty: Specialty): Allowance {
  const choice = schemeIn(asked, specialty);
  if (!choice || takenBy(asked, specialty)) return { gold: 0, silver: 0 };
  return { gold: choice.scheme.gold, silver: choice.scheme.silver };
}
