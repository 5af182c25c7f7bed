/**
 * A person's table and a mapping of its columns as facts about programs. What can be read is kept;
 * every row and cell that cannot is a problem with its place; nothing is guessed, and an empty cell
 * says nothing.
 */
import type { RowProblem } from "#core/row-problem.ts";
import { describeValue } from "#dossier/safe-text.ts";
import { type FactField, isName, type NameField } from "#dossier/user-csv/fields.ts";
import type { ColumnUse, Mapping } from "#dossier/user-csv/mapping.ts";
import { type CellFact, readCell } from "#dossier/user-csv/read-cell.ts";
import { sizeOf, type UserFacts } from "#dossier/user-facts.ts";
import type { SheetRow } from "#facts/user-csv/read-sheet.ts";
import { factsOf, type Gathered, gathering, type KeptField, take } from "./gathered.ts";
import type { FactsTable } from "./open-table.ts";
import type { RowFinder, RowNames } from "./row-program.ts";

export interface FactsImport {
  readonly facts: UserFacts;
  readonly programs: number;
  readonly count: number;
  readonly rows: {
    readonly read: number;
    /** Gave at least one fact. */
    readonly used: number;
    /** Name a program and say nothing of it. */
    readonly silent: number;
    /** Gave nothing that could be used. */
    readonly refused: number;
  };
  /** Cells not used in rows that are. */
  readonly cellsRefused: number;
  /** By row. */
  readonly problems: readonly RowProblem[];
}

export interface ImportOptions {
  readonly finder: RowFinder;
  /** Slug for rows that name an institution and no specialty. */
  readonly specialty?: string | null;
}

/** Near programs are looked for this often; a table with more strangers was made for another directory. */
const MOST_SUGGESTED = 50;

export function importFacts(
  { sheet, columns }: FactsTable,
  mapping: Mapping,
  options: ImportOptions,
): FactsImport {
  const work = workOf(columns, mapping, options);
  const counts = { used: 0, silent: 0, refused: sheet.problems.length };
  let cellsRefused = 0;
  for (const row of sheet.rows) {
    const before = work.problems.length;
    const went = readRow(work, row);
    counts[went]++;
    if (went === "used") cellsRefused += work.problems.length - before;
  }
  const facts = factsOf(work.gathered);
  const { programs, facts: count } = sizeOf(facts);
  const problems = [...sheet.problems, ...work.problems].sort((a, b) => a.row - b.row);
  const read = sheet.rows.length + sheet.problems.length;
  return { facts, programs, count, rows: { read, ...counts }, cellsRefused, problems };
}

interface Column {
  readonly index: number;
  readonly title: string;
  readonly use: ColumnUse;
}

interface Work extends ImportOptions {
  readonly names: ReadonlyMap<NameField, Column>;
  readonly facts: readonly (readonly [FactField, Column])[];
  readonly gathered: Gathered;
  readonly problems: RowProblem[];
  /** Programs that were not found so far. */
  readonly strangers: Set<string>;
}

function workOf(columns: readonly string[], mapping: Mapping, options: ImportOptions): Work {
  const names = new Map<NameField, Column>();
  const facts: (readonly [FactField, Column])[] = [];
  for (const [index, use] of mapping.entries()) {
    if (use.field === null) continue;
    const column = { index, title: columns[index] ?? "", use };
    if (isName(use.field)) names.set(use.field, column);
    else facts.push([use.field, column]);
  }
  return {
    ...options,
    names,
    facts,
    gathered: gathering(),
    problems: [],
    strangers: new Set(),
  };
}

function readRow(work: Work, { row, cells }: SheetRow): "used" | "silent" | "refused" {
  const names = namesIn(work, cells);
  const key = JSON.stringify(names);
  const suggest = work.strangers.size < MOST_SUGGESTED;
  const found = work.finder.find(names, { specialty: work.specialty ?? null, suggest });
  if (!found.ok) {
    work.strangers.add(key);
    const { field, ...words } = found.wrong;
    work.problems.push({ row, column: work.names.get(field)?.title ?? "", ...words });
    return "refused";
  }
  const before = work.problems.length;
  const told = cellsOf(work, { row, cells });
  const kept = told.filter((each) => keep(work, found.id, each));
  if (kept.length > 0) return "used";
  return work.problems.length > before ? "refused" : "silent";
}

function namesIn({ names }: Work, cells: readonly string[]): RowNames {
  const at = (field: NameField): string => cells[names.get(field)?.index ?? -1] ?? "";
  return {
    program: at("program"),
    institution: at("institution"),
    specialty: at("specialty"),
    city: at("city"),
    state: at("state"),
  };
}

interface ToldCell {
  readonly field: KeptField;
  readonly fact: CellFact;
  readonly row: number;
  readonly title: string;
}

function cellsOf(work: Work, { row, cells }: SheetRow): readonly ToldCell[] {
  const told: ToldCell[] = [];
  const halves = new Map<FactField, ToldHalf>();
  for (const [field, { index, title, use }] of work.facts) {
    const cell = cells[index] ?? "";
    const reading = readCell(field, cell, use);
    if (reading.kind === "nothing") continue;
    if (reading.kind === "refused") {
      const { accepted } = reading;
      const found = describeValue(cell);
      work.problems.push({ code: "cell", row, column: title, found, accepted });
    } else if (field === "sponsorsJ1" || field === "sponsorsH1b") {
      halves.set(field, { fact: reading.fact, title });
    } else told.push({ field, fact: reading.fact, row, title });
  }
  return [...told, ...visasOf(work, halves, row)];
}

interface ToldHalf {
  readonly fact: CellFact;
  readonly title: string;
}

/** Two columns are one list of visas; one of them alone would say that the other visa is not sponsored. */
function visasOf(
  work: Work,
  halves: ReadonlyMap<FactField, ToldHalf>,
  row: number,
): readonly ToldCell[] {
  const j1 = halves.get("sponsorsJ1");
  const h1b = halves.get("sponsorsH1b");
  const one = j1 ?? h1b;
  if (!one) return [];
  if (!j1 || !h1b) {
    const found = `${one.fact.value === true ? "yes" : "no"} for one visa, nothing for the other`;
    const accepted = "an answer for J-1 and for H-1B";
    work.problems.push({ code: "half-visas", row, column: one.title, found, accepted });
    return [];
  }
  const value = [...(j1.fact.value ? ["j1"] : []), ...(h1b.fact.value ? ["h1b"] : [])];
  const rule = j1.fact.rule === "strict" && h1b.fact.rule === "strict" ? "strict" : "preferred";
  return [{ field: "visas", fact: { value, rule }, row, title: j1.title }];
}

function keep(work: Work, id: string, { field, fact, row, title }: ToldCell): boolean {
  const conflict = take(work.gathered, id, { field, fact, row });
  if (conflict) work.problems.push({ code: "conflict", row, column: title, ...conflict });
  return conflict === null;
}
