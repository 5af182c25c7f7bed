/** What `elective path runway --json` prints. */
import * as z from "zod/mini";
import { KINDS } from "#engines/runway/difference.ts";
import { assumptionSchema } from "#facts/path/runway.ts";
import { count, text } from "../schema-words.ts";
import { COURSE_BASES } from "./loan-course.ts";

const dollars = z.number();
const basis = z.enum(["sourced", "article", "practice_judgement"]);

/** A month of the simulation, 1 to 120, and the calendar month in which it begins; nulls: not within 120 months. */
const when = z.object({ month: z.nullable(count), calendar: z.nullable(text) });

/** Months at which the money is gone in a tenth, a half and nine tenths of the simulated paths. */
const runsOut = z.object({ early: when, middle: when, late: when });

/** Simulated paths whose money lasts all 120 months: a count of paths, no promise. */
const lasting = z.object({ paths: count, of: count });

const balances = z.object({
  month: count,
  p10: dollars,
  p25: dollars,
  p50: dollars,
  p75: dollars,
  p90: dollars,
});

const gain = z.object({ months: z.int(), kind: z.enum(KINDS) });

const note = z.object({
  code: text,
  text,
  basis,
  sources: z.array(text),
  asOf: text,
  reviewBy: text,
  overdue: z.boolean(),
});

const lever = z.object({
  lever: z.enum(["moonlight", "pause-loans", "cheaper-plan", "stay-six-months"]),
  /** Whose verdict stands before this lever: until it is read, the lever is a sum and nothing more. */
  guard: z.nullable(z.literal("moonlighting")),
  /** Why nothing is worked out; null where it is. */
  blocked: z.nullable(
    z.enum([
      "amount-unknown",
      "no-pay-left",
      "no-payment",
      "no-cheaper-plan-known",
      "pay-outlasts-the-months",
    ]),
  ),
  plan: z.nullable(text),
  /** What it changes a month: more in, or less out. */
  monthly: z.nullable(dollars),
  /** Interest that a pause adds, where it is known. */
  interest: z.nullable(dollars),
  runsOut: z.nullable(runsOut),
  lasting: z.nullable(lasting),
  /** Months by which the money lasts longer, path by path under the same draws. */
  gain: z.nullable(z.object({ low: gain, middle: gain, high: gain })),
  notes: z.array(text),
});

export const runwaySchema = z.object({
  today: text,
  seed: z.int(),
  paths: count,
  months: count,
  inputs: z.array(
    z.object({
      /** JSON pointer into the document. */
      pointer: text,
      value: z.number(),
      unit: z.enum(["dollars", "dollars-month", "months", "year"]),
      from: z.enum(["yours", "worked-out"]),
    }),
  ),
  missing: z.array(
    z.object({ pointer: text, blocks: z.enum(["fan", "income", "moonlight", "target"]) }),
  ),
  /** The last month with pay. */
  payEnds: z.nullable(z.object({ month: count, calendar: text })),
  /** As the sheet names it; `highest`: of all that the loans may allow, as nobody said which; `none`: no federal loan. */
  plan: z.nullable(text),
  /** What is counted on loans a month; null where there is no fan. */
  payment: z.nullable(
    z.object({
      basis: z.enum(COURSE_BASES),
      /** Of the plans that the loans may allow, where the plan is not known. */
      range: z.nullable(z.object({ lowest: dollars, highest: dollars })),
      /** Each month in which it changes, with the lowest and the highest of the ways that income may go. */
      steps: z.array(z.object({ month: count, calendar: text, low: dollars, high: dollars })),
    }),
  ),
  /** Months of waiting after the pay; null where no income is counted. */
  firstIncome: z.nullable(
    z.object({ lane: text, name: text, low: count, high: count, monthly: dollars }),
  ),
  /** Months 0 to 120; null where something it needs is missing. */
  fan: z.nullable(z.array(balances)),
  runsOut: z.nullable(runsOut),
  lasting: z.nullable(lasting),
  /** Months of spending and loan payment that are held: now, and in the paths when the pay ends. */
  held: z.object({
    target: z.nullable(count),
    now: z.nullable(z.number()),
    atPayEnd: z.nullable(z.object({ low: z.number(), middle: z.number(), high: z.number() })),
    met: z.nullable(z.boolean()),
  }),
  levers: z.array(lever),
  assumptions: z.array(z.object({ ...assumptionSchema.shape, id: text })),
  notes: z.array(note),
  sources: z.record(text, text),
});

export type RunwayAnswer = z.output<typeof runwaySchema>;
export type RunwayLever = RunwayAnswer["levers"][number];
export type RunsOut = NonNullable<RunwayAnswer["runsOut"]>;
