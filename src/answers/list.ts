/** The question Pick exists for: which programs to apply to, with which signals, at what odds and cost. */
import { ok, type Result } from "#core/result.ts";
import type { Profile } from "#dossier/profile.ts";
import type { Facts } from "#facts/catalog.ts";
import { coverage, schemeFor } from "#facts/query.ts";
import { curveOf, STOP_RULE, stopAt } from "./curve.ts";
import { edition, programFacts, sourceTitles } from "./describe.ts";
import { feeBySpecialty, fixedFees, totalFee } from "./fees.ts";
import { type Entry, type Field, fieldOf, firstYearField } from "./field.ts";
import { type Event, type ListChances, listChances, matchedAtAll, type Sent } from "./intervals.ts";
import { type Fields, type Plan, planOf, UNLIMITED, YEAR_VALUES } from "./plan.ts";
import { type Question, question } from "./question.ts";
import { reasonsFor } from "./reasons.ts";
import { takenBy } from "./signals.ts";
import type { Band, FirstYear, ListAnswer, ListedApplication, Warning } from "./types.ts";
import { verifyList } from "./verify.ts";
import { warningsOf } from "./warnings.ts";

export interface AskOptions {
  /** Draws of the parameters; the list itself does not depend on it. */
  readonly seed: number;
  readonly detail: "coarse" | "refined";
}

/** Problems point into the profile; anything else that goes wrong throws. */
export function listAnswer(
  profile: Profile,
  facts: Facts,
  options: AskOptions,
): Result<ListAnswer> {
  const asked = question(profile, facts, options.seed);
  return asked.ok ? ok(answer(asked.value)) : asked;
}

function answer(asked: Question): ListAnswer {
  const field = fieldOf(asked);
  const years: Field | null = asked.advanced ? firstYearField(asked, asked.advanced) : null;
  const plan = budgeted(asked, { main: field.entries, firstYear: years?.entries ?? [] });
  const curve = curveOf(asked, plan.sent);
  const chances = chancesOf(asked, plan);
  // The objective before the first application: what the first years are worth without a position.
  const start = YEAR_VALUES.firstYearOnly * (chances.events[2]?.estimate ?? 0);
  const applications = plan.sent.map((sent, i) =>
    listed(asked, sent, {
      chances,
      at: i,
      gain: (plan.values[i] ?? 0) - (plan.values[i - 1] ?? start),
    }),
  );
  const everything = [...plan.sent, ...plan.firstYear].map((s) => s.entry);
  const bySpecialty = feeBySpecialty(asked, everything);
  const total = totalFee(bySpecialty);
  const fixed = fixedFees(asked);
  const signals = signalsOf(asked, plan);
  const firstYear = firstYearOf(asked, plan, chances);
  const excluded = [...field.excluded, ...(years?.excluded ?? [])];
  const cited = [
    ...[...applications, ...(firstYear?.applications ?? [])].flatMap((a) =>
      a.reasons.map((r) => r.source),
    ),
    ...fixed.map((f) => f.source),
    ...signals.map((s) => s.source),
    ...excluded.map((e) => e.source),
  ];
  const whole = chances.events[0];
  if (!whole) throw new RangeError("a list has a chance of matching");
  return {
    season: asked.profile.season,
    seed: asked.seed,
    catalog: edition(asked.facts.catalog),
    matchChance: whole,
    matchValues: chances.values,
    objective: {
      value: plan.value,
      upperBound: Math.max(plan.value, plan.upperBound),
      method: plan.method,
    },
    fee: { total, bySpecialty, fixed },
    applications,
    ...(firstYear ? { firstYear } : {}),
    excluded,
    curve,
    stopAt: stopAt(curve),
    stopRule: STOP_RULE,
    signals,
    known: coverage(field.considered),
    sources: sourceTitles(asked.facts.catalog, cited),
    warnings: [...warningsOf(asked, field, years), ...pinsOverBudget(asked, everything, total)],
  };
}

