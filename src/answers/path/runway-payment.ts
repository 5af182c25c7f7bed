/** The loan payment that the runway counts, as far as the document says it. */
import type { Loan, Money } from "#dossier/path/path-document.ts";

export interface PlanPayment {
  readonly plan: string;
  /** A month; null where it cannot be worked out. */
  readonly monthly: number | null;
}

/** What the payments page works out of the same document. */
export interface Payments {
  readonly current: PlanPayment | null;
  readonly least: PlanPayment | null;
}

export interface Payment {
  /** A month; null: not known, and never read as zero. */
  readonly monthly: number | null;
  readonly plan: string | null;
  /** Whether the user named the plan; without it the least that the loans still allow stands in. */
  readonly standsIn: boolean;
  /** The lowest plan, where it is below what is paid now. */
  readonly cheaper: { readonly plan: string; readonly monthly: number } | null;
  /** A year; null where a balance or a rate is not known. */
  readonly interest: number | null;
}

export function paymentOf(money: Money, { current, least }: Payments): Payment {
  const { loans, privatePayment = 0, billedPayment = 0 } = money;
  if (loans?.length === 0 && privatePayment + billedPayment === 0) return NOTHING_OWED;
  const named = current !== null && current.monthly !== null;
  const counted = named ? current : current === null ? least : null;
  const monthly = counted?.monthly ?? null;
  return {
    monthly,
    plan: counted?.plan ?? current?.plan ?? null,
    standsIn: !named && monthly !== null,
    cheaper: cheaperThan(counted, least),
    interest: yearlyInterest(loans ?? null),
  };
}

const NOTHING_OWED: Payment = {
  monthly: 0,
  plan: null,
  standsIn: false,
  cheaper: null,
  interest: 0,
};

/** The same plan is no other: a bill above what is worked out for it is a question for the servicer. */
function cheaperThan(counted: PlanPayment | null, least: PlanPayment | null): Payment["cheaper"] {
  const { plan, monthly } = counted ?? { plan: null, monthly: null };
  if (monthly === null || least === null || least.monthly === null) return null;
  if (least.plan === plan || least.monthly >= monthly) return null;
  return { plan: least.plan, monthly: least.monthly };
}

/** Simple interest of a year on all loans. */
function yearlyInterest(loans: readonly Loan[] | null): number | null {
  if (loans === null) return null;
  return loans.reduce<number | null>((sum, { balance, rate }) => {
    if (sum === null || balance === undefined || rate === undefined) return null;
    return sum + balance * rate;
  }, 0);
}
