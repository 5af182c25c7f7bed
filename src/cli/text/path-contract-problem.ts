import type { Problem } from "#core/result.ts";
import type { EditionProblem } from "#facts/edition/edition.ts";
import { editionProblem } from "./import-text.ts";

/** Why a file is not read as a contract. */
export function notRead(problem: EditionProblem): Problem {
  const { found, ...rest } = editionProblem(problem);
  return { ...rest, found: foundWords(problem, found), accepted: ACCEPTED };
}

const ACCEPTED = "a PDF with text in it, or the text pasted into a file";

const foundWords = (problem: EditionProblem, found: string): string =>
  problem.code === "no-text" ? `no text in this file: ${found}` : found;
