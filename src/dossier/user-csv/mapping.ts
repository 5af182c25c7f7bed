/** Which column of a table holds what. Columns are told apart by their place, not by their title. */
import type { SheetField } from "./fields.ts";

export type RuleWord = "strict" | "preferred";
export type ShareUnit = "share" | "percent";

export interface ColumnUse {
  /** null: the column is not used. */
  readonly field: SheetField | null;
  /** What a cell is that does not say it itself. */
  readonly rule: RuleWord;
  /** What a bare number is in a column of shares; null: such a cell is refused. */
  readonly unit: ShareUnit | null;
}

/** One per column of the header. */
export type Mapping = readonly ColumnUse[];

export const UNUSED: ColumnUse = { field: null, rule: "strict", unit: null };
