/** One built file for each route, readable before any script has run. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rollup } from "vite";
import { fileOf, type RouteName, routeNames, routes } from "../../src/web/routes.ts";

/** What the page of a route needs to be read, besides what every page needs. */
export interface Early {
  readonly fonts: readonly string[];
  /** Of a page that is loaded after the frame: its words are there before it. */
  readonly styles: readonly string[];
}

const root = '<div id="root"></div>';
const style = /\s*<link rel="stylesheet"[^>]*>/g;

/**
 * The page of a route, from the page the bundler wrote. The styles come before the script, which is larger, so
 * that the words are readable as soon as they are here. What is needed later is not asked for early: not the
 * script of a page whose words are shown, not what only the worker reads. It would take the line from these.
 */
export function pageOf(html: string, early: Early, firstPaint: string): string {
  const styles = html.match(style)?.join("") ?? "";
  if (styles === "" || !html.includes(root))
    throw new Error(`index.html must hold a style sheet and ${root}`);
  const before = styles + links('rel="stylesheet" crossorigin', early.styles);
  return html
    .replaceAll(style, "")
    .replace(/\s*<script type="module"/, (script) => before + links(font, early.fonts) + script)
    .replace(root, () => `<div id="root">${firstPaint}</div>`);
}

const font = 'rel="preload" as="font" type="font/woff2" crossorigin';

const links = (attributes: string, files: readonly string[]): string =>
  files.map((file) => `\n    <link ${attributes} href="/${file}">`).join("");

/** The pages that are loaded after the frame, by the file that the frame asks for. */
const laterPages: Partial<Record<RouteName, string>> = {
  whatIf: "src/web/app/WhatIfRoute.tsx",
  directory: "src/web/app/DirectoryRoute.tsx",
  dates: "src/web/app/DatesRoute.tsx",
  components: "src/web/pages/components/ComponentsPage.tsx",
};

/** Besides what `html`, the page the bundler wrote, asks for already. */
export function earlyOf(route: RouteName, html: string, bundle: Rollup.OutputBundle): Early {
  const files = Object.values(bundle);
  const chunks = files.filter((file) => file.type === "chunk");
  const first = reach(
    chunks,
    chunks.filter((chunk) => html.includes(`/${chunk.fileName}"`)),
  );
  const own = laterChunks(route, chunks).filter((chunk) => !first.has(chunk));
  return {
    fonts: files
      .map((file) => file.fileName)
      .filter((name) => name.endsWith(".woff2"))
      .sort(),
    styles: own.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]),
  };
}

function laterChunks(route: RouteName, chunks: readonly Rollup.OutputChunk[]) {
  const file = laterPages[route];
  if (file === undefined) return [];
  const page = chunks.filter((chunk) => chunk.facadeModuleId?.endsWith(`/${file}`));
  if (page.length === 0) throw new Error(`the page of ${routes[route]} is no longer in ${file}`);
  return [...reach(chunks, page)];
}

/** The chunks that come with `wanted`, by what each imports at once. */
function reach(
  chunks: readonly Rollup.OutputChunk[],
  wanted: readonly Rollup.OutputChunk[],
  found = new Set<Rollup.OutputChunk>(),
): ReadonlySet<Rollup.OutputChunk> {
  for (const chunk of wanted) {
    if (found.has(chunk)) continue;
    found.add(chunk);
    reach(
      chunks,
      chunks.filter((other) => chunk.imports.includes(other.fileName)),
      found,
    );
  }
  return found;
}

type FirstPaint = (route: RouteName) => Promise<string>;

/** `src/web/first-paint.tsx` for Node, with every page; what a page would load later stays out. */
async function firstPaintCode(): Promise<string> {
  const notNow: Plugin = {
    name: "elective:not-now",
    resolveDynamicImport: (_, importer = "") =>
      importer.endsWith("/Shell.tsx") ? null : { id: "elective:not-now", external: true },
  };
  const result = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    plugins: [react(), notNow],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      write: false,
      target: "node20",
      rolldownOptions: { input: "src/web/first-paint.tsx", output: { codeSplitting: false } },
    },
  });
  const [only] = "output" in result ? result.output : [];
  if (only === undefined) throw new Error("the first paint must be one file");
  return only.code;
}

async function loadFirstPaint(folder: string): Promise<FirstPaint> {
  const file = join(folder, ".first-paint.mjs");
  writeFileSync(file, await firstPaintCode());
  try {
    const { firstPaint } = await import(`${pathToFileURL(file)}`);
    return firstPaint;
  } finally {
    rmSync(file);
  }
}

export function pages(): Plugin {
  return {
    name: "elective:pages",
    apply: "build",
    async writeBundle({ dir = "" }, bundle) {
      const html = readFileSync(join(dir, "index.html"), "utf8");
      const firstPaint = await loadFirstPaint(dir);
      for (const route of routeNames) {
        const file = join(dir, fileOf(route));
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, pageOf(html, earlyOf(route, html, bundle), await firstPaint(route)));
      }
    },
  };
}
