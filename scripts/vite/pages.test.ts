import type { Rollup } from "vite";
import { describe, expect, it } from "vitest";
import { earlyOf, pageOf } from "./pages.ts";

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
const early = {
  fonts: ["assets/a.woff2", "assets/b.woff2"],
  styles: ["assets/dates.css"],
};

describe("the page of a route", () => {
  it("asks for styles, then fonts, then scripts: the order in which they are needed", () => {
    const page = pageOf(html, early, "");
    const parts = ["index-Cd4y8wR2.css", "more-Ef5u7tS3.css", "dates.css", "a.woff2", "b.woff2"];
    const order = [...parts, "index-Ab3x9zQ1.js", "</head>"].map((part) => page.indexOf(part));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(page.match(/<link rel="stylesheet"/g)).toHaveLength(3);
  });

  it("holds what it shows first, to the letter", () => {
    expect(pageOf(html, early, "<p>$& $1,000</p>")).toContain(
      '<div id="root"><p>$& $1,000</p></div>',
    );
  });

  it.each([
    ["a page without its root", html.replace('<div id="root"></div>', "")],
    ["a page without a style sheet", html.replaceAll(/<link rel="stylesheet".*/g, "")],
  ])("%s is refused", (_, broken) => {
    expect(() => pageOf(broken, early, "")).toThrow(/^index\.html must hold/);
  });
});

const chunk = (fileName: string, more: object) => ({
  [fileName]: {
    type: "chunk",
    fileName,
    imports: [],
    isEntry: false,
    isDynamicEntry: false,
    ...more,
  },
});
const bundle = {
  ...chunk("assets/index-Ab3x9zQ1.js", { imports: ["shared.js"] }),
  ...chunk("shared.js", { imports: ["assets/index-Ab3x9zQ1.js"] }),
  ...chunk("dates.js", {
    isDynamicEntry: true,
    facadeModuleId: "/x/src/web/app/DatesRoute.tsx",
    imports: ["shared.js", "calendar.js"],
    viteMetadata: { importedCss: new Set(["dates.css"]) },
  }),
  ...chunk("calendar.js", {
    imports: ["shared.js"],
    viteMetadata: { importedCss: new Set(["calendar.css"]) },
  }),
  ...chunk("pdf.js", { isDynamicEntry: true, facadeModuleId: "/x/src/exports/pdf.ts" }),
  "b.woff2": { type: "asset", fileName: "b.woff2" },
  "a.woff2": { type: "asset", fileName: "a.woff2" },
} as unknown as Rollup.OutputBundle;

describe("what a route asks for early", () => {
  it("is the style of its page and of all that comes with it, but not what the frame brings", () => {
    expect(earlyOf("dates", html, bundle)).toEqual({
      fonts: ["a.woff2", "b.woff2"],
      styles: ["dates.css", "calendar.css"],
    });
  });

  it("says so when the page is not where it was", () => {
    const message = "the page of /what-if is no longer in src/web/app/WhatIfRoute.tsx";
    expect(() => earlyOf("whatIf", html, bundle)).toThrow(message);
  });

  it("is no style of its own where the page comes with the frame", () => {
    expect(earlyOf("list", html, bundle).styles).toEqual([]);
  });
});
