import { expect, it } from "vitest";
import { firstPaint } from "./first-paint.tsx";
import { labels } from "./messages/form.ts";
import { privacy, starting } from "./messages/page.ts";
import { routeNames } from "./routes.ts";

it.each(routeNames)("%s says what it is and what it promises, before any script", (route) => {
  expect(firstPaint(route)).toMatch(/<h1[^>]*>Elective<\/h1>/);
  expect(firstPaint(route)).toContain(privacy);
});

it("the list shows its form and says that the answer is on its way", () => {
  const html = firstPaint("list");
  expect(html).toContain(labels.step2);
  expect(html).toContain(starting);
});

it.each(routeNames)("nothing typed into %s is lost: it cannot be typed into", (route) => {
  expect(firstPaint(route)).toMatch(/^<div class="first-paint" inert="" aria-busy="true">/);
});

it.each(routeNames)("%s is only markup: no script, no style, no other origin", (route) => {
  expect(firstPaint(route)).not.toMatch(/<(script|style|link)\b|style="|\bon\w+=|:\/\//);
});

it("the page of an address is marked in the links", () => {
  expect(firstPaint("dates")).toMatch(
    /<a aria-current="page" href="\/dates">|<a href="\/dates" aria-current="page">/,
  );
});
