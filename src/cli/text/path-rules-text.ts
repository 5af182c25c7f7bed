/** The guards, the triage, the routes and the rules behind them, for a terminal. */

import { plural } from "#answers/number-words.ts";
import type { GuardsAnswer } from "#answers/path/guards.ts";
import type { RoutesAnswer } from "#answers/path/routes.ts";
import {
  isBlocked,
  type Reason,
  type Ruled,
  type Told,
  type Verdict,
} from "#answers/path/ruled.ts";
import type { RulesAnswer } from "#answers/path/rules.ts";
import { section, wrap } from "./table.ts";

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  no_immigration_limit: "no immigration limit found; the rest still applies",
  ok_if_part_of_training: "only inside the training program",
  ok_if_duty_of_petitioned_job: "only as a duty of the petitioned job",
  ask_first: "ask first",
  blocked_without_concurrent_petition: "blocked without a petition by that employer",
  blocked_until_known: "blocked until known",
  blocked: "blocked",
};

/** The names of what is asked about; the ids stay those of the JSON. */
const NAMES: Readonly<Record<string, string>> = {
  in_programme_activity: "Work inside the program",
  unpaid_external: "Unpaid work outside",
  paid_external_1099: "Paid work outside, self-employed",
  paid_external_w2: "Paid work outside, employed",
  equity_or_advisory: "Equity or advisory work",
  nonclinical_for_profit: "A non-clinical job, for-profit employer",
  nonclinical_cap_exempt: "A non-clinical job, employer outside the H-1B cap",
  leave_of_absence: "A leave of absence",
  program: "Another program, same specialty",
  specialty: "Another specialty",
};

export const sourcesText = (fact: Told): string => {
  const names = fact.sources.map(({ publisher, year }) => `${publisher} (${year ?? "undated"})`);
  const by = names.length === 0 ? "our judgment" : [...new Set(names)].join("; ");
  return `${by}; ${datedText(fact)}`;
};

export const datedText = (fact: Pick<Told, "asOf" | "reviewBy" | "overdue">): string =>
  `read ${fact.asOf}, ${fact.overdue ? "should have been read again" : "to be read again"} by ${fact.reviewBy}`;

export const toldText = (fact: Told): string => wrap(`- ${fact.text} [${sourcesText(fact)}]`, "  ");

const reasonText = (reason: Reason): string => wrap(`- ${ruleText(reason)}`, "  ");

/** A rule, who can lift it, its source and its dates. */
export function ruleText(reason: Reason): string {
  const lifted = reason.liftedBy.map(({ words }) => words).join("; ");
  const label = isBlocked(reason.verdict) ? "Who can lift it" : "Ask";
  const by = lifted === "" ? "" : ` ${label}: ${lifted}.`;
  return `${reason.text}${by} [${sourcesText(reason)}]`;
}

const ruledText = (name: string, { verdict, reasons, missing }: Ruled): string =>
  [
    `\n${NAMES[name] ?? name}: ${VERDICT_WORDS[verdict]}\n`,
    ...reasons.map(reasonText),
    missing.length === 0 ? "" : wrap(`- Not known: ${missing.join(", ")}.`, "  "),
  ].join("");

/** One kind of work with its reasons. */
export const limitText = ({ mode, ...ruled }: GuardsAnswer["modes"][number]): string =>
  ruledText(mode, ruled);

export const guardsText = ({ today, modes, destinations, facts }: GuardsAnswer): string =>
  [
    wrap(`What stands in the way of each kind of work, as of ${today}. The rule text, not advice.`),
    ...modes.filter(({ hidden }) => !hidden).map(limitText),
    modes.some(({ hidden }) => hidden)
      ? `\n${wrap("Every kind of paid work is blocked and not listed until your status is known.")}`
      : "",
    ...destinations.map(({ destination, ...ruled }) => ruledText(destination, ruled)),
    section("What the sources say besides", facts.map(toldText).join("")),
  ].join("");

export const routesText = (answer: RoutesAnswer): string =>
  [
    wrap(
      `A move to another program or specialty, as of ${answer.today}. The rule text, not advice.`,
    ),
    ...answer.routes.map(({ route, ...ruled }) => ruledText(route, ruled)),
    section("What the sources say besides", factsText(answer)),
    section("When it stops being quiet", answer.steps.map(toldText).join("")),
    `\n${wrap(creditText(answer))}`,
  ].join("");

/** Each once, though both routes have it. */
function factsText({ routes }: RoutesAnswer): string {
  const byId = new Map(routes.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact])));
  return [...byId.values()].map(toldText).join("");
}

function creditText({ credit, match }: RoutesAnswer): string {
  const years = credit.years === null ? "not known" : plural(credit.years, "year");
  const left =
    credit.j1YearsLeft === null
      ? ""
      : ` Left of the J-1 limit: ${plural(credit.j1YearsLeft, "year")}.`;
  return `Credited so far: ${years}.${left} ${bindsText(match)}`;
}

function bindsText({ from, bindsThrough }: RoutesAnswer["match"]): string {
  if (from === false) return "Not from this year's Match, as you say: the 45 days do not bind it.";
  return `Last of the 45 days: ${bindsThrough ?? "not known, without the day this contract began"}.`;
}

export const rulesText = ({ today, overdue, rules }: RulesAnswer): string =>
  [
    `${plural(rules.length, "rule")} and facts; ${overdue} past their review on ${today}.\n`,
    ...rules.map(
      ({ table, at, reviewBy, overdue: late }) =>
        `${reviewBy}${late ? " past" : ""}  ${table}  ${at}\n`,
    ),
  ].join("");
