/** `data/*.csv` as the fit reads it. Throws on a figure that should be a number and is not. */
import Papa from "papaparse";

export type Row = Readonly<Record<string, string>>;

export function rowsOf(csv: string): Row[] {
  const { data, errors } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  if (errors[0]) throw new RangeError(`table row ${errors[0].row}: ${errors[0].message}`);
  return data;
}

/** A number, or null where the cell is blank. */
export function numberAt(row: Row, column: string): number | null {
  const text = row[column] ?? "";
  if (text === "") return null;
  const value = Number(text);
  if (!Number.isFinite(value)) throw new RangeError(`${column} must be a number, got ${text}`);
  return value;
}

/** A number that must be there. */
export function numberIn(row: Row, column: string): number {
  const value = numberAt(row, column);
  if (value === null) throw new RangeError(`${column} must be a number, got a blank`);
  return value;
}

export interface Tables {
  readonly interviewRates: readonly Row[];
  readonly matchRates: readonly Row[];
  readonly outcomes: readonly Row[];
  readonly rankLists: readonly Row[];
  readonly applications: readonly Row[];
  readonly residentMix: readonly Row[];
  readonly signals: readonly Row[];
  readonly effects: readonly Row[];
  readonly specialties: readonly Row[];
}
