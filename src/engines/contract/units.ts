/** Lines as paragraphs, rows of tables and headings. */
import type { PageLine } from "./page-lines.ts";

export interface Unit {
  readonly kind: "prose" | "row" | "heading";
  readonly lines: readonly PageLine[];
  /** It begins with a number, letter or bullet of its own. */
  readonly numbered: "section" | "item" | null;
}

const SECTION =
  /^(?:(?:article|section|part|§)\s*(?:\d{1,2}(?:\.\d{1,2})*|[ivxl]+)\b[.:)]?\s*|\d{1,2}(?:\.\d{1,2}){1,3}[.)]?\s+|\d{1,2}[.)]\s+|[IVX]{1,5}[.)]\s+|[A-Z]\.\s+)/i;
const ITEM = /^(?:\(?[a-z]\)|\(?[ivx]{1,4}\)|\(\d{1,2}\)(?=\s+[A-Z])|[•▪◦‣·*○–-])\s+/;
const LABEL = /^[A-Z][A-Za-z/(),&' -]{1,44}:(?:\s|$)/;
/** No sentence ends with one of these. */
const GOES_ON =
  /(?:,|\b(?:of|the|to|a|an|on|in|by|for|with|and|or|than|least|at|from|be|shall|is|not|upon|under|within|its|may|will|must))$/i;
const ENDED = /[.;:?!]["”’')\]]*$/;

export function unitsOf(lines: readonly PageLine[]): readonly Unit[] {
  const widest = Math.max(0, ...lines.map(({ text }) => text.length));
  const units: Unit[] = [];
  let open: PageLine[] = [];
  let blank = true;
  const close = (): void => {
    if (open.length > 0) units.push(unitOf(open));
    open = [];
  };
  lines.forEach((line, i) => {
    if (line.text.trim() === "") blank = true;
    else {
      const next = lines[i + 1]?.text ?? "";
      if (begins(line.text, { open, blank, widest })) close();
      open.push(line);
      if (isHeading(line.text, next) && open.length === 1) close();
      blank = false;
    }
  });
  close();
  return units;
}

interface Before {
  readonly open: readonly PageLine[];
  readonly blank: boolean;
  readonly widest: number;
}

/** Whether a line begins a unit of its own after those that are open. */
function begins(text: string, { open, blank, widest }: Before): boolean {
  const last = open.at(-1)?.text;
  if (last === undefined) return true;
  const first = open[0]?.text ?? "";
  const bare = text.trim();
  if (isRow(first)) return isRow(text) || !isUnderLastCell(text, first);
  if (isRow(text)) return true;
  if (SECTION.test(bare) || ITEM.test(bare)) return startsSection(bare, last);
  if (blank) return !GOES_ON.test(last) && (ENDED.test(last.trim()) || !/^[a-z(]/.test(bare));
  if (LABEL.test(bare) && (ENDED.test(last.trim()) || LABEL.test(first.trim()))) return true;
  if (isCaps(bare) !== isCaps(last) && ENDED.test(last.trim())) return true;
  return isShort(last, widest) && /^[A-Z]/.test(bare) && !/[,\-–]$/.test(last);
}

/** "page\n10. The" goes on: a number after a month or a "Section" is not one of its own. */
const startsSection = (bare: string, last: string): boolean =>
  !/\b(?:section|article|paragraph|exhibit|appendix|schedule|january|february|march|april|may|june|july|august|september|october|november|december|and|or|to|of)$/i.test(
    last.trim(),
  ) || ITEM.test(bare);

/** Half a line, where the lines are as long as lines of prose are. */
const isShort = (line: string, widest: number): boolean =>
  widest >= 40 && line.trim().length < 0.5 * widest;

const GAPPED = /\S(?: {3,}| ?\.{4,} ?| ?\| ?)\S/;

/** Cells with wide gaps, dots or bars between; the gap after a section's number is none. */
export function isRow(text: string): boolean {
  const bare = text.trim().replace(SECTION, "").replace(ITEM, "");
  return GAPPED.test(bare) || /^\|.*\|$/.test(bare);
}

function isUnderLastCell(text: string, row: string): boolean {
  const indent = text.length - text.trimStart().length;
  const gaps = [...row.trimEnd().matchAll(/\S {3,}(?=\S)/g)];
  const cell = gaps.at(-1);
  return cell !== undefined && indent >= 4 && indent >= cell.index + cell[0].length - 3;
}

const withoutNumber = (text: string): string =>
  text
    .trim()
    .replace(/^#+\s*|\*\*/g, "")
    .replace(SECTION, "")
    .replace(ITEM, "");

const isCaps = (text: string): boolean => /[A-Z]{3}/.test(text) && !/[a-z]/.test(text);

/** A short line that says what follows: capitals, or every long word begun with one. */
function isHeading(text: string, next: string): boolean {
  const bare = withoutNumber(text).replace(/[:.]$/, "");
  const words = bare.split(/\s+/);
  if (isRow(text) || bare.length > 72 || words.length > 9 || !/[A-Za-z]{3}/.test(bare))
    return false;
  if (/[.;,?]$/.test(bare) || /^[a-z]/.test(next.trim()) || /\$|\d{3}/.test(bare)) return false;
  if (/:\s*\S|\[ ?x?\]/.test(bare)) return false;
  if (/^\s*#/.test(text)) return true;
  if (SECTION.test(text.trim()) && words.length <= 6 && next.trim() === "") return true;
  if (isCaps(bare)) return !isCaps(next) || next.trim() === "";
  return words.every((word) => word.length < 5 || /^["“(]?[A-Z]/.test(word)) && /^[A-Z]/.test(bare);
}

function unitOf(lines: readonly PageLine[]): Unit {
  const first = lines[0]?.text ?? "";
  const bare = first.trim();
  const numbered = SECTION.test(bare) ? "section" : ITEM.test(bare) ? "item" : null;
  const alone = lines.length === 1 && isHeading(first, "");
  return { kind: alone ? "heading" : isRow(first) ? "row" : "prose", lines, numbered };
}
