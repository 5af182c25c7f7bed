/** What could be changed, side by side: each under the same draws as the plan as it is. */
import { gains } from "#engines/runway/difference.ts";
import type { Draws } from "#engines/runway/draws.ts";
import { ruinMonths } from "#engines/runway/paths.ts";
import { ruinQuantiles, shareLasting } from "#engines/runway/runway.ts";
import { MONTHS, NOT_WITHIN } from "#engines/runway/types.ts";
import { runwayTable } from "#facts/path/runway.ts";
import { monthAfter } from "./months.ts";
import { budgetOf, type Change, type Known } from "./runway-budget.ts";
import type { Said } from "./runway-inputs.ts";
import type { RunsOut, RunwayAnswer, RunwayLever } from "./runway-schema.ts";

/** The plan as it is, and the luck that every lever meets too. */
export interface Base {
  readonly known: Known;
  readonly draws: Draws;
  readonly ruin: Int16Array;
}

/** A lever before anything is worked out. */
interface Offer extends Pick<RunwayLever, "lever" | "guard" | "blocked" | "notes"> {
  readonly change: Change;
  readonly plan?: string;
  readonly monthly?: number;
  readonly interest?: number | null;
}

/** Staying comes first, work that a guard may block comes last. */
export const leversOf = (said: Said, base: Base): readonly RunwayLever[] =>
  [stayOffer(said), planOffer(said), pauseOffer(said), moonlightOffer(said)].map((offer) =>
    leverOf(offer, base),
  );

function stayOffer({ payEnds }: Said): Offer {
  const stay = runwayTable().assumptions.stay.value;
  const over = (payEnds ?? 0) + stay > MONTHS;
  const blocked = payEnds === 0 ? "no-pay-left" : over ? "pay-outlasts-the-months" : null;
  return { lever: "stay-six-months", guard: null, blocked, change: { stay }, notes: [] };
}

function planOffer({ payment: { counted, cheaper } }: Said): Offer {
  const lever = "cheaper-plan";
  if (cheaper === null || counted === null) {
    const blocked = counted?.monthly === 0 ? "no-payment" : "no-cheaper-plan-known";
    return { lever, guard: null, blocked, change: {}, notes: [] };
  }
  const { plan, monthly, course } = cheaper;
  return {
    lever,
    guard: null,
    blocked: null,
    plan,
    monthly: counted.monthly - monthly,
    change: { course },
    notes: course.basis === "plan" ? ["payment-yearly"] : [],
  };
}

/** Private loans go on: a pause is of the federal ones. */
function pauseOffer({ payment: { counted, terms } }: Said): Offer {
  const pause = runwayTable().assumptions.forbearance.value;
  const monthly = counted?.course.now ?? 0;
  const added = terms.debt && (terms.debt.balance * terms.debt.rate * pause) / 12;
  return {
    lever: "pause-loans",
    guard: null,
    blocked: monthly === 0 ? "no-payment" : null,
    monthly,
    interest: added,
    change: { pause },
    notes: [added === null ? "interest-unknown" : "interest-grows"],
  };
}

function moonlightOffer({ moonlighting, payEnds }: Said): Offer {
  const unknown = moonlighting === null ? "amount-unknown" : null;
  const extra = moonlighting ?? 0;
  return {
    lever: "moonlight",
    guard: "moonlighting",
    blocked: payEnds === 0 ? "no-pay-left" : unknown,
    monthly: extra,
    change: { extra },
    notes: ["guarded", "self-employment-tax"],
  };
}

function leverOf({ change, ...offer }: Offer, { known, draws, ruin }: Base): RunwayLever {
  const { lever, guard, blocked, notes } = offer;
  if (blocked !== null) return { lever, guard, blocked, notes, ...NOTHING };
  const after = ruinMonths(budgetOf(known, change), draws);
  const [low, middle, high] = gains(ruin, after);
  return {
    lever,
    guard,
    blocked,
    plan: offer.plan ?? null,
    monthly: cents(offer.monthly ?? null),
    interest: cents(offer.interest ?? null),
    runsOut: runsOutOf(after, known.today),
    lasting: lastingOf(after),
    gain: low && middle && high ? { low, middle, high } : null,
    notes,
  };
}

const NOTHING = {
  plan: null,
  monthly: null,
  interest: null,
  runsOut: null,
  lasting: null,
  gain: null,
} as const;

const cents = (amount: number | null): number | null =>
  amount === null ? null : Math.round(amount * 100) / 100;

export function runsOutOf(ruin: Int16Array, today: string): RunsOut {
  const [early, middle, late] = ruinQuantiles(ruin).map((month) => whenOf(month, today));
  const never = whenOf(NOT_WITHIN, today);
  return { early: early ?? never, middle: middle ?? never, late: late ?? never };
}

/** Month 1 begins today. */
const whenOf = (month: number, today: string): RunsOut["early"] =>
  month === NOT_WITHIN
    ? { month: null, calendar: null }
    : { month, calendar: monthAfter(today, month - 1) };

export const lastingOf = (ruin: Int16Array): NonNullable<RunwayAnswer["lasting"]> => ({
  paths: Math.round(shareLasting(ruin) * ruin.length),
  of: ruin.length,
});
