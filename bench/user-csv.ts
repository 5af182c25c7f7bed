/**
 * A table of facts about every program of the directory, read, resolved and checked, beside the same bytes merely
 * cut into cells: medians of nine. Run: npx tsx bench/user-csv.ts (after npm run build)
 */
import { readFileSync } from "node:fs";
import { importFacts } from "#answers/user-csv/import-facts.ts";
import { openTable } from "#answers/user-csv/open-table.ts";
import { rowFinder } from "#answers/user-csv/row-program.ts";
import { templateCsv } from "#answers/user-csv/template.ts";
import { readCatalog } from "#facts/catalog.ts";
import { readSheet } from "#facts/user-csv/read-sheet.ts";

const RUNS = 9;
const facts = readCatalog(readFileSync("build/catalog.bin"));
const { programs } = facts.catalog;
const statedFacts = Object.fromEntries(
  programs.map(({ id }, i) => [
    id,
    { minStep2: 200 + (i % 60), visas: ["j1" as const], imgShare: (i % 100) / 100, note: "called" },
  ]),
);
const byId = templateCsv(programs, facts.catalog, { version: 1, statedFacts, value: {} });
const byName = byId.replace(/^\d{4}-[^,]*/gm, "");

function read(csv: string): number {
  const table = openTable(new TextEncoder().encode(csv));
  if (!table.ok) throw new Error(table.problems[0]?.found);
  return importFacts(table.value, table.value.guess, { finder: rowFinder(facts) }).rows.used;
}

const cases: readonly (readonly [string, () => unknown])[] = [
  ["cut into cells", () => readSheet(byId)],
  ["facts, programs by id", () => read(byId)],
  ["facts, programs by name", () => read(byName)],
];
const times = cases.map(() => [] as number[]);
for (let run = 0; run <= RUNS; run++)
  cases.forEach(([, work], i) => {
    const started = process.hrtime.bigint();
    work();
    times[i]?.push(Number(process.hrtime.bigint() - started) / 1e6);
  });
console.log(`${programs.length} rows, ${(byId.length / 1e6).toFixed(2)} MB`);
cases.forEach(([name], i) => {
  const [first = 0, ...rest] = times[i] ?? [];
  const median = rest.sort((a, b) => a - b)[rest.length >> 1] ?? 0;
  const rate = Math.round(programs.length / (median / 1000));
  console.log(
    `${name.padEnd(26)} first ${first.toFixed(0)} ms, median ${median.toFixed(0)} ms, ${rate} rows/s`,
  );
});
