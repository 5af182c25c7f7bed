/** The runway in sentences, the same for the page and the command. */
import { count, dollars, plural } from "../number-words.ts";
import type { RunsOut, RunwayAnswer, RunwayLever } from "./runway-schema.ts";

const MONTH_NAMES = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** "2027-08" as "August 2027". */
export function monthName(calendar: string): string {
  const [year = "", month = "1"] = calendar.split("-");
  return `${MONTH_NAMES[Number(month) - 1] ?? month} ${year}`;
}

type Told = Pick<RunwayAnswer, "runsOut" | "lasting">;

/** What is said first. Null where there is no fan. */
export function runsOutSentence({ runsOut, lasting }: Told): string | null {
  if (runsOut === null || lasting === null) return null;
  const { early, late } = runsOut;
  if (early.calendar === null)
    return `Your money lasts 10 years in ${pathsOf(lasting)}. That is a count, not a promise.`;
  const from = monthName(early.calendar);
  if (late.calendar === null)
    return `Your money runs out in ${from} or later. In ${pathsOf(lasting)} it lasts 10 years.`;
  if (late.calendar === early.calendar) return `Your money runs out about ${from}.`;
  return `Your money runs out between ${from} and ${monthName(late.calendar)}.`;
}

const pathsOf = ({ paths, of }: NonNullable<RunwayAnswer["lasting"]>): string =>
  `${count(paths)} of ${count(of)} simulated paths`;

/** "Gone by August 2027 in 1 of 10 simulated paths, by May 2028 in 5 of 10." A month is named once. */
export function ruinSteps({ early, middle, late }: RunsOut): string {
  const steps = [
    { by: early.calendar, share: "1 of 10" },
    { by: middle.calendar, share: "5 of 10" },
    { by: late.calendar, share: "9 of 10" },
  ];
  const said = steps.flatMap(({ by, share }, i) =>
    by === null || by === steps[i + 1]?.by ? [] : [`by ${monthName(by)} in ${share}`],
  );
  return said.length === 0 ? "" : `Of the simulated paths, gone ${said.join(", ")}.`;
}

type Gain = NonNullable<RunwayLever["gain"]>["low"];

const EITHER_WAY = "10 years with it or without it";

function gainText({ months, kind }: Gain): string {
  if (kind === "neither") return EITHER_WAY;
  if (months === 0) return "no change";
  const size = `${plural(Math.abs(months), "month")} ${months > 0 ? "longer" : "less"}`;
  return kind === "exact" ? size : `at least ${size}`;
}

/**
 * "2 to 6 months longer; the middle path: 4 months longer": in 8 of 10 paths. Where even the longer end is only known
 * to be at least so much, the range has no upper end to name.
 */
export function gainRange({ low, middle, high }: NonNullable<RunwayLever["gain"]>): string {
  const [from = "", half, to = ""] = [low, middle, high].map(gainText);
  if (from === to) return from;
  const side = low.kind === "neither" ? ". In some paths the money lasts 10 years without it" : "";
  return `${rangeText(low, high)}; the middle path: ${half}${side}`;
}

function rangeText(low: Gain, high: Gain): string {
  if (low.months < 0)
    return `${gainText(low)} to ${high.months === 0 ? "no change" : gainText(high)}`;
  if (high.kind === "or-more")
    return low.months === 0 ? `0 to ${sizeOf(high)}, or more` : `at least ${sizeOf(low)}`;
  return `${low.months} to ${gainText(high)}`;
}

const sizeOf = ({ months }: Gain): string => `${plural(months, "month")} longer`;

const LEVER_NAMES: Readonly<Record<RunwayLever["lever"], string>> = {
  "stay-six-months": "Stay 6 months more",
  "cheaper-plan": "Pay by the lowest loan plan",
  "pause-loans": "Pause the loans for 9 months",
  moonlight: "Moonlight",
};

/** "Moonlight, $1,200 a month". */
export function leverName({ lever, monthly, plan }: RunwayLever): string {
  const name = plan === null ? LEVER_NAMES[lever] : `${LEVER_NAMES[lever]} (${planName(plan)})`;
  return monthly === null || monthly === 0 ? name : `${name}, ${dollars(monthly)} a month`;
}

export const planName = (plan: string): string => plan.replaceAll("_", " ");

