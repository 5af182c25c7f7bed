import "./node-version.mjs";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkBudget } from "./budget.mjs";
import { install, isInstalled } from "./install.mjs";
import { withLock } from "./lock.mjs";
import { progress, runTool, StepFailed } from "./run.mjs";
import { fingerprint, isStamped, listInputs, writeStamp } from "./stale.mjs";

export const home = fileURLToPath(new URL("..", import.meta.url));

/** What is built, in order: the files that make it stale, what it leaves in `build/`, and how. */
const parts = {
  catalog: {
    uses: /^(data\/|scripts\/.*\.ts$|src\/(?!web|server|cli|mcp|exports)|package(-lock)?\.json$)/,
    leaves: "catalog.bin",
    make: makeCatalog,
  },
  web: {
    uses: /^(data\/|public\/|index\.html$|vite\.config\.ts$|scripts\/(.*\.ts|budget\.mjs)$|src\/(?!server|cli|mcp)|package(-lock)?\.json$)/,
    leaves: "web/index.html",
    make: makeWeb,
  },
  node: {
    uses: /^(data\/|vite\.node\.config\.ts$|src\/(?!web)|package(-lock)?\.json$)/,
    leaves: "node/cli.js",
    make: makeNode,
  },
};

export const allParts = Object.keys(parts);

/** Installs what is missing and builds what is stale, of `wanted`; returns at once when nothing is. */
export function ensure(wanted = allParts, { root = home, log = progress } = {}) {
  if (isInstalled(root) && staleParts(root, wanted).length === 0) return;
  const wait = () => log("Another Elective process is building; waiting for it …");
  withLock(join(root, "build", ".lock"), () => bringUpToDate(root, wanted, log), wait);
}

function bringUpToDate(root, wanted, log) {
  if (!isInstalled(root)) install(root, log);
  sweep(join(root, "build"));
  for (const name of staleParts(root, wanted)) build(root, name, log);
}

function staleParts(root, wanted) {
  const inputs = listInputs(root);
  return wanted.filter((name) => !isFresh(root, name, inputs));
}

/** The one variable that `scripts/build-catalog.ts` reads. */
const setting = process.env.ELECTIVE_WITHOUT_DIRECTORY ?? "";

function printOf(root, name, inputs) {
  const used = inputs.filter(([path]) => parts[name].uses.test(path));
  return fingerprint(root, used, setting);
}

const stampOf = (root, name) => join(root, "build", ".stamps", `${name}.json`);

function isFresh(root, name, inputs) {
  if (!existsSync(join(root, "build", parts[name].leaves))) return false;
  return isStamped(stampOf(root, name), printOf(root, name, inputs));
}

/** The inputs are read before the work, so that an edit meanwhile makes the result stale. */
function build(root, name, log) {
  const print = printOf(root, name, listInputs(root));
  const stamp = { quick: print.quick, content: print.content() };
  const start = Date.now();
  rmSync(stampOf(root, name), { force: true });
  parts[name].make(root);
  if (!existsSync(join(root, "build", parts[name].leaves))) {
    throw new StepFailed(`Building the ${name} part left no build/${parts[name].leaves}.`);
  }
  writeStamp(stampOf(root, name), stamp);
  log(`Built ${name} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
}

function makeCatalog(root) {
  runTool(root, "tsx", ["scripts/build-catalog.ts"], "Building the catalog");
}

function makeWeb(root) {
  intoPlace(root, "web", (draft) => {
    runTool(root, "vite", viteArgs(draft), "Building the page");
    checkBudget(draft);
  });
}

function makeNode(root) {
  intoPlace(root, "node", (draft) => {
    const args = [...viteArgs(draft), "--config", "vite.node.config.ts"];
    runTool(root, "vite", args, "Building the command");
  });
}

const viteArgs = (draft) => ["build", "--outDir", draft, "--emptyOutDir", "--logLevel", "error"];

/** Builds beside the old folder and swaps at the end: a reader never sees half a build. */
function intoPlace(root, name, make) {
  const draft = join(root, "build", `.draft-${name}-${process.pid}`);
  const place = join(root, "build", name);
  const old = join(root, "build", `.old-${name}-${process.pid}`);
  make(draft);
  if (existsSync(place)) renameSync(place, old);
  renameSync(draft, place);
  rmSync(old, { recursive: true, force: true });
}

/** Removes what a killed build left; only the holder of the lock gets here. */
function sweep(folder) {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (/^\.(draft|old)-/.test(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
