/** One built file for each route, readable before any script has run. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rollup } from "vite";
import {
  fileOf,
  headOf,
  type RouteHead,
  type RouteName,
  routeNames,
} from "../../src/web/routes.ts";

const root = '<div id="root"></div>';
const style = /\s*<link rel="stylesheet"[^>]*>/g;

/** What the page of a route has of its own, and what it asks for early. */
export interface Parts {
  readonly fonts: readonly string[];
  readonly firstPaint: string;
  readonly head: RouteHead;
}

/**
 * The page of a route, from the page the bundler wrote: styles, then fonts, then the script, which is the
 * largest and says so. The words are readable as soon as they are here. What is needed later is not asked for
 * early: not the script of a page whose words are shown, not what only the worker reads.
 */
export function pageOf(html: string, { fonts, firstPaint, head }: Parts): string {
  const styles = html.match(style)?.join("") ?? "";
  if (styles === "" || !html.includes(root))
    throw new Error(`index.html must hold a style sheet and ${root}`);
  const [first, ...later] = withHead(html, head).replaceAll(style, "").split(script);
  if (first === undefined || later.length === 0) throw new Error("index.html must hold a script");
  return [first + styles + fonts.map(preload).join(""), ...later]
    .join(`\n    <script type="module" fetchpriority="low"`)
    .replace(root, () => `<div id="root">${firstPaint}</div>`);
}

/** A page of its own title and icon says nothing of Elective, and is not what is installed. */
function withHead(html: string, { title, icon, description, installs }: RouteHead): string {
  const named = html
    .replace(/<title>[^<]*<\/title>/, `<title>${title}</title>`)
    .replace(/(<link rel="icon" href=")[^"]*/, `$1${icon}`)
    .replace(/(<meta name="description" content=")[^"]*/, `$1${description}`);
  return installs ? named : named.replaceAll(installing, "");
}

const installing = /\s*<link rel="(apple-touch-icon|manifest)"[^>]*>/g;

const script = /\s*<script type="module"/;

const preload = (font: string): string =>
  `\n    <link rel="preload" as="font" type="font/woff2" crossorigin href="/${font}">`;

/** Those of the page; what a PDF embeds is of another kind. */
export const fontsOf = (bundle: Rollup.OutputBundle): readonly string[] =>
  Object.keys(bundle)
    .filter((name) => name.endsWith(".woff2"))
    .toSorted((a, b) => (a < b ? -1 : 1));

type FirstPaint = (route: RouteName) => Promise<string>;

/** `src/web/first-paint.tsx` for Node, with every page; what a page would load later stays out. */
async function firstPaintCode(): Promise<string> {
  const notNow: Plugin = {
    name: "elective:not-now",
    resolveDynamicImport: (_, importer = "") =>
      /\/(Shell|Root)\.tsx$/.test(importer) ? null : { id: "elective:not-now", external: true },
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
        const own = { firstPaint: await firstPaint(route), head: headOf(route) };
        writeFileSync(file, pageOf(html, { fonts: fontsOf(bundle), ...own }));
      }
    },
  };
}
