/**
 * One person's table on the desk: opened once, read again for every change of its mapping. Made to
 * stand in a worker: what goes in and out is plain data, and the rows stay here.
 */
import { ok, type Result } from "#core/result.ts";
import type { RowProblem } from "#core/row-problem.ts";
import { MOST_PINNED } from "#dossier/profile-schema.ts";
import type { GuessedColumn } from "#dossier/user-csv/guess-mapping.ts";
import type { Mapping } from "#dossier/user-csv/mapping.ts";
import { changesBy, type FactChanges, mergeFacts, type UserFacts } from "#dossier/user-facts.ts";
import type { Facts } from "#facts/catalog.ts";
import type { Encoding } from "#facts/user-csv/decode-sheet.ts";
import type { Separator } from "#facts/user-csv/read-sheet.ts";
import { checkMapping } from "./check-mapping.ts";
import { type FactsImport, importFacts } from "./import-facts.ts";
import { type FactsTable, openTable } from "./open-table.ts";
import { type RowFinder, rowFinder } from "./row-program.ts";
import { templateCsv } from "./template.ts";

export interface TableView {
  readonly columns: readonly TableColumn[];
  readonly rows: number;
  readonly separator: Separator;
  /** null for a text that was pasted. */
  readonly encoding: Encoding | null;
}

export interface TableColumn {
  readonly title: string;
  /** The first cells that hold anything and differ, cut short. */
  readonly samples: readonly string[];
  readonly guess: GuessedColumn;
}

export interface Asked {
  readonly mapping: Mapping;
  /** Slug for rows that name an institution and no specialty. */
  readonly specialty: string | null;
  /** What the profile knows already. */
  readonly known: UserFacts;
}

export interface FactsPreview {
  /** With any of these nothing was read. */
  readonly wrong: readonly RowProblem[];
  readonly facts: UserFacts;
  readonly programs: number;
  readonly count: number;
  readonly changes: FactChanges;
  readonly rows: FactsImport["rows"];
  /** Cells not used in rows that are. */
  readonly cellsRefused: number;
  /** The first ones; `problemCount` is how many there are. */
  readonly problems: readonly RowProblem[];
  readonly problemCount: number;
  /** Programs the profile would then state facts about, where that is more than it holds; else null. */
  readonly tooMany: { readonly programs: number; readonly most: number } | null;
}

export interface TemplateOf {
  readonly programs: readonly string[];
  readonly known: UserFacts;
}

export interface FactsDesk {
  readonly open: (given: Uint8Array | string) => Result<TableView>;
  /** Throws when no table is open. */
  readonly preview: (asked: Asked) => FactsPreview;
  readonly template: (of: TemplateOf) => string;
}

/** More than a person reads; they are counted all the same. */
const MOST_SHOWN = 1000;

export function factsDesk(facts: () => Facts): FactsDesk {
  let table: FactsTable | null = null;
  let finder: { readonly of: Facts; readonly find: RowFinder } | null = null;
  return {
    open: (given) => {
      const opened = openTable(given);
      if (!opened.ok) return opened;
      table = opened.value;
      return ok(viewOf(table));
    },
    preview: (asked) => {
      if (!table) throw new Error("a table must be opened before it is read");
      if (finder?.of !== facts()) finder = { of: facts(), find: rowFinder(facts()) };
      return previewOf(table, asked, finder.find);
    },
    template: ({ programs, known }) => {
      const { catalog } = facts();
      const listed = programs.flatMap((id) => catalog.byId.get(id) ?? []);
      return templateCsv(listed, catalog, known);
    },
  };
}

const viewOf = ({ sheet, columns, guess, encoding }: FactsTable): TableView => ({
  columns: guess.map((each, i) => ({
    title: columns[i] ?? "",
    samples: samplesOf(sheet.rows.map(({ cells }) => cells[i] ?? "")),
    guess: each,
  })),
  rows: sheet.rows.length + sheet.problems.length,
  separator: sheet.separator,
  encoding,
});

const SAMPLES = 3;
const LONGEST_SAMPLE = 40;

function samplesOf(cells: readonly string[]): readonly string[] {
  const samples = new Set<string>();
  for (const cell of cells) {
    if (samples.size === SAMPLES) break;
    const text = cell.trim().replace(/\s+/g, " ");
    if (text !== "")
      samples.add(text.length > LONGEST_SAMPLE ? `${text.slice(0, LONGEST_SAMPLE)}…` : text);
  }
  return [...samples];
}

function previewOf(table: FactsTable, asked: Asked, finder: RowFinder): FactsPreview {
  const { mapping, specialty, known } = asked;
  const wrong = checkMapping(table, mapping, specialty);
  const used = wrong.length > 0 ? mapping.map((use) => ({ ...use, field: null })) : mapping;
  const { problems, ...read } = importFacts(table, used, { finder, specialty });
  const programs = Object.keys(mergeFacts(known, read.facts).statedFacts).length;
  return {
    ...read,
    wrong,
    changes: changesBy(known, read.facts),
    problems: wrong.length > 0 ? [] : problems.slice(0, MOST_SHOWN),
    problemCount: wrong.length > 0 ? 0 : problems.length,
    tooMany: programs > MOST_PINNED ? { programs, most: MOST_PINNED } : null,
  };
}
