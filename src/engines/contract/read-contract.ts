/**
 * A contract read for its clauses: for each, the sentences that are of it as they are written, the words that only
 * come near, or nothing. Deterministic patterns over sentences; what they do not decide is never decided.
 */
import { withAntecedents } from "./antecedent.ts";
import { type ClauseRule, isDecided, isNear } from "./clause-rule.ts";
import { clauseRules } from "./clause-rules.ts";
import { denialOf } from "./denial.ts";
import { pageLines } from "./page-lines.ts";
import { referencesIn } from "./references.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";
import type { Clause, ClauseReading, ContractReading, Passage } from "./types.ts";
import { unitsOf } from "./units.ts";
import { distinct } from "./values.ts";

/** Clauses that limit or ask: that a sentence says there is none matters there. */
const DENIABLE: ReadonlySet<Clause> = new Set([
  "resident-notice",
  "non-renewal-notice",
  "sign-on-repayment",
  "relocation-repayment",
  "stipend-repayment",
  "other-repayment",
  "outside-work",
  "work-ownership",
  "non-compete",
]);

/** Passages that are shown of one clause: further ones repeat. */
const MOST = 12;
const MOST_UNCLEAR = 4;

/** Pages of text, in order. Total: any text gives a reading. */
export function readContract(pages: readonly string[]): ContractReading {
  const sentences = withAntecedents(sentencesOf(unitsOf(pageLines(pages))));
  const empty = pages.flatMap((page, i) => (page.trim() === "" ? [i + 1] : []));
  return {
    pages: pages.length,
    emptyPages: empty,
    words: pages.join(" ").split(/\s+/).filter(Boolean).length,
    clauses: clauseRules.map((rule) => readClause(rule, sentences)),
  };
}

function readClause(rule: ClauseRule, sentences: readonly Sentence[]): ClauseReading {
  const decided = sentences.filter((sentence) => isDecided(rule, sentence));
  if (decided.length > 0) return readingOf(rule, "found", withLeads(rule, decided).slice(0, MOST));
  const near = sentences.filter((sentence) => isNear(rule, sentence));
  if (near.length > 0) return readingOf(rule, "unclear", near.slice(0, MOST_UNCLEAR));
  return readingOf(rule, "not_found", []);
}

/** What hangs on another sentence is shown with it, each once. */
const withLeads = (rule: ClauseRule, sentences: readonly Sentence[]): readonly Sentence[] => [
  ...new Map(
    sentences
      .flatMap((each) => [
        ...(rule.money ? [each.antecedent?.antecedent, each.antecedent] : []),
        each.lead,
        each,
      ])
      .flatMap((each) => (each ? [[keyOf(each), each] as const] : [])),
  ).values(),
];

const keyOf = ({ text, page, paragraph }: Sentence): string => `${page} ${paragraph} ${text}`;

function readingOf(
  rule: ClauseRule,
  status: ClauseReading["status"],
  sentences: readonly Sentence[],
): ClauseReading {
  const passages = sentences.map((sentence) => passageOf(rule, sentence, status));
  const values = passages.filter(({ denial }) => denial !== "whole").flatMap((each) => each.values);
  return {
    clause: rule.clause,
    status,
    passages,
    values: distinct(values),
    refersTo: [...new Set(passages.flatMap(({ text }) => referencesIn(text)))],
  };
}

/** What is unclear has no value: a figure beside words that could not be decided is no figure of the clause. */
const passageOf = (
  rule: ClauseRule,
  { text, page, heading, plain }: Sentence,
  status: ClauseReading["status"],
): Passage => ({
  text,
  page,
  heading,
  denial: DENIABLE.has(rule.clause)
    ? denialOf(plain, rule.clause === "non-renewal-notice" ? "hospital" : "resident")
    : "none",
  values: status === "found" ? distinct(rule.values(plain)) : [],
});
