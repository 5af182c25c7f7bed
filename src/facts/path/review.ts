/** Every rule and fact of `data/path`, whatever table it stands in: when it was read, when to read it again. */
import type { Cited } from "./sources.ts";

export interface Reviewed extends Cited {
  /** The file, without its ending. */
  readonly table: string;
  /** Where in it: keys, and ids where an item has one, as "work/rules/j1_paid". */
  readonly at: string;
  readonly text: string | null;
}

/** A new table is here as soon as its file is. */
const TABLES: Readonly<Record<string, unknown>> = import.meta.glob("/data/path/*.json", {
  eager: true,
  import: "default",
});

/** The first to be read again first. */
export const allReviewed = (): readonly Reviewed[] =>
  Object.entries(TABLES)
    .flatMap(([file, table]) => reviewedIn(nameOf(file), table, ""))
    .toSorted((a, b) => compare(a.reviewBy, b.reviewBy) || compare(a.table, b.table));

const nameOf = (file: string): string => file.replace(/^.*\/|\.json$/g, "");
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Walks any JSON; what has a day of review is one entry, and what lies below it is walked too. */
export function reviewedIn(table: string, value: unknown, at: string): readonly Reviewed[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, inner]) =>
    reviewedIn(table, inner, `${at}${at === "" ? "" : "/"}${idOf(inner) ?? key}`),
  );
  const cited = citedOf(value);
  return cited ? [{ table, at, ...cited, text: textOf(value) }, ...below] : below;
}

const idOf = (value: unknown): string | null =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string"
    ? value.id
    : null;

const textOf = (value: object): string | null =>
  "text" in value && typeof value.text === "string" ? value.text : null;

const BASES: readonly string[] = [
  "sourced",
  "article",
  "practice_judgement",
] satisfies readonly Cited["basis"][];

const isBasis = (value: unknown): value is Cited["basis"] =>
  typeof value === "string" && BASES.includes(value);

/** Throws on a day of review without the rest: a rule that nobody can check is a broken rule. */
function citedOf(value: object): Cited | null {
  if (!("reviewBy" in value)) return null;
  const { reviewBy, asOf, basis, sources } = value as Partial<Record<keyof Cited, unknown>>;
  if (typeof reviewBy !== "string" || typeof asOf !== "string" || !isBasis(basis))
    throw new TypeError(`a rule must have asOf, reviewBy and basis, got ${JSON.stringify(value)}`);
  if (!Array.isArray(sources))
    throw new TypeError(`a rule must have sources: ${JSON.stringify(value)}`);
  return { sources: sources.map(String), basis, asOf, reviewBy };
}
