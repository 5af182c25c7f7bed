/**
 * `elective list` as a whole process, beside a bare Node that does nothing: medians of seven, in turn.
 * Run: npx tsx bench/command.ts
 */
import { execFileSync } from "node:child_process";

const RUNS = 7;
const cases: readonly (readonly [string, readonly string[]])[] = [
  ["bare node", ["-e", "0"]],
  ["list, one specialty (internal medicine)", list("us-do-internal-medicine")],
  ["list, two specialties ($2,500)", list("non-us-img")],
  ["list, advanced with first year (dermatology)", list("us-md-dermatology")],
  [
    "odds, two specialties",
    ["build/node/cli.js", "odds", "--in", "examples/non-us-img.json", "--json"],
  ],
];

function list(example: string): string[] {
  return ["build/node/cli.js", "list", "--in", `examples/${example}.json`, "--json"];
}

function seconds(args: readonly string[]): number {
  const started = process.hrtime.bigint();
  execFileSync(process.execPath, args, { stdio: ["ignore", "ignore", "ignore"] });
  return Number(process.hrtime.bigint() - started) / 1e9;
}

const times = cases.map(() => [] as number[]);
for (let run = 0; run <= RUNS; run++)
  cases.forEach(([, args], i) => {
    const t = seconds(args);
    if (run > 0) times[i]?.push(t);
  });
const median = (all: readonly number[]) => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0;
const bare = median(times[0] ?? []);
cases.forEach(([name], i) => {
  const t = median(times[i] ?? []);
  console.log(`${name.padEnd(48)} ${t.toFixed(2)} s  ${(t / bare).toFixed(1)} x bare node`);
});
