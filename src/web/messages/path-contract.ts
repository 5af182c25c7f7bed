/** Words of the page that reads a contract. */
import type { ContractAnswer, ContractClause } from "#answers/path/contract-schema.ts";
import {
  type Clause,
  type ClauseStatus,
  type ClauseValue,
  clauseValueWords,
} from "#answers/path/contract-words.ts";
import type { ContractProblem } from "../worker/contract-protocol.ts";
import { longDay } from "./days.ts";
import { fileLooks } from "./file-looks.ts";
import { count, plural } from "./numbers.ts";

export const heading = "Contract";
export const before = "Have your contract read here, clause by clause, in its own words.";

/** As measured on contracts written after the reader (`docs/method/contract.md`). */
export const FIRST_READ = { contracts: 20, right: 268, of: 320 } as const;
const percent = Math.round((100 * FIRST_READ.right) / FIRST_READ.of);
export const misses = `It misses things. On ${FIRST_READ.contracts} made-up contracts it had not met before, it read ${FIRST_READ.right} of ${FIRST_READ.of} clauses as a person does: ${percent} in 100. Most of the rest it did not find. No real contract has been tried. Read all of yours, and ask a lawyer.`;

export function sentence({ counts, clauses }: ContractAnswer): string {
  const { found, unclear, not_found: none } = counts;
  return `Of ${clauses.length} clauses, ${found} found, ${unclear} unclear, ${none} not found. Not found is not the same as not there.`;
}

export const giveHeading = "Give it the text";
export const giveNote =
  "It is read on this device and sent nowhere. The text is kept nowhere: when you leave this page, it is gone.";
export const dropHere = "Drop a PDF here";
export const chooseFile = "Choose a file";
export const fileNote = "A PDF with text in it, or a text file. Up to 64 MB.";
export const pasteLabel = "Or paste the text";
export const readPasted = "Read this text";
export const stop = "Stop";
export const opening = "Opening it.";
export const readingPage = (done: number, pages: number): string =>
  `Page ${count(done)} of ${count(pages)}`;
export const reading = "Pages read";
export const again = "Read another";
export const forget = "Forget this text";

export const pasted = "The text you pasted";
export const readFrom = (name: string, { pages, words }: ContractAnswer): string =>
  `${name}: ${plural(pages, "page")}, ${plural(words, "word")}.`;
const MOST_NAMED = 12;
export function emptyPages(pages: readonly number[]): string {
  const named = pages.slice(0, MOST_NAMED).join(", ");
  const more = pages.length > MOST_NAMED ? ` and ${pages.length - MOST_NAMED} more` : "";
  return pages.length === 1
    ? `No text on page ${named}: it is a picture, or blank. Nothing on it was read.`
    : `No text on pages ${named}${more}: they are pictures, or blank. Nothing on them was read.`;
}

/** One sentence: what it is, and what to do. */
export function refused(problem: ContractProblem): string {
  switch (problem.code) {
    case "few-words":
      return `There are ${problem.found} in it, too few for a contract: give it the whole text.`;
    case "empty":
      return "This file is empty: choose it again.";
    case "too-large":
      return `This file has ${count(problem.megabytes)} MB and the limit is ${problem.limit} MB: paste the text instead.`;
    case "not-pdf":
      return `This is ${fileLooks[problem.looksLike]}, not a PDF: save it as a PDF with text, or paste the text.`;
    case "cut-off":
      return "This PDF ends too early: get it again from where you have it.";
    case "encrypted":
      return "This PDF is locked by a password: save a copy that opens without one, or paste the text.";
    case "no-text":
      return `This PDF holds ${plural(problem.pages, "page")} of pictures and no text. It is a scan, and we do not read scans: ask the GME office for the file itself, or type in the parts you need.`;
    case "unreadable":
      return "This file went away while it was read: choose it again.";
    case "broken":
      return "Reading stopped by a fault of this page: reload it and try once more.";
    default:
      return "This PDF is damaged: get it again from where you have it, or paste the text.";
  }
}
export const nothingPasted = "Nothing is pasted yet: paste the text of the contract first.";
export const stillThere = "What was read before is still here.";

