/** Why each clause of a contract matters, what to ask about it, and whom. */
import * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import table from "#data/path/clauses.json" with { type: "json" };
import { cited, words } from "./cited-schema.ts";
import { factSchema } from "./rule-schema.ts";

export const clauseFactSchema = z.strictObject({
  id: words,
  name: words,
  why: words,
  ask: z.array(words).check(z.minLength(1)),
  /** Ids of `who`. */
  who: z.array(words).check(z.minLength(1)),
  ...cited,
});

export const clausesSchema = z.strictObject({
  about: factSchema,
  notFound: factSchema,
  denied: factSchema,
  /** What no contract says and holds all the same. */
  beyond: z.array(factSchema),
  who: z.record(z.string(), words),
  clauses: z.array(clauseFactSchema),
});

export type ClauseFact = z.output<typeof clauseFactSchema>;

const read = onceFor((_: "clauses") => clausesSchema.parse(table));

export const clauseTable = (): z.output<typeof clausesSchema> => read("clauses");

/** Throws on a clause that the table does not have: a clause without its reason is a broken table. */
export function clauseFact(id: string): ClauseFact {
  const fact = clauseTable().clauses.find((each) => each.id === id);
  if (!fact) throw new RangeError(`clause must be one of data/path/clauses.json, got ${id}`);
  return fact;
}
