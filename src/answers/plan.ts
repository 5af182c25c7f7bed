/** Which applications to send and with which signals: the field as an instance for the optimiser, and back. */
import { FIRST_YEAR_KINDS } from "#dossier/profile-rules.ts";
import { type AdvancedOption, withFirstYear } from "#engines/portfolio/first-year.ts";
import { portfolio } from "#engines/portfolio/portfolio.ts";
import type { GroupLimits, Instance, Option, Portfolio } from "#engines/portfolio/types.ts";
import { billedAs, schedule, tiersOf } from "./fees.ts";
import { type Acceptance, acceptances, type Entry } from "./field.ts";
import type { Sent } from "./intervals.ts";
import type { Question } from "./question.ts";
import { allowanceOf } from "./signals.ts";

export interface Plan {
  /** In the order they were worth adding. */
  readonly sent: readonly Sent[];
  readonly firstYear: readonly Sent[];
  /** Objective after each of `sent`. */
  readonly values: readonly number[];
  readonly value: number;
  readonly upperBound: number;
  readonly method: Portfolio["method"] | "greedy, two years";
}

/** Ours, where an advanced position is found without its first year, or the year without the position. */
export const YEAR_VALUES = { advancedOnly: 0.8, firstYearOnly: 0.2 };
/** Applications to a service whose price is not known, when the budget is in dollars; ours. */
export const UNPRICED_APPLICATIONS = 40;
/** Without a budget the list is planned this far, then cut where it stops paying. */
export const UNLIMITED = 100;

export interface Fields {
  readonly main: readonly Entry[];
  readonly firstYear: readonly Entry[];
}

/** `count` replaces the budget of the profile. */
export function planOf(asked: Question, fields: Fields, count: number | null): Plan {
  const all = [...fields.main, ...fields.firstYear];
  const byId = new Map(all.map((entry) => [entry.program.id, entry]));
  const limits = limitsOf(asked, all, count);
  const options = optionsOf(asked, fields.main);
  const weights = asked.nodes.weights;
  const sentOf = (found: Portfolio): Sent[] =>
    found.chosen.flatMap(({ id, level }) => {
      const entry = byId.get(id);
      return entry ? [{ entry, level }] : [];
    });
  if (!asked.advanced || fields.firstYear.length === 0) {
    const found = portfolio({ weights, options, limits });
    return { ...found, sent: sentOf(found), firstYear: [], values: found.values };
  }
  const advanced = options.map((option): AdvancedOption => {
    const needs = byId.get(option.id)?.needsFirstYear ?? false;
    return { ...option, containsFirstYear: !needs };
  });
  const firstYear = optionsOf(asked, fields.firstYear);
  const found = withFirstYear({ weights, advanced, firstYear, limits, values: YEAR_VALUES });
  return {
    sent: sentOf(found.advanced),
    firstYear: sentOf(found.firstYear),
    values: found.advanced.values,
    value: found.value,
    upperBound: found.upperBound,
    method: "greedy, two years",
  };
}

const optionsOf = (asked: Question, entries: readonly Entry[]): Option[] => {
  const chances = acceptances(asked, entries);
  const cost = firstYearPrice(asked, entries);
  return entries.map((entry, i): Option => {
    const accept: Acceptance = chances[i] ?? { none: new Float64Array(asked.nodes.weights.length) };
    const { program, value, pinned } = entry;
    const priced = cost !== null && isYear(asked, entry) ? { cost } : {};
    return { id: program.id, group: groupOf(asked, entry), value, accept, pinned, ...priced };
  });
};

/** All first years beside an advanced specialty stand together: thirty stay inside the first fee tier. */
const FIRST_YEARS = "first-year";
const MOST_FIRST_YEARS = 30;

const groupOf = (asked: Question, entry: Entry): string =>
  isYear(asked, entry) ? FIRST_YEARS : entry.specialty.slug;

/**
 * Cents for one first-year application: inside the first tier one price does. Where a kind is billed with
 * a specialty of the list it may cost the dearest tier, so that is planned for. null where it is not known.
 */
