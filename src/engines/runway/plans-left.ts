/**
 * Which repayment plans a person's federal loans still allow, by the days they were paid out.
 *
 * Every question has three answers: a loan whose day is not known may be on either side of every cut-off, so what
 * hangs on it stays open ("depends") and is never guessed.
 */

export type Left = "yes" | "no" | "depends";

export const COMPUTED_PLANS = [
  "RAP",
  "IBR_new",
  "IBR_old",
  "PAYE",
  "STANDARD_10",
  "TIERED_STANDARD",
] as const;
export type ComputedPlan = (typeof COMPUTED_PLANS)[number];

/** Why a plan is not left, or what it depends on. */
export type PlanReason =
  | "date-unknown"
  | "new-loan"
  | "no-new-loan"
  | "old-and-new"
  | "old-balance"
  | "no-old-balance"
  | "balance-too-old"
  | "no-later-loan"
  | "ended"
  | "not-open-yet";

export interface DatedLoan {
  /** ISO; null is not known. */
  readonly disbursed: string | null;
  /** `direct` counts for every question, `balance` is none but an old balance and a new loan, `federal` only a new loan. */
  readonly counts: "direct" | "balance" | "federal";
}

/** ISO days. */
export interface Cutoffs {
  /** A loan on or after it leaves two plans only. */
  readonly newLoans: string;
  /** A balance from before it: the older of the two shares. */
  readonly ibrNew: string;
  readonly payeBalance: string;
  readonly payeLoan: string;
}

export interface Verdict {
  readonly left: Left;
  readonly reasons: readonly PlanReason[];
}

export type PlansLeft = Readonly<Record<ComputedPlan, Verdict>>;

export function plansLeft(loans: readonly DatedLoan[], cutoffs: Cutoffs): PlansLeft {
  const direct = loans.filter(({ counts }) => counts === "direct");
  const balances = loans.filter(({ counts }) => counts !== "federal");
  const isNew = (day: string) => day >= cutoffs.newLoans;
  const withNew = some(loans, isNew);
  const withOld = some(direct, (day) => !isNew(day));
  const oldBalance = some(balances, (day) => day < cutoffs.ibrNew);
  const ibrOld = claim(oldBalance, "no-old-balance");
  const tooOld = claim(not(some(balances, (day) => day < cutoffs.payeBalance)), "balance-too-old");
  const later = claim(
    some(direct, (day) => day >= cutoffs.payeLoan),
    "no-later-loan",
  );
  const before = claim(not(withNew), "new-loan");
  return {
    RAP: { left: "yes", reasons: [] },
    IBR_new: both(before, claim(not(oldBalance), "old-balance")),
    IBR_old: both(before, ibrOld),
    PAYE: both(before, tooOld, later),
    STANDARD_10: withNew === "yes" ? standardBeside(withOld) : before,
    TIERED_STANDARD: withNew === "yes" ? tieredBeside(withOld) : claim(withNew, "no-new-loan"),
  };
}

/** One of them is new: whether old loans beside it keep the ten years is not settled. */
const standardBeside = (old: Left): Verdict =>
  old === "no" ? { left: "no", reasons: ["new-loan"] } : unsettled(old);

const tieredBeside = (old: Left): Verdict =>
  old === "no" ? { left: "yes", reasons: [] } : unsettled(old);

const unsettled = (old: Left): Verdict => ({
  left: "depends",
  reasons: [old === "yes" ? "old-and-new" : "date-unknown"],
});

/** Whether a plan can be used on a day at all. */
export function inForce(
  verdict: Verdict,
  { opens, ends }: { readonly opens: string | null; readonly ends: string | null },
  today: string,
): Verdict {
  if (opens !== null && today < opens) return { left: "no", reasons: ["not-open-yet"] };
  if (ends !== null && today > ends) return { left: "no", reasons: ["ended"] };
  return verdict;
}

/** Yes if one is known to be so, else open if one is not known. */
function some(loans: readonly DatedLoan[], is: (day: string) => boolean): Left {
  if (loans.some(({ disbursed }) => disbursed !== null && is(disbursed))) return "yes";
  return loans.some(({ disbursed }) => disbursed === null) ? "depends" : "no";
}

const not = (answer: Left): Left => (answer === "yes" ? "no" : answer === "no" ? "yes" : "depends");

const claim = (left: Left, otherwise: PlanReason): Verdict => ({
  left,
  reasons: left === "yes" ? [] : [left === "no" ? otherwise : "date-unknown"],
});

/** No if one of them is no, with the reasons of those; else open if one is. */
function both(...verdicts: readonly Verdict[]): Verdict {
  const left = (["no", "depends"] as const).find((each) => verdicts.some((v) => v.left === each));
  if (!left) return { left: "yes", reasons: [] };
  const reasons = verdicts.filter((v) => v.left === left).flatMap((v) => v.reasons);
  return { left, reasons: [...new Set(reasons)] };
}
