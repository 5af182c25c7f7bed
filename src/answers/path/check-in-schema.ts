/** What `elective path check-in --json` prints. A result is below 50, or 50 and above: no number, no finer band. */
import * as z from "zod/mini";
import { checkInNotesSchema } from "#facts/path/instruments.ts";

const half = z.nullable(z.enum(["below-50", "50-and-above"]));

const subscale = z.object({
  /** Null where too few are answered: there is no score then. */
  half,
  answered: z.int(),
  needed: z.int(),
  items: z.int(),
});

export const SUBSCALES = ["personal", "work", "patient"] as const;

const checkInRead = z.object({
  on: z.string(),
  /** Null where it was not filled in. */
  subscales: z.nullable(z.object({ personal: subscale, work: subscale, patient: subscale })),
  single: z.nullable(z.object({ answer: z.int(), side: z.enum(["below-3", "3-and-above"]) })),
});

/** Against the check-in before; null where one of the two has no result. */
const change = z.nullable(z.enum(["went-up", "went-down", "same-side"]));

export const checkInAnswerSchema = z.object({
  /** Oldest first. */
  kept: z.array(checkInRead),
  latest: z.nullable(checkInRead),
  change: z.object({ personal: change, work: change, patient: change, single: change }),
  /** Show the help card. Nothing more follows from it. */
  offerHelp: z.boolean(),
  notes: checkInNotesSchema.shape.notes,
  others: checkInNotesSchema.shape.others,
  credits: z.array(z.object({ name: z.string(), credit: z.string(), owner: z.string() })),
});

export type CheckInAnswer = z.output<typeof checkInAnswerSchema>;
export type CheckInRead = z.output<typeof checkInRead>;
