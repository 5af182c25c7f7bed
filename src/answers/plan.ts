/** Which applications to send and with which signals: the field as an instance for the optimiser, and back. */
import { oncePer } from "#core/once.ts";
import {
  type AdvancedOption,
  type LinkedInstance,
  withFirstYear,
} from "#engines/portfolio/first-year.ts";
import { portfolio } from "#engines/portfolio/portfolio.ts";
import type { Option, Pace, Portfolio } from "#engines/portfolio/types.ts";
import type { Acceptances } from "./acceptance.ts";
import { curveOf, stopAt } from "./curve.ts";
import type { Entry } from "./field.ts";
import type { Sent } from "./intervals.ts";
import { firstYearPrice, groupOf, isYear, limitsOf, UNLIMITED } from "./limits.ts";
import type { Question } from "./question.ts";
import type { CurvePoint } from "./types.ts";

export interface Plan {
  /** In the order they were worth adding. */
  readonly sent: readonly Sent[];
  readonly firstYear: readonly Sent[];
  /** Objective after each of `sent`. */
  readonly values: readonly number[];
  readonly value: number;
  readonly upperBound: number;
  readonly method: Portfolio["method"] | "greedy, two years" | "greedy, two years, no exchanges";
}

/** Ours, where an advanced position is found without its first year, or the year without the position. */
export const YEAR_VALUES = { advancedOnly: 0.8, firstYearOnly: 0.2 };

/** What a list is chosen from. */
export interface Ground {
  readonly asked: Question;
  readonly main: readonly Entry[];
  /** Preliminary and transitional programs beside an advanced specialty. */
  readonly firstYear: readonly Entry[];
  readonly accept: Acceptances;
  readonly pace: Pace;
}

export interface Planned {
  readonly plan: Plan;
  readonly curve: readonly CurvePoint[];
}

/** The best list within the budget; without one it ends where the next application stops paying. */
export function planned(ground: Ground): Planned {
  if (ground.asked.profile.budget !== null) return withCurve(ground, planOf(ground, null));
  const far = withCurve(ground, planOf(ground, UNLIMITED));
  const count = Math.max(1, stopAt(far.curve) + far.plan.firstYear.length);
  return count === UNLIMITED ? far : withCurve(ground, planOf(ground, count));
}

const withCurve = ({ asked, accept }: Ground, plan: Plan): Planned => ({
  plan,
  curve: curveOf(asked, plan.sent, accept),
});

/** `count` replaces the budget of the profile. */
function planOf(ground: Ground, count: number | null): Plan {
  const { asked, pace } = ground;
  const limits = limitsOf(asked, [...ground.main, ...ground.firstYear], count);
  const linked = linkedOf(ground);
  if (!linked) {
    const { weights } = asked.nodes;
    const found = portfolio({ weights, options: optionsOf(ground).main, limits }, pace);
    return { ...found, sent: sentOf(ground, found), firstYear: [] };
  }
  const found = withFirstYear({ ...linked, limits }, pace);
  return {
    sent: sentOf(ground, found.advanced),
    firstYear: sentOf(ground, found.firstYear),
    values: found.advanced.values,
    value: found.value,
    upperBound: found.upperBound,
    method: pace === "quick" ? "greedy, two years, no exchanges" : "greedy, two years",
  };
}

/** The two lists without their limits; null where one list is all there is. */
export function linkedOf(ground: Ground): LinkedInstance | null {
  const { main, firstYear } = optionsOf(ground);
  if (!ground.asked.advanced || firstYear.length === 0) return null;
  const { weights } = ground.asked.nodes;
  return { weights, advanced: main, firstYear, limits: {}, values: YEAR_VALUES };
}

function sentOf(ground: Ground, { chosen }: Portfolio): Sent[] {
  const { byId } = optionsOf(ground);
  return chosen.flatMap(({ id, level }) => {
    const entry = byId.get(id);
    return entry ? [{ entry, level }] : [];
  });
}

interface Options {
  readonly byId: ReadonlyMap<string, Entry>;
  readonly main: readonly AdvancedOption[];
  readonly firstYear: readonly Option[];
}

/** Worked out once, however often the list is planned. */
export const optionsOf = oncePer(
  (ground: Ground): Options => ({
    byId: new Map([...ground.main, ...ground.firstYear].map((entry) => [entry.program.id, entry])),
    main: asOptions(ground, ground.main),
    firstYear: asOptions(ground, ground.firstYear),
  }),
);

function asOptions({ asked, accept }: Ground, entries: readonly Entry[]): AdvancedOption[] {
  const cost = firstYearPrice(asked, entries);
  return entries.map(
    (entry): AdvancedOption => ({
      id: entry.program.id,
      group: groupOf(asked, entry),
      value: entry.value,
      accept: accept(entry),
      pinned: entry.pinned,
      ...(entry.placed ? { placed: entry.placed } : {}),
      containsFirstYear: !entry.needsFirstYear,
      ...(cost !== null && isYear(asked, entry) ? { cost } : {}),
    }),
  );
}
