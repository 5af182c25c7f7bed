/** The question Pick exists for: which programs to apply to, with which signals, at what odds and cost. */
import { fail, ok, type Result } from "#core/result.ts";
import type { Profile } from "#dossier/profile.ts";
import type { Facts } from "#facts/catalog.ts";
import { coverage } from "#facts/query.ts";
import { acceptances } from "./acceptance.ts";
import { boardOf } from "./board.ts";
import { STOP_RULE, stopAt } from "./curve.ts";
import { edition, sourceTitles } from "./describe.ts";
import { feeBySpecialty, fixedFees, totalFee } from "./fees.ts";
import { type Entry, type Field, fieldOf, firstYearField } from "./field.ts";
import type { ListChances, Sent } from "./intervals.ts";
import { type WholeList, wholeList, worthOfLevels } from "./level-worth.ts";
import { chancesOf } from "./list-chances.ts";
import { listed } from "./listed.ts";
import { placedProblems } from "./placed.ts";
import { type Ground, type Plan, type Planned, planned, YEAR_VALUES } from "./plan.ts";
import { type Question, question } from "./question.ts";
import type { Detail, FirstYear, ListAnswer, ListedApplication, Warning } from "./types.ts";
import { warningsOf } from "./warnings.ts";

export interface AskOptions {
  /** Draws of the parameters; the list itself does not depend on it. */
  readonly seed: number;
  readonly detail: Detail;
}

/** Problems point into the profile; anything else that goes wrong throws. */
export function listAnswer(
  profile: Profile,
  facts: Facts,
  options: AskOptions,
): Result<ListAnswer> {
  const asked = question(profile, facts, options.seed);
  return asked.ok ? answer(asked.value, options.detail) : asked;
}

function answer(asked: Question, detail: Detail): Result<ListAnswer> {
  const field = fieldOf(asked);
  const years = asked.advanced ? firstYearField(asked, asked.advanced) : null;
  const ground: Ground = {
    asked,
    main: field.entries,
    firstYear: years?.entries ?? [],
    accept: acceptances(asked),
    pace: detail === "coarse" ? "quick" : "full",
  };
  const problems = placedProblems(asked, [...ground.main, ...ground.firstYear]);
  if (problems.length > 0) return fail(...problems);
  const { plan, curve } = planned(ground);
  const whole = detail === "coarse" ? null : wholeList(ground, plan);
  return ok(document({ asked, detail, field, years, plan, curve, whole }));
}

interface Found extends Planned {
  readonly asked: Question;
  readonly detail: Detail;
  readonly field: Field;
  readonly years: Field | null;
  /** null in a first answer. */
  readonly whole: WholeList | null;
}

function document(found: Found): ListAnswer {
  const { asked, detail, field, years, plan, curve, whole } = found;
  const chances = chancesOf(asked, plan);
  const [matchChance] = chances.events;
  if (!matchChance) throw new RangeError("a list has a chance of matching");
  const signals = boardOf(asked, plan, whole);
  const lists = listsOf(found, chances);
  const fee = feeOf(asked, plan);
  const excluded = [...field.excluded, ...(years?.excluded ?? [])];
  const cited = [
    ...[...lists.applications, ...(lists.firstYear?.applications ?? [])].flatMap((a) => a.reasons),
    ...[...fee.fixed, ...signals, ...excluded],
  ].map(({ source }) => source);
  return {
    season: asked.profile.season,
    seed: asked.seed,
    detail,
    catalog: edition(asked.facts.catalog),
    matchChance,
    matchValues: chances.values,
    objective: {
      value: plan.value,
      upperBound: Math.max(plan.value, plan.upperBound),
      method: plan.method,
    },
    fee,
    ...lists,
    excluded,
    curve,
    stopAt: stopAt(curve),
    stopRule: STOP_RULE,
    signals,
    known: coverage(field.considered),
    sources: sourceTitles(asked.facts.catalog, cited),
    warnings: [
      ...warningsOf(asked, field, years),
      ...pinsOverBudget(asked, entriesOf(plan), fee.total),
    ],
  };
}

const entriesOf = ({ sent, firstYear }: Plan): Entry[] =>
  [...sent, ...firstYear].map(({ entry }) => entry);

function feeOf(asked: Question, plan: Plan): ListAnswer["fee"] {
  const bySpecialty = feeBySpecialty(asked, entriesOf(plan));
  return { total: totalFee(bySpecialty), bySpecialty, fixed: fixedFees(asked) };
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
  const which = all.some((entry) => entry.placed) ? "pinned or placed a signal at" : "pinned";
  const text = `The programs you ${which} alone cost more than the budget. All are kept, and nothing else is added.`;
  return [{ code: "pins-over-budget", text }];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function listsOf(
  { asked, plan, whole }: Found,
  chances: ListChances,
): Pick<ListAnswer, "applications" | "firstYear"> {
  const worth = (sent: Sent) => (whole ? worthOfLevels(whole, sent) : null);
  // The objective before the first application: what the first years are worth without a position.
  const start = YEAR_VALUES.firstYearOnly * (chances.events[2]?.estimate ?? 0);
  const applications = plan.sent.map((sent, at): ListedApplication => {
    const gain = (plan.values[at] ?? 0) - (plan.values[at - 1] ?? start);
    return listed(asked, sent, { chances, at, gain, worth: worth(sent) });
  });
  const years = plan.firstYear.map((sent, i): ListedApplication => {
    const at = plan.sent.length + i;
    return listed(asked, sent, { chances, at, gain: 0, worth: worth(sent) });
  });
  const firstYear = firstYearOf(years, chances);
  return { applications, ...(firstYear ? { firstYear } : {}) };
}

function firstYearOf(
  applications: readonly ListedApplication[],
  { events }: ListChances,
): FirstYear | null {
  const [, advanced, firstYear, both] = events;
  if (!advanced || !firstYear || !both) return null;
  return { applications, chance: { advanced, firstYear, both } };
}
