/** An import of a person's table in words. */
import { plural } from "#answers/number-words.ts";
import type { FactsReport } from "#answers/user-csv/report.ts";
import type { RowProblem } from "#core/row-problem.ts";
import { cutText, safeText } from "#dossier/safe-text.ts";
import { section, table, wrap } from "./table.ts";

/** More than this is one problem repeated; the JSON has them all. */
const MOST_LINES = 100;

/** `row 5, "Visas": found "ask"; accepted J-1, H-1B, both, or none`. */
export function problemLines(problems: readonly RowProblem[]): readonly string[] {
  const lines = problems.slice(0, MOST_LINES).map(problemLine);
  const more = problems.length - MOST_LINES;
  return more > 0 ? [...lines, `and ${plural(more, "more problem")}; --json lists all`] : lines;
}

function problemLine({ row, column, found, accepted }: RowProblem): string {
  const where = column === "" ? `row ${row}` : `row ${row}, "${cutText(column)}"`;
  return `${where}: found ${safeText(found)}; accepted ${safeText(accepted)}`;
}

/** A share is kept beside the other facts, and people would think that it counts. */
export const IMG_SHARE_NOTE =
  "Share of international graduates: kept and shown. It moves no chance, because nothing published says by how much.";

export function reportText(report: FactsReport): string {
  const { programs, facts, changes, rows, stored, columns } = report;
  const { added, replaced, same } = changes;
  return [
    wrap(
      `${plural(programs, "program")}, ${plural(facts, "fact")} from ${plural(rows.used, "row")}.`,
    ),
    wrap(`${added} new, ${replaced} in place of what was known, ${same} known already.`),
    wrap(unusedLine(report)),
    columns.some(({ field }) => field === "imgShare") ? wrap(IMG_SHARE_NOTE) : "",
    section("Columns", table(columns, COLUMNS)),
    stored ? "" : "\nNothing was stored: this was a trial.\n",
  ].join("");
}

function unusedLine({ rows, cellsRefused, problems }: FactsReport): string {
  const silent = rows.silent > 0 ? ` ${plural(rows.silent, "row")} with no fact.` : "";
  if (problems.length === 0) return `Every cell could be read.${silent}`;
  return `Not used: ${plural(rows.refused, "row")}, ${plural(cellsRefused, "cell")}.${silent}`;
}

const COLUMNS = [
  {
    title: "Column",
    width: 40,
    cell: (row: FactsReport["columns"][number]) => row.title,
  },
  {
    title: "Holds",
    width: 24,
    cell: (row: FactsReport["columns"][number]) => row.field ?? "not used",
  },
  { title: "As", width: 20, cell: howRead },
];

function howRead({ field, rule, unit }: FactsReport["columns"][number]): string {
  if (field === "imgShare" || field === "value") return unit ?? "percent signs only";
  return field !== null && rule === "preferred" ? "preference" : "";
}
