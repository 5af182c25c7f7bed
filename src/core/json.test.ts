import { expect, it } from "vitest";
import { printJson } from "./json.ts";

it("prints nine decimals, no negative zero, and refuses what is not a number", () => {
  expect(printJson({ a: 1 / 3, b: -1e-12, c: 0.1 + 0.2, d: 12, e: null })).toBe(
    '{"a":0.333333333,"b":0,"c":0.3,"d":12,"e":null}',
  );
  expect(() => printJson([Number.NaN])).toThrow("JSON has no number for NaN");
});
