/**
 * Fits the odds model to the tables in `data/` and the built directory, and writes `data/model/odds.json`
 * and a report beside `docs/method/odds.md`. Run: npx tsx scripts/fit.ts
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readCatalog } from "#facts/catalog.ts";
import { covariates } from "#facts/covariates.ts";
import { programsOf } from "#facts/query.ts";
import { fitOdds } from "#market/fit/fit.ts";
import { readInputs } from "#market/fit/read.ts";
import { report } from "#market/fit/report.ts";
import { rowsOf } from "#market/fit/tables.ts";

const table = (name: string) => rowsOf(readFileSync(`data/${name}.csv`, "utf8"));
const { catalog } = readCatalog(readFileSync("build/catalog.bin"));
const programs = catalog.specialties.flatMap((s) =>
  programsOf(catalog, s.slug, { role: s.firstYear ? "first-year" : "training" }).map((p) =>
    covariates(p, catalog),
  ),
);
const inputs = readInputs({
  programs,
  date: new Date().toISOString().slice(0, 10),
  tables: {
    interviewRates: table("interview-rates"),
    matchRates: table("match-rates"),
    outcomes: table("outcomes"),
    rankLists: table("rank-lists"),
    applications: table("applications"),
    residentMix: table("resident-mix"),
    signals: table("signals"),
    effects: table("effects"),
    specialties: table("specialties"),
  },
});
const started = Date.now();
const fitted = fitOdds(inputs, (line) => {
  process.stderr.write(`${((Date.now() - started) / 1000).toFixed(0)} s  ${line}\n`);
});
mkdirSync("data/model", { recursive: true });
writeFileSync("data/model/odds.json", `${JSON.stringify(fitted.model)}\n`);
writeFileSync("docs/method/odds-fit.md", report(inputs, fitted));
process.stderr.write(
  `${((Date.now() - started) / 1000).toFixed(0)} s  wrote data/model/odds.json\n`,
);
