/**
 * What a line of the document is, by itself. Both layouts: "Program 2025 2024 …" over "Code Quota Filled …"
 * (an older one says "Matched"), with the city at the left of either line; then rows of a name, a code and
 * two counts for every year.
 */
import type { Line } from "./lines.ts";

export type Kind =
  /** Years as printed, and what stands left of them. */
  | { readonly kind: "years"; readonly line: Line; readonly city: string; readonly years: number[] }
  | { readonly kind: "columns"; readonly line: Line; readonly city: string }
  | { readonly kind: "row"; readonly line: Line; readonly parts: RowParts }
  | { readonly kind: "text"; readonly line: Line };

export interface RowParts {
  /** What stands left of the code; empty where the name is on other lines. */
  readonly name: string;
  readonly code: string;
  /** What stands right of the code, word by word, without the marks of what did not fill. */
  readonly counts: readonly string[];
}

const YEARS = /^(.*?)\s*((?:\b(?:19|20)\d\d\s*)+)$/;
const COLUMNS = /^(.*?)\s*(?:\b(?:Program )?Code\b)?((?:\s*\b(?:Quota|Matched|Filled)\b){2,})$/i;
const ROW = /^(.*?)(\d{7}[A-Z][0-9A-Z])(?=\s|$)(.*)$/;

export function kindOf(line: Line): Kind {
  return yearsOf(line) ?? columnsOf(line) ?? rowOf(line) ?? { kind: "text", line };
}

/** "Montgomery Program 2025 2024 2023", or at least three years by themselves. */
function yearsOf(line: Line): Kind | null {
  const [, before = "", list = ""] = YEARS.exec(line.text) ?? [];
  const printed = list.split(/\s+/).filter(Boolean).map(Number);
  const years = printed.filter((year, i) => year !== printed[i - 1]);
  const headed = /\bProgram$/i.test(before);
  if (years.length === 0 || (!headed && years.length < 3)) return null;
  return { kind: "years", line, city: before.replace(/\s*\bProgram$/i, ""), years };
}

function columnsOf(line: Line): Kind | null {
  const [, city] = COLUMNS.exec(line.text) ?? [];
  return city === undefined ? null : { kind: "columns", line, city };
}

function rowOf(line: Line): Kind | null {
  const [, name, code, rest] = ROW.exec(line.text.replaceAll("*", " ")) ?? [];
  if (name === undefined || code === undefined || rest === undefined) return null;
  const counts = rest.split(/\s+/).filter(Boolean);
  return { kind: "row", line, parts: { name: name.trim(), code, counts } };
}

/** Positions of one year; undefined for what is no count. "--" is none offered. */
export function readCount(word: string): number | null | undefined {
  if (/^(--|[-–—])$/.test(word)) return null;
  return /^\d{1,4}$/.test(word) ? Number(word) : undefined;
}
