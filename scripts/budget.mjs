import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { StepFailed } from "./run.mjs";

/** Bytes, scripts and styles after gzip -9; see the budgets in docs. Fonts are compressed as they are. */
export const limits = { initialJs: 170_000, css: 20_000, fontFiles: 2, fontBytes: 60_000 };

/** What the first visit loads, from the manifest that the bundler left in `folder`. */
export function measure(folder) {
  const manifest = JSON.parse(readFileSync(join(folder, ".vite", "manifest.json"), "utf8"));
  const scripts = new Set();
  const styles = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (chunk === undefined || scripts.has(chunk.file)) return;
    scripts.add(chunk.file);
    for (const file of chunk.css ?? []) styles.add(file);
    for (const next of chunk.imports ?? []) visit(next);
  };
  for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry) visit(key);
  const fonts = fontsOf(folder);
  return {
    initialJs: zipped(folder, scripts),
    css: zipped(folder, styles),
    fontFiles: fonts.length,
    fontBytes: fonts.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
  };
}

/** The faces that any style sheet names; a font that only a worker embeds in a file is no page font. */
function fontsOf(folder) {
  const files = readdirSync(folder, { recursive: true });
  const sheets = files.filter((file) => file.endsWith(".css"));
  const named = sheets.map((file) => readFileSync(join(folder, file), "utf8")).join("");
  return files.filter((file) => /\.(woff2?|ttf|otf)$/.test(file) && named.includes(basename(file)));
}

const zipped = (folder, files) =>
  [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length,
    0,
  );

/** Throws one line that names every limit passed. */
export function checkBudget(folder) {
  const sizes = measure(folder);
  const over = Object.keys(limits).filter((name) => sizes[name] > limits[name]);
  if (over.length === 0) return;
  const lines = over.map((name) => `${name} ${sizes[name]} > ${limits[name]}`);
  throw new StepFailed(`The page is over its budget: ${lines.join(", ")}.`);
}
