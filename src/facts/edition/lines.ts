/** From positioned text to lines, as an eye would read a page: top to bottom, left to right. */
import type { TextItem } from "./pdf-pages.ts";

/** Text that stands together: no gap wider than the type is high. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
}

export interface Line {
  /** Counted from 1. */
  readonly page: number;
  /** Points from the top of the page to the baseline. */
  readonly y: number;
  readonly left: number;
  /** Of the first item: what a line is set in tells headings from rows. */
  readonly height: number;
  readonly font: string;
  readonly segments: readonly Segment[];
  /** All segments, one space between. */
  readonly text: string;
}

/** A baseline may waver by this share of the type's height within a line. */
const WAVER = 0.3;
/** Shares of the type's height: a gap that is a space, one that parts two columns, a name too long for its own. */
const SPACE = 0.15;
const COLUMN = 1;
const OVERPRINT = -0.3;

export function linesOf(items: readonly TextItem[], page: number): Line[] {
  const down = [...items].sort((a, b) => a.y - b.y);
  const lines: TextItem[][] = [];
  let last: TextItem | null = null;
  for (const item of down) {
    const waver = Math.max(1, WAVER * item.height);
    if (last !== null && item.y - last.y <= waver) lines.at(-1)?.push(item);
    else lines.push([item]);
    last = item;
  }
  return lines.flatMap((line) => toLine(line, page) ?? []);
}

function toLine(items: readonly TextItem[], page: number): Line | null {
  const across = [...items].sort((a, b) => a.x - b.x);
  const segments = segmentsOf(across);
  const [first] = across;
  const left = segments[0]?.left;
  if (!first || left === undefined) return null;
  const { y, height, font } = first;
  const text = segments.map((segment) => segment.text).join(" ");
  return { page, y, left, height, font, segments, text };
}

function segmentsOf(items: readonly TextItem[]): Segment[] {
  const segments: Segment[] = [];
  for (const item of items) {
    const right = item.x + item.width;
    const last = segments.at(-1);
    const gap = last ? item.x - last.right : Number.POSITIVE_INFINITY;
    if (!last || gap > COLUMN * item.height || gap < OVERPRINT * item.height) {
      segments.push({ text: item.text, left: item.x, right });
      continue;
    }
    const text = last.text + (gap > SPACE * item.height ? " " : "") + item.text;
    segments[segments.length - 1] = { ...last, text, right };
  }
  return segments
    .map((segment) => ({ ...segment, text: plain(segment.text) }))
    .filter(({ text }) => text !== "");
}

/** One kind of space, no control characters, letters for ligatures. */
const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}]/gu, "")
    .trim();

/** Parts of one name that was wrapped: a break after "/" or "-" is no space. */
export const joinWrapped = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== "")
    .reduce((text, part) => {
      const close = text === "" || /[/-]$/.test(text) || part.startsWith("/");
      return close ? text + part : `${text} ${part}`;
    }, "");

/** True for two lines that one hand set: same font, same size. */
export const sameType = (a: Line, b: Line): boolean =>
  a.font === b.font && Math.abs(a.height - b.height) < 0.6;

/** True where `below` follows as the next line of the same paragraph. */
export const follows = (above: Pick<Line, "page" | "y">, below: Line): boolean =>
  above.page === below.page && below.y - above.y <= LEADING * below.height;

/** Baselines further apart than this many heights are not of one paragraph. */
const LEADING = 1.7;

/** Where the last paragraph of one type begins: above a header it is the institution. */
export function headingStart(lines: readonly Line[]): number {
  let start = Math.max(0, lines.length - 1);
  for (let line = lines[start]; start > 0 && line; line = lines[start]) {
    const above = lines[start - 1];
    if (!above || !sameType(above, line) || !follows(above, line)) break;
    start -= 1;
  }
  return start;
}
