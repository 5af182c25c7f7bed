/** One built file for each route, readable before any script has run. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import { firstPaint } from "../../src/web/first-paint.ts";
import { fileOf, type RouteName, routeNames } from "../../src/web/routes.ts";

const font = 'rel="preload" as="font" type="font/woff2" crossorigin';
const root = '<div id="root"></div>';
const style = /\s*<link rel="stylesheet"[^>]*>/g;

/**
 * The page of a route, from the page the bundler wrote and the names in its folder of assets. The style comes
 * before the script, which is larger, so that the words are readable as soon as they are here; the fonts are
 * asked for at once. What only the worker needs is not: it would take the line from all of these.
 */
export function pageOf(route: RouteName, html: string, assets: readonly string[]): string {
  const styles = html.match(style)?.join("") ?? "";
  if (styles === "" || !html.includes(root))
    throw new Error(`index.html must hold a style sheet and ${root}`);
  return html
    .replaceAll(style, "")
    .replace(/\s*<script type="module"/, (script) => `${styles}${fontLinks(assets)}${script}`)
    .replace(root, () => `<div id="root">${firstPaint(route)}</div>`);
}

function fontLinks(assets: readonly string[]): string {
  const fonts = assets.filter((name) => name.endsWith(".woff2")).sort();
  return fonts.map((name) => `\n    <link ${font} href="/assets/${name}">`).join("");
}

export function pages(): Plugin {
  return {
    name: "elective:pages",
    apply: "build",
    writeBundle: ({ dir = "" }) => writePages(dir),
  };
}

function writePages(folder: string): void {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const assets = readdirSync(join(folder, "assets"));
  for (const route of routeNames) {
    const file = join(folder, fileOf(route));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pageOf(route, html, assets));
  }
}
