/** Who says so, when it was read, when it is read again. */
import type { Told } from "#answers/path/ruled.ts";
import { longDay } from "./days.ts";

export type CitedFact = Pick<Told, "sources" | "basis" | "asOf" | "reviewBy" | "overdue">;

const OURS = { practice_judgement: "Our judgment", article: "One author’s estimate" } as const;

type Dated = Omit<CitedFact, "sources">;

/** "CRS, 2025; read November 23, 2026; read again by February 28, 2027." */
function cite(who: readonly string[], { basis, asOf, reviewBy, overdue }: Dated): string {
  const said = basis === "sourced" ? who : [OURS[basis], ...who];
  const again = overdue
    ? `should have been read again by ${longDay(reviewBy)}`
    : `read again by ${longDay(reviewBy)}`;
  return `${[...new Set(said)].join("; ")}; read ${longDay(asOf)}; ${again}.`;
}

export const citation = (fact: CitedFact): string =>
  cite(
    fact.sources.map(({ publisher, year }) => `${publisher}, ${year ?? "undated"}`),
    fact,
  );

/** Before the citation of a rule whose date has passed. */
export const pastItsDate = "Past its date. Check it before you rely on it.";

/** On paper, beside a rule that has its own name: whose table it is where it has none, and the day. */
export function shortCitation(fact: CitedFact & { readonly rule?: string | null }): string {
  const { sources, basis, asOf, reviewBy, overdue, rule } = fact;
  const who = basis === "sourced" ? (sources[0]?.publisher ?? "") : OURS[basis];
  const late = overdue ? `, due again ${longDay(reviewBy)}` : "";
  return `${rule ? "" : `${who}; `}read ${longDay(asOf)}${late}.`;
}

interface CitedById extends Dated {
  readonly sources: readonly string[];
}

/** The same where sources are ids beside a table of who they are. */
export const citedBy = (fact: CitedById, names: Readonly<Record<string, string>>): string =>
  cite(
    fact.sources.map((id) => names[id] ?? id),
    fact,
  );

/** Only who says so: for lines of a table that has one date for all of them. */
export function whoSays(
  { sources, basis }: Pick<CitedById, "sources" | "basis">,
  names: Readonly<Record<string, string>>,
): string {
  const who = sources.map((id) => names[id] ?? id);
  return `${(basis === "sourced" ? who : [OURS[basis], ...who]).join("; ")}.`;
}