export const glance = "All clauses, in the order below";
export const statusWords: Readonly<Record<ClauseStatus, string>> = {
  found: "Found",
  unclear: "Unclear",
  not_found: "Not found",
};
export const valueWords = (value: ClauseValue): string =>
  value.kind === "date" ? longDay(value.day) : clauseValueWords(value);
export const valuesLine = (values: readonly ClauseValue[]): string =>
  values.map(valueWords).join("; ");
/** What a clause says, in the line of a table: its figures, or that all of its sentences deny it. */
export function inShort({ values, passages }: Pick<ContractClause, "values" | "passages">): string {
  if (values.length > 0) return valuesLine(values);
  const denials = passages.map(({ denial }) => denial);
  if (denials.length === 0 || denials.includes("none")) return "";
  return denials.includes("partly") ? "says there is none, with more to it" : "says there is none";
}

export const clausesHeading = "Clause by clause";
export const keepNote =
  "A sentence you keep goes into your notes, and a number you use goes into your sheet. Nothing else of the text does. Undo takes each of them back.";
export const where = (page: number, heading: string | null): string =>
  heading === null ? `Page ${page}` : `Page ${page}, under “${heading}”`;
export const says = (values: readonly ClauseValue[]): string => `In short: ${valuesLine(values)}.`;
export const readToo = (names: readonly string[]): string =>
  `It sends you on to: ${names.join("; ")}.`;
export const ask = "Ask";
export const whom = (names: readonly string[]): string => `Whom: ${names.join("; ")}.`;
export const morePassages = (more: number): string =>
  more === 1 ? "1 more sentence" : `${more} more sentences`;

export const keep = "Keep this sentence";
export const keepInstead = "Keep this one instead";
export const kept = "Kept in your notes.";
export const takeBack = "Take it back";
export const cut = (most: number): string => `Only its first ${count(most)} letters are kept.`;
export const keepLabel = (clause: string, page: number): string =>
  `Kept a sentence: ${clause}, page ${page}`;
export const takeBackLabel = (clause: string): string => `Took back a sentence: ${clause}`;

export const sheetHeading = "In your sheet";

type Used = "noticeDays" | "contractStart" | "contractEnd";
const USED: Readonly<Record<Used, string>> = {
  noticeDays: "your notice",
  contractStart: "the day it began",
  contractEnd: "the day it ends",
};
export const figure = (value: number | string): string =>
  typeof value === "number" ? plural(value, "day") : longDay(value);
export const use = (field: Used, value: number | string): string =>
  `Use ${figure(value)} as ${USED[field]}`;
export const used = (field: Used, value: number | string): string =>
  `Used: ${figure(value)} as ${USED[field]}.`;
export const against = (field: Used, other: string): string =>
  field === "contractEnd"
    ? `Your sheet has it begin on ${longDay(other)}, so it cannot end on this day.`
    : `Your sheet has it end on ${longDay(other)}, so it cannot begin on this day.`;

export const dayHeading = "The day you read it";
export const dayLabel = "Day you read all of it, and the manual";
export const dayHint = "You, word by word. What this page does is not that.";
export const today = "Today";
export const todayLabel = "Read the contract today";
export const stillToCome = "This day is still to come.";

export const keptHeading = "Sentences you kept";
export const keptFrom = "In your notes, until you take them back.";

export const lookedFor = "What it looks for";
export const beyondHeading = "Not in any contract";

/** As `data/path/clauses.json` has them, which only the worker reads. */
export const clauseNames: Readonly<Record<Clause, string>> = {
  "resident-notice": "Notice you give",
  "non-renewal-notice": "Notice they give",
  "sign-on-repayment": "Signing bonus, paid back",
  "relocation-repayment": "Moving costs, paid back",
  "stipend-repayment": "Stipend, loan or advance, paid back",
  "other-repayment": "Anything else you would owe",
  "outside-work": "Outside work",
  "work-ownership": "Who owns what you make",
  "non-compete": "Limits on where you work next",
  term: "First and last day",
  "due-process": "How to fight a decision",
  leave: "Leave",
  malpractice: "Malpractice cover",
  "insurance-end": "When your insurance ends",
  "cause-termination": "Ended by them for cause",
  confidentiality: "What you have to keep to yourself",
};
