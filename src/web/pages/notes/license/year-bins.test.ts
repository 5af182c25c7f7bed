import { expect, it } from "vitest";
import { licensure } from "#facts/path/licensure.ts";
import { binOf, binsOf } from "./year-bins.ts";

it.each([
  [1, 1, "1", ["1", "1"]],
  [2, 3, "2–3", ["2", "3"]],
  [2, null, "2+", ["2", "none"]],
  [null, 3, "?–3", ["none", "3"]],
  [null, null, "?", ["none", "none"]],
] as const)("%s to %s stands as %s, with a tone for each end", (low, high, short, tones) => {
  expect(binOf({ low, high })).toMatchObject({ short, tones });
});

it.each(["usCan", "img"] as const)(
  "counts every state once, by the fewest years first: %s",
  (side) => {
    const bins = binsOf(licensure().states.map((state) => state[side]));
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(51);
    const lows = bins.map(({ low }) => low ?? 99);
    expect(lows).toEqual(lows.toSorted((a, b) => a - b));
    expect(new Set(bins.map(({ short }) => short)).size).toBe(bins.length);
  },
);
