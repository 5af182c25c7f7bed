/**
 * What every fact of `data/path` carries, as a schema: ids of sources, what it rests on, two days. That the ids
 * exist is held by a test: the help card, on every page, does not bring the table of sources with it.
 */
import * as z from "zod/mini";

const sourceId = z.string().check(z.minLength(1));
const isoDay = z.string().check(z.regex(/^20\d\d-\d\d-\d\d$/));

/** What a part of a fact carries: its day is that of the fact. */
export const backed = {
  sources: z.array(sourceId),
  basis: z.enum(["sourced", "article", "practice_judgement"]),
};

export const cited = { ...backed, asOf: isoDay, reviewBy: isoDay };

export const sourceIds = z.array(sourceId).check(z.minLength(1));

/** A sentence or a name. */
export const words = z.string().check(z.minLength(1));

/** From low to high, both counted. */
export const span = z.object({ low: z.number(), high: z.number() });
