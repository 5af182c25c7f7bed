import { expect, it } from "vitest";
import { firstPaint } from "./first-paint.ts";
import { privacy } from "./messages/page.ts";
import { routeTitles } from "./messages/routes.ts";
import { routeNames } from "./routes.ts";

it.each(routeNames)("%s says its name and what it promises, before any script", (route) => {
  const html = firstPaint(route);
  expect(html).toContain(`Elective <span>${routeTitles[route]}</span></h1>`);
  expect(html).toContain(privacy);
});

it.each(routeNames)("%s is only markup: no script, no style, no address", (route) => {
  expect(firstPaint(route)).not.toMatch(/<(script|style|img|link|a)\b|style=|\bon\w+=|https?:/);
});

it("only the list shows the form", () => {
  const forms = routeNames.filter((route) => firstPaint(route).includes("first-field"));
  expect(forms).toEqual(["list"]);
});
