import { readdirSync, readFileSync, statSync } from "node:fs";
import { builtinModules } from "node:module";
import { expect, it } from "vitest";

/** Who may import whom, as `docs/architecture.md` says it. Nothing points up. */
const layers: Record<string, readonly string[]> = {
  core: [],
  engines: ["core"],
  facts: ["core", "data"],
  market: ["core", "engines", "facts"],
  dossier: ["core"],
  answers: ["core", "engines", "facts", "dossier"],
  exports: ["core", "facts", "dossier", "answers"],
  sync: ["core"],
  web: ["core", "facts", "dossier", "answers", "exports", "sync"],
  server: ["core", "sync", "answers"],
  cli: ["core", "facts", "market", "dossier", "answers", "exports", "server"],
  mcp: ["core", "facts", "market", "dossier", "answers", "exports", "server"],
};

/** Only these touch the clock, the disk, the network or the page. */
const impure = new Set(["web", "server", "cli", "mcp"]);

/** A library lives in one module, so that it can be replaced in one place. */
const homes: Record<string, readonly string[]> = {
  zod: ["dossier", "answers", "facts", "cli"],
  papaparse: ["facts", "exports", "market", "dossier"],
  react: ["web"],
  "react-dom": ["web"],
  wouter: ["web"],
  idb: ["web"],
  comlink: ["web"],
  "@noble/hashes": ["web"],
  "pdfjs-dist": ["facts"],
  docx: ["exports"],
  pdfkit: ["exports"],
  "ical-generator": ["exports"],
  "d3-array": ["web"],
  "d3-geo": ["web"],
  "d3-scale": ["web"],
  "d3-shape": ["web"],
  "topojson-client": ["web"],
  "us-atlas": ["web"],
  "@tanstack/react-virtual": ["web"],
  "@fontsource-variable/inter": ["web"],
  "@fontsource/source-serif-4": ["web"],
  commander: ["cli"],
  hono: ["server"],
  "@hono/node-server": ["server"],
};

const tests = /\.(test|cases|oracle)\.tsx?$/;
const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));

const source = (file: string) => readFileSync(`src/${file}`, "utf8");
const withoutComments = (text: string) =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'])\/\/.*$/gm, "$1");
const IMPORT =
  /^\s*(?:import|export)\b[^"';]*?\bfrom\s+"([^"]+)"|^\s*import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;
const specifiers = (text: string) =>
  [...text.matchAll(IMPORT)].map((m) => m[1] ?? m[2] ?? m[3] ?? "");

const engineOf = (path: string) => /^(?:#?engines)\/([\w-]+)\//.exec(path)?.[1];

it("found the source", () => {
  expect(files.length).toBeGreaterThan(5);
});

it.each(files)("%s keeps to its layer", (file) => {
  const layer = file.split("/")[0] ?? "";
  const allowed = [layer, ...(layers[layer] ?? [])];
  expect(layers[layer], `${layer} is missing from the layer table`).toBeDefined();
  for (const specifier of specifiers(withoutComments(source(file)))) {
    const target = /^#([\w-]+)\//.exec(specifier)?.[1];
    if (target) {
      expect(allowed, `${file} imports ${specifier}`).toContain(target);
      if (layer === "engines" && target === "engines") {
        expect(engineOf(specifier), `${file} imports another engine`).toBe(engineOf(file));
      }
    } else if (specifier.startsWith(".")) {
      const depth = file.split("/").length - 2;
      const up = specifier.split("/").filter((part) => part === "..").length;
      const floor = layer === "engines" ? depth - 1 : depth;
      expect(up, `${file} leaves its module by ${specifier}`).toBeLessThanOrEqual(floor);
    } else if (!tests.test(file)) {
      checkLibrary(file, layer, specifier);
    }
  }
});

function checkLibrary(file: string, layer: string, specifier: string): void {
  const bare = specifier.replace(/^node:/, "");
  if (specifier.startsWith("node:") || builtinModules.includes(bare)) {
    expect(impure.has(layer) && layer !== "web", `${file} imports ${specifier}`).toBe(true);
    return;
  }
  const name = specifier.startsWith("@")
    ? specifier.split("/").slice(0, 2).join("/")
    : (specifier.split("/")[0] ?? "");
  expect(homes[name], `${file} imports ${name}, which has no home in the table`).toBeDefined();
  expect(homes[name], `${file} imports ${name}`).toContain(layer);
}

it.each(files.filter((f) => !tests.test(f) && !impure.has(f.split("/")[0] ?? "")))(
  "%s touches no clock, no chance, no network",
  (file) => {
    expect(withoutComments(source(file))).not.toMatch(
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bprocess\.|\blocalStorage\b|\bindexedDB\b|\bperformance\.now\b/,
    );
  },
);

it.each(files.filter((f) => /^(core|engines|answers)\//.test(f) && !tests.test(f)))(
  "%s uses only arithmetic that is the same on every machine",
  (file) => {
    expect(withoutComments(source(file))).not.toMatch(
      /Math\.(exp|expm1|log|log2|log10|log1p|pow|sin|cos|tan|tanh|sinh|cosh|cbrt|hypot)\b|\*\*(?!\*|\/)|localeCompare/,
    );
  },
);

it.each(files)("%s stays a readable size", (file) => {
  expect(statSync(`src/${file}`).isFile()).toBe(true);
  const lines = source(file).split("\n").length;
  expect(lines, `${file} has ${lines} lines`).toBeLessThanOrEqual(tests.test(file) ? 400 : 250);
});

it("the web bundle never holds the simulated market", () => {
  const web = files.filter((f) => f.startsWith("web/"));
  for (const file of web) expect(specifiers(source(file)).join(" ")).not.toMatch(/#market\//);
});
