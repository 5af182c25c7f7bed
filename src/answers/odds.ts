/** The chances at every program that passes the gates, at each signal level its specialty has. */
import type { Chance } from "#core/chance.ts";
import { ok, type Result } from "#core/result.ts";
import type { Profile } from "#dossier/profile.ts";
import type { SignalLevel } from "#engines/odds/types.ts";
import type { Facts } from "#facts/catalog.ts";
import { coverage } from "#facts/query.ts";
import { edition, programFacts, sourceTitles } from "./describe.ts";
import { type Entry, fieldOf } from "./field.ts";
import { listChances, type ProgramChances } from "./intervals.ts";
import { type Question, question } from "./question.ts";
import { reasonsFor } from "./reasons.ts";
import type { OddsAnswer } from "./types.ts";
import { warningsOf } from "./warnings.ts";

/** Problems point into the profile; `match` and `matchIfRanked` are without a signal. */
export function oddsAnswer(
  profile: Profile,
  facts: Facts,
  options: { readonly seed: number },
): Result<OddsAnswer> {
  const asked = question(profile, facts, options.seed);
  return asked.ok ? ok(answer(asked.value)) : asked;
}

function answer(asked: Question): OddsAnswer {
  const field = fieldOf(asked);
  const levels = new Map(LEVELS.map((level) => [level, chancesAt(asked, field.entries, level)]));
  const programs = field.entries.map((entry) => described(asked, entry, levels));
  return {
    season: asked.profile.season,
    seed: asked.seed,
    catalog: edition(asked.facts.catalog),
    programs,
    excluded: field.excluded,
    known: coverage(field.considered),
    sources: sourceTitles(
      asked.facts.catalog,
      programs.flatMap((p) => p.reasons.map((r) => r.source)),
    ),
    warnings: warningsOf(asked, field),
  };
}

const LEVELS: readonly SignalLevel[] = ["none", "silver", "gold"];

type ById = ReadonlyMap<string, ProgramChances>;

/** Chances of the programs that have the level, by id. */
function chancesAt(asked: Question, entries: readonly Entry[], level: SignalLevel): ById {
  const own = entries.filter((entry) => entry.levels.includes(level));
  const { programs } = listChances(
    asked,
    own.map((entry) => ({ entry, level })),
    [],
  );
  return new Map(own.flatMap((entry, i) => (programs[i] ? [[entry.program.id, programs[i]]] : [])));
}

function described(
  asked: Question,
  entry: Entry,
  levels: ReadonlyMap<SignalLevel, ById>,
): OddsAnswer["programs"][number] {
  const at = (level: SignalLevel): ProgramChances | undefined =>
    levels.get(level)?.get(entry.program.id);
  const none = at("none");
  if (!none) throw new RangeError(`no chances for ${entry.program.id}`);
  const silver: Chance | undefined = at("silver")?.interview;
  const gold: Chance | undefined = at("gold")?.interview;
  return {
    ...programFacts(asked, entry),
    interview: { none: none.interview, ...(silver ? { silver } : {}), ...(gold ? { gold } : {}) },
    match: none.match,
    matchIfRanked: none.matchIfRanked,
    reasons: reasonsFor(entry, "none"),
  };
}
