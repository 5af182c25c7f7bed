import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What a person is told when a step fails: one line, then the tool's own words in `detail`. */
export class StepFailed extends Error {
  constructor(message, detail = "") {
    super(message);
    this.detail = detail;
  }
}

/** Tools by the file that Node runs: the same on every system, and no shell in between. */
export const tools = {
  biome: "@biomejs/biome/bin/biome",
  playwright: "@playwright/test/cli.js",
  tsc: "typescript/bin/tsc",
  tsx: "tsx/dist/cli.mjs",
  vite: "vite/bin/vite.js",
  vitest: "vitest/vitest.mjs",
};

export const toolPath = (root, tool) => join(root, "node_modules", tools[tool]);

/** Runs a tool to its end, silent unless it fails; `what` names the step in the error. */
export function runTool(root, tool, args, what) {
  return runQuietly(process.execPath, [toolPath(root, tool), ...args], root, what);
}

export function runQuietly(command, args, cwd, what) {
  const done = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    // A test runner asks for libraries as they are while developing; what is built is what people get.
    env: { ...process.env, NODE_ENV: "production" },
    maxBuffer: 64 * 2 ** 20,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32" && command === "npm",
  });
  const said = `${done.stdout ?? ""}${done.stderr ?? ""}`.trim();
  if (done.error) throw new StepFailed(`${what} failed: ${done.error.message}`, said);
  if (done.status !== 0) throw new StepFailed(`${what} failed.`, said);
  return said;
}

export const progress = (line) => process.stderr.write(`${line}\n`);

/** The last word of a script: a clear line, the tool's output above it, and exit code 1. */
export function giveUp(error) {
  if (!(error instanceof StepFailed)) throw error;
  if (error.detail) progress(error.detail);
  progress(error.message);
  process.exit(1);
}