/** Pinned programs stay whatever they cost; the answer says when they break the budget. */
function pinsOverBudget(asked: Question, all: readonly Entry[], fee: number | null): Warning[] {
  const { budget } = asked.profile;
  if (budget === null || !all.some((entry) => entry.pinned)) return [];
  const counts = "applications" in budget ? budget.applications : null;
  const most = typeof counts === "object" && counts ? sum(Object.values(counts)) : counts;
  const over =
    "dollars" in budget ? (fee ?? 0) > budget.dollars : most !== null && all.length > most;
  if (!over) return [];
  const text =
    "The programs you pinned alone cost more than the budget. All are kept, and nothing else is added.";
  return [{ code: "pins-over-budget", text }];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Without a budget the list ends where the next application stops paying. */
function budgeted(asked: Question, fields: Fields): Plan {
  if (asked.profile.budget !== null) return planOf(asked, fields, null);
  const far = planOf(asked, fields, UNLIMITED);
  const stop = stopAt(curveOf(asked, far.sent));
  return planOf(asked, fields, Math.max(1, stop + far.firstYear.length));
}

/** Parts of a list: advanced positions without a first year, those with it, other specialties, first years. */
const ADVANCED = 0;
const WITH_YEAR = 1;
const BACKUP = 2;
const YEAR = 3;

const some =
  (...parts: readonly number[]): Event =>
  (none) =>
    1 - parts.reduce((product, part) => product * (none[part] ?? 1), 1);
const matched = some(ADVANCED, WITH_YEAR, BACKUP);
const advancedFound = some(ADVANCED, WITH_YEAR);
const yearFound = some(YEAR);
/** A position that holds its first year, or one that does not and the year beside it. */
const bothFound: Event = (none) =>
  1 - (none[WITH_YEAR] ?? 1) * (1 - (1 - (none[ADVANCED] ?? 1)) * (1 - (none[YEAR] ?? 1)));

function chancesOf(asked: Question, { sent, firstYear }: Plan): ListChances {
  if (firstYear.length === 0) return listChances(asked, sent, [matchedAtAll]);
  const years = new Set(firstYear);
  const partOf = (s: Sent): number => {
    if (years.has(s)) return YEAR;
    if (s.entry.specialty.entry === "PGY-1") return BACKUP;
    return s.entry.needsFirstYear ? ADVANCED : WITH_YEAR;
  };
  const events = [matched, advancedFound, yearFound, bothFound];
  return listChances(asked, [...sent, ...firstYear], events, { count: 4, of: partOf });
}

function firstYearOf(asked: Question, plan: Plan, chances: ListChances): FirstYear | null {
  const [, advanced, firstYear, both] = chances.events;
  if (!advanced || !firstYear || !both) return null;
  return {
    applications: plan.firstYear.map((sent, i) =>
      listed(asked, sent, { chances, at: plan.sent.length + i, gain: 0 }),
    ),
    chance: { advanced, firstYear, both },
  };
}

interface Listing {
  readonly chances: ListChances;
  readonly at: number;
  readonly gain: number;
}

function listed(
  asked: Question,
  { entry, level }: Sent,
  { chances, at, gain }: Listing,
): ListedApplication {
  const own = chances.programs[at];
  if (!own) throw new RangeError(`no chances for ${entry.program.id}`);
  return {
    ...programFacts(asked, entry),
    signal: level,
    band: bandOf(own.match.estimate),
    ...own,
    gain: Math.max(0, gain),
    reasons: reasonsFor(entry, level),
    verify: verifyList(asked, entry),
    fit: { value: entry.value },
  };
}

/** From the chance of matching if this were the only application: 1 in 5 or better, 1 in 20 or better. */
export const bandOf = (match: number): Band =>
  match >= 0.2 ? "likely" : match >= 0.05 ? "target" : "reach";

function signalsOf(asked: Question, plan: Plan): ListAnswer["signals"] {
  const all = [...plan.sent, ...plan.firstYear];
  const specialties = new Set([
    ...asked.specialties,
    ...plan.firstYear.map((s) => s.entry.specialty),
  ]);
  return [...specialties].flatMap((specialty) => {
    const scheme = schemeFor(specialty, asked.profile.season)?.scheme;
    if (!scheme || takenBy(asked, specialty)) return [];
    const placed = (level: string): number =>
      all.filter((s) => s.entry.specialty === specialty && s.level === level).length;
    return [
      {
        specialty: specialty.slug,
        gold: scheme.gold,
        silver: scheme.silver,
        goldPlaced: placed("gold"),
        silverPlaced: placed("silver"),
        season: scheme.season,
        quality: scheme.quality,
        source: scheme.source,
        note: scheme.note,
      },
    ];
  });
}
