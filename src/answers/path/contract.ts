/** A contract's clauses as written, with why each matters, what to ask and whom. The text goes no further than this. */
import { fail, ok, type Result } from "#core/result.ts";
import { pagesOf } from "#engines/contract/page-lines.ts";
import { readContract } from "#engines/contract/read-contract.ts";
import { CLAUSE_STATUSES, type ClauseReading, type ClauseStatus } from "#engines/contract/types.ts";
import type { DocumentText } from "#facts/document-text.ts";
import { clauseFact, clauseTable } from "#facts/path/clauses.ts";
import { isOverdue } from "#facts/path/sources.ts";
import type { ContractAnswer, ContractClause } from "./contract-schema.ts";
import { citedSource, told } from "./ruled.ts";

export interface ContractText {
  readonly from: ContractAnswer["from"];
  /** The text of each page, in order. */
  readonly pages: readonly string[];
}

/** Words below which a text is no contract, and everything would be "not found". */
const FEWEST_WORDS = 20;

/** A file of text is parted at its form feeds. */
export const contractTextOf = (document: DocumentText): ContractText =>
  document.from === "pdf" ? document : { from: "text", pages: pagesOf(document.text) };

/** Refuses a text with hardly a word in it: what cannot be read is not said to be "not found". */
export function contractAnswer(
  { from, pages }: ContractText,
  { today }: { readonly today: string },
): Result<ContractAnswer> {
  const { clauses, words, emptyPages } = readContract(pages);
  if (words < FEWEST_WORDS) return fail(tooShort(words));
  const { about, notFound, denied, beyond } = clauseTable();
  return ok({
    from,
    pages: pages.length,
    emptyPages: [...emptyPages],
    words,
    about: toldFact(about, today),
    notFound: toldFact(notFound, today),
    denied: toldFact(denied, today),
    counts: countsOf(clauses),
    clauses: clauses.map((reading) => clauseOf(reading, today)),
    beyond: beyond.map((fact) => toldFact(fact, today)),
  });
}

const tooShort = (words: number) => ({
  code: "no-text",
  pointer: "",
  found: `${words} words`,
  accepted: `the text of a contract, ${FEWEST_WORDS} words at least`,
});

function toldFact(...args: Parameters<typeof told>) {
  const fact = told(...args);
  return { ...fact, sources: [...fact.sources] };
}

function clauseOf(reading: ClauseReading, today: string): ContractClause {
  const { clause, status, passages, values, refersTo } = reading;
  const { who, sources, ...fact } = clauseFact(clause);
  const { who: names } = clauseTable();
  return {
    ...fact,
    id: clause,
    status,
    passages: passages.map((passage) => ({ ...passage, values: [...passage.values] })),
    values: [...values],
    refersTo: [...refersTo],
    who: who.map((id) => ({ id, words: names[id] ?? id })),
    sources: sources.map(citedSource),
    overdue: isOverdue({ ...fact, sources }, today),
  };
}

function countsOf(clauses: readonly ClauseReading[]): Record<ClauseStatus, number> {
  const count = (status: ClauseStatus): number =>
    clauses.filter((clause) => clause.status === status).length;
  const [found, unclear, notFound] = CLAUSE_STATUSES.map(count);
  return { found: found ?? 0, unclear: unclear ?? 0, not_found: notFound ?? 0 };
}
