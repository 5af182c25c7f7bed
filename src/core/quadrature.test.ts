import { expect, it } from "vitest";
import { gaussHermite } from "./quadrature.ts";

const moment = (n: number, k: number) => {
  const { nodes, weights } = gaussHermite(n);
  return nodes.reduce((sum, x, i) => sum + (weights[i] ?? 0) * x ** k, 0);
};

it.each([1, 2, 3, 5, 8, 16, 32])(
  "%i points integrate every polynomial up to twice their number",
  (n) => {
    let odd = 1;
    for (let k = 0; k < Math.min(2 * n, 14); k++) {
      if (k > 0 && k % 2 === 0) odd *= k - 1;
      expect(moment(n, k) / (k % 2 ? 1 : odd)).toBeCloseTo(k % 2 ? 0 : 1, 9);
    }
  },
);

it("refuses an absurd order", () => {
  expect(() => gaussHermite(0)).toThrow("1 to 64 points, got 0");
});
