/** What the columns of a table hold, by the words of their titles. */
import { foundDays } from "./found-days.ts";
import type { TableRow } from "./table-rows.ts";

export const COLUMNS = [
  "start-time",
  "end-time",
  "all-day",
  "start",
  "end",
  "days",
  "name",
  "place",
  "kind",
  "notes",
  "number",
] as const;
export type Column = (typeof COLUMNS)[number];

/** Tried in this order; a title is what the first says that fits, and a column is the first title of its kind. */
const TITLES: readonly (readonly [Column, RegExp])[] = [
  ["start-time", /\b(start|starts|begin|from)( |.*\b)time\b|^time in$/],
  ["end-time", /\b(end|ends|stop|to|finish)( |.*\b)time\b|^time out$/],
  ["all-day", /\ball ?day\b/],
  ["start", /\b(start|starts|starting|begin|begins|beginning|from|first day)\b/],
  ["end", /\b(end|ends|ending|to|through|thru|until|last day|finish|stop)\b/],
  ["notes", /\b(notes?|comments?|remarks?|details|description)\b/],
  ["kind", /\b(type|kind|category|categories)\b/],
  [
    "name",
    /\b(rotations?|services?|assignments?|activity|experience|subject|title|summary|shift|event)\b/,
  ],
  ["place", /\b(location|site|hospital|place|where|unit|department)\b/],
  ["number", /\b(blocks?|blk|number|no|period|month)\b|^#$/],
  ["days", /\b(dates?|days?|when|range|weeks?)\b/],
];

export type Columns = ReadonlyMap<Column, number>;

export interface Header {
  readonly line: number;
  readonly columns: Columns;
  readonly width: number;
}

const LOOKED_AT = 10;
const LONGEST = 200;

/** The first of the first rows whose titles say when and what; it holds no day itself. Null where none does. */
export function headerOf(rows: readonly TableRow[]): Header | null {
  for (const { line, cells } of rows.slice(0, LOOKED_AT)) {
    if (cells.some((cell) => foundDays(cell.slice(0, LONGEST)).length > 0)) return null;
    const columns = columnsOf(cells);
    const when = columns.has("start") || columns.has("days") || columns.has("number");
    const what = columns.has("name") || columns.has("place") || columns.has("number");
    if (when && what && columns.size > 1)
      return { line, columns, width: cells.findLastIndex((cell) => cell !== "") + 1 };
  }
  return null;
}

function columnsOf(cells: readonly string[]): Columns {
  const columns = new Map<Column, number>();
  cells.forEach((cell, i) => {
    const title = cell
      .slice(0, LONGEST)
      .toLowerCase()
      .replace(/[^a-z#]+/g, " ")
      .trim();
    const column = TITLES.find(([, words]) => words.test(title))?.[0];
    if (column !== undefined && !columns.has(column)) columns.set(column, i);
  });
  return columns;
}
