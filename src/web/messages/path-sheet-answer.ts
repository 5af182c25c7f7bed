/** The sheet's answer in words: time, loans by plan, forgiveness, savings, what is missing and what waits for it. */
import type {
  ContractLeft,
  CurrentPayment,
  Forgiveness,
  Lasts,
  PlanPayment,
  SheetAnswer,
  SheetField,
  SheetWarning,
} from "#answers/path/sheet-schema.ts";
import { longDay } from "./days.ts";
import { dollars, plural, toTenth } from "./numbers.ts";
import { fieldLabel } from "./path-field-names.ts";
import { planNames } from "./path-sheet.ts";

export const answerLabel = "What follows from it";
export const waiting = "Working it out.";
export const trouble = "This could not be worked out. Your sheet is as you left it.";
export const asOf = (today: string): string => `As of ${longDay(today)}`;
export const filled = (fields: SheetAnswer["fields"]): string =>
  `${fields.filter(({ known }) => known).length} of ${fields.length} lines filled in`;

export const parts = {
  warnings: "Look at this",
  time: "Time left",
  loans: "Least payment a month, by plan",
  forgiveness: "Public service forgiveness",
  savings: "How long savings last",
  missing: "Missing, and what waits for it",
  said: "What the sheet says",
  rules: "Rules that change",
  method: "Method and sources",
} as const;

/** The first thing that is read: time and money, each also when it is not known. */
export const sentence = ({ contract, lasts }: SheetAnswer): string =>
  `${contractHead(contract)} ${lastsHead(lasts)}`;

/** The same in one line, for the bar of a narrow page. */
export const short = ({ contract, lasts }: SheetAnswer): string => {
  const { monthsLeft, past } = contract;
  const left = monthsLeft === null || past ? "" : `${plural(monthsLeft, "month")} left`;
  const held = lasts.months === null ? "" : `savings ${toTenth(lasts.months)} months`;
  return [left, held].filter(Boolean).join(", ") || "Not much is known yet";
};

function contractHead({ end, past, monthsLeft, daysLeft }: ContractLeft): string {
  if (end === null || monthsLeft === null) return "We do not know when your contract ends.";
  if (past) return `Your contract ended ${longDay(end)}.`;
  if (monthsLeft === 0) return `Your contract ends in ${plural(daysLeft ?? 0, "day")}.`;
  return `Your contract has ${plural(monthsLeft, "month")} left.`;
}

function lastsHead({ state, months }: Lasts): string {
  if (state === "never") return "No more goes out than comes in, on these figures.";
  if (months === null) return "How long your savings last is not known yet.";
  return `With no pay, your savings cover ${toTenth(months)} months.`;
}

export const time = {
  ends: "Contract ends",
  left: "Left",
  notice: "Last day to give notice",
} as const;

export const endText = ({ end }: ContractLeft): string =>
  end === null ? "not known" : longDay(end);

export const timeLeft = ({ daysLeft, monthsLeft, past }: ContractLeft): string => {
  if (daysLeft === null || monthsLeft === null) return "not known";
  if (past) return "none: this day is past";
  return `${plural(daysLeft, "day")}, ${plural(monthsLeft, "whole month")}`;
};

export function noticeText({ lastNotice, noticeDays, lastNoticePast, past }: ContractLeft): string {
  if (past) return "none: the contract is past";
  if (lastNotice === null)
    return noticeDays === null ? "not known: read the notice period in the contract" : "not known";
  const late = lastNoticePast ? ". That day is past" : "";
  return `${longDay(lastNotice)} (${plural(noticeDays ?? 0, "day")} before the end)${late}`;
}

export const loansUnknown = "Your loans are not known, so no payment can be worked out.";
export const noLoans = "You owe nothing, by this sheet.";
export const noDirect = "None of your loans is of a kind that we work out.";
export const owed = ({ debt, agi }: SheetAnswer["payments"]): string => {
  const total =
    debt.total === null ? "What you owe in all is not known." : `You owe ${dollars(debt.total)}.`;
  if (agi === null) return `${total} Your income is not known.`;
  const from =
    agi.from === "return" ? "your last tax return" : "the mean pay of your year, not yours";
  return `${total} Income counted: ${dollars(agi.yearly)} a year (${from}).`;
};

export const planColumns = ["Plan", "A month", "Rule, and when we read it"] as const;
export const planLabel = (plan: string): string =>
  Object.entries(planNames).find(([id]) => id === plan)?.[1] ?? plan;

export function planAmount({ monthly, atMost, cases, missing }: PlanPayment): string {
  if (monthly !== null) return dollars(monthly);
  if (cases.length > 1) return cases.map((each) => dollars(each.monthly)).join(" or ");
  const names = missing.map(fieldLabel).join(", ");
  if (atMost !== null) return `${dollars(atMost)} at most. Missing: ${names}`;
  return `not known. Missing: ${names}`;
}

export function planNote({ left, ends, assumes, forgivenessPayments }: PlanPayment): string {
  return [
    left === "depends" && "Whether it is left depends on dates: ask the servicer.",
    ends && `Ends ${longDay(ends)}.`,
    assumes.includes("cap-from-balances-now") && "Its cap is worked out from today’s balances.",
    forgivenessPayments !== null && `Forgiven after ${forgivenessPayments} payments.`,
  ]
    .filter(Boolean)
    .join(" ");
}

