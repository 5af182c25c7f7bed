import * as z from "zod/mini";
import { BURNOUT_PATTERNS, HYPOTHESES, OFFERS } from "#facts/path/triage.ts";
import { guardedDestinationSchema } from "./guards-schema.ts";
import { count, day, text, told, toldFields } from "./told-schema.ts";

const verdict = z.enum([...HYPOTHESES, "not_enough_evidence", "get_help_now"]);
const score = z.nullable(z.number().check(z.minimum(0), z.maximum(100)));
const points = z.int();

const weighed = z.object({
  id: z.enum(HYPOTHESES),
  for: points,
  against: points,
  sum: points,
  strength: z.nullable(text),
  support: count,
  lacks: z.object({ points: count, answers: count }),
  spoke: z.array(z.object({ question: text, answer: text, points })),
});

/** The document that `elective path triage --json` prints. */
export const triageSchema = z.object({
  today: day,
  verdict,
  words: z.nullable(told),
  help: z.array(told),
  close: z.array(verdict),
  doubtPercent: count,
  hypotheses: z.array(weighed),
  changes: z.array(
    z.object({
      kind: z.enum(["find_out", "could_change"]),
      question: text,
      from: z.nullable(text),
      to: text,
      verdict,
    }),
  ),
  answered: count,
  of: count,
  next: z.nullable(text),
  settled: z.boolean(),
  burnout: z.nullable(
    z.object({
      on: day,
      personal: score,
      work: score,
      patient: score,
      pattern: z.enum(BURNOUT_PATTERNS),
      text,
    }),
  ),
  offers: z.array(z.object({ ...toldFields, id: z.enum(OFFERS) })),
  leave: z.nullable(guardedDestinationSchema),
  lookAgain: z.nullable(z.object({ weeks: count, on: day })),
  unread: z.array(z.object({ question: text, answer: text })),
});
