import fc from "fast-check";
import { expect, it } from "vitest";
import { chance, likelyValues, probability, quantile } from "./chance.ts";

const unit = fc.double({ min: 0, max: 1, noNaN: true });

it("an interval always holds its estimate and stays inside [0, 1]", () => {
  fc.assert(
    fc.property(unit, fc.array(unit), (p, draws) => {
      const c = chance(p, Float64Array.from(draws));
      return 0 <= c.low && c.low <= c.estimate && c.estimate <= c.high && c.high <= 1;
    }),
  );
});

it("quantiles interpolate as type 7", () => {
  expect(quantile(Float64Array.of(4, 1, 3, 2), 0.5)).toBe(2.5);
  expect(quantile(Float64Array.of(0, 10), 0.1)).toBeCloseTo(1);
});

it("of fifty likely values four fifths lie in the interval of the same draws", () => {
  const many = fc.uniqueArray(unit, { minLength: 80, maxLength: 80 });
  fc.assert(
    fc.property(many, (draws) => {
      const drawn = Float64Array.from(draws);
      const values = likelyValues(drawn, 50);
      const { low, high } = chance(quantile(drawn, 0.5), drawn);
      expect(values).toEqual(values.toSorted((a, b) => a - b));
      expect(values.filter((value) => value >= low && value <= high)).toHaveLength(40);
    }),
    { seed: 2027 },
  );
  expect(likelyValues(new Float64Array(), 50)).toEqual([]);
});

it("names the probability it refuses", () => {
  expect(() => probability(1.2)).toThrow("probability must be in [0, 1], got 1.2");
  expect(() => quantile(new Float64Array(), 0.5)).toThrow("at least one value");
});
