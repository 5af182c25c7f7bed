import fc from "fast-check";
import { expect, it } from "vitest";
import { editDistance, nearNames } from "./near.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 7 });

/** The definition, straight: the best of the three last edits. */
function slow(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const swap = slow(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1);
  return Math.min(swap, slow(a.slice(1), b) + 1, slow(a, b.slice(1)) + 1);
}

it("counts the fewest edits", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(slow(a, b));
    }),
    { seed: 1 },
  );
});

it("gives the nearest three, nearest first, and nothing far away", () => {
  const known = ["dermatology", "neurology", "urology", "pathology", "pediatrics"];
  expect(nearNames("urolgy", known)).toEqual(["urology"]);
  expect(nearNames("neurolog", known)).toEqual(["neurology"]);
  expect(nearNames("xurology", known)).toEqual(["urology", "neurology"]);
  expect(nearNames("step2ck", known)).toEqual([]);
  expect(nearNames("x".repeat(100_000), known)).toEqual([]);
});
