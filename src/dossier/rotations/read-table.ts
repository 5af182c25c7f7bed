/** A table or a pasted list to blocks, calls and days off. Whatever the text is, it is read; nothing throws. */
import { makeRead } from "./make-read.ts";
import { type RawRow, rawRow } from "./raw-rows.ts";
import type { Note, RotationsRead, SkipCode, Skipped } from "./report.ts";
import { academicYear, orderOf, type Span, spanOf } from "./resolve-days.ts";
import { skip } from "./skip.ts";
import { sortAll } from "./sort-all.ts";
import { headerOf } from "./table-columns.ts";
import { MOST_ROWS, tableRows } from "./table-rows.ts";
import { templateDays } from "./template.ts";
import type { Timed } from "./timed.ts";
import { DAY, isNear, wallOf } from "./wall.ts";
import { withEnds } from "./with-ends.ts";
import { type RotationWords, titleTeller } from "./words.ts";

export interface TableOptions {
  readonly words: RotationWords;
  /** ISO day: a day without a year is in the academic year of two months on. */
  readonly today: string;
  /** First day of block 1, for a list that has only numbers. */
  readonly from?: string | undefined;
}

/** A row with its days. */
export interface DatedRow extends Span {
  readonly row: RawRow;
}

export function readTable(text: string, options: TableOptions): RotationsRead {
  const rows = tableRows(text);
  const header = headerOf(rows);
  const below = header ? rows.filter(({ line }) => line > header.line) : rows;
  const raw = below.slice(0, MOST_ROWS).map((row) => rawRow(row, header));
  const { dated, skipped, notes } = datedRows(raw, options);
  const tell = titleTeller(options.words);
  const ended = withEnds(dated, tell);
  const sorted = sortAll(ended.rows.map(timedOf), tell);
  const over = below.slice(MOST_ROWS).map((row) => skip(row.line, row.cells.join(" "), "too-many"));
  return makeRead({
    ...sorted,
    source: header ? "table" : "lines",
    zone: null,
    skipped: [...skipped, ...ended.skipped, ...sorted.skipped, ...over],
    notes: [...notes, ...ended.notes],
  });
}

interface Dated {
  readonly dated: readonly DatedRow[];
  readonly skipped: readonly Skipped[];
  readonly notes: readonly Note[];
}

function datedRows(rows: readonly RawRow[], options: TableOptions): Dated {
  const lined = rows.flatMap(({ line, days }) => days.map((day) => ({ line, day })));
  const { order, notes } = orderOf(lined);
  const yearFrom = options.from ?? academicYear(options.today);
  const dated: DatedRow[] = [];
  const skipped: Skipped[] = [];
  for (const row of rows) {
    const [first, last] = row.days;
    const span = first ? spanOf(first, last, { order, yearFrom }) : numbered(row, options.from);
    const why = typeof span === "string" ? span : wrongIn(row, span);
    if (why !== null) skipped.push(skip(row.line, row.text, why));
    else if (typeof span !== "string") dated.push({ row, ...span });
  }
  return { dated, skipped, notes: [...notes, ...saidOf(dated, yearFrom)] };
}

function numbered({ number }: RawRow, from: string | undefined): Span | SkipCode {
  if (number === null) return "no-date";
  if (from === undefined) return "no-first-day";
  const days = templateDays("13x4", from)[number - 1];
  return days ? { from: wallOf(days.from), to: wallOf(days.to), guessed: false } : "no-date";
}

function wrongIn({ title }: RawRow, { from, to }: Span): SkipCode | null {
  if (title === "") return "no-name";
  if (!isNear(from) || !isNear(to ?? from)) return "far-day";
  return to !== null && to < from ? "ends-first" : null;
}

/** Once for the table, at the first row it is true of. */
function saidOf(rows: readonly DatedRow[], yearFrom: string): readonly Note[] {
  const year = Number(yearFrom.slice(0, 4));
  const guessed = rows.find((each) => each.guessed);
  const serial = rows.find((each) => each.row.serial);
  return [
    ...noteAt("year-guessed", guessed, `${year}-${year + 1}`),
    ...noteAt("serial-days", serial, serial?.row.days[0]?.text ?? ""),
  ];
}

const noteAt = (code: Note["code"], at: DatedRow | undefined, text: string): readonly Note[] =>
  at ? [{ code, line: at.row.line, text }] : [];

function timedOf({ row, from, to }: DatedRow): Timed {
  const { line, title, places, times } = row;
  const event = { line, title, places };
  const last = to ?? from;
  if (!times) return { event, allDay: true, start: from, end: last + DAY };
  const [start, end] = [from + times.start, last + times.end];
  return { event, allDay: false, start, end: end > start ? end : end + DAY };
}
