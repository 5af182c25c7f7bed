import fc from "fast-check";
import { expect, it } from "vitest";
import { emptyPath, openPath } from "#dossier/path/path-document.ts";
import { saidOf, withTaste } from "./tastes.ts";

it("keeps an aspect and own words beside each other, and removes each alone", () => {
  const aspect = withTaste("hated", 0, { aspect: "nights" })(emptyPath);
  const both = withTaste("hated", 0, { words: "every third night" })(aspect);
  expect(both.sheet?.hated).toEqual([{ aspect: "nights", words: "every third night" }]);
  expect(withTaste("hated", 0, { aspect: "" })(both).sheet?.hated).toEqual([
    { words: "every third night" },
  ]);
  expect(withTaste("hated", 0, { words: "" })(both)).toEqual(aspect);
});

it("keeps the place it was said at, and leaves no sheet behind once all is taken back", () => {
  const third = withTaste("liked", 2, { aspect: "teaching" })(emptyPath);
  expect(third.sheet?.liked).toEqual([{}, {}, { aspect: "teaching" }]);
  expect(saidOf(third, "liked")).toBe(1);
  expect(saidOf(third, "hated")).toBe(0);
  expect(withTaste("liked", 2, { aspect: "" })(third)).toEqual(emptyPath);
});

it("whatever is picked in whatever order is a document that opens", () => {
  const change = fc.record({
    side: fc.constantFrom("hated" as const, "liked" as const),
    at: fc.nat(2),
    aspect: fc.constantFrom("", "nights", "teaching", "other"),
    words: fc.constantFrom("", "on call"),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const document = changes.reduce(
        (before, { side, at, ...taste }) => withTaste(side, at, taste)(before),
        emptyPath,
      );
      expect(openPath(document)).toEqual({ ok: true, value: document });
    }),
  );
});
