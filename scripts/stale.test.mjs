import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { fingerprint, isStamped, listInputs, writeStamp } from "./stale.mjs";

let root = "";
const at = (path) => join(root, path);
const print = () => fingerprint(root, listInputs(root));
const isFresh = () => isStamped(at("build/stamp.json"), print());

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "elective-stale-"));
  mkdirSync(at("src/core"), { recursive: true });
  writeFileSync(at("src/core/a.ts"), "1");
  writeFileSync(at("src/core/b.ts"), "2");
  const { quick, content } = print();
  writeStamp(at("build/stamp.json"), { quick, content: content() });
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it("is fresh while nothing changes", () => {
  expect(isFresh()).toBe(true);
});

it("stays fresh when only times change, and remembers the new ones", () => {
  utimesSync(at("src/core/a.ts"), 1, 1);
  const before = readFileSync(at("build/stamp.json"), "utf8");
  expect(isFresh()).toBe(true);
  expect(readFileSync(at("build/stamp.json"), "utf8")).not.toBe(before);
});

it.each([
  ["a changed file", () => writeFileSync(at("src/core/a.ts"), "9 ")],
  ["a new file", () => writeFileSync(at("src/core/c.ts"), "3")],
  ["a removed file", () => rmSync(at("src/core/b.ts"))],
  ["a new configuration", () => writeFileSync(at("vite.config.ts"), "")],
  ["a cut stamp", () => writeFileSync(at("build/stamp.json"), '{"quick":')],
])("is stale after %s", (_, change) => {
  change();
  expect(isFresh()).toBe(false);
});

it("is stale under another setting", () => {
  const other = fingerprint(root, listInputs(root), "1");
  expect(isStamped(at("build/stamp.json"), other)).toBe(false);
});

it("does not look at tests, hidden files and what no build reads", () => {
  for (const path of ["src/core/a.test.ts", "src/core/.swp", "README.md", "docs/x.md"]) {
    mkdirSync(join(at(path), ".."), { recursive: true });
    writeFileSync(at(path), "");
  }
  const paths = listInputs(root).map(([path]) => path);
  expect(paths).toEqual(["README.md", "src/core/a.ts", "src/core/b.ts"]);
});
