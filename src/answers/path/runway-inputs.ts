/** What the document says of the money, where each number comes from, and what is missing. */
import type { PathDocument } from "#dossier/path/path-document.ts";
import { laneOf } from "#facts/path/lanes.ts";
import { payEnd } from "./contract-left.ts";
import { inTraining } from "./in-training.ts";
import { type Payment, paymentOf } from "./runway-payment.ts";
import type { RunwayAnswer } from "./runway-schema.ts";

export type RunwayInput = RunwayAnswer["inputs"][number];
export type Missing = RunwayAnswer["missing"][number];

export interface Next {
  readonly lane: string;
  readonly wait: { readonly low: number; readonly high: number };
  readonly amount: number;
}

/** null: not known. Dollars a month, but for the savings. */
export interface Said {
  readonly savings: number | null;
  readonly spending: number | null;
  readonly takeHome: number | null;
  readonly otherIncome: number | null;
  readonly moonlighting: number | null;
  readonly payment: Payment;
  /** Whole months of pay left, at most 120. */
  readonly payEnds: number | null;
  /** The contract's end where it is past, and so does not say when the pay ends. */
  readonly contractPast: string | null;
  readonly pgy: number | null;
  readonly inTraining: boolean;
  readonly next: Next | null;
}

export function readMoney(document: PathDocument, today: string): Said {
  const { money = {}, leaving = {}, sheet = {} } = document;
  const { months, past } = payEnd(document, today);
  return {
    savings: money.savings ?? null,
    spending: money.spending ?? null,
    takeHome: money.takeHome ?? null,
    otherIncome: money.otherIncome ?? null,
    moonlighting: leaving.moonlighting ?? null,
    payment: paymentOf(document, today),
    payEnds: months === null ? null : Math.min(LONGEST, Math.floor(months)),
    contractPast: past,
    pgy: sheet.pgy ?? null,
    inTraining: inTraining(sheet),
    next: nextOf(document),
  };
}

const LONGEST = 120;

export const laneNamed = ({ leaving, lane }: PathDocument): string | null =>
  leaving?.lane ?? lane?.lane ?? null;

/** Income is counted only where both its time and its amount are known. */
function nextOf(document: PathDocument): Next | null {
  const lane = laneNamed(document);
  const wait = lane === null ? null : (laneOf(lane)?.article?.monthsToFirstIncome ?? null);
  const amount = document.leaving?.incomeAfter;
  if (lane === null || wait === null || amount === undefined) return null;
  return { lane, wait, amount };
}

/** The numbers that the fan is made of, in the order of the document. */
export function inputsOf(document: PathDocument, said: Said): readonly RunwayInput[] {
  const { money = {}, leaving = {}, sheet = {} } = document;
  const ended =
    leaving.payEndsInMonths === undefined ? "/sheet/contractEnd" : "/leaving/payEndsInMonths";
  const { counted } = said.payment;
  const billed = money.billedPayment !== undefined || (money.loans ?? []).length === 0;
  return [
    input("/sheet/pgy", sheet.pgy ?? null, "year"),
    input("/money/savings", said.savings, "dollars"),
    input("/money/takeHome", said.takeHome, "dollars-month"),
    input("/money/otherIncome", said.otherIncome, "dollars-month"),
    input("/money/spending", said.spending, "dollars-month"),
    input("/money/loans", counted?.monthly ?? null, "dollars-month", !billed),
    input(ended, said.payEnds, "months"),
    input("/leaving/incomeAfter", leaving.incomeAfter ?? null, "dollars-month"),
    input("/leaving/moonlighting", said.moonlighting, "dollars-month"),
    input("/money/targetMonths", money.targetMonths ?? null, "months"),
  ].filter((each) => each !== null);
}

/** A number that we worked out of what is yours says so. */
const input = (
  pointer: string,
  value: number | null,
  unit: RunwayInput["unit"],
  workedOut = false,
): RunwayInput | null =>
  value === null ? null : { pointer, value, unit, from: workedOut ? "worked-out" : "yours" };

/** Fields that are not there, and what cannot be said without them. */
export function missingOf(document: PathDocument, said: Said): readonly Missing[] {
  const { leaving = {}, money = {} } = document;
  const lane = laneNamed(document);
  const paid = said.payEnds !== 0;
  return [
    missing("/money/savings", said.savings === null, "fan"),
    missing("/money/spending", said.spending === null, "fan"),
    missing("/money/takeHome", paid && said.takeHome === null, "fan"),
    missing("/leaving/payEndsInMonths", said.payEnds === null, "fan"),
    ...said.payment.missing.map((pointer) => missing(pointer, true, "fan")),
    missing("/leaving/lane", lane === null, "income"),
    missing("/leaving/incomeAfter", leaving.incomeAfter === undefined, "income"),
    missing("/leaving/moonlighting", said.moonlighting === null, "moonlight"),
    missing("/money/targetMonths", money.targetMonths === undefined, "target"),
  ].filter((each) => each !== null);
}

const missing = (pointer: string, isMissing: boolean, blocks: Missing["blocks"]): Missing | null =>
  isMissing ? { pointer, blocks } : null;
