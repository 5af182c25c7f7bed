/**
 * What the loans take in each of the 120 months, for a way that income may go. A payment that goes by income is set
 * anew every 12 months from today, by the income of the 12 months before; it stops when nothing is owed.
 */
import { MONTHS } from "#engines/runway/types.ts";
import type { Course, Stretch } from "./loan-course.ts";
import { monthAfter } from "./months.ts";
import type { LoanTerms } from "./runway-payment.ts";

const YEAR = 12;

/** Months in which no federal loan is paid, from 0: the first of them, and the one after the last. */
export interface Pause {
  readonly from: number;
  readonly until: number;
}

export interface Due {
  readonly course: Course;
  readonly terms: LoanTerms;
  readonly today: string;
  readonly pause: Pause;
}

/** Dollars in months 1 to 120, private loans included; `income` is before tax, in the same months. */
export function loanPayments(income: Float64Array, due: Due): Float64Array {
  const { own, debt } = due.terms;
  const { from, until } = due.pause;
  const stretches = stretchByMonth(due);
  let owed = debt?.balance ?? null;
  return new Float64Array(MONTHS).map((_, place) => {
    const paused = place >= from && place < until;
    const asked = paused ? 0 : federal(place, { income, stretches, due });
    if (owed === null || debt === null) return own + asked;
    owed += (owed * debt.rate) / YEAR;
    const paid = Math.min(owed, asked);
    owed -= paid;
    return own + paid;
  });
}

/** The stretch that counts on the day on which each month begins. */
function stretchByMonth({ course: { stretches }, today }: Due): readonly (Stretch | undefined)[] {
  return Array.from({ length: MONTHS }, (_, place) => {
    const day = `${monthAfter(today, place)}${today.slice(7)}`;
    return stretches.find(({ until }) => until === null || day <= until);
  });
}

interface Month {
  readonly income: Float64Array;
  readonly stretches: readonly (Stretch | undefined)[];
  readonly due: Due;
}

/** On the federal loans, before it is looked at what is owed. */
function federal(place: number, { income, stretches, due: { course, terms } }: Month): number {
  const stretch = stretches[place];
  if (place < YEAR && stretch === stretches[0]) return course.now;
  const yearly = incomeBefore(place, income, terms.agi);
  const amounts = stretch?.plans.map((plan) => terms.takes(plan, yearly) ?? 0) ?? [];
  return Math.max(stretch?.floor ?? 0, ...amounts);
}

/** Of the 12 months before the payment was last set; in the first year that of the return, else the pay of now. */
function incomeBefore(place: number, income: Float64Array, agi: number | null): number {
  const set = place - (place % YEAR);
  if (set === 0) return agi ?? cents((income[0] ?? 0) * YEAR);
  return cents(income.subarray(set - YEAR, set).reduce((sum, dollars) => sum + dollars, 0));
}

const cents = (dollars: number): number => Math.round(dollars * 100) / 100;
