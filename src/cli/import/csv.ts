/** `elective catalog import FILE.csv`: facts about programs from a person's own table. */
import { checkMapping } from "#answers/user-csv/check-mapping.ts";
import { type FactsImport, importFacts } from "#answers/user-csv/import-facts.ts";
import { type FactsTable, openTable } from "#answers/user-csv/open-table.ts";
import { factsReport } from "#answers/user-csv/report.ts";
import { rowFinder } from "#answers/user-csv/row-program.ts";
import { printJson } from "#core/json.ts";
import { fail, ok, type Result } from "#core/result.ts";
import type { RowProblem } from "#core/row-problem.ts";
import { parseUserFacts } from "#dossier/parse-user-facts.ts";
import { describeValue } from "#dossier/safe-text.ts";
import type { Mapping } from "#dossier/user-csv/mapping.ts";
import { mergeFacts, type UserFacts } from "#dossier/user-facts.ts";
import type { Io } from "../io.ts";
import { refuse } from "../problem-lines.ts";
import { problemLines, reportText } from "../text/facts-text.ts";
import { type FactsStore, readUserFacts } from "./facts-store.ts";
import { mappingOf } from "./map-option.ts";

export interface CsvOptions {
  /** Each like "Min score=minStep2"; see `MAP_HELP`. */
  readonly map?: readonly string[];
  /** Slug for rows that name an institution and no specialty. */
  readonly specialty?: string;
  /** Reads and says everything, stores nothing. */
  readonly dryRun?: boolean;
  readonly json?: boolean;
  readonly store: FactsStore;
}

/** Exit code: 0 when any fact was stored (or would be), 2 when the table gave none; then nothing changes. */
export async function importCsv(io: Io, bytes: Uint8Array, options: CsvOptions): Promise<number> {
  const known = await readUserFacts(options.store);
  if (!known.ok) return refuse(io, known.problems);
  const opened = openTable(bytes);
  if (!opened.ok) return refuse(io, opened.problems);
  const mapping = readMapping(io, opened.value, options);
  if (!mapping.ok) return refuse(io, mapping.problems);
  const wrong = checkMapping(opened.value, mapping.value, options.specialty ?? null);
  sayRows(io, wrong);
  if (wrong.length > 0) return 2;
  const done = { table: opened.value, mapping: mapping.value };
  return store(io, { ...done, known: known.value, read: read(io, done, options) }, options);
}

interface Mapped {
  readonly table: FactsTable;
  readonly mapping: Mapping;
}

const read = (io: Io, { table, mapping }: Mapped, { specialty }: CsvOptions): FactsImport =>
  importFacts(table, mapping, { finder: rowFinder(io.facts()), specialty: specialty ?? null });

function readMapping(
  io: Io,
  table: FactsTable,
  { map = [], specialty }: CsvOptions,
): Result<Mapping> {
  const slugs = io.facts().catalog.specialties.map(({ slug }) => slug);
  if (specialty === undefined || slugs.includes(specialty)) return mappingOf(table, map);
  return fail({
    code: "unknown-specialty",
    pointer: "--specialty",
    found: describeValue(specialty),
    accepted: "a specialty of the catalog (elective catalog specialties)",
  });
}

function sayRows(io: Io, problems: readonly RowProblem[]): void {
  for (const line of problemLines(problems)) io.err(line);
}

interface Done extends Mapped {
  readonly read: FactsImport;
  readonly known: UserFacts;
}

async function store(io: Io, done: Done, { store, dryRun, json }: CsvOptions): Promise<number> {
  const { problems, facts, count } = done.read;
  sayRows(io, problems);
  if (count === 0) return refuse(io, [NO_FACT]);
  const merged = fitting(mergeFacts(done.known, facts));
  if (!merged.ok) return refuse(io, merged.problems);
  const stored = dryRun !== true;
  if (stored) await store.write(`${printJson(merged.value, 2)}\n`);
  const report = factsReport({ ...done, stored });
  io.out(json ? `${printJson(report)}\n` : reportText(report));
  return 0;
}

/** Facts on more programs than are stored are refused before they are. */
function fitting(facts: UserFacts): Result<UserFacts> {
  const parsed = parseUserFacts(facts);
  return parsed.ok ? ok(facts) : parsed;
}

const NO_FACT = {
  code: "no-facts",
  pointer: "",
  found: "no fact that could be used",
  accepted: "a table with at least one fact about one program",
};
