/** What the runway takes for granted and leaves out, each with its number, its words and what stands behind it. */
import * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import table from "#data/path/runway.json" with { type: "json" };
import { cited, words } from "./cited-schema.ts";

export const assumptionSchema = z.object({
  value: z.number().check(z.nonnegative()),
  unit: z.enum(["share", "months"]),
  law: z.enum(["triangular", "uniform", "fixed"]),
  text: words,
  ...cited,
});

const note = z.object({ text: words, ...cited });

export const runwayTableSchema = z.strictObject({
  about: words,
  assumptions: z.strictObject({
    /** How far the spending may be off: for all months at once, and each month by itself. */
    spendingLevel: assumptionSchema,
    spendingMonth: assumptionSchema,
    wait: assumptionSchema,
    stay: assumptionSchema,
    forbearance: assumptionSchema,
    /** Of what is earned, what tax takes: only to work out a loan payment. */
    tax: assumptionSchema,
  }),
  /** Dollars a year before tax, PGY-1 to PGY-8: only how one year compares with the next is used. */
  residentPay: z.object({ text: words, byYear: z.array(z.int()).check(z.length(8)), ...cited }),
  notes: z.strictObject({
    "self-employment-tax": note,
    "todays-dollars": note,
    "below-zero": note,
    "no-large-costs": note,
    "health-cover": note,
    "payment-yearly": note,
    "payment-income": note,
    "payment-sooner": note,
    "payment-level": note,
    "payment-billed": note,
    "payment-bill-or-more": note,
    "payment-highest": note,
    "plan-ends": note,
    "payment-paid-off": note,
    "payment-no-end": note,
    "private-flat": note,
    "contract-past": note,
    "raise-by-year": note,
    "pay-flat": note,
    "other-income-unknown": note,
    "income-unknown": note,
    "wait-is-an-estimate": note,
    "interest-grows": note,
    "interest-unknown": note,
    guarded: note,
    "shares-of-paths": note,
  }),
});

export type RunwayTable = z.output<typeof runwayTableSchema>;
export type RunwayNote = keyof RunwayTable["notes"];
export type AssumptionName = keyof RunwayTable["assumptions"];

const read = onceFor((_: "runway"): RunwayTable => runwayTableSchema.parse(table));

export const runwayTable = (): RunwayTable => read("runway");
