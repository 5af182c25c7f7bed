import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { explain, isInstalled } from "./install.mjs";
import { StepFailed } from "./run.mjs";

let root = "";

const lock = (packages) => JSON.stringify({ packages: { "": { name: "elective" }, ...packages } });
const wanted = { "node_modules/a": { version: "1.0.0" } };
const foreign = { "node_modules/b": { version: "1.0.0", optional: true } };

function lay({ asked, present }) {
  mkdirSync(join(root, "node_modules"), { recursive: true });
  writeFileSync(join(root, "package-lock.json"), lock(asked));
  if (present) writeFileSync(join(root, "node_modules", ".package-lock.json"), lock(present));
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "elective-install-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it("is not installed where there are no packages", () => {
  lay({ asked: wanted });
  expect(isInstalled(root)).toBe(false);
});

it("takes packages laid down by hand when they are what the lock asks for", () => {
  lay({ asked: { ...wanted, ...foreign }, present: wanted });
  expect(isInstalled(root)).toBe(true);
});

it("is not installed when a version differs or a package is missing", () => {
  lay({ asked: wanted, present: { "node_modules/a": { version: "0.9.0" } } });
  expect(isInstalled(root)).toBe(false);
  lay({ asked: { ...wanted, "node_modules/c": { version: "1.0.0" } }, present: wanted });
  expect(isInstalled(root)).toBe(false);
});

it("notices a lock that changed after the install", () => {
  lay({ asked: wanted, present: wanted });
  expect(isInstalled(root)).toBe(true);
  lay({ asked: { "node_modules/a": { version: "2.0.0" } } });
  expect(isInstalled(root)).toBe(false);
});

it("says in one line that the registry cannot be reached", () => {
  const told = explain(
    new StepFailed("Installing packages failed.", "npm error code ENOTFOUND\n…"),
  );
  expect(told.message).toMatch(/not reachable.*run the same command again\.$/);
  expect(told.detail).toBe("");
});

it("leaves other failures of the install in the words of npm", () => {
  const failed = new StepFailed("Installing packages failed.", "npm error code ENOSPC");
  expect(explain(failed)).toBe(failed);
});
