// What the page weighs. The build checks it; to see the table: node scripts/budget.mjs build/web
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { StepFailed } from "./run.mjs";

/** Bytes, scripts and styles after gzip -9. Fonts are compressed as they are. */
export const limits = {
  initialJs: 170_000,
  lazyJs: 45_000,
  css: 20_000,
  fontFiles: 2,
  fontBytes: 60_000,
};

/** Lazy parts that may be larger, by what their path holds: fetched when asked for and never before. */
const apart = {
  pdf: "reads or writes a PDF",
  "us-atlas": "the outlines of the map",
};

/**
 * What a build weighs, from its page and the manifest the bundler left in `folder`: what the first visit loads, each
 * part that comes later without what is there already, the workers, and all of it together.
 */
export function measure(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, ".vite", "manifest.json"), "utf8"));
  const keys = Object.keys(manifest);
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const named = (tag) => [...html.matchAll(tag)].map(([, file]) => file);
  const scripts = named(/<script[^>]* src="\/([^"]+)"/g);
  const first = reach(
    manifest,
    keys.filter((key) => scripts.includes(manifest[key].file)),
  );
  if (first.size === 0) throw new StepFailed("index.html names no script of the build");
  const lazy = keys.filter((key) => manifest[key].isDynamicEntry && !first.has(key));
  const files = listFiles(folder);
  const fonts = fontsOf(folder, files);
  return {
    initialJs: zipped(folder, scriptsOf(manifest, first)),
    css: zipped(folder, named(/<link rel="stylesheet"[^>]* href="\/([^"]+)"/g)),
    fontFiles: fonts.length,
    fontBytes: bytesOf(folder, fonts),
    lazy: lazy.map((key) => lazyPart(folder, manifest, key, first)),
    workers: workersOf(folder),
    all: whole(
      folder,
      files.filter((file) => file !== "sw.js"),
    ),
  };
}

/** The chunks that come with `keys`, by what each imports at once. */
function reach(manifest, keys, found = new Set()) {
  for (const key of keys) {
    if (manifest[key] === undefined || found.has(key)) continue;
    found.add(key);
    reach(manifest, manifest[key].imports ?? [], found);
  }
  return found;
}

function lazyPart(folder, manifest, key, first) {
  const own = [...reach(manifest, [key])].filter((chunk) => !first.has(chunk));
  const path = `${key} ${own.map((chunk) => manifest[chunk].name ?? "").join(" ")}`.toLowerCase();
  return {
    name: key.replace(/^.*node_modules\//, ""),
    js: zipped(folder, scriptsOf(manifest, own)),
    apart: Object.keys(apart).find((name) => path.includes(name)) ?? null,
  };
}

const scriptsOf = (manifest, keys) => new Set([...keys].map((key) => manifest[key].file));

/** By the names that `scripts/vite/names.ts` left beside the manifest: the files themselves have none. */
function workersOf(folder) {
  const file = join(folder, ".vite", "workers.json");
  if (!existsSync(file)) return [];
  const workers = Object.entries(JSON.parse(readFileSync(file, "utf8")));
  return workers.map(([name, worker]) => ({ name, js: zipped(folder, [worker]) }));
}

/** Of the page: a font that only a PDF embeds is named in no style sheet. */
function fontsOf(folder, files) {
  const styles = files.filter((file) => file.endsWith(".css"));
  const text = styles.map((file) => readFileSync(join(folder, file), "utf8")).join("");
  return files.filter((file) => /\.woff2?$/.test(file) && text.includes(file.split("/").at(-1)));
}

function listFiles(folder) {
  const files = readdirSync(folder, { recursive: true }).map((file) => file.replaceAll("\\", "/"));
  return files
    .filter((file) => !/(^|\/)\./.test(file) && statSync(join(folder, file)).isFile())
    .sort();
}

const whole = (folder, files) => ({
  files: files.length,
  bytes: bytesOf(folder, files),
  gzip: zipped(folder, files),
});

const bytesOf = (folder, files) =>
  files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

const zipped = (folder, files) =>
  [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );

/** `[name, value, limit]` of everything that has a limit. */
function limited(sizes) {
  const { lazyJs, ...whole } = limits;
  return [
    ...Object.keys(whole).map((name) => [name, sizes[name], limits[name]]),
    ...sizes.lazy.filter((one) => !one.apart).map((one) => [`lazy ${one.name}`, one.js, lazyJs]),
  ];
}

/** Throws one line that names every limit passed. */
export function checkBudget(folder) {
  const over = limited(measure(folder)).filter(([, value, limit]) => value > limit);
  if (over.length === 0) return;
  const lines = over.map(([name, value, limit]) => `${name} ${value} > ${limit}`);
  throw new StepFailed(`The page is over its budget: ${lines.join(", ")}.`);
}

/** What a person reads, in kB of 1000 bytes. */
export function budgetTable(folder) {
  const { initialJs, css, fontFiles, fontBytes, lazy, workers, all } = measure(folder);
  const rows = [
    ["what", "kB gzip", "limit"],
    ["JavaScript of the first visit", kB(initialJs), kB(limits.initialJs)],
    ...workers.map(({ name, js }) => [`worker ${name}`, kB(js), ""]),
    ["styles, one sheet for every page", kB(css), kB(limits.css)],
    [`fonts (${fontFiles} of ${limits.fontFiles} files)`, kB(fontBytes), kB(limits.fontBytes)],
    ...lazy.map((one) => [
      `lazy ${one.name}`,
      kB(one.js),
      one.apart === null ? kB(limits.lazyJs) : `apart: ${apart[one.apart]}`,
    ]),
    [`all ${all.files} files, kept for offline use`, kB(all.gzip), `${kB(all.bytes)} unpacked`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([a, b, c]) => `${a.padEnd(width)}${b.padStart(8)}   ${c}`.trimEnd()).join("\n");
}

const kB = (bytes) => (bytes / 1000).toFixed(1);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv[2] ?? "build/web";
  process.stdout.write(`${budgetTable(folder)}\n`);
  checkBudget(folder);
}
