/** What the loans take a month now: as billed, or as the plan of the sheet takes it, or not known. */
import type { Money, PathDocument } from "#dossier/path/path-document.ts";
import type { CurrentPayment, Payments } from "./sheet-schema.ts";

export function currentPayment({ money = {} }: PathDocument, payments: Payments): CurrentPayment {
  const federal = federalOf(money, payments);
  const own = privateOf(money);
  return {
    plan: money.plan ?? null,
    federal: federal.monthly,
    from: federal.from,
    private: own.monthly,
    missing: [...new Set([...federal.missing, ...own.missing])],
  };
}

interface Found {
  readonly monthly: number | null;
  readonly from: CurrentPayment["from"];
  readonly missing: readonly string[];
}

const unknown = (...missing: readonly string[]): Found => ({ monthly: null, from: null, missing });

function federalOf(money: Money, payments: Payments): Found {
  if (money.billedPayment !== undefined)
    return { monthly: money.billedPayment, from: "billed", missing: [] };
  if (money.loans === undefined) return unknown("/money/loans");
  const federal = money.loans.filter(({ kind }) => kind !== "private");
  if (federal.length === 0) return { monthly: 0, from: "no-loans", missing: [] };
  if (payments.kinds.some(({ id, computed }) => !computed && id !== "private"))
    return unknown("/money/billedPayment");
  return ofPlan(money, payments);
}

/** The plan's own amount; the most it can be where that is all that is known. */
function ofPlan({ plan }: Money, { plans }: Payments): Found {
  if (plan === undefined || plan === "unsure")
    return unknown("/money/plan", "/money/billedPayment");
  const found = plans.find((each) => each.plan === plan && each.left !== "no");
  if (!found) return unknown("/money/billedPayment");
  if (found.monthly !== null) return { monthly: found.monthly, from: "plan", missing: [] };
  if (found.atMost === null) return unknown(...found.missing);
  return { monthly: found.atMost, from: "plan-at-most", missing: [] };
}

function privateOf({ loans, privatePayment }: Money): Omit<Found, "from"> {
  if (privatePayment !== undefined) return { monthly: privatePayment, missing: [] };
  if (loans === undefined) return { monthly: null, missing: ["/money/loans"] };
  if (loans.some(({ kind }) => kind === "private"))
    return { monthly: null, missing: ["/money/privatePayment"] };
  return { monthly: 0, missing: [] };
}
