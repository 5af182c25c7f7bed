import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CurvePoint } from "#answers/types.ts";
import { curveShape, feeAt, nearestPoint } from "./curve-scales.ts";

const curveOf = (n: number): CurvePoint[] =>
  Array.from({ length: n }, (_, i) => ({
    applications: i + 1,
    fee: (i + 1) * 30,
    matchChance: 0.8 * (1 - 0.96 ** (i + 1)),
  }));
const length = fc.integer({ min: 1, max: 400 });
const width = fc.integer({ min: 240, max: 1400 });
const seed = { seed: 2027 };

describe("the curve at any width", () => {
  it("stays inside its box, with whole applications for ticks and room for a fee under each", () => {
    fc.assert(
      fc.property(length, width, (n, px) => {
        const { x, xTicks } = curveShape(curveOf(n), { width: px, height: 260 });
        expect(x(0)).toBeGreaterThan(0);
        expect(x(n)).toBeLessThan(px);
        expect(xTicks.length).toBeGreaterThan(1);
        for (const [i, tick] of xTicks.entries()) {
          expect(Number.isInteger(tick)).toBe(true);
          const next = xTicks[i + 1];
          if (next !== undefined) expect(x(next) - x(tick)).toBeGreaterThanOrEqual(48);
        }
      }),
      seed,
    );
  });

  it("always runs from 0 to 1, so that two curves compare", () => {
    const low = curveShape(curveOf(3), { width: 600, height: 260 });
    const high = curveShape(curveOf(300), { width: 600, height: 260 });
    expect(low.y.domain()).toEqual([0, 1]);
    expect(low.y(0.5)).toBe(high.y(0.5));
  });

  it("is read at the point under the finger, at the ends too", () => {
    fc.assert(
      fc.property(length, width, fc.nat(), (n, px, any) => {
        const curve = curveOf(n);
        const shape = curveShape(curve, { width: px, height: 260 });
        const at = (any % n) + 1;
        expect(nearestPoint(curve, shape, shape.x(at))).toBe(at);
        expect(nearestPoint(curve, shape, -100)).toBe(1);
        expect(nearestPoint(curve, shape, px + 100)).toBe(n);
      }),
      seed,
    );
  });
});

it("knows what was paid so far, and that a fee is not known", () => {
  const curve = [...curveOf(2), { applications: 3, fee: null, matchChance: 0.1 }];
  expect([0, 1, 2, 3].map((n) => feeAt(curve, n))).toEqual([0, 30, 60, null]);
});
