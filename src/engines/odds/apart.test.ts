import fc from "fast-check";
import { expect, it } from "vitest";
import { logistic } from "#core/numeric.ts";
import { gaussHermite } from "#core/quadrature.ts";
import { apart } from "./apart.ts";
import { LAPSE } from "./nodes.ts";

const SHARED = 0.5;
const { nodes, unmatched } = apart(SHARED);
const ones = () => new Float64Array(nodes.weights.length).fill(1);
const mean = (of: (q: number) => number): number =>
  nodes.weights.reduce((sum, w, q) => sum + w * of(q), 0);

it("the shocks are standard and how the interviews went has nothing to do with them", () => {
  const [eta = ones()] = nodes.eta;
  const { zeta } = nodes;
  expect(mean(() => 1)).toBeCloseTo(1, 12);
  expect(mean((q) => eta[q] ?? 0)).toBeCloseTo(0, 12);
  expect(mean((q) => (eta[q] ?? 0) * (eta[q] ?? 0))).toBeCloseTo(1, 12);
  expect(mean((q) => (zeta[q] ?? 0) * (zeta[q] ?? 0))).toBeCloseTo(1, 12);
  expect(mean((q) => (eta[q] ?? 0) * (zeta[q] ?? 0))).toBeCloseTo(0, 12);
});

it("two specialties share what they were said to share", () => {
  const [eta = ones()] = nodes.eta;
  const both = (unmatched([eta, eta]) - LAPSE) / (1 - LAPSE);
  expect(both).toBeCloseTo(SHARED, 12);
});

it("a specialty without programs changes nothing", () => {
  const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: nodes.weights.length,
    maxLength: nodes.weights.length,
  });
  fc.assert(
    fc.property(chances, (all) => {
      const row = Float64Array.from(all);
      expect(unmatched([row, ones()])).toBeCloseTo(unmatched([row]), 14);
      expect(unmatched([ones(), row])).toBeCloseTo(unmatched([row]), 14);
    }),
    { seed: 1 },
  );
  expect(unmatched([])).toBeCloseTo(1, 12);
});

/** The chance that none of `n` programs in each of two specialties accepts, on a fine grid. */
function fine(n: number, at: number, slope: number): number {
  const { nodes: x, weights: w } = gaussHermite(40);
  let sum = 0;
  x.forEach((c, i) => {
    let own = 0;
    x.forEach((e, j) => {
      const eta = Math.sqrt(SHARED) * c + Math.sqrt(1 - SHARED) * e;
      own += (w[j] ?? 0) * power(1 - logistic(at + slope * eta), n);
    });
    sum += (w[i] ?? 0) * own * own;
  });
  return LAPSE + (1 - LAPSE) * sum;
}
const power = (p: number, n: number): number =>
  Array.from({ length: n }, () => p).reduce((product, x) => product * x, 1);

it.each([
  [10, -3],
  [30, -3],
  [60, -4],
])("%i programs a specialty at log-odds %f come within half a point of a fine grid", (n, at) => {
  const [eta = ones()] = nodes.eta;
  const row = eta.map((shock) => power(1 - logistic(at + 1.2 * shock), n));
  expect(Math.abs(unmatched([row, row]) - fine(n, at, 1.2))).toBeLessThan(0.005);
});