const BLOCKED: Readonly<Record<NonNullable<RunwayLever["blocked"]>, string>> = {
  "amount-unknown": "Not worked out: the amount a month is not known.",
  "no-pay-left": "Not worked out: no pay is left.",
  "no-payment": "Changes nothing: there is no payment.",
  "no-cheaper-plan-known": "No lower plan is known.",
  "pay-outlasts-the-months": "Not worked out: your pay already goes on for 10 years.",
};

/** What the lever does to the money, or why that is not worked out. */
export function leverSentence(lever: RunwayLever): string {
  const { blocked, gain, interest } = lever;
  if (blocked !== null) return BLOCKED[blocked];
  const cost = interest === null ? "" : ` It adds ${dollars(Math.round(interest))} in interest.`;
  if (gain === null) return "";
  const range = gainRange(gain);
  const said = range.startsWith("no change") ? `Brings ${range}` : `Lasts ${range}`;
  return `${said}.${cost}`;
}

/** Notes without which the first sentence would be read wrong: they stand beside it. */
const FIRST: readonly string[] = ["contract-past", "payment-highest", "payment-bill-or-more"];

export const firstNotes = ({ notes }: Pick<RunwayAnswer, "notes">): readonly string[] =>
  notes.filter(({ code }) => FIRST.includes(code)).map(({ text }) => text);

type Counted = NonNullable<RunwayAnswer["payment"]>;

/** "Loan payment counted: $380 a month now; $411 from November 2027; $10 to $290 from November 2028." */
export function paymentSentence({ payment }: Pick<RunwayAnswer, "payment">): string | null {
  if (payment === null || payment.basis === "none") return null;
  const [now, ...later] = payment.steps;
  if (now === undefined) return null;
  const range =
    payment.range === null
      ? ""
      : ` Your loans allow ${dollars(payment.range.lowest)} to ${dollars(payment.range.highest)}.`;
  const steps = [
    `${amounts(now)} a month now`,
    ...later.map((step) => `${amounts(step)} from ${monthName(step.calendar)}`),
  ];
  return `Loan payment counted: ${steps.join("; ")}.${range}`;
}

const amounts = ({ low, high }: Counted["steps"][number]): string =>
  low === high ? dollars(low) : `${dollars(low)} to ${dollars(high)}`;

const FIELDS: Readonly<Record<string, string>> = {
  "/sheet/pgy": "training year (PGY)",
  "/sheet/contractEnd": "months of pay left, to the contract's end",
  "/money/savings": "savings",
  "/money/takeHome": "take-home pay",
  "/money/otherIncome": "other income",
  "/money/spending": "spending without loans",
  "/money/loans": "loan payment",
  "/money/plan": "loan plan",
  "/money/billedPayment": "what the servicer bills on federal loans",
  "/money/privatePayment": "payment on private loans",
  "/money/agi": "income on your tax return (AGI)",
  "/money/household": "household",
  "/money/dependents": "dependents",
  "/sheet/state": "state",
  "/money/standardAtEntry": "10-year payment on entering the plan",
  "/money/targetMonths": "months you want to hold",
  "/leaving/payEndsInMonths": "months of pay left",
  "/leaving/lane": "the lane",
  "/leaving/incomeAfter": "income after",
  "/leaving/moonlighting": "moonlighting pay",
};

/** "/money/loans/0/rate" as "rate of loan 1". */
export function fieldName(pointer: string): string {
  const [, at, part] = /^\/money\/loans\/(\d+)\/(\w+)$/.exec(pointer) ?? [];
  return FIELDS[pointer] ?? (part === undefined ? pointer : `${part} of loan ${Number(at) + 1}`);
}

export function inputValue({ value, unit }: RunwayAnswer["inputs"][number]): string {
  if (unit === "months") return plural(value, "month");
  if (unit === "year") return count(value);
  return unit === "dollars" ? dollars(value) : `${dollars(value)} a month`;
}

/** "You hold 4.2 months of what goes out, loan payment included. Your target is 6: 1.8 short." */
export function heldSentence({ target, now }: RunwayAnswer["held"]): string {
  if (now === null) return "How many months you hold is not known.";
  const held = `You hold ${plural(now, "month")} of what goes out, loan payment included.`;
  if (target === null) return held;
  const short = Math.round((target - now) * 10) / 10;
  return `${held} Your target is ${target}: ${short > 0 ? `${short} short` : "held"}.`;
}
