/** A person's own table, opened: its columns, what each probably holds, and its rows. Plain data: a worker can send it. */
import { ok, type Result } from "#core/result.ts";
import { type GuessedColumn, guessMapping } from "#dossier/user-csv/guess-mapping.ts";
import { decodeSheet, type Encoding } from "#facts/user-csv/decode-sheet.ts";
import { columnName, readSheet, type Sheet } from "#facts/user-csv/read-sheet.ts";

export interface FactsTable {
  readonly sheet: Sheet;
  /** What each column is called, no two alike. */
  readonly columns: readonly string[];
  readonly guess: readonly GuessedColumn[];
  /** null for a text that was pasted. */
  readonly encoding: Encoding | null;
}

/** The bytes of a file or a pasted text; problems are of the whole table. */
export function openTable(given: Uint8Array | string): Result<FactsTable> {
  if (typeof given === "string") return tableOf(given, null);
  const decoded = decodeSheet(given);
  return decoded.ok ? tableOf(decoded.value.text, decoded.value.encoding) : decoded;
}

function tableOf(text: string, encoding: Encoding | null): Result<FactsTable> {
  const read = readSheet(text);
  if (!read.ok) return read;
  const sheet = read.value;
  const guess = guessMapping(
    sheet.header,
    sheet.rows.map(({ cells }) => cells),
  );
  const columns = sheet.header.map((_, i) => columnName(sheet.header, i));
  return ok({ sheet, columns, guess, encoding });
}
