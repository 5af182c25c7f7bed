import fc from "fast-check";
import { expect, it } from "vitest";
import { applyPatch, inverse, joined, patchBetween } from "./patch.ts";

/** JSON as a document holds it: nothing undefined, no key that is a dictionary's own parent. */
const json = fc
  .jsonValue({ maxDepth: 3 })
  .filter((value) => !JSON.stringify(value).includes("__proto__"));
const dictionary = fc.dictionary(
  fc.constantFrom("a", "b", "c", "d"),
  fc.oneof(json, fc.dictionary(fc.constantFrom("a", "b", "x"), json)),
);

it("a patch brings one value to the other, and its inverse brings it back", () => {
  fc.assert(
    fc.property(dictionary, dictionary, (before, after) => {
      const patch = patchBetween(before, after);
      expect(applyPatch(before, patch)).toEqual(after);
      expect(applyPatch(after, inverse(patch))).toEqual(before);
    }),
    { seed: 1, numRuns: 500 },
  );
});

it("two equal values have an empty patch, whether or not they are the same object", () => {
  fc.assert(
    fc.property(dictionary, (value) => {
      expect(patchBetween(value, value)).toEqual([]);
      expect(patchBetween(value, structuredClone(value))).toEqual([]);
    }),
    { seed: 2 },
  );
});

it("two changes of the same fields are one, and one that comes back is none", () => {
  const fields = fc.record({ a: fc.integer({ min: 0, max: 3 }), b: fc.constantFrom("x", "y") });
  fc.assert(
    fc.property(fields, fields, fields, (one, two, three) => {
      const both = joined(patchBetween(one, two), patchBetween(two, three));
      expect(applyPatch(one, both)).toEqual(three);
      expect(applyPatch(three, inverse(both))).toEqual(one);
      if (JSON.stringify(one) === JSON.stringify(three)) expect(both).toEqual([]);
    }),
    { seed: 3 },
  );
});

it("what a patch does not touch stays the same object", () => {
  const before = { kept: { deep: [1] }, changed: { a: 1, b: { c: 2 } } };
  const after = applyPatch(
    before,
    patchBetween(before, { ...before, changed: { a: 2, b: { c: 2 } } }),
  );
  expect(after).toEqual({ kept: { deep: [1] }, changed: { a: 2, b: { c: 2 } } });
  expect(Reflect.get(Object(after), "kept")).toBe(before.kept);
});

it("a patch through something without fields is a broken contract", () => {
  expect(() => applyPatch({ a: [1] }, [{ path: ["a", "0"], before: 1, after: 2 }])).toThrow(
    /leads through/,
  );
});
