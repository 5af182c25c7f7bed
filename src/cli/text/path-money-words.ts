/** Words that the sheet and the runway share. */
import { dollars } from "#answers/number-words.ts";
import type { CurrentPayment, PlanPayment } from "#answers/path/sheet-schema.ts";
import { wrap } from "./table.ts";

export const PLAN_NAMES: Readonly<Record<PlanPayment["plan"], string>> = {
  RAP: "RAP",
  IBR_new: "IBR at 10%",
  IBR_old: "IBR at 15%",
  PAYE: "PAYE",
  STANDARD_10: "Standard, 10 years",
  TIERED_STANDARD: "Tiered standard",
};

export const planName = (plan: string): string =>
  Object.entries(PLAN_NAMES).find(([id]) => id === plan)?.[1] ?? plan;

/** "3 months", "1 month". */
export const monthsOf = (n: number): string => `${n} month${n === 1 ? "" : "s"}`;

export const line = (text: string): string => wrap(text, "  ");

export function currentText({ federal, from, private: own, missing }: CurrentPayment): string {
  if (federal === null || own === null)
    return line(`Loan payment now: not known. Say ${missing.join(eitherOf(missing))}.`);
  const more = own > 0 ? `, and ${dollars(own)} on private loans` : "";
  return line(
    `Loan payment now: ${dollars(federal)} a month (${FROM[from ?? "no-loans"]})${more}.`,
  );
}

/** The plan or the bill: one of them is enough. */
const eitherOf = (missing: readonly string[]): string =>
  missing.length === 2 && missing[0] === "/money/plan" ? " or " : ", ";

const FROM: Readonly<Record<NonNullable<CurrentPayment["from"]>, string>> = {
  billed: "as billed",
  plan: "our estimate for your plan",
  "plan-at-most": "our estimate of the most your plan can take",
  "no-loans": "no federal loans",
};
