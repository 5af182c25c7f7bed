import type { Rollup } from "vite";
import { describe, expect, it } from "vitest";
import { headOf } from "../../src/web/routes.ts";
import { fontsOf, type Parts, pageOf } from "./pages.ts";

const html = `<!doctype html>
<html lang="en">
  <head>
    <link rel="icon" href="/icon.svg" type="image/svg+xml" />
    <link rel="manifest" href="/manifest.webmanifest" />
    <title>Elective</title>
    <script type="module" crossorigin src="/assets/index-Ab3x9zQ1.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/index-Cd4y8wR2.css">
    <link rel="stylesheet" crossorigin href="/assets/more-Ef5u7tS3.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
const fonts = ["assets/a.woff2", "assets/b.woff2"];
const parts: Parts = { fonts, firstPaint: "", head: headOf("list") };

describe("the page of a route", () => {
  it("asks for styles, then fonts, then scripts: the order in which they are needed", () => {
    const page = pageOf(html, parts);
    const wanted = ["index-Cd4y8wR2.css", "more-Ef5u7tS3.css", "a.woff2", "b.woff2"];
    const order = [...wanted, "index-Ab3x9zQ1.js", "</head>"].map((part) => page.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(page.match(/<link rel="stylesheet"/g)).toHaveLength(2);
  });

  it("asks for no script before the words are there", () => {
    const scripts = pageOf(html, parts).match(/<script[^>]*>/g) ?? [];
    expect(scripts).toHaveLength(1);
    for (const tag of scripts) expect(tag).toContain('fetchpriority="low"');
  });

  it("holds what it shows first, to the letter", () => {
    expect(pageOf(html, { ...parts, firstPaint: "<p>$& $1,000</p>" })).toContain(
      '<div id="root"><p>$& $1,000</p></div>',
    );
  });

  it("that says nothing has a title and an icon of its own, and is not what is installed", () => {
    const page = pageOf(html, { ...parts, head: headOf("notes") });
    expect(page).toContain("<title>Notes</title>");
    expect(page).toContain('href="/notes.svg"');
    expect(page).not.toMatch(/manifest|Elective|icon\.svg/);
    expect(pageOf(html, parts)).toContain("manifest.webmanifest");
  });

  it.each([
    ["a page without its root", html.replace('<div id="root"></div>', "")],
    ["a page without a script", html.replaceAll(/<script.*/g, "")],
    ["a page without a style sheet", html.replaceAll(/<link rel="stylesheet".*/g, "")],
  ])("%s is refused", (_, broken) => {
    expect(() => pageOf(broken, parts)).toThrow(/^index\.html must hold/);
  });
});

it("the fonts of a page are the two it draws with, in one order", () => {
  const bundle = { "b.woff2": {}, "a.woff2": {}, "pdf.woff": {}, "frame.js": {} };
  expect(fontsOf(bundle as unknown as Rollup.OutputBundle)).toEqual(["a.woff2", "b.woff2"]);
});
