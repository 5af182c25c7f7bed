/** What each row of a table says, before its days are those of a calendar. */
import { type FoundDay, foundDays, spelledOut } from "./found-days.ts";
import type { Column, Header } from "./table-columns.ts";
import type { TableRow } from "./table-rows.ts";
import { DAY, HOUR, MINUTE } from "./wall.ts";

export interface RawRow {
  readonly line: number;
  /** All of it, for a report. */
  readonly text: string;
  readonly title: string;
  readonly places: readonly string[];
  /** At most two. */
  readonly days: readonly FoundDay[];
  /** The days are a spreadsheet's numbers. */
  readonly serial: boolean;
  /** Of a block that is named by its place in the year. */
  readonly number: number | null;
  /** Milliseconds after midnight; null for whole days. */
  readonly times: { readonly start: number; readonly end: number } | null;
}

const LONGEST = 1000;

export function rawRow({ line, cells: written }: TableRow, header: Header | null): RawRow {
  const cells = written.map((cell) => cell.slice(0, LONGEST));
  const wide = header !== null && cells.slice(header.width).some((cell) => cell !== "");
  const text = cells
    .filter((cell) => cell !== "")
    .join(" ")
    .slice(0, LONGEST);
  // A comma inside a day cuts a cell in two: the row is read as a line then.
  if (header === null || wide) return freeRow(line, text);
  const cell = (column: Column) => cells[header.columns.get(column) ?? -1] ?? "";
  const found = (["start", "end", "days"] as const).map((column) => daysIn(cell(column)));
  const number = numberOf(cell("number"));
  return {
    line,
    text,
    title:
      cell("name") || (number === null ? cell("number") : "") || cell("place") || block(number),
    places: [cell("place"), cell("kind")].filter((place) => place !== ""),
    days: found.flatMap(({ days }) => days).slice(0, 2),
    serial: found.some(({ serial }) => serial),
    number,
    times: timesOf(cell),
  };
}

const block = (number: number | null): string => (number === null ? "" : `Block ${number}`);

/** "3", "Block 3", "Blk #3". */
const numberOf = (text: string): number | null =>
  /^(?:block|blk)?\s*#?\s*(\d{1,2})$/i.exec(text)?.slice(1).map(Number)[0] ?? null;

const NUMBERED = /^(?:block|blk)\s*#?\s*(\d{1,2})\b|^#?(\d{1,2})\s*[.):\-–—\t]?\s+(?=\D)/i;

function freeRow(line: number, cells: string): RawRow {
  const text = spelledOut(cells);
  const days = foundDays(text).slice(0, 2);
  const rest = days.reduceRight(
    (left, { at, text: { length } }) => `${left.slice(0, at)} | ${left.slice(at + length)}`,
    text,
  );
  const parts = rest.split("|").map(trimmed).filter(isName);
  const cut = NUMBERED.exec(parts[0] ?? "");
  const number = cut ? Number(cut[1] ?? cut[2]) : null;
  const title = trimmed(parts.join(" ").slice(cut?.[0].length ?? 0));
  return {
    line,
    text: cells,
    title: title || block(number),
    places: [],
    days,
    serial: false,
    number,
    times: null,
  };
}

const EDGES = /^[\s\-–—:,;()|/[\]*•]+|[\s\-–—:,;(|/[*•]+$/g;
const trimmed = (text: string): string =>
  text
    .replace(EDGES, "")
    .replace(/^\)|\($/g, "")
    .trim();
/** Not what stands between two days. */
const isName = (text: string): boolean => !/^(to|through|thru|until|and|from|)$/i.test(text);

/** Days that a spreadsheet counts from the end of 1899, from 2000 to 2100. */
const isSerial = (text: string): boolean =>
  /^\d{5}(\.0+)?$/.test(text) && Number(text) >= 36_526 && Number(text) < 73_051;

function daysIn(cell: string): { days: readonly FoundDay[]; serial: boolean } {
  if (!isSerial(cell)) return { days: foundDays(spelledOut(cell)).slice(0, 2), serial: false };
  const day = new Date(Date.UTC(1899, 11, 30) + Number(cell) * DAY);
  const [year, month, date] = [day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()];
  return { days: [{ at: 0, text: cell, year, month, date, numbers: null }], serial: true };
}

function timesOf(cell: (column: Column) => string): RawRow["times"] {
  const start = timeOf(cell("start-time") || cell("start"));
  const end = timeOf(cell("end-time") || cell("end"));
  const allDay = /^(true|yes|y|1|x)$/i.test(cell("all-day"));
  return start === null || end === null || allDay ? null : { start, end };
}

/** "7:00 PM", "19:00:00", "7pm", "1900"; the last only where nothing else stands. */
function timeOf(text: string): number | null {
  const cut =
    /(?<!\d)(\d{1,2}):(\d\d)(?::\d\d)?\s*([ap])?/i.exec(text) ??
    /(?<!\d)(\d{1,2})()\s*([ap])\.?m?\b/i.exec(text) ??
    /^(\d\d)(\d\d)()$/.exec(text.trim());
  if (!cut) return null;
  const [hour, minute] = [Number(cut[1]), Number(cut[2] ?? 0)];
  if (hour > 24 || minute > 59) return null;
  const half = cut[3]?.toLowerCase();
  const shown = half ? (hour % 12) + (half === "p" ? 12 : 0) : hour;
  return shown * HOUR + minute * MINUTE;
}
