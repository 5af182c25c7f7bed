/** Typed access to the columns of an unpacked table; throws a RangeError naming table, column, row. */
import type { Table } from "./binary.ts";

export interface Rows {
  readonly count: number;
  readonly text: (column: string, row: number) => string | null;
  readonly number: (column: string, row: number) => number | null;
  /** As above, for cells that are never unknown. */
  readonly needText: (column: string, row: number) => string;
  readonly needNumber: (column: string, row: number) => number;
  /** One of the words given. */
  readonly word: <T extends string>(column: string, row: number, words: readonly T[]) => T;
  readonly wordOrNull: <T extends string>(
    column: string,
    row: number,
    words: readonly T[],
  ) => T | null;
}

const emptyTable = (name: string): Table => ({ name, rows: 0, text: {}, numbers: {} });

/** The table by name; an absent table has no rows. */
export function rowsOf(tables: ReadonlyMap<string, Table>, name: string): Rows {
  const table = tables.get(name) ?? emptyTable(name);
  const text = (column: string, row: number): string | null => {
    const cell = table.text[column]?.[row];
    return cell === undefined ? missing(name, column, row) : cell;
  };
  const number = (column: string, row: number): number | null => {
    const cell = table.numbers[column]?.[row];
    return cell === undefined ? missing(name, column, row) : cell;
  };
  const wordOrNull = <T extends string>(column: string, row: number, words: readonly T[]) => {
    const cell = text(column, row);
    return cell === null
      ? null
      : (words.find((word) => word === cell) ?? unexpected(name, column, cell));
  };
  return {
    count: table.rows,
    text,
    number,
    needText: (column, row) => text(column, row) ?? missing(name, column, row),
    needNumber: (column, row) => number(column, row) ?? missing(name, column, row),
    word: (column, row, words) => wordOrNull(column, row, words) ?? missing(name, column, row),
    wordOrNull,
  };
}

function missing(table: string, column: string, row: number): never {
  throw new RangeError(`the catalog has no ${table}.${column} at row ${row}`);
}

function unexpected(table: string, column: string, cell: string): never {
  throw new RangeError(`the catalog has "${cell}" in ${table}.${column}`);
}

/** One result per row. */
export const mapRows = <T>(rows: Rows, make: (row: number) => T): T[] =>
  Array.from({ length: rows.count }, (_, row) => make(row));
