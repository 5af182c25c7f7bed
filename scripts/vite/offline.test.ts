import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { buildOf, builtFiles } from "./offline.ts";

let folder = "";

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "elective-offline-"));
  for (const path of ["index.html", "what-if/index.html", "assets/a-1.js", "icon.svg"])
    write(path, path);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("lists every file by the address that asks for it", () => {
  const paths = builtFiles(folder).map(({ path }) => path);
  expect(paths).toEqual(["", "assets/a-1.js", "icon.svg", "what-if"]);
});

it("gives each file its hash, in the words of subresource integrity", () => {
  const icon = builtFiles(folder).find(({ path }) => path === "icon.svg");
  const base64 = createHash("sha256").update("icon.svg").digest("base64");
  expect(icon?.integrity).toBe(`sha256-${base64}`);
});

it("leaves out the worker itself and what no host serves", () => {
  const before = builtFiles(folder);
  for (const path of ["sw.js", ".vite/manifest.json", "assets/.hidden"]) write(path, "x");
  expect(builtFiles(folder)).toEqual(before);
});

it("a build has another name as soon as one byte differs, and the same name for the same bytes", () => {
  const first = buildOf(builtFiles(folder));
  expect(buildOf(builtFiles(folder)).id).toBe(first.id);
  write("icon.svg", "icon.svG");
  expect(buildOf(builtFiles(folder)).id).not.toBe(first.id);
});
