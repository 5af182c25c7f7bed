/** What the checks of the tables share. */
import type { Rows } from "#facts/columns.ts";
import type { TableProblem } from "#facts/table.ts";
import type { Tables } from "./load.ts";

/** Problems of the tables taken together; empty when they hold. */
export type Check = (tables: Tables) => readonly TableProblem[];

/** Sum of the known cells. */
export const sumOf = (rows: Rows, column: string): number =>
  rowNumbers(rows).reduce((sum, row) => sum + (rows.number(column, row) ?? 0), 0);

export const rowNumbers = (rows: Rows): number[] =>
  Array.from({ length: rows.count }, (_, row) => row);

/** At a row of a table, counted from 0. */
export const problem = (
  file: string,
  row: number,
  column: string,
  found: unknown,
  accepted: unknown,
) => ({
  file,
  line: row + 2,
  column,
  found: String(found),
  accepted: String(accepted),
});

/** A published total: reported at the header line, because no single row is at fault. */
export const total = (
  file: string,
  column: string,
  found: number,
  published: number,
): TableProblem[] =>
  found === published
    ? []
    : [problem(file, -1, column, found, `${published} in all, as published`)];
