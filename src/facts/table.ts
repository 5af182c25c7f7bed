/**
 * CSV tables checked against `data/columns.csv`, which names every column of every table with its
 * type, unit and origin. A blank cell is unknown; it is never read as zero. Problems are data: file,
 * line, column, what was found, what is accepted.
 */
import Papa from "papaparse";
import type { Table } from "./binary.ts";

export interface ColumnSpec {
  readonly column: string;
  /** `text`, `integer`, `number`, `share`, `year`, `yes-no`, `enum a b`, `slug`, `source`, … */
  readonly type: string;
  readonly required: boolean;
}

export interface TableProblem {
  readonly file: string;
  /** 1 is the header line. */
  readonly line: number;
  readonly column: string;
  readonly found: string;
  readonly accepted: string;
}

/** Words that a column type may refer to: ids of sources, slugs of specialties, codes of states… */
export type Vocabulary = Readonly<Record<string, ReadonlySet<string>>>;

export interface CheckedTable {
  readonly table: Table;
  readonly problems: readonly TableProblem[];
}

interface Kind {
  readonly accepted: string;
  readonly numeric: boolean;
  readonly accepts: (cell: string) => boolean;
}

const pattern = (accepted: string, shape: RegExp, numeric = false): Kind => ({
  accepted,
  numeric,
  accepts: (cell) => shape.test(cell),
});

const decimal = /^-?\d{1,9}(\.\d{1,9})?$/;

const kinds: Readonly<Record<string, Kind>> = {
  text: pattern("text on one line", /^[^\n\r\0]+$/),
  slug: pattern("lower-case words joined by hyphens", /^[a-z0-9]+(-[a-z0-9]+)*$/),
  integer: pattern("a whole number of 0 or more", /^\d{1,9}$/, true),
  number: pattern("a number", decimal, true),
  share: { accepted: "a share from 0 to 1", numeric: true, accepts: isShare },
  year: pattern("a year", /^(19|20)\d\d$/, true),
  date: pattern("year-month-day", /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  time: pattern("hour:minute", /^([01]\d|2[0-3]):[0-5]\d$/),
  "track-code": pattern("a program code such as 1007140C0", /^\d{7}[CMPAR][0-9A-Z]$/),
  "institution-code": pattern("four digits", /^\d{4}$/),
  "specialty-code": pattern("three digits", /^\d{3}$/),
};

function isShare(cell: string): boolean {
  return decimal.test(cell) && Number(cell) >= 0 && Number(cell) <= 1;
}

function kindOf(type: string, words: Vocabulary): Kind {
  const [name = "", ...options] = type.split(" ");
  if (name === "enum") return member(options.map((option) => option.replaceAll("_", " ")));
  const set = words[name];
  const kind = kinds[name];
  if (set) return { accepted: `a known ${name}`, numeric: false, accepts: (cell) => set.has(cell) };
  if (!kind) throw new RangeError(`no column type "${type}"`);
  return kind;
}

const member = (options: readonly string[]): Kind => ({
  accepted: options.join(", "),
  numeric: false,
  accepts: (cell) => options.includes(cell),
});

/** Rows of a CSV file as text by column; every row has every column of the header. */
export function parseCsv(csv: string): { header: readonly string[]; rows: readonly string[][] } {
  const { data } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { skipEmptyLines: true });
  const [header = [], ...rows] = data;
  return { header, rows };
}

/** Reads a table; with any problem the cells found are not to be used. */
export function readTable(
  file: string,
  csv: string,
  { columns, words }: { columns: readonly ColumnSpec[]; words: Vocabulary },
): CheckedTable {
  const { header, rows } = parseCsv(csv);
  const problems = [...headerProblems(file, header, columns), ...widthProblems(file, header, rows)];
  if (problems.length > 0) return { table: emptyTable(file), problems };
  const text: Record<string, (string | null)[]> = {};
  const numbers: Record<string, (number | null)[]> = {};
  for (const [i, spec] of columns.entries()) {
    const kind = kindOf(spec.type, words);
    const cells = rows.map((row) => row[i] ?? "");
    problems.push(...cellProblems(file, spec, kind, cells));
    if (kind.numeric)
      numbers[spec.column] = cells.map((cell) => (cell === "" ? null : Number(cell)));
    else text[spec.column] = cells.map((cell) => (cell === "" ? null : cell));
  }
  return { table: { name: file, rows: rows.length, text, numbers }, problems };
}

const emptyTable = (name: string): Table => ({ name, rows: 0, text: {}, numbers: {} });

function headerProblems(
  file: string,
  header: readonly string[],
  columns: readonly ColumnSpec[],
): TableProblem[] {
  const wanted = columns.map((spec) => spec.column).join(",");
  if (header.join(",") === wanted) return [];
  return [{ file, line: 1, column: "", found: header.join(","), accepted: wanted }];
}

function widthProblems(
  file: string,
  header: readonly string[],
  rows: readonly string[][],
): TableProblem[] {
  return rows.flatMap((row, i) =>
    row.length === header.length
      ? []
      : [
          {
            file,
            line: i + 2,
            column: "",
            found: `${row.length} cells`,
            accepted: `${header.length} cells`,
          },
        ],
  );
}

function cellProblems(
  file: string,
  spec: ColumnSpec,
  kind: Kind,
  cells: readonly string[],
): TableProblem[] {
  return cells.flatMap((cell, i) => {
    const fits = cell === "" ? !spec.required : kind.accepts(cell);
    if (fits) return [];
    const accepted = spec.required ? kind.accepted : `${kind.accepted}, or blank for unknown`;
    return [{ file, line: i + 2, column: spec.column, found: cell, accepted }];
  });
}

/** One line a person can act on. */
export const describeProblem = ({ file, line, column, found, accepted }: TableProblem): string =>
  `${file}:${line}${column ? ` ${column}` : ""}: found "${found}", accepted: ${accepted}`;
