/** What one plan takes a month: an amount, or the most it can be where something is not known. */
import {
  bracketPayment,
  type Debt,
  levelPayment,
  povertyLine,
  sharePayment,
  tieredYears,
} from "#engines/runway/loan-payment.ts";
import type { ComputedPlan } from "#engines/runway/plans-left.ts";
import { loanFacts, type PlanFacts } from "#facts/path/loans.ts";
import type { LoanInputs, PlacedLoan } from "./loan-inputs.ts";
import type { PlanAmount } from "./sheet-schema.ts";

type Share = Extract<PlanFacts, { readonly kind: "share" }>;
type Brackets = Extract<PlanFacts, { readonly kind: "brackets" }>;

export function planAmount(plan: PlanFacts, inputs: LoanInputs): PlanAmount {
  if (plan.kind === "brackets") return bracketAmount(plan, inputs);
  if (plan.kind === "share") return shareAmount(plan, inputs);
  if (plan.kind === "level") return exactly(levelCases(inputs, plan.years), inputs);
  return exactly(tieredCases(inputs), inputs);
}

/** The most that a plan takes a month of an income a year; null where that is not known. */
export type Takes = (plan: ComputedPlan, yearly: number) => number | null;

/** Every income is asked for once: what a plan takes is asked for every month of many paths. */
export function takesOf(inputs: LoanInputs): Takes {
  const found = new Map<string, number | null>();
  return (plan, yearly) => {
    const key = `${plan} ${yearly}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const agi = { yearly, from: "return" } as const;
    const { atMost } = planAmount(loanFacts().plans[plan], { ...inputs, agi });
    found.set(key, atMost);
    return atMost;
  };
}

/** Whether a loan falls under the later rules; null is not known. */
export function isNewLoan({ disbursed }: PlacedLoan): boolean | null {
  return disbursed === undefined ? null : disbursed >= loanFacts().dates.newLoans.day;
}

/** Of a plan that is not left, or of which nothing is known. */
export const nothing: PlanAmount = {
  monthly: null,
  atMost: null,
  cap: null,
  cases: [],
  missing: [],
  assumes: [],
};

const noIncome: PlanAmount = { ...nothing, missing: ["/money/agi"] };

function bracketAmount(plan: Brackets, { agi, dependents }: LoanInputs): PlanAmount {
  if (!agi) return noIncome;
  const atMost = bracketPayment(agi.yearly, dependents ?? 0, plan) / 100;
  const missing = dependents === null ? ["/money/dependents"] : [];
  return { ...settled(atMost, missing), assumes: assumedOf(agi.from) };
}

const settled = (atMost: number, missing: readonly string[]): PlanAmount => ({
  ...nothing,
  monthly: missing.length === 0 ? atMost : null,
  atMost,
  missing: [...missing],
});

const assumedOf = (from: "return" | "stipend"): PlanAmount["assumes"] =>
  from === "stipend" ? ["agi-from-stipend"] : [];

/**
 * Without a household the guideline of one, and without a state the lowest, give the most it can be. Where a state
 * has no guideline that we read, only the servicer has the payment.
 */
function shareAmount(plan: Share, inputs: LoanInputs): PlanAmount {
  const { agi, household, region } = inputs;
  if (!agi) return noIncome;
  const cap = capOf(inputs);
  if (region === "none")
    return {
      ...nothing,
      cap: cap.monthly,
      missing: ["/money/billedPayment"],
      assumes: cap.assumes,
    };
  const guidelines = loanFacts().poverty.regions;
  const line = povertyLine(household ?? 1, guidelines[region ?? "US48_DC"]);
  const uncapped = sharePayment(agi.yearly, line, plan) / 100;
  const missing = [
    ...(household === null ? ["/money/household"] : []),
    ...(region === null ? ["/sheet/state"] : []),
    ...(cap.monthly === null ? cap.missing : []),
  ];
  const amount = settled(
    cap.monthly === null ? uncapped : Math.min(uncapped, cap.monthly),
    missing,
  );
  return { ...amount, cap: cap.monthly, assumes: [...assumedOf(agi.from), ...cap.assumes] };
}

/** The ten-year payment on entering the plan; without it the one on what is owed now, which is said. */
function capOf(inputs: LoanInputs): Pick<PlanAmount, "monthly" | "missing" | "assumes"> {
  if (inputs.standardAtEntry !== null)
    return { monthly: inputs.standardAtEntry, missing: [], assumes: [] };
  const debts = debtsOf(inputs.direct);
  if (!debts) return { monthly: null, missing: ["/money/standardAtEntry"], assumes: [] };
  const monthly = levelPayment(debts, loanFacts().plans.STANDARD_10.years) / 100;
  return { monthly, missing: [], assumes: ["cap-from-balances-now"] };
}

/** Null where a balance or a rate is not known. */
function debtsOf(loans: readonly PlacedLoan[]): readonly Debt[] | null {
  const debts = loans.flatMap(({ balance, rate }) =>
    balance === undefined || rate === undefined ? [] : [{ balance, rate }],
  );
  return debts.length === loans.length ? debts : null;
}

type Cases = PlanAmount["cases"];

/** Of a mix of old and new loans it takes the old ones or all: the sources leave it open, so both are given. */
function levelCases({ direct }: LoanInputs, years: number): Cases {
  const debts = debtsOf(direct);
  if (!debts) return [];
  const all = { when: "all-loans" as const, monthly: levelPayment(debts, years) / 100 };
  const old = debtsOf(direct.filter((loan) => isNewLoan(loan) !== true)) ?? [];
  if (old.length === 0 || old.length === debts.length) return [all];
  return [all, { when: "old-loans-only" as const, monthly: levelPayment(old, years) / 100 }];
}

function tieredCases({ direct }: LoanInputs): Cases {
  const debts = debtsOf(direct);
  if (!debts) return [];
  const all = termCases("all-loans", debts);
  const later = debtsOf(direct.filter((loan) => isNewLoan(loan) !== false)) ?? [];
  if (later.length === 0 || later.length === debts.length) return all;
  return [...all, ...termCases("new-loans-only", later)];
}

function termCases(when: "all-loans" | "new-loans-only", debts: readonly Debt[]): Cases {
  const balance = debts.reduce((sum, debt) => sum + debt.balance, 0);
  const years = tieredYears(balance, loanFacts().plans.TIERED_STANDARD.tiers);
  return years.map((term) => ({ when, monthly: levelPayment(debts, term) / 100 }));
}

/** One case is the amount; of several only the most is sure. */
function exactly(cases: Cases, { direct }: LoanInputs): PlanAmount {
  if (cases.length === 0) return { ...nothing, missing: unknownOf(direct) };
  const atMost = Math.max(...cases.map(({ monthly }) => monthly));
  return { ...nothing, monthly: cases.length === 1 ? atMost : null, atMost, cases };
}

const unknownOf = (loans: readonly PlacedLoan[]): string[] =>
  loans.flatMap(({ at, balance, rate }) => [
    ...(balance === undefined ? [`${at}/balance`] : []),
    ...(rate === undefined ? [`${at}/rate`] : []),
  ]);
