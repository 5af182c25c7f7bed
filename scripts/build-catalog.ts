/**
 * Checks every table of data/ and writes build/catalog.bin, which browser and command line read.
 * ELECTIVE_WITHOUT_DIRECTORY=1 leaves the directory out. Fails naming file, line and column.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { gzipSync } from "node:zlib";
import { readCatalog } from "#facts/catalog.ts";
import { checkTables } from "./catalog/checks.ts";
import { DataError, loadTables } from "./catalog/load.ts";
import { type ModelPart, packCatalog } from "./catalog/pack.ts";

const data = "data";
const out = "build/catalog.bin";

function build(): Uint8Array {
  const directory = !process.env.ELECTIVE_WITHOUT_DIRECTORY;
  const tables = loadTables({ data, directory });
  const problems = checkTables(tables);
  if (problems.length > 0) throw new DataError(problems);
  return packCatalog(tables, modelParts());
}

/** Every JSON file of data/model, on one line. */
function modelParts(): ModelPart[] {
  const folder = `${data}/model`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({
      name: file.replace(/\.json$/, ""),
      json: JSON.stringify(JSON.parse(readFileSync(`${folder}/${file}`, "utf8"))),
    }));
}

function report(bytes: Uint8Array): string {
  const start = performance.now();
  const { catalog, model } = readCatalog(bytes);
  const read = `read in ${(performance.now() - start).toFixed(0)} ms`;
  const kB = (size: number): string => `${(size / 1000).toFixed(1)} kB`;
  const edition = catalog.edition ?? "no directory";
  return [
    `${out}: ${kB(bytes.length)}, ${kB(gzipSync(bytes, { level: 9 }).length)} gzip, ${read}`,
    `${edition}: ${catalog.trackCount} tracks, ${catalog.positionCount} positions, ${catalog.programs.length} programs`,
    `${catalog.specialties.length} specialties, ${catalog.sources.size} sources, model parts: ${Object.keys(model ?? {}).length}`,
  ].join("\n");
}

try {
  const bytes = build();
  mkdirSync("build", { recursive: true });
  writeFileSync(`${out}.new`, bytes);
  renameSync(`${out}.new`, out);
  console.log(report(bytes));
} catch (error) {
  if (!(error instanceof DataError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
