/**
 * Parts a document's lines: its table, what is printed around it on every page, its notice, and pages of
 * prose before and after.
 */
import type { UnreadLine } from "./edition.ts";
import { type Kind, kindOf } from "./line-kinds.ts";
import { follows, headingStart, type Line, type Segment, sameType } from "./lines.ts";
import { noticeFrom, paragraphsOf, speaksOfRights } from "./notice.ts";

export interface DocumentParts {
  /** Lines of the pages that hold a table, without titles, footers and the notice. */
  readonly table: readonly Kind[];
  readonly notice: string | null;
  /** Pages without text. */
  readonly unread: readonly UnreadLine[];
}

/** Pages in order, each as its lines. `isState` knows the headings that part the table. */
export function partsOf(
  pages: readonly (readonly Line[])[],
  isState: (text: string) => boolean,
): DocumentParts {
  const sorted = pages.map((lines) => lines.map(kindOf));
  const isTable = sorted.map(holdsTable);
  const first = isTable.indexOf(true);
  const last = isTable.lastIndexOf(true);
  const repeated = repeatedTexts(
    sorted.filter((_, i) => isTable[i]),
    isState,
  );
  const notices: string[] = [];
  const table: Kind[] = [];
  const unread: UnreadLine[] = [];
  sorted.forEach((kinds, i) => {
    const lines = kinds.map(({ line }) => line);
    if (lines.length === 0) unread.push({ page: i + 1, text: "", why: "page-without-text" });
    if (isTable[i]) {
      const { body, notice } = tablePage(kinds, repeated, isState);
      table.push(...body);
      notices.push(...notice);
    } else if (first <= i && i < last) table.push(...kinds);
    else notices.push(...proseNotice(lines));
  });
  return { table, notice: noticeFrom(notices), unread };
}

/** True for a page with a row of the table, or with the header of one. */
export const holdsTable = (kinds: readonly Kind[]): boolean => {
  const has = (wanted: Kind["kind"]): boolean => kinds.some(({ kind }) => kind === wanted);
  return has("row") || (has("years") && has("columns"));
};

/** A page of prose that speaks of rights is shown whole: a clause cut out of it might mislead. */
function proseNotice(lines: readonly Line[]): string[] {
  const paragraphs = paragraphsOf(lines).map(({ text }) => text);
  return paragraphs.some(speaksOfRights) ? paragraphs : [];
}

const TITLE = /\bProgram Results\b|\bMain Residency Match\b|^®$/i;
const LEGEND = /^\*? ?Did not fill\b/i;
/** The same in the middle of a footer. */
const AROUND = /\s*Page ?\d+( ?of ?\d+)?|\* ?Did not fill[^.]*\.?\s*/gi;
const PAGE_NUMBER = /^(Page ?)?\d+( ?(of|\/) ?\d+)?$/i;

const around = ({ text }: Segment): boolean =>
  TITLE.test(text) || LEGEND.test(text) || PAGE_NUMBER.test(text);

function tablePage(
  kinds: readonly Kind[],
  repeated: ReadonlySet<string>,
  isState: (text: string) => boolean,
): { body: readonly Kind[]; notice: string[] } {
  const institution = institutionOf(kinds);
  const margin = marginOf(kinds).filter((line) => line !== institution && !isState(line.text));
  const notices = paragraphsOf(margin).filter(({ text }) => speaksOfRights(text));
  const told = new Set(notices.flatMap(({ segments }) => [...segments]));
  const dropped = new Set(
    margin.filter(
      (line) =>
        repeated.has(masked(line.text)) || line.segments.every((s) => told.has(s) || around(s)),
    ),
  );
  return {
    body: kinds.filter(({ line }) => !dropped.has(line)),
    notice: notices.map(({ text }) => text.replace(AROUND, "").trim()),
  };
}

/** What stands on the first header of a page and does not stand on every page; null where rows come first. */
function institutionOf(kinds: readonly Kind[]): Line | null {
  const header = kinds.findIndex(({ kind }) => kind !== "text");
  const line = kinds[header]?.kind === "row" ? undefined : kinds[header - 1]?.line;
  return line && !line.segments.every(around) ? line : null;
}

/** Lines above the table's first row or header and below its last one, names that wrap apart. */
function marginOf(kinds: readonly Kind[]): Line[] {
  const first = kinds.findIndex(({ kind }) => kind !== "text");
  const last = kinds.findLastIndex(({ kind }) => kind !== "text");
  const end = last + tailLength(kinds.slice(last).map(({ line }) => line));
  return kinds.filter((_, i) => i < first || i > end).map(({ line }) => line);
}

/** Lines that go on below the first one of the list, set like it; none that is too long for a name or says what it is. */
function tailLength(lines: readonly Line[]): number {
  const breaks = lines.findIndex((line, i) => {
    const above = lines[i - 1];
    return (
      above !== undefined && !(sameType(above, line) && follows(above, line) && mayBeName(line))
    );
  });
  return breaks < 0 ? lines.length - 1 : breaks - 1;
}

const LONGEST_NAME_LINE = 60;
const mayBeName = ({ text, segments }: Line): boolean =>
  text.length <= LONGEST_NAME_LINE && !speaksOfRights(text) && !segments.some(around);

/** Texts in the margins of half the pages, and of three at least; page numbers do not tell them apart. */
function repeatedTexts(
  pages: readonly (readonly Kind[])[],
  isState: (text: string) => boolean,
): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const kinds of pages)
    for (const text of new Set(outerLines(kinds).map((line) => masked(line.text))))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  const enough = Math.max(3, pages.length / 2);
  const repeated = [...counts].filter(([text, count]) => count >= enough && !isState(text));
  return new Set(repeated.map(([text]) => text));
}

/** The margin without what may be an institution that spans pages: the lines just above a header. */
function outerLines(kinds: readonly Kind[]): Line[] {
  const header = kinds.findIndex(({ kind }) => kind !== "text");
  const upwards = kinds.slice(0, header).map(({ line }) => line);
  const heading = new Set(upwards.slice(headingStart(upwards)));
  return marginOf(kinds).filter((line) => !heading.has(line) && !CONTINUED.test(line.text));
}

export const CONTINUED = /\s*\(cont(inued|'?d)?\.?\)$/i;

const masked = (text: string): string => text.replace(/\d+/g, "#");
