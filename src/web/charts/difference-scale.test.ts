import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Difference } from "#answers/compare-types.ts";
import { differenceReach, differenceShape } from "./difference-scale.ts";

const part = fc.double({ min: -1, max: 1, noNaN: true });
const anyDifference = fc
  .tuple(part, part, part)
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([low = 0, estimate = 0, high = 0]): Difference => ({ low, estimate, high }));

describe("one scale for all scenarios", () => {
  it("holds every interval, zero in the middle", () => {
    fc.assert(
      fc.property(fc.array(anyDifference, { minLength: 1, maxLength: 4 }), (differences) => {
        const reach = differenceReach(differences);
        for (const difference of differences) {
          const { zero, low, high, tick } = differenceShape(difference, { reach, width: 200 });
          expect(zero).toBe(100);
          expect(0 <= low && low <= tick && tick <= high && high <= 200).toBe(true);
          expect(Math.sign(tick - zero) * Math.sign(difference.estimate)).toBeGreaterThanOrEqual(0);
        }
      }),
      { seed: 2027 },
    );
  });

  it("ends at a whole five points and never closer than five", () => {
    expect(differenceReach([{ low: -0.001, estimate: 0, high: 0.002 }])).toBe(0.05);
    expect(differenceReach([{ low: -0.05, estimate: 0, high: 0.05 }])).toBe(0.05);
    expect(differenceReach([{ low: 0.01, estimate: 0.06, high: 0.11 }])).toBeCloseTo(0.15, 9);
    expect(differenceReach([])).toBe(0.05);
  });
});

it("stops at the end of the bar what reaches beyond it", () => {
  const shape = differenceShape({ low: -0.4, estimate: 0, high: 0.4 }, { reach: 0.1, width: 10 });
  expect(shape).toEqual({ zero: 5, low: 0, high: 10, tick: 5 });
});

it("refuses a bar that stands for nothing", () => {
  expect(() => differenceShape({ low: 0, estimate: 0, high: 0 }, { reach: 0, width: 10 })).toThrow(
    "reach",
  );
});
