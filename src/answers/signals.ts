/** The signals a specialty gives to plan with in this season: one place for plan, document and warnings. */
import { type SchemeChoice, schemeFor } from "#facts/query.ts";
import type { Specialty } from "#facts/types.ts";
import type { Entry } from "./field.ts";
import type { Question } from "./question.ts";

/** The scheme, or null where none is known or signals are off. */
export function schemeIn(asked: Question, specialty: Specialty): SchemeChoice | null {
  return asked.profile.signals === "off" ? null : schemeFor(specialty, asked.profile.season);
}

/** The specialty of higher priority that takes an allowance both share; null when it is its own. */
export function takenBy(asked: Question, specialty: Specialty): Specialty | null {
  const pool = poolOf(asked, specialty);
  return asked.profile.signals === "off" || pool === specialty ? null : pool;
}

/** The specialty whose allowance a signal sent in this one comes out of: itself, or one of higher priority. */
export function poolOf(asked: Question, specialty: Specialty): Specialty {
  const other = schemeFor(specialty, asked.profile.season)?.scheme.sharedWith;
  const own = asked.specialties.indexOf(specialty);
  const first = asked.specialties.findIndex((s) => s.slug === other);
  return (first >= 0 && first < own ? asked.specialties[first] : undefined) ?? specialty;
}

export interface Allowance {
  readonly gold: number;
  readonly silver: number;
}

const NONE: Allowance = { gold: 0, silver: 0 };

/** Signals this specialty may place; none where a specialty of higher priority takes the shared ones. */
export function allowanceOf(asked: Question, specialty: Specialty): Allowance {
  const choice = schemeIn(asked, specialty);
  if (!choice || takenBy(asked, specialty)) return NONE;
  return { gold: choice.scheme.gold, silver: choice.scheme.silver };
}

/** Signals that can be sent in this specialty at all, on whichever allowance; also where they are off. */
export function schemeSignals(asked: Question, specialty: Specialty): Allowance {
  const scheme = schemeFor(poolOf(asked, specialty), asked.profile.season)?.scheme;
  return scheme ? { gold: scheme.gold, silver: scheme.silver } : NONE;
}

/** Signals the user placed in other specialties on this one's allowance. */
export function placedElsewhere(
  asked: Question,
  specialty: Specialty,
  entries: readonly Entry[],
): Allowance {
  const placed = entries.filter(
    (e) => e.placed && e.specialty !== specialty && poolOf(asked, e.specialty) === specialty,
  );
  const at = (level: string): number => placed.filter((e) => e.placed === level).length;
  return { gold: at("gold"), silver: at("silver") };
}
