import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface LockedPackage {
  readonly license?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
}

const lockText = readFileSync("package-lock.json", "utf8");
const lock = JSON.parse(lockText) as { readonly packages: Record<string, LockedPackage> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

/** What git keeps; in a copy without git, everything that is not made by a command. */
function projectFiles(): readonly string[] {
  try {
    const args = ["ls-files", "-z"];
    const listed = execFileSync("git", args, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return listed.split("\0").filter((file) => file !== "");
  } catch {
    return walk(".");
  }
}

const made = new Set([".git", "node_modules", "build", "coverage"]);

function walk(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
    if (made.has(entry.name)) return [];
    return entry.isDirectory() ? walk(path) : [path];
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "latin1");
  } catch {
    return ""; // listed by git and removed since
  }
}

const files = projectFiles();
const containing = (pattern: RegExp) => files.filter((file) => pattern.test(textOf(file)));

const free = new Set([
  ...["MIT", "MIT-0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"],
  ...["BlueOak-1.0.0", "CC0-1.0", "Unlicense", "Python-2.0"],
]);

/** Weak copyleft, used unchanged by the build or the tests and never shipped. */
const onlyForWork: Record<string, RegExp> = {
  "MPL-2.0": /^node_modules\/(axe-core|@axe-core\/playwright|lightningcss(-[\w-]+)?)$/,
};

const fonts: Record<string, RegExp> = { "OFL-1.1": /^node_modules\/@fontsource(-variable)?\// };

/** Packages that state no license in the lock; the license file inside each was read, and is MIT or BSD. */
const read: Record<string, string> = {
  "node_modules/parse-cache-control": "BSD-3-Clause",
  "node_modules/png-js": "MIT",
};

/** SPDX: of what is joined by OR one will do, of what is joined by AND all must. */
function isAllowed(path: string, { license: stated, dev = false }: LockedPackage): boolean {
  const license = stated ?? read[path] ?? "none stated";
  const one = (name: string) =>
    free.has(name) ||
    (fonts[name]?.test(path) ?? false) ||
    (dev && (onlyForWork[name]?.test(path) ?? false));
  const choices = license.replace(/[()]/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every(one));
}

describe("what the project may carry", () => {
  it("is looked at: there are files and packages", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(packages.length).toBeGreaterThan(50);
  });

  it("every package has a license that lets it be used here", () => {
    const refused = packages.filter(([path, entry]) => !isAllowed(path, entry));
    expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it.each([
    ["node_modules/x", { license: "GPL-3.0" }, false],
    ["node_modules/x", {}, false],
    ["node_modules/x", { license: "MPL-2.0", dev: true }, false],
    ["node_modules/lightningcss", { license: "MPL-2.0" }, false],
    ["node_modules/lightningcss", { license: "MPL-2.0", dev: true }, true],
    ["node_modules/x", { license: "(GPL-2.0 OR MIT)" }, true],
    ["node_modules/x", { license: "MIT AND GPL-2.0" }, false],
    ["node_modules/x", { license: "OFL-1.1" }, false],
    ["node_modules/@fontsource/x", { license: "OFL-1.1" }, true],
  ])("%s under %j: allowed is %s", (path, entry, allowed) => {
    expect(isAllowed(path, entry)).toBe(allowed);
  });

  it("the project itself is under the Apache License 2.0", () => {
    const { license } = JSON.parse(readFileSync("package.json", "utf8")) as { license: string };
    expect(license).toBe("Apache-2.0");
    const text = readFileSync("LICENSE", "utf8");
    expect(text).toContain("Version 2.0, January 2004");
    expect(text).toContain("Copyright 2026 The Elective authors");
  });

  it("no document of others is kept", () => {
    expect(files.filter((file) => /\.(pdf|docx?|xlsx?)$/i.test(file))).toEqual([]);
    expect(containing(/^%PDF-/)).toEqual([]);
  });
});

const registryHost = /registry\.(npm|yarn)|npmjs\.(org|com)|deb\.debian\.|pypi\.(org|python)/i;
const machineFolder = /(^|[\s"'`(=:])\/(work|root|tmp|home|Users)\/[\w.]/m;

describe("what a file may say about where it was made", () => {
  it("the lock file names no address to fetch from", () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(lockText).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  it("no file names a package registry's host", () => {
    expect(["registry", "npmjs", "org"].join(".")).toMatch(registryHost);
    expect(containing(registryHost)).toEqual([]);
  });

  it("no file names a folder of the machine it was made on", () => {
    expect(["cd ", "work", "main"].join("/")).toMatch(machineFolder);
    expect(containing(machineFolder)).toEqual([]);
  });
});
