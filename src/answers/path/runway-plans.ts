/** The payments of the sheet as the runway counts them: what is paid now, and the least that is left for sure. */
import type { PathDocument } from "#dossier/path/path-document.ts";
import { currentPayment } from "./current-payment.ts";
import { paymentsOf } from "./payments.ts";
import type { Payments, PlanPayment } from "./runway-payment.ts";
import type { CurrentPayment, Payments as PlansLeft } from "./sheet-schema.ts";

/** Private loans are paid under any plan, so their payment is in both. */
export function runwayPayments(document: PathDocument, today: string): Payments {
  const payments = paymentsOf(document, today);
  const current = currentPayment(document, payments);
  return { current: currentOf(current), least: leastOf(payments, current.private) };
}

/** What is paid under these stops before long, whatever the bill says now: ten years of it would be too little. */
const PASSING: readonly (string | null)[] = ["forbearance", "SAVE"];

/** Null where only the plan is not known, or does not last: then the least may stand in for it. */
function currentOf({ plan, federal, private: own, missing }: CurrentPayment): PlanPayment | null {
  if (PASSING.includes(plan)) return null;
  if (missing.length === 1 && missing[0] === "/money/plan") return null;
  const known = federal !== null && own !== null;
  return { plan: plan ?? "unsure", monthly: known ? cents(federal + own) : null };
}

/**
 * Of the plans that the loans allow for sure, the lowest; the most that it can be where something is not known.
 * Null without an income, where the plans by income say nothing, and beside a federal loan whose payment nobody
 * worked out, where the sum would be too low.
 */
function leastOf({ plans, kinds, agi }: PlansLeft, own: number | null): PlanPayment | null {
  if (own === null || agi === null) return null;
  if (kinds.some(({ id, computed }) => !computed && id !== "private")) return null;
  const known = plans.flatMap(({ plan, left, atMost }) =>
    left === "yes" && atMost !== null ? [{ plan, monthly: cents(atMost + own) }] : [],
  );
  return known.toSorted((a, b) => a.monthly - b.monthly)[0] ?? null;
}

const cents = (dollars: number): number => Math.round(dollars * 100) / 100;
