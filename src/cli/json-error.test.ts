import fc from "fast-check";
import { expect, it } from "vitest";
import { findJsonError } from "./json-error.ts";

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** JSON with one character put in, taken out or replaced: wrong in most ways a file can be. */
const nearlyJson = fc
  .tuple(fc.json(), fc.nat(), fc.constantFrom(...'{}[],:"\\0-+.eEtfn \n\t\u0000\u00a0x'), fc.nat(2))
  .map(([text, at, char, cut]) => {
    const i = at % (text.length + 1);
    return text.slice(0, i) + char + text.slice(i + cut);
  });
const pieces = fc
  .array(
    fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ",",
      ":",
      '"a"',
      '"\\u00"',
      "1",
      "-",
      "01",
      "1e",
      "true",
      " ",
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

it("finds an error exactly where JSON.parse refuses the text", () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), nearlyJson, pieces, fc.string()), (text) => {
      expect(findJsonError(text) === null).toBe(isJson(text));
    }),
    { seed: 1, numRuns: 5000 },
  );
});

it.each([
  ["", 0, "a value"],
  ['{"a":}', 5, "a value"],
  ['{"a" 1}', 5, "a colon"],
  ['{"a":1,}', 7, "a name in quotes"],
  ["{a:1}", 1, "a name in quotes or }"],
  ["[1 2]", 3, "a comma or ]"],
  ["[1,]", 3, "a value"],
  ["{} x", 3, "the end"],
  ["{} []", 3, "the end"],
  ['{"a":1', 6, "a comma or }"],
  ['"a', 2, "the closing quote of a text"],
  ['"a\nb"', 2, "a control character written as an escape"],
  ['"\\x"', 1, "an escape like \\n or \\u0041"],
  ["NaN", 0, "a value"],
])("%j stops being JSON at %i, where %s was expected", (text, at, expected) => {
  expect(findJsonError(text)).toEqual({ at, expected });
});

it("is not stopped by depth or by length", () => {
  expect(findJsonError("[".repeat(1_000_000))).toEqual({ at: 1_000_000, expected: "a value or ]" });
  expect(findJsonError(`["${"x".repeat(5_000_000)}" 1]`)?.expected).toBe("a comma or ]");
});
