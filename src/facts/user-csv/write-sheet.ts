import Papa from "papaparse";
import { escapeCell } from "./formula-cell.ts";

/** A CSV that Excel reads as UTF-8 and runs nothing of; `readSheet` gives the same cells back. */
export const writeSheet = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${Papa.unparse(
    rows.map((row) => row.map(escapeCell)),
    { newline: "\r\n" },
  )}\r\n`;
