/** What has to be said beside the numbers: what is left out, what stands in, and who says so. */
import { type RunwayNote, runwayTable } from "#facts/path/runway.ts";
import { isOverdue } from "#facts/path/sources.ts";
import { publishers } from "./publishers.ts";
import { raiseAfter } from "./runway-budget.ts";
import type { Said } from "./runway-inputs.ts";
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

function conditional(said: Said): readonly RunwayNote[] {
  const { payment, payEnds, contractEnded, otherIncome, next } = said;
  const when = (is: boolean, code: RunwayNote): readonly RunwayNote[] => (is ? [code] : []);
  return [
    ...when(contractEnded, "contract-ended"),
    ...when(payEnds !== 0, raiseAfter(said.pgy) === 1 ? "pay-flat" : "raise-by-year"),
    ...when(otherIncome === null, "other-income-unknown"),
    ...when(payment.standsIn, "payment-least"),
    ...when((payment.monthly ?? 0) > 0, "payment-flat"),
    next === null ? "income-unknown" : "wait-is-an-estimate",
  ];
}

/** All of them: each is in the fan, or in a lever beside it. */
export const assumptionsUsed = (): RunwayAnswer["assumptions"] =>
  Object.entries(runwayTable().assumptions).map(([id, each]) => ({ id, ...each }));

export function sourcesOf(notes: readonly Note[]): RunwayAnswer["sources"] {
  const cited = [...notes, ...assumptionsUsed(), runwayTable().residentPay];
  return { ...publishers(cited.flatMap(({ sources }) => sources)) };
}
