import { expect, it } from "vitest";
import { fileOf, headOf, routeAt, routeNames, routes } from "./routes.ts";

it("every address is a plain name at the root, and none is there twice", () => {
  for (const name of routeNames) expect(routes[name]).toMatch(/^\/([a-z]+(-[a-z]+)*)?$/);
  expect(new Set(Object.values(routes)).size).toBe(routeNames.length);
});

it("the file of an address is the index of its folder", () => {
  expect(fileOf("list")).toBe("index.html");
  expect(fileOf("whatIf")).toBe("what-if/index.html");
});

it("an address is known by its route, and what is none has no route", () => {
  expect(routeAt("/what-if")).toBe("whatIf");
  expect(routeAt("/elsewhere")).toBeUndefined();
});

it.each(["notes", "reference"] as const)("%s says nothing of what it is for", (name) => {
  const { title, icon, description, installs } = headOf(name);
  const said = [title, icon, description, routes[name]].join(" ");
  expect(said).not.toMatch(/elective|resid|burn|leav|path|doctor|crisis|health/i);
  expect(icon).not.toBe(headOf("list").icon);
  expect(installs).toBe(false);
});
