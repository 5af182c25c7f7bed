import fc from "fast-check";
import { expect, it } from "vitest";
import { cutText, describeValue, safeText, someOf } from "./safe-text.ts";

it("leaves nothing that a terminal obeys or a reader cannot see", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(safeText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(cutText(text).length).toBeLessThanOrEqual(60 * 7 + 1);
    }),
    { seed: 1, numRuns: 1000 },
  );
  expect(safeText("a\u001b[31mb\u202ec")).toBe("a\\u001b[31mb\\u202ec");
});

it("leaves plain text alone", () => {
  expect(safeText("São Paulo, 東京 7")).toBe("São Paulo, 東京 7");
});

it.each([
  [undefined, "nothing"],
  [null, "null"],
  [Number.NaN, "NaN"],
  ["x".repeat(61), `"${"x".repeat(60)}…"`],
  [[1, 2], "a list of 2"],
  [{ toString: () => "\u001b" }, "an object"],
  [10n, "a bigint"],
  [Symbol("s"), "a symbol"],
])("describes a value in words that do not grow with it", (value, words) => {
  expect(describeValue(value)).toBe(words);
});

it("names some and counts the rest", () => {
  expect(someOf(["a", "b", "c"], 2)).toBe("a, b and 1 more");
  expect(someOf(["a", "b"], 2)).toBe("a, b");
});
