import fc from "fast-check";
import { expect, it } from "vitest";
import { pathOf, pointerOf, valueAt } from "./pointer.ts";

it("a path survives being written as a pointer", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (path) => {
      expect(pathOf(pointerOf(path))).toEqual(path);
    }),
    { seed: 1 },
  );
});

it("escapes as RFC 6901 does", () => {
  expect(pointerOf(["a/b", "m~n", "", 0])).toBe("/a~1b/m~0n//0");
  expect(pathOf("/~01")).toEqual(["~1"]);
  expect(() => pathOf("a")).toThrow(/must start with/);
});

it("reads own properties only", () => {
  expect(valueAt({ a: [{ b: 1 }] }, ["a", 0, "b"])).toBe(1);
  expect(valueAt({}, ["constructor"])).toBeUndefined();
  expect(valueAt("text", ["length"])).toBeUndefined();
});
