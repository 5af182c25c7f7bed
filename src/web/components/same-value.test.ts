import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameRows, sameValue } from "./same-value.ts";

const json = fc.jsonValue({ maxDepth: 3 });

describe("two values", () => {
  it("say the same when they print the same, however new the objects", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(sameValue(value, structuredClone(value))).toBe(true);
      }),
    );
  });

  it("differ when any part does", () => {
    expect(sameValue({ a: [1, { b: null }] }, { a: [1, { b: 0 }] })).toBe(false);
    expect(sameValue({ a: 1 }, { a: 1, b: undefined })).toBe(false);
    expect(sameValue({ a: 1 }, { b: 1 })).toBe(false);
    expect(sameValue([], {})).toBe(false);
    expect(sameValue([1, 2], [1])).toBe(false);
    expect(sameValue(null, {})).toBe(false);
    fc.assert(
      fc.property(json, json, (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b) && !sameKeys(a, b));
        expect(sameValue(a, b)).toBe(false);
      }),
    );
  });
});

/** Objects that print apart only by the order of their keys say the same. */
const sameKeys = (a: unknown, b: unknown): boolean => sorted(a) === sorted(b);
const sorted = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([x], [y]) => (x < y ? -1 : 1)))
      : part,
  );

describe("rows of a new answer", () => {
  const rows = [
    { id: "a", chance: 0.1 },
    { id: "b", chance: 0.2 },
  ];

  it("are the same rows in the same array where nothing changed", () => {
    expect(sameRows(rows, structuredClone(rows))).toBe(rows);
  });

  it("are the old objects where they say the same, wherever they moved, and new ones where not", () => {
    const next = sameRows(rows, [
      { id: "b", chance: 0.2 },
      { id: "c", chance: 0.3 },
      { id: "a", chance: 0.15 },
    ]);
    expect(next[0]).toBe(rows[1]);
    expect(next[2]).not.toBe(rows[0]);
    expect(next.map((row) => row.chance)).toEqual([0.2, 0.3, 0.15]);
  });
});
