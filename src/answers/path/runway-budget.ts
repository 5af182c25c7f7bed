/** What comes in and goes out each month, of what the document says. */
import { type Budget, MONTHS } from "#engines/runway/types.ts";
import { runwayTable } from "#facts/path/runway.ts";
import type { Course } from "./loan-course.ts";
import { loanPayments } from "./loan-payments.ts";
import { monthAfter } from "./months.ts";
import type { Next, Said } from "./runway-inputs.ts";
import type { LoanTerms } from "./runway-payment.ts";

/** All that the fan needs; only built where nothing of it is missing. */
export interface Known {
  readonly today: string;
  readonly savings: number;
  readonly spending: number;
  /** Zero where no pay is left. */
  readonly takeHome: number;
  readonly otherIncome: number;
  readonly course: Course;
  readonly terms: LoanTerms;
  readonly payEnds: number;
  readonly pgy: number | null;
  readonly inTraining: boolean;
  readonly next: Next | null;
}

/** null where a number that the fan needs is not known. */
export function knownOf(said: Said, today: string): Known | null {
  const { savings, spending, payEnds, payment, pgy, inTraining, next } = said;
  const takeHome = payEnds === 0 ? 0 : said.takeHome;
  if (savings === null || spending === null || payEnds === null) return null;
  if (takeHome === null || payment.counted === null) return null;
  const otherIncome = said.otherIncome ?? 0;
  const { course } = payment.counted;
  const { terms } = payment;
  const read = { savings, spending, takeHome, otherIncome, course, terms };
  return { today, ...read, payEnds, pgy, inTraining, next };
}

/** What a lever changes. */
export interface Change {
  /** Months of pay more. */
  readonly stay?: number;
  /** Dollars a month more while there is pay. */
  readonly extra?: number;
  /** Another plan from now on. */
  readonly course?: Course;
  /** Months without a payment on federal loans, from the end of the pay. */
  readonly pause?: number;
}

/** A row of what comes in for each wait until the first income, the shortest first: so luck means the same in all. */
export function budgetOf(known: Known, change: Change = {}): Budget {
  const { savings, spending, next } = known;
  const { low, high } = next?.wait ?? { low: 0, high: 0 };
  const coming = Array.from({ length: high - low + 1 }, (_, i) => {
    const flow = flowOf(known, change, low + i);
    return flow.kept.map((dollars, place) => dollars - (flow.payments[place] ?? 0));
  });
  return { savings, coming, spending };
}

export interface Flow {
  /** After tax, and on the loans: dollars in months 1 to 120. */
  readonly kept: Float64Array;
  readonly payments: Float64Array;
}

export function flowOf(known: Known, change: Change, wait: number): Flow {
  const { payEnds: ends, course, terms, today, otherIncome, next } = known;
  const payEnds = Math.min(MONTHS, ends + (change.stay ?? 0));
  const pay = payByMonth(known.takeHome, known);
  const taxed = payByMonth(monthlyBeforeTax(known), known);
  const at = (place: number, paid: Float64Array, share: number, other: number): number => {
    const working = place < payEnds ? (paid[place] ?? 0) + (change.extra ?? 0) / share : 0;
    const later = next !== null && place >= payEnds + wait ? next.amount / share : 0;
    return working + later + other;
  };
  const kept = pay.map((_, place) => at(place, pay, 1, otherIncome));
  const other = otherBeforeTax(known);
  const income = taxed.map((_, place) => at(place, taxed, keptShare(), other));
  const pause = { from: payEnds, until: payEnds + (change.pause ?? 0) };
  const due = { course: change.course ?? course, terms, today, pause };
  return { kept, payments: loanPayments(income, due) };
}

/** Of what is earned, what is left after tax: our own number, for the loan payment alone. */
const keptShare = (): number => 1 - runwayTable().assumptions.tax.value;

/** Of the year of training, a year; null where that is not known, or over. */
function meanPay({ pgy, inTraining }: Known): number | null {
  if (pgy === null || !inTraining) return null;
  return runwayTable().residentPay.byYear[pgy - 1] ?? null;
}

/** The mean pay of the year of training; without it, what is taken home with the tax that we assume. */
function monthlyBeforeTax(known: Known): number {
  if (known.payEnds === 0) return 0;
  const mean = meanPay(known);
  return mean === null ? known.takeHome / keptShare() : mean / 12;
}

/** Other income, or what the return shows above the mean pay of the year where that is more: a month. */
function otherBeforeTax(known: Known): number {
  const { otherIncome, terms } = known;
  const mean = meanPay(known);
  const above = mean === null || terms.returned === null ? 0 : (terms.returned - mean) / 12;
  return Math.max(otherIncome / keptShare(), above);
}

const JULY = "07";

/** The pay of each of the 120 months, as if it never ended: up each July, where the year is known. */
export function payByMonth(
  monthly: number,
  { pgy, today }: Pick<Known, "pgy" | "today">,
): Float64Array {
  const pay = new Float64Array(MONTHS);
  let [now, year] = [monthly, pgy];
  for (let place = 0; place < MONTHS; place++) {
    if (place > 0 && monthAfter(today, place).endsWith(JULY)) {
      now *= raiseAfter(year);
      year = year === null ? null : year + 1;
    }
    pay[place] = now;
  }
  return pay;
}

/** The next year's mean pay over this one's; 1 beyond the table, and where the year is not known. */
export function raiseAfter(pgy: number | null): number {
  if (pgy === null) return 1;
  const { byYear } = runwayTable().residentPay;
  const [now, next] = [byYear[pgy - 1], byYear[pgy]];
  return now === undefined || next === undefined ? 1 : next / now;
}
