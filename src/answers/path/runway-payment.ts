/** The loan payment that the runway counts, as far as the document says it: what counts now, and what by when. */
import type { Loan, PathDocument } from "#dossier/path/path-document.ts";
import { currentPayment } from "./current-payment.ts";
import { besideOthers, byPlan, type Course, courseOf } from "./loan-course.ts";
import { loanInputs } from "./loan-inputs.ts";
import { paymentsOf } from "./payments.ts";
import { type Takes, takesOf } from "./plan-amounts.ts";
import type { CurrentPayment, PlanPayment, Payments as Sheet } from "./sheet-schema.ts";

/** A plan with what it takes now, private loans included. */
export interface Way {
  readonly plan: string;
  readonly monthly: number;
  readonly course: Course;
}

export interface Payment {
  /** Null: not known, and never read as zero. */
  readonly counted: Way | null;
  /** The lowest plan that the loans allow for sure, where it is below what is counted. */
  readonly cheaper: Way | null;
  /** A month, private loans included: of the plans that the loans may allow, where the plan is not known. */
  readonly range: { readonly lowest: number; readonly highest: number } | null;
  /** Pointers of what is not known, where nothing is counted. */
  readonly missing: readonly string[];
  readonly terms: LoanTerms;
}

/** What the payments of any plan are worked out with. */
export interface LoanTerms {
  /** On private loans, a month. */
  readonly own: number;
  /** The federal loans as one, at their mean yearly rate; null where a balance or a rate is not known. */
  readonly debt: { readonly balance: number; readonly rate: number } | null;
  readonly takes: Takes;
  /** A year, as of now; null where it is not known. */
  readonly agi: number | null;
  /** As a tax return says it; null where there is none. */
  readonly returned: number | null;
}

export function paymentOf(document: PathDocument, today: string): Payment {
  const { money = {} } = document;
  const sheet = paymentsOf(document, today);
  const current = currentPayment(document, sheet);
  const takes = takesOf(loanInputs(document));
  const course = courseOf({ money, payments: sheet, current, takes, today });
  const counted = course && wayOf(planOf(course, current), course, current.private);
  const { agi } = sheet;
  return {
    counted,
    cheaper: counted && cheaperThan(counted, leastOf(sheet, current)),
    range: course?.basis === "highest" ? rangeOf(sheet, current, course.now) : null,
    missing: counted ? [] : missingOf(current, sheet),
    terms: {
      own: current.private ?? 0,
      debt: debtOf(money.loans),
      takes,
      agi: agi?.yearly ?? null,
      returned: money.agi ?? null,
    },
  };
}

/** The plan that gives the highest payment is named by nobody. */
const planOf = ({ basis }: Course, { plan }: CurrentPayment): string =>
  basis === "highest" || basis === "none" ? basis : (plan ?? "unsure");

const wayOf = (plan: string, course: Course, own: number | null): Way | null =>
  own === null ? null : { plan, monthly: cents(course.now + own), course };

/**
 * Of the plans that the loans allow for sure, the lowest; the most that it can be where something is not known.
 * Null without an income, where the plans by income say nothing, and beside a federal loan whose payment nobody
 * worked out, where the sum would be too low.
 */
function leastOf(sheet: Sheet, { private: own }: CurrentPayment): Way | null {
  if (sheet.agi === null || besideOthers(sheet)) return null;
  const least = amountsOf(sheet.plans.filter(({ left }) => left === "yes"))[0];
  return least ? wayOf(least.plan, byPlan(least.plan, least.amount), own) : null;
}

const amountsOf = (plans: readonly PlanPayment[]) =>
  plans
    .flatMap(({ plan, atMost }) => (atMost === null ? [] : [{ plan, amount: atMost }]))
    .toSorted((a, b) => a.amount - b.amount);

function rangeOf({ plans }: Sheet, { private: own }: CurrentPayment, highest: number) {
  const [least] = amountsOf(plans.filter(({ left }) => left !== "no"));
  const lowest = cents((least?.amount ?? highest) + (own ?? 0));
  return { lowest, highest: cents(highest + (own ?? 0)) };
}

/** The same plan is no other: a bill above what is worked out for it is a question for the servicer. */
const cheaperThan = (counted: Way, least: Way | null): Way | null =>
  least === null || least.plan === counted.plan || least.monthly >= counted.monthly ? null : least;

/** Beside the plan, what the highest would hang on; a bill of nothing that does not last says no more than none. */
function missingOf(current: CurrentPayment, { plans, agi }: Sheet): readonly string[] {
  const asked = current.missing.length > 0 ? current.missing : ["/money/plan"];
  if (!asked.includes("/money/plan")) return asked;
  const left = plans.filter((plan) => plan.left !== "no" && plan.atMost === null);
  const more = left.flatMap(({ missing }) => missing);
  return [...new Set([...asked, ...(agi === null ? ["/money/agi"] : []), ...more])];
}

/** Null where a balance or a rate is not known. */
function debtOf(loans: readonly Loan[] | undefined): LoanTerms["debt"] {
  const federal = (loans ?? []).filter(({ kind }) => kind !== "private");
  const known = federal.flatMap(({ balance, rate }) =>
    balance === undefined || rate === undefined ? [] : [{ balance, interest: balance * rate }],
  );
  if (loans === undefined || known.length < federal.length) return null;
  const balance = known.reduce((sum, each) => sum + each.balance, 0);
  const interest = known.reduce((sum, each) => sum + each.interest, 0);
  return { balance, rate: balance === 0 ? 0 : interest / balance };
}

const cents = (dollars: number): number => Math.round(dollars * 100) / 100;
