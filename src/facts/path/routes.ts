/** What a move to another program or another specialty has to pass. */
import * as z from "zod/mini";
import routes from "#data/path/routes.json" with { type: "json" };
import { cited } from "./cited-schema.ts";
import { factSchema, guardTableSchema } from "./rule-schema.ts";

export const ROUTES = ["program", "specialty"] as const;
export type Route = (typeof ROUTES)[number];

const schema = z.strictObject({
  visa: guardTableSchema,
  nrmp: guardTableSchema,
  lawyer: guardTableSchema,
  /** Days from the start that the commitment of the match binds for. */
  nrmpDays: z.strictObject({ days: z.int(), ...cited }),
  /** Days from the start in which the match counts as the last one: then the NRMP is asked first. */
  matchYear: z.strictObject({ days: z.int(), ...cited }),
  /** Years on a J-1: the change of specialty has to come before the first number, all training before the second. */
  j1Years: z.strictObject({ change: z.int(), total: z.int(), ...cited }),
  /** In order; `quiet` says whether the own program need not hear of it. */
  steps: z.array(z.extend(factSchema, { quiet: z.enum(["yes", "disputed", "no"]) })),
  facts: z.array(z.extend(factSchema, { routes: z.array(z.enum(ROUTES)) })),
});

export const ROUTE_RULES = z.parse(schema, routes);
