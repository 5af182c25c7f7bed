/** The sheet in words: time, loans by plan, forgiveness, months of savings, what is missing. */
import { dollars, toTenth } from "#answers/number-words.ts";
import type {
  ContractLeft,
  Forgiveness,
  Lasts,
  Payments,
  PlanPayment,
  SheetAnswer,
  SheetWarning,
} from "#answers/path/sheet-schema.ts";
import { currentText, line, monthsOf, PLAN_NAMES, planName } from "./path-money-words.ts";
import { section } from "./table.ts";

export function sheetText(answer: SheetAnswer): string {
  const known = answer.fields.filter((field) => field.known).length;
  return [
    line(`${known} of ${answer.fields.length} lines of your sheet are filled in.`),
    section("Time", contractText(answer.contract)),
    section("Loans", loansText(answer.payments) + currentText(answer.current)),
    section("Forgiveness", forgivenessText(answer.forgiveness)),
    section("Savings", lastsText(answer.lasts)),
    section("Look at this", answer.warnings.map(warningText).join("")),
    section("Missing", missingText(answer.fields)),
    section("Rules that change", timelineText(answer)),
    section("Keep in mind", answer.notes.map(({ text }) => line(`- ${text}`)).join("")),
  ].join("");
}

function contractText(contract: ContractLeft): string {
  const { end, past, daysLeft, monthsLeft, lastNotice, lastNoticePast, noticeDays } = contract;
  if (end === null || daysLeft === null || monthsLeft === null)
    return line("Your contract's end is not known.");
  if (past) return line(`Your contract ended on ${end}. Put in the one that runs now, if any.`);
  const left = line(
    `Your contract ends on ${end}: ${daysLeft} days, ${monthsOf(monthsLeft)} and a part.`,
  );
  if (noticeDays === null)
    return left + line("Your notice period is not known: read the contract.");
  const late = lastNoticePast ? " That day is past." : "";
  return left + line(`Notice of ${noticeDays} days, given by ${lastNotice}, ends with it.${late}`);
}

function loansText({ state, plans, debt, agi, estimate, notComputed, kinds, notes }: Payments) {
  if (state === "loans-unknown") return line("Your loans are not known.");
  const income = agi
    ? `Income counted: ${dollars(agi.yearly)} a year (${agi.from === "return" ? "your tax return" : "the mean pay of your year, not yours"}).`
    : "Your income is not known.";
  return [
    line(`You owe ${dollars(debt.total)}. ${income}`),
    ...plans.filter(({ left }) => left !== "no").map(planText),
    goneText(plans),
    ...notComputed.map(({ text }) => line(text)),
    ...kinds.filter(({ computed }) => !computed).map(({ text }) => line(text)),
    ...[...notes, estimate].map(({ text }) => line(text)),
  ].join("");
}

function planText(plan: PlanPayment): string {
  const ends = plan.ends ? ` Ends ${plan.ends}.` : "";
  const asks = plan.left === "depends" ? " It depends: ask the servicer." : "";
  const from = plan.rule ?? plan.sources[0]?.publisher ?? "the formula for level payments";
  return line(
    `- ${PLAN_NAMES[plan.plan]}: ${amountText(plan)}.${asks}${ends} (${from}; read ${plan.asOf})`,
  );
}

function amountText({ monthly, atMost, cases, missing }: PlanPayment): string {
  if (monthly !== null) return `${dollars(monthly)} a month`;
  if (cases.length > 1) return `${cases.map((each) => dollars(each.monthly)).join(" or ")} a month`;
  if (atMost !== null) return `${dollars(atMost)} a month at most (say ${missing.join(", ")})`;
  return `not known (say ${missing.join(", ")})`;
}

function goneText(plans: readonly PlanPayment[]): string {
  const gone = plans.filter(({ left }) => left === "no");
  if (gone.length === 0) return "";
  return line(`Not left for these loans: ${gone.map(({ plan }) => PLAN_NAMES[plan]).join(", ")}.`);
}

function forgivenessText({
  payments,
  needed,
  left,
  whenPayEnds,
  steps,
  rule,
}: Forgiveness): string {
  const count =
    payments === null
      ? `Your count of ${needed} is not known: the servicer has it.`
      : `${payments} of ${needed} payments made, ${left} to go.`;
  const ends = whenPayEnds === null ? "" : ` ${whenPayEnds} when pay ends, if each month counts.`;
  const each = steps.map(({ text, afterYear, effect }) => {
    const after = afterYear === null ? "" : ` In a year: ${afterYear}.`;
    return line(`- ${effect === "unknown" ? "Not known. " : ""}${text}${after}`);
  });
  return line(count + ends) + line(rule.text) + each.join("");
}

function lastsText({ state, months, until, outflow, missing, target }: Lasts): string {
  if (state === "unknown") return line(`Months of savings: not known. Say ${missing.join(", ")}.`);
  const aim = target
    ? ` Your aim of ${monthsOf(target.months)} is ${target.met ? "" : "not "}met.`
    : "";
  if (state === "never" || months === null)
    return line(`On these figures no more goes out than comes in.${aim}`);
  const by = until === null ? "" : `, to ${until}`;
  return line(
    `With no pay from today, ${dollars(outflow)} a month goes out: about ${toTenth(months)} months${by}.${aim}`,
  );
}

function missingText(fields: SheetAnswer["fields"]): string {
  const missing = fields.filter(({ known }) => !known);
  return missing
    .map(({ field, blocks }) => {
      const waits = blocks.length > 0 ? blocks.join(", ") : "nothing; it is not counted";
      return line(`- ${field} (waits for it: ${waits})`);
    })
    .join("");
}

const timelineText = ({ timeline }: SheetAnswer): string =>
  timeline
    .filter(({ past, onward }) => !past || onward)
    .map(({ day, text, quality }) => line(`- ${day}: ${text} (${quality} source)`))
    .join("");

const warningText = ({ code, about }: SheetWarning): string => line(`- ${WARNINGS[code](about)}`);

const WARNINGS: Readonly<Record<SheetWarning["code"], (about: string) => string>> = {
  "contract-past": (day) => `Your contract's end, ${day}, is past.`,
  "notice-past": (day) => `The last day to give notice that ends with the contract was ${day}.`,
  "plan-not-left": (plan) =>
    `By their dates your loans do not allow ${planName(plan)}. Ask the servicer.`,
  "plan-depends": (plan) =>
    `Whether your loans allow ${planName(plan)} hangs on dates we do not know.`,
  "plan-ends": (day) => `Your plan ends on ${day}.`,
  "plan-not-computed": (plan) => `We do not work out ${plan}. Put in what the servicer bills.`,
  "agi-from-stipend": () => "Income is the mean pay of your year. Put in the AGI of your return.",
  "at-most": () => "Your payment is the most it can be. Fill in what is missing.",
  "bill-differs": () => "Your bill is more than $1 from our estimate. The bill counts here.",
  "no-poverty-line": (state) =>
    `The poverty guideline that we read has no line for where you are (${state}). So we cannot work out IBR or PAYE there. The servicer has it: put in what the servicer bills.`,
  "household-below-dependents": () => "Your household is smaller than you and your dependents.",
  "employer-not-counting": () => "A for-profit employer adds nothing to the count of 120.",
  "facts-overdue": (day) => `These rules were due to be read again by ${day}.`,
};
