/** What is wrong with a mapping itself, before any row is read. */
import type { RowProblem } from "#core/row-problem.ts";
import { isName, type SheetField } from "#dossier/user-csv/fields.ts";
import type { Mapping } from "#dossier/user-csv/mapping.ts";
import type { FactsTable } from "./open-table.ts";

/** Problems stand at the header's row; with any, nothing is to be imported. */
export function checkMapping(
  { sheet, columns }: Pick<FactsTable, "sheet" | "columns">,
  mapping: Mapping,
  specialty: string | null = null,
): readonly RowProblem[] {
  const at = (code: string, column: string, found: string, accepted: string): RowProblem => ({
    code,
    row: sheet.headerRow,
    column,
    found,
    accepted,
  });
  const has = (field: SheetField): boolean => mapping.some((use) => use.field === field);
  const named = has("program") || (has("institution") && (has("specialty") || specialty !== null));
  const facts = mapping.some(({ field }) => field !== null && !isName(field));
  const half = has("sponsorsJ1") !== has("sponsorsH1b");
  return [
    ...(named ? [] : [at("no-program", "", "no column that says the program", PROGRAM_WORDS)]),
    ...(facts ? [] : [at("no-facts", "", "no column of facts", "at least one column of facts")]),
    ...(half
      ? [at("half-visas", "", "a column for one visa only", "a column for J-1 and one for H-1B")]
      : []),
    ...repeated(mapping).map((i) =>
      at(
        "duplicate",
        columns[i] ?? "",
        "a field that another column already has",
        "each field once",
      ),
    ),
  ];
}

const PROGRAM_WORDS = "a program id, or an institution and a specialty";

const repeated = (mapping: Mapping): readonly number[] =>
  mapping.flatMap(({ field }, i) =>
    field !== null && mapping.findIndex((use) => use.field === field) < i ? [i] : [],
  );
