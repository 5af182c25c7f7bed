import { expect, it } from "vitest";
import { LAPSE, nodes } from "./nodes.ts";

const mean = (w: Float64Array, f: (q: number) => number) =>
  w.reduce((sum, x, q) => sum + x * f(q), 0);
const at = (row: Float64Array | undefined, q: number) => row?.[q] ?? Number.NaN;

it.each([1, 2, 3, 4])("weights of %i specialties sum to 1", (n) => {
  expect(mean(nodes(n, 0.6).weights, () => 1)).toBeCloseTo(1, 12);
});

it("each shock is standard normal, and two specialties share what they are said to share", () => {
  const { weights, eta } = nodes(3, 0.6);
  const scale = 1 - LAPSE;
  for (const [i, a] of eta.entries()) {
    expect(mean(weights, (q) => at(a, q))).toBeCloseTo(0, 10);
    for (const [j, b] of eta.entries())
      expect(mean(weights, (q) => at(a, q) * at(b, q)) / scale).toBeCloseTo(i === j ? 1 : 0.6, 9);
  }
});

it("nobody matches at the last node, whose weight is the lapse", () => {
  const { weights, zeta } = nodes(1, 0);
  expect(weights.at(-1)).toBe(LAPSE);
  expect(zeta.at(-1)).toBeLessThan(-100);
});

it("refuses more specialties than it has points for", () => {
  expect(() => nodes(5, 0.6)).toThrow("1 to 4 specialties, got 5");
});

it("what a specialty sees of the nodes has the same weights, shock by shock", () => {
  for (const n of [1, 2, 3, 4]) {
    const { weights, eta, zeta, seen } = nodes(n, 0.6);
    seen.forEach((own, slot) => {
      const sums = own.weights.map(() => 0);
      own.place.forEach((i, q) => {
        sums[i] = (sums[i] ?? 0) + (weights[q] ?? 0);
        expect([at(own.eta, i), at(own.zeta, i)]).toEqual([at(eta[slot], q), at(zeta, q)]);
      });
      expect(sums).toEqual(own.weights);
      own.sameEta.forEach((first, i) => {
        expect(at(own.eta, first)).toBe(at(own.eta, i));
      });
    });
  }
  expect(nodes(2, 0.6).seen.map((own) => own.weights.length)).toEqual([19, 109]);
});
