/** Reads every table of `data/` and stops at the first faulty state with one line per problem. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { DIVISIONS } from "#core/divisions.ts";
import type { Table } from "#facts/binary.ts";
import {
  type ColumnSpec,
  describeProblem,
  parseCsv,
  readTable,
  type TableProblem,
  type Vocabulary,
} from "#facts/table.ts";
import { CONFIDENCES, QUALITIES } from "#facts/words.ts";

export type Tables = ReadonlyMap<string, Table>;

/** The data is wrong: one line per problem. */
export class DataError extends Error {
  readonly problems: readonly TableProblem[];
  constructor(problems: readonly TableProblem[]) {
    const shown = problems.slice(0, 40).map(describeProblem);
    const more = problems.length > 40 ? [`and ${problems.length - 40} more`] : [];
    super([...shown, ...more].join("\n"));
    this.problems = problems;
  }
}

export interface LoadOptions {
  /** Folder that holds `columns.csv`. */
  readonly data: string;
  /** False leaves `data/directory` out as if it were not there. */
  readonly directory: boolean;
}

/** Tables by file name. Throws a DataError naming file, line and column. */
export function loadTables({ data, directory }: LoadOptions): Tables {
  const specs = readSpecs(readFileSync(`${data}/columns.csv`, "utf8"));
  const words = vocabulary(data);
  const files = [...specs.keys()].filter(
    (file) => !file.startsWith("directory/") || (directory && existsSync(`${data}/${file}`)),
  );
  const problems: TableProblem[] = [...strayFiles(data, specs)];
  const tables = new Map<string, Table>();
  for (const file of files) {
    const columns = specs.get(file) ?? [];
    const checked = readTable(file, readFileSync(`${data}/${file}`, "utf8"), { columns, words });
    problems.push(...checked.problems);
    tables.set(file, checked.table);
  }
  if (problems.length > 0) throw new DataError(problems);
  return tables;
}

/** Columns by file, in order. */
function readSpecs(csv: string): ReadonlyMap<string, readonly ColumnSpec[]> {
  const { rows } = parseCsv(csv);
  const specs = new Map<string, ColumnSpec[]>();
  for (const [file = "", column = "", type = "", required = ""] of rows) {
    const list = specs.get(file) ?? [];
    specs.set(file, [...list, { column, type, required: required === "yes" }]);
  }
  return specs;
}

function strayFiles(data: string, specs: ReadonlyMap<string, unknown>): TableProblem[] {
  const found = readdirSync(data, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".csv") && file !== "columns.csv" && !specs.has(file));
  return found.map((file) => ({
    file,
    line: 1,
    column: "",
    found: "a table",
    accepted: "only tables described in columns.csv",
  }));
}

/** The words that cells may refer to, from the tables that define them. */
function vocabulary(data: string): Vocabulary {
  const first = (file: string) =>
    parseCsv(readFileSync(`${data}/${file}`, "utf8")).rows.map((row) => row[0] ?? "");
  return {
    source: new Set(first("sources.csv")),
    specialty: new Set(["all", ...first("specialties.csv")]),
    state: new Set(first("geography.csv")),
    quality: new Set(QUALITIES),
    confidence: new Set(CONFIDENCES),
    division: new Set<string>(DIVISIONS),
    "yes-no": new Set(["yes", "no"]),
  };
}
