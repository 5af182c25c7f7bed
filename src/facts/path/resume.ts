/** What both resumes keep to: their limits, and what to set before a public profile changes. */
import * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import table from "#data/path/resume.json" with { type: "json" };
import { cited, words } from "./cited-schema.ts";

const whole = z.int().check(z.positive());

export const resumeFactsSchema = z.strictObject({
  /** Characters. */
  headline: z.strictObject({ text: words, most: whole, ...cited }),
  page: z.strictObject({ text: words, leastPoints: whole, ...cited }),
  /** Lines for each role. */
  bullets: z.strictObject({ text: words, least: whole, most: whole, ...cited }),
  honest: z.strictObject({ text: words, ...cited }),
  settings: z.array(z.strictObject({ id: words, text: words, ...cited })),
});

export type ResumeFacts = z.output<typeof resumeFactsSchema>;

const read = onceFor((_: "resume") => resumeFactsSchema.parse(table));

export const resumeFacts = (): ResumeFacts => read("resume");
