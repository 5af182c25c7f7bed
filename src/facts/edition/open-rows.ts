/**
 * Walks down the lines of the table and gives every row its institution, city, state, years and whole name.
 * Names and institutions may wrap, institutions may cross pages, and a heading is told from the tail of a
 * name by its type and by the gaps around it.
 */
import type { UnreadLine } from "./edition.ts";
import type { Kind, RowParts } from "./line-kinds.ts";
import { follows, headingStart, joinWrapped, type Line, sameType } from "./lines.ts";
import { gapsOf, widest, wrapsAbove } from "./name-gaps.ts";
import { CONTINUED } from "./page-parts.ts";

/** Two-letter code of a state by its name, any case; null for other text. */
export type StateNamed = (text: string) => string | null;

export interface OpenRow {
  readonly line: Line;
  readonly parts: RowParts;
  /** Name on lines above and below the row's own. */
  readonly above: readonly Line[];
  readonly below: Line[];
  /** What stands over the row; null where nothing does. */
  readonly state: string | null;
  readonly institution: string | null;
  readonly city: string | null;
  /** As printed; null before any header. */
  readonly years: readonly number[] | null;
}

interface Walk {
  readonly stateNamed: StateNamed;
  readonly rows: OpenRow[];
  readonly unread: UnreadLine[];
  /** True where the document sets the first lines of a wrapped name above the row's own. */
  readonly wrapsAbove: boolean;
  state: string | null;
  institution: string | null;
  city: string | null;
  years: readonly number[] | null;
  header: Kind | null;
  /** The row whose name may still go on. */
  last: OpenRow | null;
  /** Lines of text since the last row or header. */
  pending: Line[];
}

export function openRows(
  table: readonly Kind[],
  stateNamed: StateNamed,
): { readonly rows: readonly OpenRow[]; readonly unread: readonly UnreadLine[] } {
  const walk: Walk = {
    stateNamed,
    rows: [],
    unread: [],
    wrapsAbove: wrapsAbove(table),
    ...{ state: null, institution: null, city: null, years: null },
    ...{ header: null, last: null, pending: [] },
  };
  for (const kind of table) step(walk, kind);
  giveTail(walk, walk.pending);
  return walk;
}

function step(walk: Walk, kind: Kind): void {
  if (kind.kind === "text") {
    walk.pending.push(kind.line);
  } else if (kind.kind === "row") {
    takeRow(walk, kind.line, kind.parts);
  } else {
    if (kind.kind === "columns" && walk.header?.kind === "years") takeCity(walk, kind.city);
    else takeHeading(walk, kind.city);
    if (kind.kind === "years") walk.years = kind.years;
    walk.header = kind;
  }
}

/** A header begins: what stands above it is the tail of a name, a state, an institution. */
function takeHeading(walk: Walk, city: string): void {
  const lines = walk.pending.splice(0);
  const at = lines.findLastIndex((line, i) => isStateHeading(walk, line, lines[i + 1]));
  const state = lines[at];
  const below = lines.slice(at + 1);
  const start = state
    ? headingStart(below)
    : Math.max(headingStart(below), tailLength(walk, below));
  const heading = below.slice(start);
  giveTail(walk, [...lines.slice(0, Math.max(0, at)), ...below.slice(0, start)]);
  if (state) Object.assign(walk, { state: walk.stateNamed(state.text), institution: null });
  const name = joinWrapped(heading.map(({ text }) => text)).replace(CONTINUED, "");
  if (name !== "" && name !== walk.institution)
    Object.assign(walk, { institution: name, city: null });
  if (city !== "") walk.city = city;
  walk.last = null;
}

/** In capitals, or set apart from the institution below it: a wrapped name may end in "Washington". */
function isStateHeading(walk: Walk, line: Line, next: Line | undefined): boolean {
  const text = line.text.replace(CONTINUED, "");
  if (walk.stateNamed(text) === null) return false;
  return text === text.toUpperCase() || (next !== undefined && !sameType(line, next));
}

/** How many of the lines above a heading may go on with the last row's name; never all of them. */
function tailLength({ last }: Walk, lines: readonly Line[]): number {
  let above = last && lastLine(last);
  let count = 0;
  for (const line of lines.slice(0, -1)) {
    if (!last || !above || !isNameOf(last, line) || !follows(above, line)) break;
    above = line;
    count += 1;
  }
  return count;
}

/** The city beside the second line of a header, or around it. */
function takeCity(walk: Walk, city: string): void {
  const between = walk.pending.splice(0).map(({ text }) => text);
  const beside = walk.header?.kind === "years" ? walk.header.city : "";
  const whole = joinWrapped([beside, ...between, city]);
  if (whole !== "") walk.city = whole;
}

function takeRow(walk: Walk, line: Line, parts: RowParts): void {
  const lines = walk.pending.splice(0);
  const split = splitAt(walk, lines, { line, parts });
  giveTail(walk, lines.slice(0, split));
  const rest = lines.slice(split).filter((text) => !takenByCity(walk, text, line));
  const above = rest.filter((text) => isNameOf({ line, parts }, text));
  walk.unread.push(...rest.filter((text) => !above.includes(text)).map(stray));
  const { state, institution, city, years } = walk;
  const row: OpenRow = { line, parts, above, below: [], state, institution, city, years };
  walk.rows.push(row);
  walk.last = row;
}

/** How many of the lines between two rows end the name of the upper one. */
function splitAt(walk: Walk, lines: readonly Line[], row: Pick<OpenRow, "line" | "parts">): number {
  const { last, wrapsAbove } = walk;
  if (!last) return 0;
  const foreign = lines.findIndex((line) => !isNameOf(last, line));
  const least = row.parts.name === "" ? 1 : 0;
  const most = Math.min(foreign < 0 ? lines.length : foreign, lines.length - least);
  if (last.line.page !== row.line.page && !wrapsAbove && least === 0) return most;
  const gaps = gapsOf([lastLine(last), ...lines, row.line]).slice(0, most + 1);
  return widest(gaps, wrapsAbove ? "first" : "last");
}

/** A second line of the city, below the header. */
function takenByCity(walk: Walk, text: Line, row: Line): boolean {
  const { header, last } = walk;
  if (last || header?.kind !== "columns" || sameType(text, row)) return false;
  walk.city = joinWrapped([walk.city ?? "", text.text]);
  return true;
}

/** Lines that go on with the last row's name; what does not is reported. */
function giveTail(walk: Walk, lines: readonly Line[]): void {
  const { last } = walk;
  for (const line of lines)
    if (last && isNameOf(last, line)) last.below.push(line);
    else walk.unread.push(stray(line));
}

const stray = ({ page, text }: Line): UnreadLine => ({ page, text, why: "stray-text" });

const lastLine = (row: OpenRow): Line => row.below.at(-1) ?? row.line;

/** A wrapped line may be indented by this many heights. */
const INDENT = 3;

/** Set like the row and under its name. */
function isNameOf(row: Pick<OpenRow, "line" | "parts">, line: Line): boolean {
  if (!sameType(row.line, line)) return false;
  const far = line.left - row.line.left;
  return row.parts.name === "" ? far < 0 : far > -0.5 * line.height && far < INDENT * line.height;
}
