/**
 * From a key to the answer, in Chromium: one point of Step 2 CK at a time, in the built page.
 *   npx tsx bench/keystroke.ts [--edits 50] [--vs DIR]     after npm run build
 * `--vs` is the folder of another built page (`build/web` of another commit), measured in turn with this one.
 * Each profile is typed into twice: waiting for the refined answer every time, and not waiting for it, a key
 * every 180 ms, so that keys fall while a refined answer is under way.
 */
import { parseArgs } from "node:util";
import { type Browser, type BrowserContext, chromium, type Page } from "@playwright/test";
import { startServer } from "#server/server.ts";
import { findChromium } from "../scripts/chromium.mjs";
import { type Timed, watchEdit, watchWorkers } from "./keystroke/watch.ts";

const { values: options } = parseArgs({
  options: {
    edits: { type: "string", default: "50" },
    vs: { type: "string" },
    port: { type: "string", default: "4184" },
  },
});
const EDITS = Number(options.edits);
/** Edits in one page before it is the other's turn. */
const BLOCK = 10;
const WARM_UP = 5;
const KEY_EVERY_MS = 180;

const profiles = {
  "US MD": { applicantType: "us-md-senior" },
  "non-US IMG": { applicantType: "non-us-img", visa: "j1" },
};
const profileOf = (who: object) => ({
  ...who,
  specialties: [{ specialty: "internal-medicine", priority: 1 }],
  step2ck: { score: 250 },
  budget: { applications: 100 },
});

async function openPage(context: BrowserContext, url: string, who: object): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript({ content: "globalThis.__name = (of) => of;" });
  await page.addInitScript(watchWorkers);
  await page.goto(url);
  await page.locator("#answer[data-settled]").waitFor({ timeout: 60_000 });
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: "profile.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(profileOf(who))),
    });
  await page.getByText("Opened a file.").waitFor();
  await page.locator("#answer[data-settled]").waitFor({ timeout: 60_000 });
  return page;
}

/** Types over the last digit of the score. */
async function edit(page: Page, digit: number, untilSettled: boolean): Promise<Timed> {
  await page.getByLabel("Step 2 CK score").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("Shift+ArrowLeft");
  await page.evaluate(watchEdit, untilSettled);
  await page.keyboard.press(String(digit));
  const timed = await page.evaluate(() => window.keystrokes.done);
  if (!timed) throw new Error("nothing was watched");
  return timed;
}

async function edits(page: Page, count: number, untilSettled: boolean): Promise<Timed[]> {
  const timed: Timed[] = [];
  await page.bringToFront();
  for (let i = 0; i < count; i++) {
    const started = performance.now();
    timed.push(await edit(page, (i + 1) % 10, untilSettled));
    const rest = KEY_EVERY_MS - (performance.now() - started);
    if (!untilSettled && rest > 0) await page.waitForTimeout(rest);
  }
  await page.locator("#answer[data-settled]").waitFor({ timeout: 60_000 });
  return timed;
}

const sorted = (timed: readonly Timed[], of: (t: Timed) => number): readonly number[] =>
  timed
    .map(of)
    .filter((ms) => !Number.isNaN(ms))
    .sort((a, b) => a - b);
const median = (ms: readonly number[]): number => ms[Math.floor(ms.length / 2)] ?? Number.NaN;
const worst = (ms: readonly number[]): number => ms.at(-1) ?? Number.NaN;

/** Median and worst to the first answer on the screen and to the refined one, and where the first one's time went. */
function report(name: string, timed: readonly Timed[]): void {
  const cell = (ms: number) => (Number.isNaN(ms) ? "-" : ms.toFixed(0)).padStart(6);
  const first = sorted(timed, (t) => t.painted);
  const refined = sorted(timed, (t) => t.settled);
  const parts = [
    sorted(timed, (t) => t.nextFrame),
    sorted(timed, (t) => t.asked),
    sorted(timed, (t) => t.answered - t.asked),
    sorted(timed, (t) => t.drawn - t.answered),
    sorted(timed, (t) => t.painted - t.drawn),
    sorted(timed, (t) => t.clone),
  ].map((ms) => cell(median(ms)));
  const whole = [median(first), worst(first), median(refined), worst(refined)].map(cell);
  console.info(`${name.padEnd(34)} ${whole.join(" ")}  | ${parts.join(" ")}`);
}

interface Build {
  readonly name: string;
  readonly url: string;
}

async function measure(browser: Browser, builds: readonly Build[], who: string, profile: object) {
  const context = await browser.newContext();
  const pages: { build: Build; page: Page }[] = [];
  for (const build of builds)
    pages.push({ build, page: await openPage(context, build.url, profile) });
  for (const { page } of pages) await edits(page, WARM_UP, true);
  for (const [words, untilSettled] of [
    ["waiting", true],
    [`a key every ${KEY_EVERY_MS} ms`, false],
  ] as const) {
    const timed = new Map<Build, Timed[]>(builds.map((build) => [build, []]));
    for (let done = 0; done < EDITS; done += BLOCK)
      for (const { build, page } of pages)
        timed.get(build)?.push(...(await edits(page, Math.min(BLOCK, EDITS - done), untilSettled)));
    for (const build of builds) report(`${who}, ${words}${build.name}`, timed.get(build) ?? []);
  }
  await context.close();
}

async function served(root: string, port: number): Promise<string> {
  const started = await startServer({ root, port });
  if (!started.ok) throw new Error(JSON.stringify(started.problems));
  return started.value.url;
}

const port = Number(options.port);
const builds: Build[] = [{ name: "", url: await served("build/web", port) }];
if (options.vs !== undefined)
  builds.push({ name: ", the other", url: await served(options.vs, port + 1) });
const browser = await chromium.launch({
  executablePath: findChromium() ?? "chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
console.info(`internal medicine, 100 applications, ${EDITS} edits; milliseconds`);
const head = ["first", "worst", "settled", "worst"].map((word) => word.padStart(6)).join(" ");
const parts = ["+frame", "to ask", "worker", "draw", "paint", "clone"].map((word) =>
  word.padStart(6).slice(-6),
);
console.info(`${"".padEnd(34)} ${head} | ${parts.join(" ")}`);
for (const [who, profile] of Object.entries(profiles)) await measure(browser, builds, who, profile);
await browser.close();
process.exit(0);
