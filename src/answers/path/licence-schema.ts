/** What `elective path licence --json` prints. */
import * as z from "zod/mini";
import { licensureRowSchema } from "#facts/path/licensure.ts";

/**
 * Years credited beside the range a state asks for. `between` is where the sources conflict or a condition
 * decides: the note says which. None of them says that a license would be granted: the board does.
 */
export const YEARS_VERDICTS = ["below", "between", "at-or-above", "unknown"] as const;

const stateRead = z.object({
  ...licensureRowSchema.shape,
  verdict: z.enum(YEARS_VERDICTS),
  /** The range read for this school; null where the school is not said. */
  asked: z.nullable(licensureRowSchema.shape.usCan),
  overdue: z.boolean(),
});

export const licenceAnswerSchema = z.object({
  about: z.string(),
  /** Years of training credited; null is not said. */
  years: z.nullable(z.number()),
  graduate: z.nullable(z.enum(["us-can", "img"])),
  /** Only for a DO: the rows are of the other boards. */
  doNote: z.nullable(z.string()),
  /** The state named, null where none was or where we have no row of it. */
  here: z.nullable(stateRead),
  stateWithoutRow: z.nullable(z.string()),
  states: z.array(stateRead),
  counts: z.record(z.enum(YEARS_VERDICTS), z.int()),
  sources: z.record(z.string(), z.string()),
});

export type LicenceAnswer = z.output<typeof licenceAnswerSchema>;
export type LicenceState = z.output<typeof stateRead>;
export type YearsVerdict = (typeof YEARS_VERDICTS)[number];
