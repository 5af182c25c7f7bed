/**
 * How long the runway takes in the built page's notes worker in Chromium, beside Node in the same run: the fan of
 * 10,000 paths of 120 months and every lever, with what it takes to send the question and the answer.
 *   npx tsx bench/runway-worker.ts [--times 15]     after npm run build
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { runwayAnswer } from "#answers/path/runway.ts";
import { openPath } from "#dossier/path/path-document.ts";
import { draw } from "#engines/runway/draws.ts";
import { runway } from "#engines/runway/runway.ts";
import { MONTHS } from "#engines/runway/types.ts";
import { builtPage } from "./built-page.ts";

const { values: options } = parseArgs({
  options: {
    times: { type: "string", default: "15" },
    port: { type: "string", default: "4186" },
  },
});
const TIMES = Number(options.times);
/** Milliseconds, for the whole answer. */
const LIMIT_MS = 150;
const asked = { today: "2026-11-25", seed: 1 };

const json: unknown = JSON.parse(readFileSync("examples/resident.json", "utf8"));
const opened = openPath(json);
if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
const document = opened.value;

/** Median and worst, after three to warm up. */
function say(name: string, times: readonly number[]): number {
  const sorted = times.slice(3).toSorted((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  console.info(
    `${name}: median ${median.toFixed(0)} ms, worst ${(sorted.at(-1) ?? 0).toFixed(0)} ms of ${sorted.length}`,
  );
  return median;
}

/** In turn, so that what else the machine does falls on all alike. */
const times: Record<"worker" | "node" | "kernel", number[]> = { worker: [], node: [], kernel: [] };

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const coming = Array.from({ length: 13 }, (_, row) =>
  new Float64Array(MONTHS).map((__, place) => (place < 7 || place >= 13 + row ? 4200 : -350)),
);
const doubt = { level: 0.1, month: 0.2 };
const kernel = () =>
  runway({ savings: 24_000, coming, spending: 3900 }, draw({ seed: 1, paths: 10_000, doubt }));

const { page, url, close } = await builtPage(Number(options.port));
await page.goto(new URL("/notes", url).href);
const starting = page.waitForEvent("worker");
await page.getByRole("button", { name: "Yes, it is mine alone" }).click();
await page.getByRole("link", { name: "Facts", exact: true }).click();
await page.getByRole("link", { name: "Money", exact: true }).click();
const script = (await starting).url();

/** A worker of the page's own script for all questions, as on the page; the message is comlink's. */
const inPage = await page.evaluateHandle((path) => new Worker(path, { type: "module" }), script);

const ask = () =>
  inPage.evaluate(
    (worker, argumentList) =>
      new Promise<{ ms: number; months: number }>((done, failed) => {
        const id = crypto.randomUUID();
        const start = performance.now();
        worker.onerror = () => failed(new Error("the notes worker did not start"));
        worker.onmessage = ({ data }) => {
          if (data.id !== id) return;
          const { ok, value } = data.value;
          if (!ok) failed(new Error(JSON.stringify(data.value)));
          else done({ ms: performance.now() - start, months: value.fan.length - 1 });
        };
        worker.postMessage({ id, type: "APPLY", path: ["runway"], argumentList });
      }),
    [document, asked].map((value) => ({ type: "RAW", value })),
  );

for (let i = 0; i < TIMES + 3; i += 1) {
  const { ms, months } = await ask();
  if (months !== MONTHS) throw new Error(`the worker answered with ${months} months`);
  times.worker.push(ms);
  times.node.push(timeOf(() => runwayAnswer(document, asked)));
  times.kernel.push(timeOf(kernel));
}
await close();

const worker = say("whole answer, notes worker in Chromium", times.worker);
const node = say("whole answer, Node", times.node);
say("luck and fan alone, Node", times.kernel);
console.info(`the worker takes ${(worker / node).toFixed(2)} times as long (limit ${LIMIT_MS} ms)`);
if (worker > LIMIT_MS) process.exitCode = 1;
