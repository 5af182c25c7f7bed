/** A table as saved or pasted: its cells, each row with the line of the file it begins on. */
import Papa from "papaparse";

export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export const MOST_ROWS = 20_000;
const SEPARATORS = [",", ";", "\t", "|"];

/** Rows that hold anything. A quote that is never closed is read as an inch mark: it swallows no row. */
export function tableRows(input: string): readonly TableRow[] {
  const text = input.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const parsed = parse(text, '"');
  const { data } = parsed.errors.some(({ type }) => type === "Quotes") ? parse(text, "\0") : parsed;
  let line = 1;
  const rows = data.map((cells) => {
    const at = line;
    line += 1 + cells.reduce((sum, cell) => sum + (cell.split("\n").length - 1), 0);
    return { line: at, cells: cells.map((cell) => cell.trim().replace(/\s+/g, " ")) };
  });
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ""));
}

const parse = (text: string, quoteChar: string) =>
  Papa.parse<string[]>(text, { quoteChar, newline: "\n", delimitersToGuess: SEPARATORS });
