/** One thing wrong with a row of a table that a person made. The good rows beside it are kept. */
export interface RowProblem {
  readonly code: string;
  /** As a spreadsheet numbers it: 1 is the first line, blank lines count. */
  readonly row: number;
  /** The column's title; "" is the whole row. */
  readonly column: string;
  readonly found: string;
  readonly accepted: string;
}
