import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { layerOrder } from "./layers.ts";

it("the order is that of layers.css, base before parts", () => {
  expect(layerOrder(readFileSync("src/web/styles/layers.css", "utf8"))).toBe(
    "@layer tokens, base, parts, print;",
  );
});

it("a style sheet that does not say the order is refused", () => {
  expect(() => layerOrder("@layer parts { a { color: red; } }")).toThrow("must say the order");
});
