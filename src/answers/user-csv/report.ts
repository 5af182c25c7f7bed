/** What an import of a person's table did, as one document. */
import * as z from "zod/mini";
import type { RowProblem } from "#core/row-problem.ts";
import { ALL_FIELDS, type SheetField } from "#dossier/user-csv/fields.ts";
import type { GuessedColumn } from "#dossier/user-csv/guess-mapping.ts";
import type { Mapping } from "#dossier/user-csv/mapping.ts";
import { changesBy, type FactChanges, type UserFacts } from "#dossier/user-facts.ts";
import type { FactsImport } from "./import-facts.ts";
import type { FactsTable } from "./open-table.ts";

export interface FactsReport {
  readonly columns: readonly {
    readonly title: string;
    /** null: not used. */
    readonly field: SheetField | null;
    readonly rule: "strict" | "preferred";
    readonly unit: "share" | "percent" | null;
    /** How sure the guess was; null where there was none, or where a person said it. */
    readonly confidence: GuessedColumn["confidence"];
  }[];
  readonly rows: FactsImport["rows"];
  /** Cells not used in rows that are. */
  readonly cellsRefused: number;
  readonly programs: number;
  readonly facts: number;
  readonly changes: FactChanges;
  /** False in a trial. */
  readonly stored: boolean;
  readonly problems: readonly RowProblem[];
}

interface Done {
  readonly table: FactsTable;
  readonly mapping: Mapping;
  readonly read: FactsImport;
  readonly known: UserFacts;
  readonly stored: boolean;
}

export const factsReport = ({ table, mapping, read, known, stored }: Done): FactsReport => ({
  columns: mapping.map(({ field, rule, unit }, i) => ({
    title: table.columns[i] ?? "",
    field,
    rule,
    unit,
    confidence: sureness(table.guess[i], field),
  })),
  rows: read.rows,
  cellsRefused: read.cellsRefused,
  programs: read.programs,
  facts: read.count,
  changes: changesBy(known, read.facts),
  stored,
  problems: read.problems,
});

const sureness = (
  guess: GuessedColumn | undefined,
  field: SheetField | null,
): GuessedColumn["confidence"] => (guess && guess.field === field ? guess.confidence : null);

const count = z.int().check(z.nonnegative());
const fieldNames = ALL_FIELDS.map(({ field }) => field);

export const factsReportSchema = z.object({
  columns: z.array(
    z.object({
      title: z.string(),
      field: z.nullable(z.enum(fieldNames)),
      rule: z.enum(["strict", "preferred"]),
      unit: z.nullable(z.enum(["share", "percent"])),
      confidence: z.nullable(z.enum(["high", "medium", "low"])),
    }),
  ),
  rows: z.object({ read: count, used: count, silent: count, refused: count }),
  cellsRefused: count,
  programs: count,
  facts: count,
  changes: z.object({ added: count, replaced: count, same: count }),
  stored: z.boolean(),
  problems: z.array(
    z.object({
      code: z.string(),
      row: z.int().check(z.minimum(1)),
      column: z.string(),
      found: z.string(),
      accepted: z.string(),
    }),
  ),
});
