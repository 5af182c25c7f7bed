/** The signals of each specialty: how many there are, where they went, and what moving or adding one would do. */
import { schemeFor } from "#facts/query.ts";
import type { Specialty } from "#facts/types.ts";
import type { Sent } from "./intervals.ts";
import { oneMore, swaps, type WholeList } from "./level-worth.ts";
import type { Plan } from "./plan.ts";
import type { Question } from "./question.ts";
import { poolOf, takenBy } from "./signals.ts";
import type { ListAnswer } from "./types.ts";

type Board = ListAnswer["signals"][number];

/** `whole` is null in a first answer, which says nothing of other levels. */
export function boardOf(asked: Question, plan: Plan, whole: WholeList | null): readonly Board[] {
  const all = [...plan.sent, ...plan.firstYear];
  const firstYears = plan.firstYear.map((s) => s.entry.specialty);
  const specialties = new Set([...asked.specialties, ...firstYears]);
  return [...specialties].flatMap((specialty) => {
    if (takenBy(asked, specialty)) return [];
    const own = all.filter((s) => poolOf(asked, s.entry.specialty) === specialty);
    return specialtyBoard(asked, specialty, { own, whole });
  });
}

interface Own {
  /** What is sent on this specialty's allowance. */
  readonly own: readonly Sent[];
  readonly whole: WholeList | null;
}

function specialtyBoard(asked: Question, specialty: Specialty, { own, whole }: Own): Board[] {
  const scheme = schemeFor(specialty, asked.profile.season)?.scheme;
  if (!scheme) return [];
  const placed = (level: string): number => own.filter((s) => s.level === level).length;
  const { gold, silver, season, quality, source, note } = scheme;
  return [
    {
      specialty: specialty.slug,
      gold,
      silver,
      goldPlaced: placed("gold"),
      silverPlaced: placed("silver"),
      season,
      quality,
      source,
      note,
      ...(whole ? { oneMore: oneMore(whole, own), swaps: swaps(whole, own) } : {}),
    },
  ];
}
