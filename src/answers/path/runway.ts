/** How long the money lasts: a fan of ten years, when it runs out as a range, and what would change that. */
import { fail, ok, type Result } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { draw } from "#engines/runway/draws.ts";
import { type Runway, runway } from "#engines/runway/runway.ts";
import { MONTHS } from "#engines/runway/types.ts";
import { laneOf } from "#facts/path/lanes.ts";
import { runwayTable } from "#facts/path/runway.ts";
import { unknownLane } from "./lanes.ts";
import { monthAfter } from "./months.ts";
import { budgetOf, type Known, knownOf } from "./runway-budget.ts";
import { inputsOf, laneNamed, missingOf, readMoney, type Said } from "./runway-inputs.ts";
import { lastingOf, leversOf, runsOutOf } from "./runway-levers.ts";
import { assumptionsUsed, notesOf, sourcesOf } from "./runway-notes.ts";
import type { RunwayAnswer } from "./runway-schema.ts";
import { paymentsCounted } from "./runway-years.ts";

const PATHS = 10_000;

interface When {
  readonly today: string;
  readonly seed: number;
  /** Fewer for a test. */
  readonly paths?: number;
}

export function runwayAnswer(document: PathDocument, reading: When): Result<RunwayAnswer> {
  const named = document.leaving?.lane;
  if (named !== undefined && !laneOf(named)) return fail(unknownLane(["leaving", "lane"], named));
  const lane = laneNamed(document);
  if (lane !== null && !laneOf(lane)) return fail(unknownLane(["lane", "lane"], lane));
  const said = readMoney(document, reading.today);
  const known = knownOf(said, reading.today);
  const simulated = known === null ? NOT_SIMULATED : simulate(said, known, reading);
  const { today, seed, paths = PATHS } = reading;
  const notes = notesOf(said, simulated.levers, today);
  return ok({
    today,
    seed,
    paths,
    months: MONTHS,
    inputs: [...inputsOf(document, said)],
    missing: [...missingOf(document, said)],
    payEnds: payEndsOf(said, today),
    plan: said.payment.counted?.plan ?? null,
    payment: known && paymentsCounted(known, said.payment),
    firstIncome: firstIncomeOf(said),
    ...simulated,
    held: heldOf(document, said, simulated.fan),
    assumptions: assumptionsUsed(),
    notes,
    sources: sourcesOf(notes),
  });
}

type Simulated = Pick<RunwayAnswer, "fan" | "runsOut" | "lasting" | "levers">;

const NOT_SIMULATED: Simulated = { fan: null, runsOut: null, lasting: null, levers: [] };

function simulate(said: Said, known: Known, { seed, paths = PATHS }: When): Simulated {
  const { spendingLevel, spendingMonth } = runwayTable().assumptions;
  const doubt = { level: spendingLevel.value, month: spendingMonth.value };
  const draws = draw({ seed, paths, doubt });
  const { fan, ruin } = runway(budgetOf(known), draws);
  return {
    fan: fanRows(fan),
    runsOut: runsOutOf(ruin, known.today),
    lasting: lastingOf(ruin),
    levers: [...leversOf(said, { known, draws, ruin })],
  };
}

/** In whole dollars: cents of a simulation say nothing. */
const fanRows = (fan: Runway["fan"]): NonNullable<RunwayAnswer["fan"]> =>
  fan.map((balances, month) => {
    const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = balances.map((b) => Math.round(b) + 0);
    return { month, p10, p25, p50, p75, p90 };
  });

/** The calendar month in which the last whole month of pay ends. */
const payEndsOf = ({ payEnds }: Said, today: string): RunwayAnswer["payEnds"] =>
  payEnds === null ? null : { month: payEnds, calendar: monthAfter(today, payEnds) };

function firstIncomeOf({ next }: Said): RunwayAnswer["firstIncome"] {
  if (next === null) return null;
  const { lane, wait, amount } = next;
  return { lane, name: laneOf(lane)?.name ?? lane, ...wait, monthly: amount };
}

function heldOf({ money }: PathDocument, said: Said, fan: Simulated["fan"]): RunwayAnswer["held"] {
  const target = money?.targetMonths ?? null;
  const { savings, spending, payment, payEnds } = said;
  const { counted } = payment;
  const going = spending === null || counted === null ? 0 : spending + counted.monthly;
  if (savings === null || going <= 0) return { target, now: null, atPayEnd: null, met: null };
  const months = (balance: number) => Math.max(0, Math.floor((10 * balance) / going) / 10);
  const now = months(savings);
  const row = payEnds === null ? undefined : fan?.[payEnds];
  const atPayEnd = row && { low: months(row.p10), middle: months(row.p50), high: months(row.p90) };
  return {
    target,
    now,
    atPayEnd: atPayEnd ?? null,
    met: target === null ? null : now >= target,
  };
}
