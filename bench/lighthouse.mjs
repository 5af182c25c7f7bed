/**
 * Lighthouse on every page: mobile emulation, our Chromium over its debugging port, our server, the median of
 * three. `--check` exits with 1 when a page misses a budget; paths name the pages (all of them without any).
 * Run: node bench/lighthouse.mjs [--check] [/ /what-if …]
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { findChromium } from "../scripts/chromium.mjs";
import { ensure } from "../scripts/ensure.mjs";

const RUNS = 3;

/** Name, unit, how to read it from a result, and the budget where there is one. */
const measures = [
  { name: "performance", read: (lhr) => lhr.categories.performance.score * 100, least: 90 },
  { name: "accessibility", read: (lhr) => lhr.categories.accessibility.score * 100, least: 100 },
  { name: "LCP ms", read: audit("largest-contentful-paint"), most: 2200 },
  { name: "CLS", read: audit("cumulative-layout-shift"), most: 0.05, digits: 3 },
  { name: "TBT ms", read: audit("total-blocking-time") },
  { name: "FCP ms", read: audit("first-contentful-paint") },
];

function audit(id) {
  return (lhr) => lhr.audits[id].numericValue;
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

const missed = ({ least = -Infinity, most = Infinity }, value) => value < least || value > most;

/** Every page is the index of a folder; what is not read to the end is no page of the app. */
function pagesOf(root) {
  return readdirSync(root, { recursive: true })
    .map((file) => `/${file.replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith("/index.html"))
    .map((file) => file.slice(0, -"/index.html".length) || "/")
    .sort();
}

/** Resolves to the port of a Chromium with a profile of its own, and how to be rid of both. */
async function startChromium() {
  const profile = mkdtempSync(join(tmpdir(), "elective-lighthouse-"));
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
  ];
  const child = spawn(findChromium() ?? "chromium", flags, { stdio: "ignore" });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(profile, { recursive: true, force: true });
  };
  return { port: await debuggingPort(profile), stop };
}

async function debuggingPort(profile) {
  for (let tries = 0; tries < 100; tries += 1) {
    const port = Number(readSoon(join(profile, "DevToolsActivePort")).split("\n")[0]);
    if (port > 0) return port;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("Chromium did not open its debugging port within 10 s");
}

function readSoon(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return ""; // not written yet
  }
}

async function measure(url, port) {
  const results = [];
  for (let tries = 0; results.length < RUNS; tries += 1) {
    const { lhr } = await lighthouse(url, { port, logLevel: "silent", onlyCategories: categories });
    if (!lhr.runtimeError) results.push(lhr);
    // On a busy machine a trace is lost now and then: that run measured nothing.
    else if (tries === 2 * RUNS) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  }
  return measures.map(({ read }) => median(results.map(read)));
}

const categories = ["performance", "accessibility"];
const show = ({ digits = 0 }, value) => value.toFixed(digits);

async function main(args) {
  ensure();
  const { builtSite, startServer } = await import("../build/node/server.js");
  const named = args.filter((arg) => arg.startsWith("/"));
  const server = await startServer({ root: builtSite, port: 0 });
  if (!server.ok) throw new Error(JSON.stringify(server.problems));
  const browser = await startChromium();
  let bad = 0;
  console.log(["page".padEnd(14), ...measures.map(({ name }) => name.padStart(14))].join(""));
  for (const page of named.length > 0 ? named : pagesOf(builtSite)) {
    const values = await measure(new URL(page, server.value.url).href, browser.port);
    const cells = measures.map((one, i) => {
      const over = missed(one, values[i]);
      if (over) bad += 1;
      return `${over ? "✗ " : ""}${show(one, values[i])}`.padStart(14);
    });
    console.log([page.padEnd(14), ...cells].join(""));
  }
  await Promise.all([browser.stop(), server.value.close()]);
  return args.includes("--check") && bad > 0 ? 1 : 0;
}

process.exit(await main(process.argv.slice(2)));