export const plansGone = (plans: readonly PlanPayment[]): string =>
  `Not left for these loans: ${plans.map(({ plan }) => planLabel(plan)).join(", ")}.`;

export function currentText({ federal, from, private: own, missing }: CurrentPayment): string {
  if (federal === null || own === null)
    return `What you pay now is not known. Missing: ${missing.map(fieldLabel).join(eitherOf(missing))}.`;
  if (from === "no-loans" && own === 0) return "You pay nothing on loans now.";
  const more = own > 0 ? `, and ${dollars(own)} on private loans` : "";
  return `You pay now: ${dollars(federal)} a month (${FROM[from ?? "no-loans"]})${more}.`;
}

/** The plan or the bill: one of them is enough. */
const eitherOf = (missing: readonly string[]): string =>
  missing.length === 2 && missing[0] === "/money/plan" ? " or " : ", ";

const FROM: Readonly<Record<NonNullable<CurrentPayment["from"]>, string>> = {
  billed: "as billed",
  plan: "our estimate for your plan",
  "plan-at-most": "the most your plan can take",
  "no-loans": "no federal loans",
};

export function countText({ payments, needed, left, whenPayEnds }: Forgiveness): string {
  if (payments === null) return `Your count of ${needed} is not known. The servicer has it.`;
  const ends =
    whenPayEnds === null ? "" : ` ${whenPayEnds} when your pay ends, if every month counts.`;
  return `${payments} of ${needed} payments made, ${left ?? 0} to go.${ends}`;
}

export const stepColumns = ["If you", "Count in a year"] as const;

export const stepCount = ({ afterYear, effect }: Forgiveness["steps"][number]): string => {
  if (effect === "unknown") return "not known";
  if (afterYear === null) return EFFECTS[effect];
  return `${afterYear}, ${EFFECTS[effect]}`;
};

const EFFECTS = { "goes-on": "goes on", pauses: "pauses", stops: "stops" } as const;

export function lastsText({ state, months, until, outflow, missing }: Lasts): string {
  if (state === "unknown")
    return `Months of savings: not known. Missing: ${missing.map(fieldLabel).join(", ")}.`;
  if (state === "never" || months === null)
    return "On these figures no more goes out than comes in.";
  const by = until === null ? "" : `, until ${longDay(until)}`;
  return `With no pay from today, ${dollars(outflow)} a month goes out. Savings cover ${toTenth(months)} months${by}.`;
}

export function targetText({ target }: Lasts): string | null {
  if (target === null) return null;
  const aim = `You want to hold ${plural(target.months, "month")}.`;
  if (target.met === null) return `${aim} Whether you do is not known.`;
  return target.met ? `${aim} You do.` : `${aim} You do not yet.`;
}

type Blocked = SheetField["blocks"][number];
const BLOCKED: Readonly<Record<Blocked, string>> = {
  contract: "months left",
  notice: "last day to give notice",
  guards: "what is blocked",
  triage: "triage",
  lanes: "lanes",
  licence: "license",
  payments: "loan payments",
  forgiveness: "forgiveness count",
  "months-of-savings": "months of savings",
  runway: "runway",
};
export const blockedText = (blocks: readonly Blocked[]): string =>
  blocks.length === 0
    ? "nothing; it is not counted"
    : blocks.map((each) => BLOCKED[each]).join(", ");
export const missingColumns = ["Missing", "What waits for it"] as const;
export const goToField = (name: string): string => `Go to ${name}`;
export const nothingMissing = "Nothing is missing.";

export const warningText = ({ code, about }: SheetWarning): string => WARNINGS[code](about);

const WARNINGS: Readonly<Record<SheetWarning["code"], (about: string) => string>> = {
  "contract-past": (day) =>
    `Your contract’s end, ${longDay(day)}, is past. Put in the one that runs now, if any.`,
  "notice-past": (day) =>
    `The last day to give notice that ends with the contract was ${longDay(day)}.`,
  "plan-not-left": (plan) =>
    `By their dates your loans do not allow ${planLabel(plan)}. Ask the servicer.`,
  "plan-depends": (plan) =>
    `Whether your loans allow ${planLabel(plan)} hangs on dates that we do not know.`,
  "plan-ends": (day) => `Your plan ends ${longDay(day)}.`,
  "plan-not-computed": (plan) =>
    `We do not work out ${planLabel(plan)}. Put in what the servicer bills.`,
  "agi-from-stipend": () =>
    "Income is the mean pay of your year, not yours. Put in the adjusted gross income of your return.",
  "at-most": () => "Your payment is the most it can be. Fill in what is missing.",
  "bill-differs": () => "Your bill is more than $1 from our estimate. The bill counts here.",
  "no-poverty-line": (state) =>
    `The poverty guideline that we read has no line for where you are (${state}). So we cannot work out IBR or PAYE there. The servicer has it: put in what the servicer bills.`,
  "household-below-dependents": () => "Your household is smaller than you and your dependents.",
  "employer-not-counting": () => "A for-profit employer adds nothing to the count of 120.",
  "facts-overdue": (day) => `These rules were due to be read again by ${longDay(day)}.`,
};
