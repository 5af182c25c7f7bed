import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isAbandoned, withLock } from "./lock.mjs";

const nobody = 2 ** 22 + 1; // above the highest process number that Linux gives by default
let folder = "";
let file = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "elective-lock-"));
  file = join(folder, "build", ".lock");
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

it("is held while the work runs and gone after, also when the work fails", () => {
  expect(withLock(file, () => existsSync(file))).toBe(true);
  expect(existsSync(file)).toBe(false);
  const failing = () => {
    throw new Error("work");
  };
  expect(() => withLock(file, failing)).toThrow("work");
  expect(existsSync(file)).toBe(false);
});

it("is taken from an owner that died", () => {
  withLock(file, () => {}); // makes the folder
  writeFileSync(file, String(nobody));
  expect(isAbandoned(file)).toBe(true);
  expect(withLock(file, () => "done")).toBe("done");
});

it("is not taken from an owner that lives, unless it is older than any build", () => {
  withLock(file, () => {
    expect(isAbandoned(file)).toBe(false);
    const longAgo = Date.now() / 1000 - 3600;
    utimesSync(file, longAgo, longAgo);
    expect(isAbandoned(file)).toBe(true);
  });
});

it("lets one of many processes work at a time, after a dead owner too", async () => {
  withLock(file, () => {});
  writeFileSync(file, String(nobody));
  const log = join(folder, "log");
  const program = `
    import { appendFileSync } from "node:fs";
    const { withLock } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, "lock.mjs")).href)});
    for (let i = 0; i < 3; i += 1) withLock(process.argv[1], () => {
      appendFileSync(process.argv[2], "in ");
      const end = Date.now() + 20;
      while (Date.now() < end);
      appendFileSync(process.argv[2], "out ");
    });`;
  const worker = () =>
    new Promise((resolve) =>
      spawn(process.execPath, ["--input-type=module", "-e", program, file, log]).on(
        "close",
        resolve,
      ),
    );
  expect(await Promise.all([worker(), worker(), worker(), worker()])).toEqual([0, 0, 0, 0]);
  expect(readFileSync(log, "utf8")).toBe("in out ".repeat(12));
});
