/** Years of training that states ask for before a full license: ranges, as far as they were read. */
import * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import table from "#data/path/licensure.json" with { type: "json" };
import { cited, sourceIds, words } from "./cited-schema.ts";

/** Years; null where nobody gave a number. Where low and high differ the note says why. */
const asked = z.object({
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  note: z.nullable(words),
  confidence: z.enum(["low", "medium", "high"]),
  sources: sourceIds,
});

export const licensureRowSchema = z.object({
  state: z.string().check(z.regex(/^[A-Z]{2}$/)),
  name: words,
  usCan: asked,
  img: asked,
  /** Of the newest source; null where none has a date. */
  newestYear: z.nullable(z.int()),
  /** A way in for the trained abroad with no training in the US; null is not known. */
  withoutUsTraining: z.nullable(z.literal(true)),
  withoutUsTrainingNote: z.optional(words),
  /** As of its year, in the words of a table. */
  exams: z.object({ step3Attempts: words, timeLimit: words, year: z.int() }),
  boardType: z.literal("MD"),
  mustVerify: z.literal(true),
  ...cited,
});

export const licensureSchema = z.object({
  about: words,
  doNote: words,
  states: z.array(licensureRowSchema),
});

export type LicensureRow = z.output<typeof licensureRowSchema>;
export type YearsAsked = z.output<typeof asked>;

const read = onceFor((_: "licensure") => licensureSchema.parse(table));

export const licensure = (): z.output<typeof licensureSchema> => read("licensure");
