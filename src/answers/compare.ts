/** What-if: one to four profiles answered and held against the first. */
import { fail, ok, type Problem, type Result } from "#core/result.ts";
import type { Profile } from "#dossier/profile.ts";
import { profileChanges } from "#dossier/profile-changes.ts";
import { MOST_SCENARIOS } from "#dossier/scenario.ts";
import { DRAWS } from "#engines/odds/draws.ts";
import type { Facts } from "#facts/catalog.ts";
import { type Paired, type Planned, scored } from "./compare-pairs.ts";
import type {
  Against,
  CompareAnswer,
  ComparedScenario,
  MovedSignal,
  PlacedAt,
  ProgramName,
} from "./compare-types.ts";
import { edition } from "./describe.ts";
import { fieldOf } from "./field.ts";
import type { Sent } from "./intervals.ts";
import { type AskOptions, listAnswer } from "./list.ts";
import { type Question, question } from "./question.ts";
import type { ListAnswer } from "./types.ts";

export interface CompareOptions extends AskOptions {
  /** In the order of the profiles. */
  readonly names?: readonly string[];
}

/** A profile with everything that was worked out for it. */
interface Scenario {
  readonly profile: Profile;
  readonly asked: Question;
  readonly list: ListAnswer;
}

/**
 * Each profile's own list, as `listAnswer` gives it, and how it differs from the first's. Where their
 * specialties differ the chances of all are by one rule, finer than their lists' own nodes and some tenths of
 * a point from them. Problems point into the list of profiles. Throws a RangeError unless there are one to four.
 */
export function compareAnswer(
  profiles: readonly Profile[],
  facts: Facts,
  options: CompareOptions,
): Result<CompareAnswer> {
  if (profiles.length < 1 || profiles.length > MOST_SCENARIOS)
    throw new RangeError(
      `compareAnswer needs 1 to ${MOST_SCENARIOS} profiles, got ${profiles.length}`,
    );
  const answered = profiles.map((profile) => scenarioOf(profile, facts, options));
  const problems = answered.flatMap((result, i) => (result.ok ? [] : below(i, result.problems)));
  if (problems.length > 0) return fail(...problems);
  const scenarios = answered.flatMap((result) => (result.ok ? [result.value] : []));
  return ok(compared(scenarios, facts, options));
}

const below = (index: number, problems: readonly Problem[]): readonly Problem[] =>
  problems.map((each) => ({ ...each, pointer: `/${index}${each.pointer}` }));

function scenarioOf(profile: Profile, facts: Facts, options: AskOptions): Result<Scenario> {
  const asked = question(profile, facts, options.seed);
  if (!asked.ok) return asked;
  const list = listAnswer(profile, facts, options);
  return list.ok ? ok({ profile, asked: asked.value, list: list.value }) : list;
}

function compared(
  scenarios: readonly Scenario[],
  facts: Facts,
  { seed, names }: CompareOptions,
): CompareAnswer {
  const { pairs, chances } = scored(scenarios.map(plannedFor));
  const [first] = scenarios;
  const shown = scenarios.map((scenario, i): ComparedScenario => {
    const pair = pairs[i - 1];
    return {
      name: names?.[i] ?? null,
      ...figures(scenario),
      ...chances?.[i],
      against: first && pair ? against(first, scenario, pair) : null,
    };
  });
  return {
    seed,
    worlds: DRAWS,
    catalog: edition(facts.catalog),
    scenarios: shown,
    programs: namesOf(scenarios, shown),
  };
}

/** The list as the draws read it; the first years beside it are no part of matching at all. */
function plannedFor({ asked, list }: Scenario): Planned {
  const byId = new Map(fieldOf(asked).entries.map((entry) => [entry.program.id, entry]));
  const sent = list.applications.flatMap(({ id, signal }): Sent[] => {
    const entry = byId.get(id);
    return entry ? [{ entry, level: signal }] : [];
  });
  return { asked, sent };
}

function figures({ asked, list }: Scenario): Omit<ComparedScenario, "name" | "against"> {
  const years = list.firstYear?.applications ?? [];
  const placed = [...list.applications, ...years];
  const count = (level: string): number => placed.filter((a) => a.signal === level).length;
  return {
    season: list.season,
    specialties: asked.specialties.map((s) => s.slug),
    matchChance: list.matchChance,
    matchValues: list.matchValues,
    fee: list.fee.total,
    applications: list.applications.length,
    firstYearApplications: years.length,
    signalsPlaced: { gold: count("gold"), silver: count("silver") },
    stopAt: list.stopAt,
    firstYear: list.firstYear?.chance ?? null,
    warnings: list.warnings,
  };
}

function against(first: Scenario, other: Scenario, pair: Paired): Against {
  const [before, after] = [placesOf(first.list), placesOf(other.list)];
  const [old, now] = [first.list.fee.total, other.list.fee.total];
  return {
    ...pair,
    fee: old === null || now === null ? null : now - old,
    changes: profileChanges(first.profile, other.profile),
    added: [...after.values()].filter(({ id }) => !before.has(id)),
    removed: [...before.values()].filter(({ id }) => !after.has(id)),
    signals: [...after.values()].flatMap(({ id, signal }): MovedSignal[] => {
      const was = before.get(id)?.signal ?? signal;
      return was === signal ? [] : [{ id, before: was, after: signal }];
    }),
  };
}

function placesOf({ applications, firstYear }: ListAnswer): ReadonlyMap<string, PlacedAt> {
  const of = (rows: ListAnswer["applications"], isYear: boolean) =>
    rows.map(({ id, signal }) => [id, { id, signal, firstYear: isYear }] as const);
  return new Map([...of(applications, false), ...of(firstYear?.applications ?? [], true)]);
}

/** As the scenario that speaks of it calls it, corrections and all. */
function namesOf(
  scenarios: readonly Scenario[],
  shown: readonly ComparedScenario[],
): Record<string, ProgramName> {
  const names: Record<string, ProgramName> = {};
  shown.forEach(({ against }, i) => {
    if (!against) return;
    const moved = [...against.added, ...against.removed, ...against.signals].map(({ id }) => id);
    const changed = against.changes.flatMap(({ program }) => program ?? []);
    for (const id of [...moved, ...changed]) {
      const program = scenarios[i]?.asked.facts.catalog.byId.get(id);
      if (!program || names[id]) continue;
      const { city, state } = program.place ?? program.institution;
      names[id] = { program: program.name, institution: program.institution.name, city, state };
    }
  });
  return names;
}
