/**
 * Comma-separated values as spreadsheets open them: RFC 4180, with the mark that tells Excel it is UTF-8.
 * A text that a spreadsheet would take for a formula gets an apostrophe in front and stays a text.
 */
import Papa from "papaparse";

export type Cell = string | number | null;

const BYTE_ORDER_MARK = "\ufeff";

/**
 * Also those that only some programs obey: the full-width signs, and a sign after white space that is
 * trimmed on the way in. A number is a number and is left alone.
 */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** A blank cell is null. The last line ends like the others. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = Papa.unparse([[...header], ...rows.map((row) => [...row])], {
    newline: "\r\n",
    escapeFormulae: FORMULA,
  });
  return `${BYTE_ORDER_MARK}${lines}\r\n`;
}