function firstYearPrice(asked: Question, entries: readonly Entry[]): number | null {
  const main = new Set(asked.specialties.map((s) => billedAs(s.slug)));
  const kinds = new Map(entries.filter((e) => isYear(asked, e)).map((e) => [e.specialty.slug, e]));
  const prices = [...kinds].flatMap(([slug, entry]) => {
    const n = main.has(billedAs(slug)) ? MOST_FIRST_YEARS + 1 : 1;
    const tiers = tiersOf(asked, entry);
    return tiers ? [tiers.cumulative(n) - tiers.cumulative(n - 1)] : [];
  });
  return prices.length === 0 ? null : Math.max(...prices);
}

/** A first-year program beside an advanced specialty; not one the user asked for by itself. */
const isYear = (asked: Question, { specialty }: Entry): boolean =>
  asked.advanced !== null && specialty.firstYear && !asked.specialties.includes(specialty);

function limitsOf(
  asked: Question,
  entries: readonly Entry[],
  count: number | null,
): Instance["limits"] {
  const { budget } = asked.profile;
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groupOf(asked, entry);
    groups.set(group, [...(groups.get(group) ?? []), entry]);
  }
  const inDollars = count === null && budget !== null && "dollars" in budget;
  const perGroup = Object.fromEntries(
    [...groups].map(([slug, own]) => [
      slug,
      {
        ...signalLimits(asked, own),
        ...countLimits(asked, own),
        ...(inDollars ? feeLimits(asked, own) : {}),
      },
    ]),
  );
  if (inDollars) return { budget: Math.round(budget.dollars * 100), perGroup };
  const total = count ?? totalApplications(asked);
  return total === null ? { perGroup } : { count: total, perGroup };
}

/** null where the profile gives a number for each specialty. */
function totalApplications({ profile }: Question): number | null {
  const { budget } = profile;
  if (budget === null || !("applications" in budget)) return UNLIMITED;
  return typeof budget.applications === "number" ? budget.applications : null;
}

/** Signals of the group; of the first years, those of the kind that has most (transitional year). */
function signalLimits(asked: Question, own: readonly Entry[]): GroupLimits {
  const all = [...new Set(own.map((e) => e.specialty))].map((s) => allowanceOf(asked, s));
  return {
    gold: Math.max(0, ...all.map((a) => a.gold)),
    silver: Math.max(0, ...all.map((a) => a.silver)),
  };
}

/** A number for the specialty, where the profile gives one for each; none for a specialty left out. */
function countLimits(asked: Question, [entry]: readonly Entry[]): GroupLimits {
  const { budget } = asked.profile;
  if (!entry || budget === null || !("applications" in budget)) return {};
  if (typeof budget.applications === "number") return {};
  if (isYear(asked, entry)) return { count: yearsAskedFor(asked, budget.applications) };
  return { count: budget.applications[entry.specialty.slug] ?? 0 };
}

/** As many as the profile gives the first-year kinds; half of the advanced applications if it gives none. */
function yearsAskedFor(asked: Question, counts: Readonly<Record<string, number>>): number {
  const given = [...FIRST_YEAR_KINDS].flatMap((slug) => counts[slug] ?? []);
  if (given.length > 0) return given.reduce((sum, n) => sum + n, 0);
  const advanced = asked.specialties.filter((s) => s.entry === "PGY-2");
  const sent = advanced.reduce((sum, s) => sum + (counts[s.slug] ?? 0), 0);
  return Math.min(MOST_FIRST_YEARS, Math.ceil(sent / 2));
}

function feeLimits(asked: Question, own: readonly Entry[]): GroupLimits {
  const [entry] = own;
  const tiers = entry ? tiersOf(asked, entry) : null;
  if (!entry || !tiers) return { count: isFree(asked) ? 0 : UNPRICED_APPLICATIONS };
  return isYear(asked, entry) ? { count: MOST_FIRST_YEARS } : { fees: schedule(tiers, own.length) };
}

/** A budget of nothing buys nothing, whatever the price. */
const isFree = ({ profile: { budget } }: Question): boolean =>
  budget !== null && "dollars" in budget && budget.dollars === 0;
