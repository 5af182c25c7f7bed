/** Pieces of the published shapes of a resident's answers; `ruled.ts` says what each field means. */
import * as z from "zod/mini";
import { VERDICTS } from "#facts/path/rule-schema.ts";

export const text = z.string();
export const day = z.iso.date();
export const count = z.int().check(z.nonnegative());
export const verdict = z.enum(VERDICTS);
const basis = z.enum(["sourced", "article", "practice_judgement"]);
const source = z.object({ id: text, publisher: text, year: z.nullable(text) });

export const citedFields = {
  sources: z.array(source),
  basis,
  asOf: day,
  reviewBy: day,
  overdue: z.boolean(),
};

export const toldFields = { id: text, text, ...citedFields };
export const told = z.object(toldFields);

export const reason = z.object({
  ...toldFields,
  table: text,
  verdict,
  liftedBy: z.array(z.object({ id: text, words: text })),
  inputs: z.array(z.object({ input: text, value: text })),
  missing: z.array(text),
});

export const ruledFields = {
  verdict,
  reasons: z.array(reason),
  missing: z.array(text),
  changes: z.array(
    z.object({ kind: z.enum(["find_out", "could_change"]), input: text, value: text, verdict }),
  ),
};
