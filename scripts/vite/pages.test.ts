import { expect, it } from "vitest";
import { firstPaint } from "../../src/web/first-paint.ts";
import { pageOf } from "./pages.ts";

const html = `<!doctype html>
<html lang="en">
  <head>
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
const assets = ["b-2.woff2", "a-1.woff2", "index-Ab3x9zQ1.js", "catalog-Xy12.bin"];

it("style, then fonts, then script: the order in which they are needed", () => {
  const page = pageOf("list", html, assets);
  const order = [
    "index-Cd4y8wR2.css",
    "more-Ef5u7tS3.css",
    "a-1.woff2",
    "b-2.woff2",
    "index-Ab3x9zQ1.js",
    "</head>",
  ].map((part) => page.indexOf(part));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(page.match(/<link rel="stylesheet"/g)).toHaveLength(2);
});

it("nothing is asked for early that only the worker needs", () => {
  expect(pageOf("list", html, assets)).not.toContain("catalog");
});

it("the page holds what it shows first, each route its own", () => {
  for (const route of ["list", "dates"] as const) {
    expect(pageOf(route, html, assets)).toContain(`<div id="root">${firstPaint(route)}</div>`);
  }
});

it.each([
  ["a page without its root", html.replace('<div id="root"></div>', "")],
  ["a page without a style sheet", html.replaceAll(/<link rel="stylesheet".*/g, "")],
])("%s is refused", (_, broken) => {
  expect(() => pageOf("list", broken, assets)).toThrow(/^index\.html must hold/);
});
