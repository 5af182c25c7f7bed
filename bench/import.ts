/**
 * Import of the publisher's document, from the file to a directory with its report: in Chromium, by the
 * worker the page uses and under the page's own policy, beside the same in Node. Medians of five, in turn;
 * the time to the notice apart. Made-up pages of the newer layout, and the official document where it is.
 * Run: npx tsx bench/import.ts
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "@playwright/test";
import { build } from "vite";
import { importAnswer } from "#answers/import.ts";
import { readCatalog } from "#facts/catalog.ts";
import { layOut, newer, pdfOf } from "#facts/edition/made-up.cases.ts";
import { largeListing } from "#facts/edition/made-up-listing.cases.ts";
import { editionId, packEdition } from "#facts/edition/pack-edition.ts";
import { openProgramResults } from "#facts/edition/program-results.ts";
import { knownOf } from "#facts/edition/read-edition.ts";
import { startServer } from "#server/server.ts";
import { findChromium } from "../scripts/chromium.mjs";

const RUNS = 5;
const PAGES = 200;
const folder = mkdtempSync(join(tmpdir(), "elective-bench-"));
const facts = readCatalog(readFileSync("build/catalog.bin"));

interface Time {
  readonly notice: number;
  readonly all: number;
}
interface Run extends Time {
  readonly pages: number;
  readonly rows: number;
  readonly unread: number;
}

/** As many institutions as fill the pages. */
async function madeUp(): Promise<Uint8Array> {
  const sample = layOut(largeListing(100), newer).length;
  let size = Math.floor((100 * PAGES) / sample);
  while (layOut(largeListing(size), newer).length < PAGES) size += 1;
  return pdfOf(layOut(largeListing(size), newer).slice(0, PAGES));
}

async function inNode(file: string): Promise<Run> {
  const started = performance.now();
  const opened = await openProgramResults(new Uint8Array(readFileSync(file)), knownOf(facts));
  if (!opened.ok) throw new Error(opened.problem.code);
  const notice = performance.now() - started;
  const read = await opened.value.read(() => undefined);
  if (!read.ok) throw new Error(read.problem.code);
  const edition = read.value;
  const id = editionId(packEdition(edition));
  const { rows, unread, pages } = importAnswer({ builtIn: facts, current: facts }, { edition, id });
  return { pages, rows, unread: unread.length, notice, all: performance.now() - started };
}

async function inChromium(page: Page, file: string): Promise<Run> {
  await page.locator("input").setInputFiles([]);
  await page.locator("input").setInputFiles(file);
  const text = await page.locator("output:not(:empty)").textContent({ timeout: 120_000 });
  return JSON.parse(text ?? "");
}

const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;

async function measure(name: string, file: string, page: Page): Promise<void> {
  const runs = { Chromium: [] as Run[], Node: [] as Run[] };
  for (let run = 0; run <= RUNS; run++) {
    const [there, here] = [await inChromium(page, file), await inNode(file)];
    if (run > 0) runs.Chromium.push(there);
    if (run > 0) runs.Node.push(here);
  }
  for (const [where, times] of Object.entries(runs)) {
    const { pages = 0, rows = 0, unread = 0 } = times[0] ?? {};
    const seconds = (of: keyof Time): string =>
      (median(times.map((time) => time[of])) / 1000).toFixed(2);
    const counts = `${pages} pages, ${rows} rows, ${unread} unread`;
    console.log(
      `${name.padEnd(20)} ${counts.padEnd(36)} ${where.padEnd(9)} notice ${seconds("notice")} s, all ${seconds("all")} s`,
    );
  }
}

/** What the page's policy forbids is heard here, and a request to anywhere else. */
function watch(page: Page, origin: string): void {
  page.on("console", (message) => {
    if (message.type() === "error") throw new Error(message.text());
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(origin)) throw new Error(`asked for ${request.url()}`);
  });
}

async function withPage(work: (page: Page) => Promise<void>): Promise<void> {
  const root = join(folder, "site");
  await build({
    configFile: false,
    root: "bench/import-page",
    publicDir: fileURLToPath(new URL("../public", import.meta.url)),
    logLevel: "error",
    worker: { format: "es" },
    build: { outDir: root, target: "es2022", assetsInlineLimit: 0 },
  });
  cpSync("build/catalog.bin", join(root, "catalog.bin"));
  const server = await startServer({ root, port: 0 });
  if (!server.ok) throw new Error(JSON.stringify(server.problems));
  const browser: Browser = await chromium.launch({
    executablePath: findChromium() ?? "chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const page = await browser.newPage();
    watch(page, server.value.url);
    await page.goto(server.value.url);
    await work(page);
  } finally {
    await browser.close();
    await server.value.close();
  }
}

const drawn = join(folder, "made-up.pdf");
writeFileSync(drawn, await madeUp());
const official = `${process.env.ELECTIVE_SHARED ?? "../shared"}/documents/Program_Results_2016-2020.pdf`;
try {
  await withPage(async (page) => {
    await measure("made-up, newer", drawn, page);
    if (existsSync(official)) await measure("official, 2016-2020", official, page);
  });
} finally {
  rmSync(folder, { recursive: true });
}
