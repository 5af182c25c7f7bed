/**
 * Which plans the runway counts, and until when: the one that is named, or the careful end where none is known.
 * Federal loans only; dollars a month.
 */
import type { Money } from "#dossier/path/path-document.ts";
import type { ComputedPlan } from "#engines/runway/plans-left.ts";
import { loanFacts } from "#facts/path/loans.ts";
import type { Takes } from "./plan-amounts.ts";
import type { CurrentPayment, Payments } from "./sheet-schema.ts";

export interface Stretch {
  /** The last day on which it counts; null is to the end. */
  readonly until: string | null;
  /** The highest of them counts; one where the plan is known. */
  readonly plans: readonly ComputedPlan[];
  /** No less than this: a bill, where it stands for what nobody worked out. */
  readonly floor: number;
}

export const COURSE_BASES = ["none", "plan", "level", "bill", "bill-or-more", "highest"] as const;

export interface Course {
  /** What it rests on: each is said in words of its own. */
  readonly basis: (typeof COURSE_BASES)[number];
  /** Until the first time that it is set anew. */
  readonly now: number;
  readonly stretches: readonly Stretch[];
}

export interface Owed {
  readonly money: Money;
  readonly payments: Payments;
  readonly current: CurrentPayment;
  readonly takes: Takes;
  readonly today: string;
}

/** Null where not even the most that it can be is known. */
export function courseOf(owed: Owed): Course | null {
  const { money, payments, current } = owed;
  const { plan, billedPayment: bill } = money;
  if (current.from === "no-loans" || money.loans?.length === 0) return fixed("none", bill ?? 0);
  if (besideOthers(payments) || payments.plans.length === 0) return beside(owed);
  const named = payments.plans.find((each) => each.plan === plan && each.left !== "no");
  if (named) return current.federal === null ? null : ofPlan(named.plan, current.federal, owed);
  if (isUnknown(plan)) return bill === undefined ? highest(owed, 0) : ofBill(bill, owed);
  return bill === undefined ? null : ofBill(bill, owed);
}

/** A federal loan whose plans nobody worked out: only its bill says what it takes. */
export const besideOthers = ({ kinds }: Payments): boolean =>
  kinds.some(({ id, computed }) => !computed && id !== "private");

/** What is paid under these stops before long, whatever the bill says now. */
const isPassing = (plan: Money["plan"]): boolean => plan === "SAVE" || plan === "forbearance";

const isUnknown = (plan: Money["plan"]): boolean =>
  plan === undefined || plan === "unsure" || isPassing(plan);

const byIncome = (plan: ComputedPlan): boolean =>
  ["brackets", "share"].includes(loanFacts().plans[plan].kind);

const fixed = (basis: Course["basis"], floor: number): Course => ({
  basis,
  now: floor,
  stretches: [{ until: null, plans: [], floor }],
});

function ofPlan(plan: ComputedPlan, now: number, { money, takes }: Owed): Course {
  const billed = money.billedPayment !== undefined;
  if (billed && !byIncome(plan)) return fixed("level", now);
  if (takes(plan, 0) !== null) return byPlan(plan, now);
  return {
    basis: "bill",
    now,
    stretches: until(loanFacts().plans[plan].ends, { plans: [], floor: now }),
  };
}

export const byPlan = (plan: ComputedPlan, now: number): Course => ({
  basis: byIncome(plan) ? "plan" : "level",
  now,
  stretches: until(loanFacts().plans[plan].ends, { plans: [plan], floor: 0 }),
});

/** After a plan that ends comes the one that borrowers are moved to. */
const until = (ends: string | null, own: Omit<Stretch, "until">): readonly Stretch[] =>
  ends === null
    ? [{ until: null, ...own }]
    : [
        { until: ends, ...own },
        { until: null, plans: ["RAP"], floor: 0 },
      ];

/** A loan that nobody worked out: nothing without a bill, nor with a bill of nothing that does not last. */
function beside(owed: Owed): Course | null {
  const { plan, billedPayment: bill } = owed.money;
  if (bill === undefined || (bill === 0 && isPassing(plan))) return null;
  return isPassing(plan) ? highest(owed, bill) : withPlans(owed, bill);
}

/** A bill without a plan that is worked out here. */
function ofBill(bill: number, owed: Owed): Course | null {
  const { plan } = owed.money;
  const ends = plan === "ICR" ? loanFacts().notComputed.ICR.ends : null;
  if (ends !== null && owed.today <= ends)
    return { basis: "bill", now: bill, stretches: until(ends, { plans: [], floor: bill }) };
  return isPassing(plan) ? highest(owed, bill) : withPlans(owed, bill);
}

/** The bill for now; later the highest that a plan by income takes, if that is more. */
function withPlans({ payments, takes }: Owed, bill: number): Course {
  const left = payments.plans.filter(({ left }) => left !== "no").map(({ plan }) => plan);
  const plans = left.filter((plan) => byIncome(plan) && takes(plan, 0) !== null);
  return { basis: "bill-or-more", now: bill, stretches: [{ until: null, plans, floor: bill }] };
}

/** The highest of all plans that the loans may allow, a bill among them; null where one is not known, and no bill. */
function highest({ payments, takes }: Owed, bill: number): Course | null {
  const left = payments.plans.filter((each) => each.left !== "no");
  const most = left.map(({ atMost, cap }) => atMost ?? cap);
  const known = most.flatMap((amount) => amount ?? []);
  const open = known.length < left.length || payments.agi === null;
  if (open && bill === 0) return null;
  const capped = left.filter(({ plan }) => takes(plan, 0) === null).map(({ cap }) => cap ?? 0);
  const plans = left.map(({ plan }) => plan).filter((plan) => takes(plan, 0) !== null);
  const floor = Math.max(bill, ...capped);
  return {
    basis: "highest",
    now: Math.max(floor, ...known),
    stretches: [{ until: null, plans, floor }],
  };
}
