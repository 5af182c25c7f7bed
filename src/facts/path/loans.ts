/** What the repayment plans take, until when, and what counts toward forgiveness: each with its source and its day. */
import type * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import table from "#data/path/loans.json" with { type: "json" };
import { loansSchema } from "./loans-schema.ts";
import type { Cited } from "./sources.ts";

export type LoanFacts = z.output<typeof loansSchema>;
export type PlanFacts = LoanFacts["plans"][keyof LoanFacts["plans"]];
export type ForgivenessStep = LoanFacts["forgiveness"]["steps"][number];

/** A sentence with what stands behind it. */
export interface Note extends Cited {
  readonly id: string;
  readonly text: string;
}

const read = onceFor((_: "loans"): LoanFacts => loansSchema.parse(table));

export const loanFacts = (): LoanFacts => read("loans");

/** Throws on an id that the table does not have. */
export function loanNote(id: string): Note {
  const { notes } = loanFacts();
  const note = Object.hasOwn(notes, id) ? notes[id] : undefined;
  if (!note) throw new RangeError(`note must be one of data/path/loans.json, got ${id}`);
  return { id, ...note };
}

/** The guideline's region of a state; `none` where the notice that was read has none for it. */
export function povertyRegion(state: string): keyof LoanFacts["poverty"]["regions"] | "none" {
  if (state === "AK" || state === "HI") return state;
  return state === "PR" ? "none" : "US48_DC";
}
