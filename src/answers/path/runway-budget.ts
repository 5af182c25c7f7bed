/** What comes in and goes out each month, of what the document says. */
import { type Budget, MONTHS } from "#engines/runway/types.ts";
import { runwayTable } from "#facts/path/runway.ts";
import { monthAfter } from "./months.ts";
import type { Next, Said } from "./runway-inputs.ts";

/** All that the fan needs; only built where nothing of it is missing. */
export interface Known {
  readonly today: string;
  readonly savings: number;
  readonly spending: number;
  /** Zero where no pay is left. */
  readonly takeHome: number;
  readonly otherIncome: number;
  readonly payment: number;
  readonly payEnds: number;
  readonly pgy: number | null;
  readonly next: Next | null;
}

/** null where a number that the fan needs is not known. */
export function knownOf(said: Said, today: string): Known | null {
  const { savings, spending, payEnds, payment, pgy, next } = said;
  const takeHome = payEnds === 0 ? 0 : said.takeHome;
  if (savings === null || spending === null || payEnds === null) return null;
  if (takeHome === null || payment.monthly === null) return null;
  const otherIncome = said.otherIncome ?? 0;
  return {
    today,
    savings,
    spending,
    takeHome,
    otherIncome,
    payment: payment.monthly,
    payEnds,
    pgy,
    next,
  };
}

/** What a lever changes. */
export interface Change {
  /** Months of pay more. */
  readonly stay?: number;
  /** Dollars a month more while there is pay. */
  readonly extra?: number;
  /** Another payment from now on. */
  readonly payment?: number;
  /** Months without a payment, from the end of the pay. */
  readonly pause?: number;
}

export function budgetOf(known: Known, change: Change = {}): Budget {
  const payEnds = Math.min(MONTHS, known.payEnds + (change.stay ?? 0));
  const pay = payByMonth(known);
  const payment = change.payment ?? known.payment;
  const steady = new Float64Array(MONTHS).map((_, place) => {
    const paid = place < payEnds ? (pay[place] ?? 0) + (change.extra ?? 0) : 0;
    const paused = place >= payEnds && place < payEnds + (change.pause ?? 0);
    return paid + known.otherIncome - (paused ? 0 : payment);
  });
  const { savings, spending, next } = known;
  return { savings, steady, spending, next: next && { ...next, payEnds } };
}

const JULY = "07";

/** Take-home pay of each of the 120 months, as if it never ended: up each July, where the year is known. */
export function payByMonth({ takeHome, pgy, today }: Known): Float64Array {
  const pay = new Float64Array(MONTHS);
  let [now, year] = [takeHome, pgy];
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
