/** Three questions everyone asks, in five lines each, and the mix of stress. */
import * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import table from "#data/path/straight-answers.json" with { type: "json" };
import mixes from "#data/path/stress.json" with { type: "json" };
import { cited, words } from "./cited-schema.ts";

const line = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("evidence"), text: words, ...cited }),
  z.object({ kind: z.literal("depends"), text: words, ...cited }),
  /** Where in the tool to go. */
  z.object({ kind: z.literal("go"), to: z.enum(["lanes", "triage"]), text: words, ...cited }),
]);

export const straightSchema = z.object({
  answers: z.array(
    z.object({ id: words, question: words, lines: z.array(line).check(z.length(5)) }),
  ),
});

/** Shares of all stress, in percent. */
const mix = z.object({
  workload: z.number(),
  lackOfControl: z.number(),
  emotionalBurden: z.number(),
});

export const stressSchema = z.object({
  about: words,
  note: words,
  residency: mix,
  nonClinical: mix,
  label: z.literal("author_estimate"),
  ...cited,
});

export type StraightAnswers = z.output<typeof straightSchema>["answers"];
export type StressTable = z.output<typeof stressSchema>;

const read = onceFor((_: "answers"): StraightAnswers => straightSchema.parse(table).answers);
const readMix = onceFor((_: "mix"): StressTable => stressSchema.parse(mixes));

export const straightAnswers = (): StraightAnswers => read("answers");
export const stressMix = (): StressTable => readMix("mix");
