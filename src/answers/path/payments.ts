/** The least a month on the federal loans under each plan that they still allow, with what stands behind it. */
import type { PathDocument } from "#dossier/path/path-document.ts";
import { LOAN_KINDS } from "#dossier/path/terms.ts";
import {
  COMPUTED_PLANS,
  type ComputedPlan,
  inForce,
  plansLeft,
  type Verdict,
} from "#engines/runway/plans-left.ts";
import { loanFacts, loanNote, type PlanFacts } from "#facts/path/loans.ts";
import { isOverdue } from "#facts/path/sources.ts";
import { type LoanInputs, loanInputs } from "./loan-inputs.ts";
import { nothing, planAmount } from "./plan-amounts.ts";
import { citedSource, told } from "./ruled.ts";
import type { Payments, PlanPayment } from "./sheet-schema.ts";

export function paymentsOf(document: PathDocument, today: string): Payments {
  const inputs = loanInputs(document);
  const facts = loanFacts();
  return {
    state: stateOf(document, inputs),
    agi: inputs.agi,
    debt: debtOf(document),
    plans: inputs.direct.length === 0 ? [] : plansOf(inputs, today),
    notComputed: Object.entries(facts.notComputed).map(([id, fact]) =>
      told({ id, ...fact }, today),
    ),
    kinds: kindsOf(document, today),
    notes: ["loans-listed", "taxed-forgiveness"].map((id) => told(loanNote(id), today)),
    estimate: told({ id: "estimate", ...facts.estimate }, today),
  };
}

function stateOf({ money = {} }: PathDocument, { direct }: LoanInputs): Payments["state"] {
  if (money.loans === undefined) return "loans-unknown";
  return direct.length === 0 ? "no-direct-loans" : "known";
}

function plansOf(inputs: LoanInputs, today: string): PlanPayment[] {
  const { dates } = loanFacts();
  const left = plansLeft(inputs.dated, {
    newLoans: dates.newLoans.day,
    ibrNew: dates.ibrNew.day,
    payeBalance: dates.payeBalance.day,
    payeLoan: dates.payeLoan.day,
  });
  return COMPUTED_PLANS.map((plan) => planPayment(plan, left[plan], { inputs, today }));
}

interface Asked {
  readonly inputs: LoanInputs;
  readonly today: string;
}

function planPayment(id: ComputedPlan, verdict: Verdict, { inputs, today }: Asked): PlanPayment {
  const plan = loanFacts().plans[id];
  const { left, reasons } = inForce(verdict, plan, today);
  return {
    plan: id,
    left,
    reasons: [...reasons],
    ...(left === "no" ? nothing : planAmount(plan, inputs)),
    rule: plan.rule,
    ends: plan.ends,
    forgivenessPayments: plan.forgivenessPayments,
    pslf: plan.pslf,
    quality: plan.quality,
    notes: plan.notes.map((note) => told(loanNote(note), today)),
    ...citedOf(plan, today),
  };
}

const citedOf = (plan: PlanFacts, today: string) => ({
  sources: plan.sources.map(citedSource),
  basis: plan.basis,
  asOf: plan.asOf,
  reviewBy: plan.reviewBy,
  overdue: isOverdue(plan, today),
});

/** By kind of loan, in the order of the list of kinds; a sum with an unknown in it is unknown. */
function debtOf({ money = {} }: PathDocument): Payments["debt"] {
  const loans = money.loans;
  if (!loans) return { total: null, kinds: [] };
  const kinds = LOAN_KINDS.map((kind) => loans.filter((loan) => loan.kind === kind))
    .flatMap((same) => (same[0] ? [{ kind: same[0].kind, loans: same.length, same }] : []))
    .map(({ same, ...rest }) => ({ ...rest, balance: sumOf(same.map(({ balance }) => balance)) }));
  return { total: sumOf(loans.map(({ balance }) => balance)), kinds };
}

function sumOf(amounts: readonly (number | undefined)[]): number | null {
  const known = amounts.flatMap((amount) => amount ?? []);
  const cents = known.reduce((sum, amount) => sum + Math.round(amount * 100), 0);
  return known.length === amounts.length ? cents / 100 : null;
}

function kindsOf({ money = {} }: PathDocument, today: string): Payments["kinds"] {
  const present = new Set((money.loans ?? []).map(({ kind }) => kind));
  return LOAN_KINDS.filter((kind) => present.has(kind)).map((kind) => {
    const { computed, ...fact } = loanFacts().kinds[kind];
    return { computed, ...told({ id: kind, ...fact }, today) };
  });
}
