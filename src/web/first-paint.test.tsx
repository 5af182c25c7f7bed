import { expect, it } from "vitest";
import { firstPaint } from "./first-paint.tsx";
import { labels } from "./messages/form.ts";
import { needToTalk } from "./messages/help.ts";
import { importHeading } from "./messages/import.ts";
import { privateQuestion } from "./messages/notes.ts";
import { privacy, starting } from "./messages/page.ts";
import { type RouteName, routeNames } from "./routes.ts";

const quiet: readonly RouteName[] = ["notes", "reference"];
const lists = routeNames.filter((route) => !quiet.includes(route));

it.each(lists)("%s says what it is and what it promises, before any script", async (route) => {
  const html = await firstPaint(route);
  expect(html).toMatch(/<h1[^>]*>Elective<\/h1>/);
  expect(html).toContain(privacy);
});

it("the list shows its form and says that the answer is on its way", async () => {
  const html = await firstPaint("list");
  expect(html).toContain(labels.step2);
  expect(html).toContain(starting);
});

it("a later page shows what it has to say, not only that it comes", async () => {
  expect(await firstPaint("whatIf")).toContain("<h2");
  expect(await firstPaint("directory")).toContain(importHeading);
});

it.each(routeNames)("nothing typed into %s is lost: it cannot be typed into", async (route) => {
  expect(await firstPaint(route)).toMatch(/^<div class="first-paint" inert="" aria-busy="true">/);
});

it.each(routeNames)("%s is only markup that the page's policy takes", async (route) => {
  expect(await firstPaint(route)).not.toMatch(
    /<(script|style|link|img|iframe)\b|style="|\bon\w+="/,
  );
});

it("the page of an address is marked in the links", async () => {
  expect(await firstPaint("dates")).toMatch(
    /<a aria-current="page" href="\/dates">|<a href="\/dates" aria-current="page">/,
  );
});

it("the notes ask their first question, with help before it and nothing of Elective", async () => {
  const html = await firstPaint("notes");
  expect(html.indexOf(needToTalk)).toBeGreaterThan(0);
  expect(html.indexOf(needToTalk)).toBeLessThan(html.indexOf(privateQuestion));
  expect(html).not.toContain("Elective");
});

it("the dull page is all there", async () => {
  expect(await firstPaint("reference")).toMatch(/<h1>Unit table<\/h1>.*98<.*36\.7</s);
});
