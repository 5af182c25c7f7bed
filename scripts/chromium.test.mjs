import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findChromium } from "./chromium.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "elective-chromium-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(name, exitCode) {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\nexit ${exitCode}\n`);
  chmodSync(path, 0o755);
  return path;
}

it("takes the one that CHROME_PATH names before any on the path", () => {
  program("chromium", 0);
  const named = program("my-browser", 0);
  expect(findChromium({ CHROME_PATH: named, PATH: folder })).toBe(named);
});

it("passes over a name that does not start, as an empty shell of a store does not", () => {
  program("chromium", 1);
  const works = program("google-chrome", 0);
  expect(findChromium({ PATH: folder })).toBe(works);
});
