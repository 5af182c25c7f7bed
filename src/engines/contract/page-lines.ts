/** Pages of text as lines to read: what is printed around every page is left out, columns are read in turn. */
import { unfold } from "./columns.ts";

export interface PageLine {
  readonly text: string;
  /** Counted from 1. */
  readonly page: number;
}

/** A text as pages: parted where it has form feeds. */
export const pagesOf = (text: string): readonly string[] => text.split("\f");

/** How many of a page's first and of its last lines can be printed around it. */
const EDGE = 3;
const PAGE_NUMBER = /^[\s\-–—|]*(page\s*)?\d{1,3}(\s*(of|\/)\s*\d{1,3})?[\s\-–—|]*$/i;
const RULE = /^[\s_=*~─━-]{3,}$/;

export function pageLines(pages: readonly string[]): readonly PageLine[] {
  const split = pages.map((page) => page.split(/\r\n?|\n/).map(tidied));
  const around = repeated(split);
  return split.flatMap((lines, i) =>
    unfold(closedUp(inner(lines, around))).map((text) => ({ text, page: i + 1 })),
  );
}

/** No tabs, marks of quoted mail, soft hyphens or odd spaces. */
const tidied = (line: string): string =>
  line
    .replace(/\u00ad/g, "")
    .replace(/\t/g, "    ")
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, " ")
    .replace(/[\u200b-\u200f\ufeff]/g, "")
    .replace(/^(?:> ?)+/, "")
    .trimEnd();

function inner(lines: readonly string[], around: ReadonlySet<string>): readonly string[] {
  const edge = new Set(edgesOf(lines));
  return lines.map((line, i) =>
    RULE.test(line) || (edge.has(i) && (around.has(masked(line)) || PAGE_NUMBER.test(line)))
      ? ""
      : line,
  );
}

/** Of a page with an empty line after most of its lines, in the middle of sentences too, the empty lines say nothing. */
function closedUp(lines: readonly string[]): readonly string[] {
  const held = lines.flatMap((line, i) => (line.trim() === "" ? [] : [i]));
  const spaced = held.filter((i) => (lines[i + 1] ?? "").trim() === "");
  const broken = spaced.filter((i) => !/[.;:?!)]["”’']*$/.test(lines[i] ?? ""));
  const isDouble = held.length >= 6 && spaced.length >= 0.6 * held.length;
  return isDouble && broken.length >= 0.4 * spaced.length ? held.map((i) => lines[i] ?? "") : lines;
}

/** Indices of the lines at a page's two ends that hold text. */
function edgesOf(lines: readonly string[]): readonly number[] {
  const held = lines.flatMap((line, i) => (line.trim() === "" ? [] : [i]));
  return [...held.slice(0, EDGE), ...held.slice(-EDGE)];
}

/** Lines at the edges of half the pages, two at least; numbers of pages do not tell them apart. */
function repeated(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages)
    for (const text of new Set(edgesOf(lines).map((i) => masked(lines[i] ?? ""))))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  const enough = Math.max(2, pages.length / 2);
  return new Set([...counts].filter(([, count]) => count >= enough).map(([text]) => text));
}

const masked = (text: string): string => text.replace(/\d+/g, "#").replace(/\s+/g, " ").trim();
