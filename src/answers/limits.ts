/** What a list may hold: numbers, signals and money, by specialty. */
import { FIRST_YEAR_KINDS } from "#dossier/profile-rules.ts";
import type { GroupLimits, Instance } from "#engines/portfolio/types.ts";
import { billedAs, schedule, tiersOf } from "./fees.ts";
import type { Entry } from "./field.ts";
import type { Question } from "./question.ts";
import { allowanceOf, placedElsewhere } from "./signals.ts";

/** Applications to a service whose price is not known, when the budget is in dollars; ours. */
export const UNPRICED_APPLICATIONS = 40;
/** Without a budget the list is planned this far, then cut where it stops paying. */
export const UNLIMITED = 100;

/** All first years beside an advanced specialty stand together: thirty stay inside the first fee tier. */
const FIRST_YEARS = "first-year";
const MOST_FIRST_YEARS = 30;

export const groupOf = (asked: Question, entry: Entry): string =>
  isYear(asked, entry) ? FIRST_YEARS : entry.specialty.slug;

/**
 * Cents for one first-year application: inside the first tier one price does. Where a kind is billed with
 * a specialty of the list it may cost the dearest tier, so that is planned for. null where it is not known.
 */
export function firstYearPrice(asked: Question, entries: readonly Entry[]): number | null {
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
export const isYear = (asked: Question, { specialty }: Entry): boolean =>
  asked.advanced !== null && specialty.firstYear && !asked.specialties.includes(specialty);

/** `count` replaces the budget of the profile. */
export function limitsOf(
  asked: Question,
  entries: readonly Entry[],
  count: number | null,
): Instance["limits"] {
  const { budget } = asked.profile;
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groupOf(asked, entry);
    const members = groups.get(group) ?? [];
    members.push(entry);
    groups.set(group, members);
  }
  const inDollars = count === null && budget !== null && "dollars" in budget;
  const perGroup = Object.fromEntries(
    [...groups].map(([slug, own]) => [
      slug,
      {
        ...signalLimits(asked, own, entries),
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

/** Signals of the group, less what is placed elsewhere on its allowance; of the first years, those of the
 * kind that has most (transitional year). */
function signalLimits(
  asked: Question,
  own: readonly Entry[],
  all: readonly Entry[],
): Pick<GroupLimits, "gold" | "silver"> {
  const each = [...new Set(own.map((e) => e.specialty))].map((specialty) => {
    const { gold, silver } = allowanceOf(asked, specialty);
    const placed = placedElsewhere(asked, specialty, all);
    return { gold: gold - placed.gold, silver: silver - placed.silver };
  });
  return {
    gold: Math.max(0, ...each.map((a) => a.gold)),
    silver: Math.max(0, ...each.map((a) => a.silver)),
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
