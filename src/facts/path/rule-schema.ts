/** The shape that every rule of `data/path` has, and the one list of verdicts. */
import * as z from "zod/mini";
import { cited, words } from "./cited-schema.ts";

/** What the guards say of a kind of work or a step, from the mildest to the strictest. There is no other. */
export const VERDICTS = [
  "no_immigration_limit",
  "ok_if_part_of_training",
  "ok_if_duty_of_petitioned_job",
  "ask_first",
  "blocked_without_concurrent_petition",
  "blocked_until_known",
  "blocked",
] as const;
export type Verdict = (typeof VERDICTS)[number];

export const factSchema = z.strictObject({ id: words, text: words, ...cited });

const dimensions = z.record(words, z.array(words));

const ruleOf = <V extends z.core.$ZodType>(verdict: V) =>
  z.strictObject({
    id: words,
    when: dimensions,
    /** null: the table sets no limit here. */
    verdict,
    text: words,
    /** Ids of `guards.json`, who. */
    liftedBy: z.array(words),
    /** Fields of the sheet that are not known and would settle it. */
    missing: z.array(words),
    /** What the table would say once `by`, one of those who lift it, has done their part. */
    becomes: z.exactOptional(z.strictObject({ by: words, verdict: z.enum(VERDICTS) })),
    ...cited,
  });

export const tableOf = <V extends z.core.$ZodType>(verdict: V) =>
  z.strictObject({ id: words, inputs: dimensions, rules: z.array(ruleOf(verdict)) });

export const guardTableSchema = tableOf(z.nullable(z.enum(VERDICTS)));

export type GuardTable = z.output<typeof guardTableSchema>;
export type GuardRule = GuardTable["rules"][number];
export type Fact = z.output<typeof factSchema>;
