import { expect, it } from "vitest";
import { fileOf, routeNames, routes } from "./routes.ts";

it("every address is a plain name at the root, and none is there twice", () => {
  for (const name of routeNames) expect(routes[name]).toMatch(/^\/([a-z]+(-[a-z]+)*)?$/);
  expect(new Set(Object.values(routes)).size).toBe(routeNames.length);
});

it("the file of an address is the index of its folder", () => {
  expect(fileOf("list")).toBe("index.html");
  expect(fileOf("whatIf")).toBe("what-if/index.html");
});
