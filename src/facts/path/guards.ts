/** What training itself says of work beside it: year, local policy, hours; and what a visa asks first. */
import * as z from "zod/mini";
import guards from "#data/path/guards.json" with { type: "json" };
import { cited } from "./cited-schema.ts";
import { factSchema, guardTableSchema, VERDICTS } from "./rule-schema.ts";

const schema = z.strictObject({
  weekLimit: z.strictObject({ hours: z.int(), text: z.string(), ...cited }),
  strictness: z.strictObject({
    /** From the mildest to the strictest. */
    order: z.array(z.enum(VERDICTS)),
    text: z.string(),
    ...cited,
  }),
  /** Who lifts a block: id to words. */
  who: z.record(z.string(), z.string()),
  pgy1: guardTableSchema,
  policy: guardTableSchema,
  hours: guardTableSchema,
  lawyer: guardTableSchema,
  lawyerDestination: guardTableSchema,
  facts: z.array(factSchema),
});

export const GUARDS = z.parse(schema, guards);
