import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { checkBudget, limits, measure } from "./budget.mjs";

let folder = "";

/** Random bytes do not compress, so the size before is the size after but for a few bytes. */
function write(path, size) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), randomBytes(size));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "elective-budget-"));
  write("assets/main.js", 1000);
  write("assets/shared.js", 2000);
  write("assets/lazy.js", 400_000);
  write("assets/main.css", 500);
  write("assets/a.woff2", 30_000);
  write("assets/embedded.woff", 50_000);
  write("assets/faces.css", 1);
  const face = (name) => `@font-face{src:url(/assets/${name}.woff2)}`;
  writeFileSync(join(folder, "assets/faces.css"), ["a", "b", "c"].map(face).join(""));
  const manifest = {
    "index.html": {
      file: "assets/main.js",
      isEntry: true,
      imports: ["_s"],
      css: ["assets/main.css"],
    },
    _s: { file: "assets/shared.js", imports: ["index.html"] },
    "lazy.ts": { file: "assets/lazy.js", isDynamicEntry: true },
  };
  write(".vite/manifest.json", 1);
  writeFileSync(join(folder, ".vite/manifest.json"), JSON.stringify(manifest));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("measures what the first visit loads: not what comes later, nor a font no style sheet names", () => {
  const sizes = measure(folder);
  expect(sizes.initialJs).toBeGreaterThan(3000);
  expect(sizes.initialJs).toBeLessThan(3200);
  expect(sizes.css).toBeLessThan(600);
  expect([sizes.fontFiles, sizes.fontBytes]).toEqual([1, 30_000]);
  expect(() => checkBudget(folder)).not.toThrow();
});

it.each([
  ["initialJs", "assets/shared.js", limits.initialJs],
  ["css", "assets/main.css", limits.css],
  ["fontBytes", "assets/b.woff2", 30_001],
])("names %s when it is passed", (name, path, size) => {
  write(path, size);
  expect(() => checkBudget(folder)).toThrow(new RegExp(`^The page is over its budget: ${name} `));
});

it("names every limit that is passed, in one line", () => {
  for (const path of ["assets/b.woff2", "assets/c.woff2"]) write(path, 20_000);
  expect(() => checkBudget(folder)).toThrow(
    "The page is over its budget: fontFiles 3 > 2, fontBytes 70000 > 60000.",
  );
});
