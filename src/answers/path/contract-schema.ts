/** What `elective path contract --json` prints. */
import * as z from "zod/mini";
import {
  CLAUSE_STATUSES,
  CLAUSES,
  DENIALS,
  READINGS,
  TIME_UNITS,
} from "#engines/contract/types.ts";
import { citedFields, count, text, told } from "./told-schema.ts";

const clauseValue = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("time"), amount: z.number(), unit: z.enum(TIME_UNITS) }),
  z.object({ kind: z.literal("money"), dollars: z.number() }),
  z.object({ kind: z.literal("distance"), miles: z.number() }),
  z.object({ kind: z.literal("date"), day: text }),
  z.object({ kind: z.literal("reading"), code: z.enum(READINGS) }),
]);

const passage = z.object({
  /** As written in the document. */
  text,
  page: z.int().check(z.positive()),
  heading: z.nullable(text),
  /** The sentence says there is none: whole, or with something taken back. */
  denial: z.enum(DENIALS),
  values: z.array(clauseValue),
});

const clause = z.object({
  id: z.enum(CLAUSES),
  name: text,
  status: z.enum(CLAUSE_STATUSES),
  passages: z.array(passage),
  /** Every figure that the passages give; two of one kind are both there, none is chosen. */
  values: z.array(clauseValue),
  /** Other documents, as the passages name them. */
  refersTo: z.array(text),
  why: text,
  ask: z.array(text),
  who: z.array(z.object({ id: text, words: text })),
  ...citedFields,
});

export const contractSchema = z.object({
  from: z.enum(["pdf", "text"]),
  pages: count,
  /** Pages without text: pictures, or blank. Nothing on them was read. */
  emptyPages: z.array(z.int()),
  words: count,
  about: told,
  /** What "not found" means, and what a denial does. */
  notFound: told,
  denied: told,
  counts: z.record(z.enum(CLAUSE_STATUSES), z.int()),
  clauses: z.array(clause),
  beyond: z.array(told),
});

export type ContractAnswer = z.output<typeof contractSchema>;
export type ContractClause = z.output<typeof clause>;
