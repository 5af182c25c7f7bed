/** What immigration status says of kinds of work and of leaving. Read as data; never advice. */
import * as z from "zod/mini";
import visa from "#data/path/visa.json" with { type: "json" };
import { factSchema, guardTableSchema } from "./rule-schema.ts";

const schema = z.strictObject({
  /** Status and kind of work. */
  work: guardTableSchema,
  /** Status and stage: what is left of a status once the training or the job it is for is over. */
  ended: guardTableSchema,
  /** Status and where one goes: a job outside clinical work, a leave. */
  destinations: guardTableSchema,
  facts: z.array(z.extend(factSchema, { status: z.array(z.string()) })),
});

export const VISA = z.parse(schema, visa);
