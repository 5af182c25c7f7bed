import fc from "fast-check";
import { expect, it } from "vitest";
import { quantiles, rankOf } from "./quantiles.ts";

const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 300 });
const shares = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 });

it("are the numbers at those places of the sorted list", () => {
  fc.assert(
    fc.property(numbers, shares, (values, percents) => {
      const wanted = percents.map((p) => p / 100).sort((a, b) => a - b);
      const sorted = values.toSorted((a, b) => a - b);
      expect(quantiles(Float64Array.from(values), wanted)).toEqual(
        wanted.map((p) => sorted[rankOf(p, values.length)]),
      );
    }),
  );
});

it("the quantile at p is the smallest that at least a share p does not exceed", () => {
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 100 }), (values, percent) => {
      const [at = 0] = quantiles(Float64Array.from(values), [percent / 100]);
      const upTo = (most: number) => values.filter((v) => v <= most).length * 100;
      expect(upTo(at)).toBeGreaterThanOrEqual(percent * values.length);
      expect(upTo(at - 1)).toBeLessThan(percent * values.length);
    }),
  );
});

it.each([
  [0, 10, 0],
  [0.1, 10, 0],
  [0.11, 10, 1],
  [0.5, 10, 4],
  [0.3, 10, 2],
  [1, 10, 9],
  [0.9, 1, 0],
])("the place of %d among %i is %i", (p, count, place) => {
  expect(rankOf(p, count)).toBe(place);
});

it("keeps every number: only their order changes", () => {
  const values = Float64Array.from({ length: 999 }, (_, i) => (i * 7919) % 1000);
  const before = values.toSorted();
  quantiles(values, [0.1, 0.5, 0.9]);
  expect(values.toSorted()).toEqual(before);
});

it("refuses no numbers, and shares that go down", () => {
  expect(() => quantiles(new Float64Array(0), [0.5])).toThrow("at least one number");
  expect(() => quantiles(Float64Array.of(1, 2, 3), [0.9, 0.1])).toThrow(
    "shares must go up, got 0.9, 0.1",
  );
});
