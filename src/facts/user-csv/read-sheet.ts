/**
 * A table as a person saved or pasted it. Rows keep the numbers their spreadsheet shows; a row that
 * cannot be cut into the columns of the header is a problem, and the others are read all the same.
 */
import Papa from "papaparse";
import { fail, ok, type Result } from "#core/result.ts";
import type { RowProblem } from "#core/row-problem.ts";
import { unescapeCell } from "./formula-cell.ts";

export type Separator = "," | ";" | "\t" | "|";

export interface SheetRow {
  readonly row: number;
  /** One per column of the header, as written but for what `escapeCell` added. */
  readonly cells: readonly string[];
}

export interface Sheet {
  readonly separator: Separator;
  readonly headerRow: number;
  /** Trimmed; may be empty and may repeat: columns are told apart by their place. */
  readonly header: readonly string[];
  /** Rows that hold anything; notes to the reader ("# …") left out. */
  readonly rows: readonly SheetRow[];
  readonly problems: readonly RowProblem[];
}

export const MOST_ROWS = 20_000;
export const MOST_COLUMNS = 200;

const SEPARATORS: readonly Separator[] = [",", ";", "\t", "|"];
/** Titles and blank lines above the header are few. */
const LOOKED_AT = 10;

/** Problems of the result are of the whole table: nothing in it, or more than anybody keeps by hand. */
export function readSheet(csv: string): Result<Sheet> {
  const { text, separator } = withSeparator(csv);
  if (/^[\s,;|"]*$/.test(text)) return refused("empty", "nothing (an empty table)");
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: separator, newline: "\n" });
  const at = headerAt(data);
  const cells = data[at] ?? [];
  const header = cells.slice(0, lastFilled(cells) + 1).map((cell) => cell.trim());
  if (header.length > MOST_COLUMNS) return refused("columns", `${header.length} columns`);
  if (data.length > MOST_ROWS) return refused("rows", `more than ${MOST_ROWS} rows`);
  const broken = new Map(errors.map(({ row = 0, code }) => [row, code]));
  return ok({ separator, headerRow: at + 1, header, ...readRows(data, { at, header, broken }) });
}

const refused = (code: string, found: string): Result<never> =>
  fail({
    code,
    pointer: "",
    found,
    accepted: `a line of titles and at most ${MOST_ROWS} rows of at most ${MOST_COLUMNS} columns`,
  });

/** One kind of line end, no mark, and the separator: Excel's own "sep=;" line or what cuts the header best. */
function withSeparator(csv: string): { text: string; separator: Separator } {
  const text = csv.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const said = /^"?sep=(.)"?\n/.exec(text);
  const separator = SEPARATORS.find((each) => each === said?.[1]);
  // The line stays as a blank one, so that rows keep their numbers.
  if (said && separator) return { text: text.slice(said[0].length - 1), separator };
  return { text, separator: separatorOf(text) };
}

/** The one that cuts most of the first rows as it cuts the header; of two, the one that cuts finer. */
function separatorOf(text: string): Separator {
  const cuts = SEPARATORS.map((separator) => ({ separator, ...cutBy(text, separator) }));
  cuts.sort((a, b) => b.alike - a.alike || b.cells - a.cells);
  return cuts[0]?.separator ?? ",";
}

function cutBy(text: string, delimiter: Separator): { cells: number; alike: number } {
  const start = text.replace(/^[\s,;|]*\n/, "");
  const { data } = Papa.parse<string[]>(start, { delimiter, newline: "\n", preview: LOOKED_AT });
  const rows = data.filter((row) => lastFilled(row) >= 0);
  const cells = rows[headerAt(rows)]?.length ?? 0;
  const alike = rows.filter((row) => row.length === cells).length;
  return { cells, alike: cells < 2 ? 0 : alike / rows.length };
}

const isFilled = (cell: string): boolean => cell.trim() !== "";
const filled = (cells: readonly string[]): number => cells.filter(isFilled).length;
const lastFilled = (cells: readonly string[]): number => cells.findLastIndex(isFilled);

/** The first row more than half as full as the fullest near it: a title above the header is not. */
function headerAt(data: readonly string[][]): number {
  const start = data.findIndex((row) => lastFilled(row) >= 0);
  const counts = data.slice(start, start + LOOKED_AT).map(filled);
  const fullest = Math.max(...counts);
  return start + counts.findIndex((count) => count > fullest / 2);
}

interface Below {
  readonly at: number;
  readonly header: readonly string[];
  /** Codes of the parser by row. */
  readonly broken: ReadonlyMap<number, string>;
}

function readRows(data: readonly string[][], below: Below): Pick<Sheet, "rows" | "problems"> {
  const rows: SheetRow[] = [];
  const problems: RowProblem[] = [];
  for (let i = below.at + 1; i < data.length; i++) {
    const cells = data[i] ?? [];
    if (lastFilled(cells) < 0 || isNote(cells[0] ?? "")) continue;
    const wrong = rowProblem(i, cells, below);
    if (wrong) problems.push({ ...wrong, row: i + 1, column: "" });
    else rows.push({ row: i + 1, cells: below.header.map((_, c) => unescapeCell(cells[c] ?? "")) });
  }
  return { rows, problems };
}

/** "# How to…", but not the "#N/A" of a spreadsheet. */
const isNote = (cell: string): boolean => /^#\s+\S/.test(cell);

type Wrong = Pick<RowProblem, "code" | "found" | "accepted">;

function rowProblem(i: number, cells: readonly string[], { header, broken }: Below): Wrong | null {
  const code = broken.get(i);
  if (code !== undefined) return code === "MissingQuotes" ? OPEN_QUOTE : STRAY_QUOTE;
  if (lastFilled(cells) < header.length) return null;
  return {
    code: "width",
    found: `${lastFilled(cells) + 1} cells`,
    accepted: `${header.length} cells; a cell that holds the separator stands in quotes`,
  };
}

const OPEN_QUOTE: Wrong = {
  code: "open-quote",
  found: "a quote that is never closed; nothing after it could be read",
  accepted: "a quote at both ends of the cell",
};
const STRAY_QUOTE: Wrong = {
  code: "stray-quote",
  found: "a quote inside a cell in quotes",
  accepted: 'quotes inside a cell written twice, like "said ""yes"" to me"',
};

/** What a column is called where its title is missing or stands twice. */
export function columnName(header: readonly string[], index: number): string {
  const title = header[index] ?? "";
  if (title === "") return `column ${index + 1}`;
  const again = header.filter((other) => other === title).length > 1;
  return again ? `${title} (column ${index + 1})` : title;
}
