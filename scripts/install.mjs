import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runQuietly, StepFailed } from "./run.mjs";
import { hash, hashFile, writeStamp } from "./stale.mjs";

const unreachable =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH/;

/** Packages hold native code, so a folder carried to another kind of machine is not installed there. */
const wantedKey = (root) =>
  hash(`${hashFile(join(root, "package-lock.json"))} ${process.platform} ${process.arch}`);

const stampFile = (root) => join(root, "node_modules", ".elective-stamp.json");

export function isInstalled(root) {
  if (readJson(stampFile(root))?.key === wantedKey(root)) return true;
  if (!matchesLock(root)) return false;
  writeStamp(stampFile(root), { key: wantedKey(root) });
  return true;
}

/** Whether a hand-run `npm ci` or `npm install` already put down what the lock asks for. */
function matchesLock(root) {
  const wanted = readJson(join(root, "package-lock.json"))?.packages ?? {};
  const present = readJson(join(root, "node_modules", ".package-lock.json"))?.packages;
  if (present === undefined) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) =>
      path === "" || optional === true || present[path]?.version === version,
  );
}

export function install(root, log) {
  log("Installing packages (once; about a minute) …");
  try {
    runQuietly("npm", ["ci", ...flags], root, "Installing packages");
  } catch (error) {
    throw explain(error);
  }
  writeStamp(stampFile(root), { key: wantedKey(root) });
}

const flags = [
  "--include=dev",
  "--include=optional",
  "--no-audit",
  "--no-fund",
  "--prefer-offline",
  "--loglevel=error",
  "--fetch-retry-mintimeout=1000",
  "--fetch-retry-maxtimeout=8000",
];

export function explain(error) {
  if (!(error instanceof StepFailed) || !unreachable.test(`${error.message} ${error.detail}`)) {
    return error;
  }
  return new StepFailed(
    "Packages could not be installed: the npm registry is not reachable from here. Connect to the network and run the same command again.",
  );
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined; // missing or cut short: nothing to rely on
  }
}
