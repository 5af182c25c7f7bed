import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { ensureChromium } from "./chromium.mjs";
import {
  add,
  closingLine,
  countOne,
  countPlaywright,
  countReport,
  countVitest,
} from "./counts.mjs";
import { ensure, home } from "./ensure.mjs";
import { StepFailed, toolPath } from "./run.mjs";

const report = (name) => join(home, "build", "test", `${name}.json`);

/** In the order of what fails soonest; `quiet` ones speak only when they fail. */
const steps = {
  lint: {
    run: () => runStep("biome", ["check", "--error-on-warnings"], { quiet: true }),
    count: countOne,
  },
  types: { run: () => runStep("tsc", [], { quiet: true }), count: countOne },
  unit: {
    run: () => runStep("vitest", ["run", "--reporter=default", ...jsonTo("unit")], { env: plain }),
    count: (code) => countReport(report("unit"), countVitest, code),
  },
  e2e: {
    run: () => runStep("playwright", ["test"], { env: { CHROME_PATH: ensureChromium(say) } }),
    count: (code) => countReport(report("e2e"), countPlaywright, code),
  },
};

const jsonTo = (name) => ["--reporter=json", `--outputFile.json=${report(name)}`];
const say = (line) => process.stdout.write(`${line}\n`);
const plain = process.stdout.isTTY ? {} : { NO_COLOR: "1" };
/** A guard against a step that hangs, not a target. */
const mostTime = 20 * 60_000;

/** Runs a tool, its output passed on (or held back while it goes well); resolves to its exit code. */
function runStep(tool, args, { quiet = false, env = {} } = {}) {
  const child = spawn(process.execPath, [toolPath(home, tool), ...args], {
    cwd: home,
    env: { ...process.env, ...env },
    stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    timeout: mostTime,
    killSignal: "SIGINT", // the one that Playwright stops its browser and server for
  });
  const held = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (bytes) => held.push(bytes));
  return new Promise((resolve) => {
    child.on("error", (error) => resolve(ended(1, [String(error)])));
    child.on("close", (code, signal) => resolve(ended(code ?? 1, held, signal)));
  });
}

function ended(code, held, signal) {
  if (code !== 0)
    say(
      Buffer.concat(held.map((bytes) => Buffer.from(bytes)))
        .toString()
        .trimEnd(),
    );
  if (signal) say(`Stopped by ${signal} (each step has ${mostTime / 60_000} minutes).`);
  return code;
}

async function runAndCount(name) {
  const start = Date.now();
  say(`— ${name}`);
  rmSync(report(name), { force: true });
  const code = await attempt(steps[name].run);
  const counts = steps[name].count(code);
  say(`  ${name}: ${closingLine(counts)} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return counts;
}

/** A step that cannot even begin says its line and counts as failed. */
async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof StepFailed)) throw error;
    say(error.detail ? `${error.detail}\n${error.message}` : error.message);
    return 1;
  }
}

/** `--only unit` or `--only lint,types`: for daily work; everything without it. */
function chosenSteps(args) {
  if (args.length === 0) return Object.keys(steps);
  const chosen = args.length === 2 && args[0] === "--only" ? args[1].split(",") : [];
  if (chosen.length > 0 && chosen.every((name) => Object.hasOwn(steps, name))) return chosen;
  say(`Usage: npm test [-- --only ${Object.keys(steps).join(",")}]`);
  process.exit(2);
}

let total = { passed: 0, failed: 0, skipped: 0 };
const chosen = chosenSteps(process.argv.slice(2));
const ready = await attempt(async () => {
  ensure(undefined, { log: say });
  return 0;
});
if (ready !== 0) total = add(total, countOne(ready));
else for (const name of chosen) total = add(total, await runAndCount(name));
say(closingLine(total));
process.exit(total.failed === 0 ? 0 : 1);
