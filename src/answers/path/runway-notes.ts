/** What has to be said beside the numbers: what is left out, what stands in, and who says so. */
import { type RunwayNote, runwayTable } from "#facts/path/runway.ts";
import { isOverdue } from "#facts/path/sources.ts";
import type { Course } from "./loan-course.ts";
import { publishers } from "./publishers.ts";
import { raiseAfter } from "./runway-budget.ts";
import type { Said } from "./runway-inputs.ts";
import type { Payment } from "./runway-payment.ts";
import type { RunwayAnswer, RunwayLever } from "./runway-schema.ts";

type Note = RunwayAnswer["notes"][number];

/** Always true of the simulation. */
const ALWAYS: readonly RunwayNote[] = [
  "shares-of-paths",
  "todays-dollars",
  "below-zero",
  "no-large-costs",
  "health-cover",
  "self-employment-tax",
];

export function notesOf(said: Said, levers: readonly RunwayLever[], today: string): Note[] {
  const wanted = new Set<string>([
    ...conditional(said),
    ...ALWAYS,
    ...levers.filter(({ blocked }) => blocked === null).flatMap(({ notes }) => notes),
  ]);
  return Object.entries(runwayTable().notes)
    .filter(([code]) => wanted.has(code))
    .map(([code, note]) => ({ code, ...note, overdue: isOverdue(note, today) }));
}

const when = (is: boolean, ...codes: readonly RunwayNote[]): readonly RunwayNote[] =>
  is ? codes : [];

function conditional(said: Said): readonly RunwayNote[] {
  const { payEnds, contractPast, otherIncome, next } = said;
  return [
    ...when(contractPast !== null, "contract-past"),
    ...when(payEnds !== 0, raiseAfter(said.pgy) === 1 ? "pay-flat" : "raise-by-year"),
    ...when(otherIncome === null, "other-income-unknown"),
    ...paymentNotes(said.payment),
    next === null ? "income-unknown" : "wait-is-an-estimate",
  ];
}

/** What each way of counting the payment has to say of itself. */
const BY_BASIS: Readonly<Record<Course["basis"], readonly RunwayNote[]>> = {
  none: [],
  plan: ["payment-yearly", "payment-income", "payment-sooner"],
  level: ["payment-level"],
  bill: ["payment-billed"],
  "bill-or-more": ["payment-bill-or-more", "payment-income", "payment-sooner"],
  highest: ["payment-highest", "payment-income", "payment-sooner"],
};

function paymentNotes({ counted, terms }: Payment): readonly RunwayNote[] {
  if (counted === null) return [];
  const { basis, stretches } = counted.course;
  return [
    ...BY_BASIS[basis],
    ...when(stretches.length > 1, "plan-ends"),
    ...when(basis !== "none", terms.debt === null ? "payment-no-end" : "payment-paid-off"),
    ...when(terms.own > 0, "private-flat"),
  ];
}

/** All of them: each is in the fan, or in a lever beside it. */
export const assumptionsUsed = (): RunwayAnswer["assumptions"] =>
  Object.entries(runwayTable().assumptions).map(([id, each]) => ({ id, ...each }));

export function sourcesOf(notes: readonly Note[]): RunwayAnswer["sources"] {
  const cited = [...notes, ...assumptionsUsed(), runwayTable().residentPay];
  return { ...publishers(cited.flatMap(({ sources }) => sources)) };
}
