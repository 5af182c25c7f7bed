/** What a record of work must not hold, who may own it, and what a line of a resume needs. */
import * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import table from "#data/path/record.json" with { type: "json" };
import { words } from "./cited-schema.ts";
import { type Fact, factSchema } from "./rule-schema.ts";

const kindSchema = z.strictObject({
  id: words,
  /** As it stands in "It looks like …". */
  name: words,
  instead: words,
});

export const recordFactsSchema = z.strictObject({
  about: words,
  identifiers: z.strictObject({
    rule: factSchema,
    /** How many are missed: the second set written after the patterns, `docs/method/contract.md`. */
    misses: factSchema,
    rare: factSchema,
    screens: factSchema,
    instead: factSchema,
    kinds: z.array(kindSchema),
  }),
  /** By the ids of `MADE_WITH`. */
  madeWith: z.array(factSchema),
  number: factSchema,
});

export type RecordFacts = z.output<typeof recordFactsSchema>;
export type IdentifierFact = z.output<typeof kindSchema>;

const read = onceFor((_: "record"): RecordFacts => recordFactsSchema.parse(table));

export const recordFacts = (): RecordFacts => read("record");

/** Throws on words that the table does not have: what may belong to an employer is said in every case. */
export function madeWithFact(id: string): Fact {
  const fact = recordFacts().madeWith.find((each) => each.id === id);
  if (!fact) throw new RangeError(`made with must be one of data/path/record.json, got ${id}`);
  return fact;
}
