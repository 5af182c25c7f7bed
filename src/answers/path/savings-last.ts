/** How long the savings last without pay, from today: savings over what goes out. Nothing here is drawn. */
import { dayAtMonths } from "#core/calendar.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { currentPayment } from "./current-payment.ts";
import { paymentsOf } from "./payments.ts";
import type { CurrentPayment, Lasts } from "./sheet-schema.ts";

/** Longer than this is shown as such: no calendar is asked for it. */
const LONGEST = 600;

export function savingsLast(
  { money = {} }: PathDocument,
  current: CurrentPayment,
  today: string,
): Lasts {
  const { savings, spending, targetMonths } = money;
  const missing = [
    ...(savings === undefined ? ["/money/savings"] : []),
    ...(spending === undefined ? ["/money/spending"] : []),
    ...current.missing,
  ];
  const target = targetMonths === undefined ? null : { months: targetMonths, met: null };
  if (savings === undefined || spending === undefined || missing.length > 0)
    return { state: "unknown", months: null, until: null, outflow: null, missing, target };
  const due = (current.federal ?? 0) + (current.private ?? 0);
  const outflow = cents(spending + due - (money.otherIncome ?? 0));
  if (outflow <= 0) return { ...NEVER, outflow, target: target && { ...target, met: true } };
  const months = savings / outflow;
  const until = months <= LONGEST ? dayAtMonths(today, months) : null;
  const met = target && { ...target, met: months >= target.months };
  return { state: "known", months, until, outflow, missing: [], target: met };
}

const NEVER = { state: "never", months: null, until: null, missing: [] } as const;

const cents = (dollars: number): number => Math.round(dollars * 100) / 100;

/** The same with the loan payment of the sheet worked out first. */
export const monthsOfSavings = (document: PathDocument, today: string): Lasts =>
  savingsLast(document, currentPayment(document, paymentsOf(document, today)), today);
