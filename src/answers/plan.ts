/** Which applications to send and with which signals: the field as an instance for the optimiser, and back. */
import { type AdvancedOption, withFirstYear } from "#engines/portfolio/first-year.ts";
import { portfolio } from "#engines/portfolio/portfolio.ts";
import type { GroupLimits, Instance, Option, Portfolio } from "#engines/portfolio/types.ts";
import { schemeFor } from "#facts/query.ts";
import { schedule, tiersOf } from "./fees.ts";
import { type Acceptance, acceptances, type Entry } from "./field.ts";
import type { Sent } from "./intervals.ts";
import type { Question } from "./question.ts";

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
  return entries.map((entry, i): Option => {
    const accept: Acceptance = chances[i] ?? { none: new Float64Array(asked.nodes.weights.length) };
    return {
      id: entry.program.id,
      group: entry.specialty.slug,
      value: entry.value,
      accept,
      pinned: entry.pinned,
    };
  });
};

function limitsOf(
  asked: Question,
  entries: readonly Entry[],
  count: number | null,
): Instance["limits"] {
  const { budget } = asked.profile;
  const groups = new Map<string, Entry[]>();
  for (const entry of entries)
    groups.set(entry.specialty.slug, [...(groups.get(entry.specialty.slug) ?? []), entry]);
  const inDollars = count === null && budget !== null && "dollars" in budget;
  const perGroup = Object.fromEntries(
    [...groups].map(([slug, own]) => [slug, groupLimits(asked, { slug, own, inDollars })]),
  );
  const applications =
    budget !== null && "applications" in budget ? budget.applications : UNLIMITED;
  const total = count ?? (typeof applications === "number" ? applications : undefined);
  if (inDollars) return { budget: Math.round(budget.dollars * 100), perGroup };
  return total === undefined ? { perGroup } : { count: total, perGroup };
}

interface Group {
  readonly slug: string;
  readonly own: readonly Entry[];
  readonly inDollars: boolean;
}

function groupLimits(asked: Question, { slug, own, inDollars }: Group): GroupLimits {
  const [entry] = own;
  const { budget } = asked.profile;
  const scheme = entry ? schemeFor(entry.specialty, asked.profile.season)?.scheme : null;
  const tiers = entry ? tiersOf(asked, entry) : null;
  const perSlug =
    budget !== null && "applications" in budget && typeof budget.applications === "object"
      ? (budget.applications[slug] ?? 0)
      : null;
  const signals = asked.profile.signals === "off" ? null : scheme;
  return {
    gold: signals?.gold ?? 0,
    silver: signals?.silver ?? 0,
    ...(perSlug === null ? {} : { count: perSlug }),
    ...(inDollars
      ? tiers
        ? { fees: schedule(tiers, own.length) }
        : { count: UNPRICED_APPLICATIONS }
      : {}),
  };
}
