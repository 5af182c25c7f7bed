/** The shape that every rule of `data/path` has, and the one list of verdicts. */
import * as z from "zod/mini";

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

const text = z.string().check(z.minLength(1));
const day = z.iso.date();

/** What stands behind a fact or a rule: spread into its shape. */
export const citedFields = {
  sources: z.array(text),
  basis: z.enum(["sourced", "article", "practice_judgement"]),
  asOf: day,
  reviewBy: day,
};

export const factSchema = z.strictObject({ id: text, text, ...citedFields });

const dimensions = z.record(text, z.array(text));

const ruleOf = <V extends z.core.$ZodType>(verdict: V) =>
  z.strictObject({
    id: text,
    when: dimensions,
    /** null: the table sets no limit here. */
    verdict,
    text,
    /** Ids of `guards.json`, who. */
    liftedBy: z.array(text),
    /** Fields of the sheet that are not known and would settle it. */
    missing: z.array(text),
    ...citedFields,
  });

export const tableOf = <V extends z.core.$ZodType>(verdict: V) =>
  z.strictObject({ id: text, inputs: dimensions, rules: z.array(ruleOf(verdict)) });

export const guardTableSchema = tableOf(z.nullable(z.enum(VERDICTS)));

export type GuardTable = z.output<typeof guardTableSchema>;
export type GuardRule = GuardTable["rules"][number];
export type Fact = z.output<typeof factSchema>;
