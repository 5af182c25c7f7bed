/** The record in words, the same on the page and in the command. */

import type { PieceText } from "#dossier/path/terms.ts";
import type { IdentifierReason } from "#engines/identifiers/types.ts";
import { count, plural } from "../number-words.ts";
import type { PieceGap, RecordTotals } from "./record-schema.ts";

type Sum = Pick<RecordTotals, "pieces" | "withNumber" | "hours" | "withHours">;

export function recordSentence(totals: Sum): string {
  return totals.pieces === 0 ? "No piece of work yet." : `${sumWords(totals)}.`;
}

/** "3 pieces, 2 with a number, 14 hours" */
export function sumWords(sum: Sum): string {
  const { pieces, withNumber } = sum;
  const numbers = withNumber === 0 ? "none with a number" : `${count(withNumber)} with a number`;
  return `${plural(pieces, "piece")}, ${numbers}, ${hoursWords(sum)}`;
}

/** Hours of some pieces are not those of all: how many they are of is said. */
export function hoursWords({ pieces, hours, withHours }: Omit<Sum, "withNumber">): string {
  if (hours === null) return "hours not known";
  const of = withHours === pieces ? "" : ` from ${withHours} of ${pieces}`;
  return `${plural(hours, "hour")}${of}`;
}

export const tasteWords = ({
  liked,
  hated,
  pieces,
}: Pick<RecordTotals, "liked" | "hated" | "pieces">) =>
  `${liked} liked, ${hated} hated, ${pieces - liked - hated} not said`;

export const GAP_WORDS: Readonly<Record<PieceGap, string>> = {
  did: "What you did is not said.",
  number: "No number yet, and none is made up.",
  hours: "Hours not known.",
  liked: "Liked or hated: not said.",
  "made-with": "Whose time and things: not said. Your employer may own it.",
  "quote-from": "Who said it is not known.",
  "quote-agreed": "Nobody agreed to be quoted. It stays out of a resume.",
};

export const FIELD_NAMES: Readonly<Record<PieceText, string>> = {
  title: "Title",
  did: "What you did",
  link: "Link",
  what: "What was counted",
  value: "The number",
  unit: "Unit",
  quote: "What was said of it",
  quoteFrom: "Who said it",
};

export const WHY_WORDS: Readonly<Record<IdentifierReason, string>> = {
  shape: "by its form",
  label: "by the word before it",
  "patient-line": "because a patient is spoken of",
};

/** Beside how many are missed: what that number is of. */
export const TESTED_ON =
  "That test was on made-up lines, written after the rules and by the same hand. Yours can fare worse.";
