import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { budgetTable, checkBudget, limits, measure } from "./budget.mjs";

let folder = "";

/** Random bytes do not compress, so the size before is the size after but for a few bytes. */
function write(path, size) {
  writeText(path, randomBytes(size));
}

function writeText(path, text) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "elective-budget-"));
  write("assets/main.js", 1000);
  write("assets/shared.js", 2000);
  write("assets/dates.js", 4000);
  write("assets/calendar.js", 3000);
  write("assets/list-pdf.js", 200_000);
  write("assets/Ab12Cd34.js", 5000);
  writeText("assets/main.css", "@font-face{src:url(/assets/a.woff2)}@font-face{src:url(b.woff2)}");
  write("assets/a.woff2", 30_000);
  write("assets/embedded-in-pdf.woff2", 90_000);
  writeText(
    "index.html",
    '<link rel="stylesheet" href="/assets/main.css"><script type="module" src="/assets/main.js"></script>',
  );
  const manifest = {
    "index.html": {
      file: "assets/main.js",
      imports: ["_s"],
      dynamicImports: ["src/dates.tsx"],
      assets: ["assets/Ab12Cd34.js"],
    },
    _s: { file: "assets/shared.js", imports: ["index.html"] },
    _c: { file: "assets/calendar.js", imports: ["_s"] },
    "src/dates.tsx": {
      file: "assets/dates.js",
      isDynamicEntry: true,
      imports: ["_s", "_c"],
    },
    "src/list-pdf.ts": { file: "assets/list-pdf.js", isDynamicEntry: true, imports: ["_s"] },
  };
  writeText(".vite/manifest.json", JSON.stringify(manifest));
  writeText(".vite/workers.json", '{"list-worker":"assets/Ab12Cd34.js"}');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("measures what the first visit loads: not what comes later", () => {
  const sizes = measure(folder);
  expect(sizes.initialJs).toBeGreaterThan(3000);
  expect(sizes.initialJs).toBeLessThan(3200);
  expect(sizes.css).toBeGreaterThan(50);
  expect(sizes.css).toBeLessThan(600);
  expect(() => checkBudget(folder)).not.toThrow();
});

it("counts the fonts of the page, not one that only a PDF embeds", () => {
  const { fontFiles, fontBytes } = measure(folder);
  expect([fontFiles, fontBytes]).toEqual([1, 30_000]);
});

it("measures of a lazy part what it brings with it, not what is there already", () => {
  const [dates, pdf] = measure(folder).lazy;
  expect(dates.name).toBe("src/dates.tsx");
  expect(dates.js).toBeGreaterThan(7000);
  expect(dates.js).toBeLessThan(7200);
  expect([dates.apart, pdf.apart]).toEqual([null, "pdf"]);
});

it("counts all that is kept for offline use: not the worker that keeps it, not what starts with a dot", () => {
  write("sw.js", 3000);
  const { files, bytes } = measure(folder).all;
  expect(files).toBe(10);
  expect(bytes).toBeGreaterThan(335_000);
  expect(bytes).toBeLessThan(335_400);
});

it("a page that names no script of the manifest is refused, not weighed as nothing", () => {
  writeText("index.html", "");
  expect(() => measure(folder)).toThrow("index.html names no script of the build");
});

it.each([
  ["initialJs", "assets/shared.js", limits.initialJs],
  ["css", "assets/main.css", limits.css],
  ["lazy src/dates.tsx", "assets/calendar.js", limits.lazyJs],
])("names %s when it is passed", (name, path, size) => {
  write(path, size);
  expect(() => checkBudget(folder)).toThrow(new RegExp(`^The page is over its budget: ${name} `));
});

it("names every limit that is passed, in one line", () => {
  writeText("assets/main.css", "a.woff2 b.woff2 c.woff2");
  for (const path of ["assets/b.woff2", "assets/c.woff2"]) write(path, 20_000);
  expect(() => checkBudget(folder)).toThrow(
    "The page is over its budget: fontFiles 3 > 2, fontBytes 70000 > 60000.",
  );
});

it("the table names every part with its limit, and what has none with the reason", () => {
  const table = budgetTable(folder);
  expect(table).toMatch(/^JavaScript of the first visit +3\.0 {3}170\.0$/m);
  expect(table).toMatch(/^lazy src\/dates\.tsx +7\.0 {3}45\.0$/m);
  expect(table).toMatch(/^lazy src\/list-pdf\.ts +200\.1 {3}apart: reads or writes a PDF$/m);
  expect(table).toMatch(/^worker list-worker +5\.0$/m);
});
