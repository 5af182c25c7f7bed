/** A contract read, in words: what was found as it is written, what is unclear, what was not found. */
import type { ContractAnswer, ContractClause } from "#answers/path/contract-schema.ts";
import {
  CLAUSE_STATUS_WORDS,
  clauseValueWords,
  DENIAL_WORDS,
} from "#answers/path/contract-words.ts";
import { section, wrap } from "./table.ts";

export function contractText(answer: ContractAnswer): string {
  const { about, clauses, beyond, counts, notFound, denied } = answer;
  const isDenied = clauses.some(({ passages }) => passages.some((p) => p.denial !== "none"));
  return [
    wrap(about.text),
    wrap(
      `${answer.words} words on ${answer.pages} ${answer.pages === 1 ? "page" : "pages"}: ${counts.found} found, ${counts.unclear} unclear, ${counts.not_found} not found.`,
    ),
    wrap(notFound.text),
    isDenied ? wrap(denied.text) : "",
    emptyText(answer.emptyPages),
    ...clauses.map((clause) => section(titleOf(clause), clauseText(clause))),
    section("Not in any contract", beyond.map(({ text }) => wrap(`- ${text}`, "  ")).join("")),
  ].join("");
}

const emptyText = (pages: readonly number[]): string =>
  pages.length === 0
    ? ""
    : wrap(`No text on page ${pages.join(", ")}: a picture, or blank. Nothing on it was read.`);

const titleOf = ({ name, status }: ContractClause): string =>
  `${name}: ${CLAUSE_STATUS_WORDS[status].toLowerCase()}`;

function clauseText({ passages, values, refersTo, why, ask, who }: ContractClause): string {
  return [
    ...passages.map(({ text, page, denial }) =>
      wrap(
        `  p. ${page}: "${text}"${DENIAL_WORDS[denial] ? ` ${DENIAL_WORDS[denial]}` : ""}`,
        "    ",
      ),
    ),
    values.length === 0
      ? ""
      : wrap(`  In short: ${values.map(clauseValueWords).join("; ")}.`, "    "),
    refersTo.length === 0 ? "" : wrap(`  Read too: ${refersTo.join("; ")}.`, "    "),
    wrap(`  ${why}`, "  "),
    wrap(`  Ask: ${ask.join(" ")}`, "  "),
    wrap(`  Whom: ${who.map(({ words }) => words).join("; ")}.`, "  "),
  ].join("");
}
