import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, isAbsolute, join } from "node:path";
import { StepFailed } from "./run.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const elsewhere = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of a Chromium that starts, or undefined. CHROME_PATH goes before anything found. */
export function findChromium(env = process.env) {
  const given = env.CHROME_PATH;
  const found = [...(given ? [given] : []), ...names].flatMap((name) => onPath(name, env.PATH));
  return [...found, ...elsewhere, ...ownOfPlaywright()].find(
    (path) => existsSync(path) && runs(path),
  );
}

function onPath(name, path = "") {
  if (isAbsolute(name)) return [name];
  return path.split(delimiter).map((folder) => join(folder, name));
}

/** Absent while the packages are not installed. */
function ownOfPlaywright() {
  try {
    return [createRequire(import.meta.url)("playwright-core").chromium.executablePath()];
  } catch {
    return [];
  }
}

/** A name on the path can be an empty shell that only asks for a store install. */
function runs(path) {
  return spawnSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 }).status === 0;
}

/** Finds a Chromium, or installs Debian's; throws the one line that says what to do. */
export function ensureChromium(log) {
  const found = findChromium();
  if (found !== undefined) return found;
  installOnDebian(log);
  const installed = findChromium();
  if (installed !== undefined) return installed;
  throw new StepFailed(
    "The journeys need Chromium and none was found or could be installed: install Chromium or Google Chrome, or set CHROME_PATH to one, and run npm test again.",
  );
}

function installOnDebian(log) {
  const root = asRoot();
  if (root === undefined || !answers("apt-get", ["--version"])) return;
  log("Installing Chromium for the journeys (once) …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args) => {
    const [command, ...rest] = [...root, "apt-get", "-q", "-y", ...args];
    return spawnSync(command, rest, { env, stdio: "ignore", timeout: 300_000 }).status === 0;
  };
  apt("update");
  apt("install", "--no-install-recommends", "chromium", "fonts-liberation");
}

/** What to put before a command to run it as root; undefined where that takes a password. */
function asRoot() {
  if (process.getuid?.() === 0) return [];
  return answers("sudo", ["-n", "true"]) ? ["sudo", "-n"] : undefined;
}

const answers = (command, args) => spawnSync(command, args, { stdio: "ignore" }).status === 0;
