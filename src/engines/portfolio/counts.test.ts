import fc from "fast-check";
import { expect, it } from "vitest";
import { coarseToFine } from "./counts.ts";

it("finds the peak of a curve with one peak, without visiting most of it", () => {
  const peak = fc.integer({ min: 0, max: 200 });
  fc.assert(
    fc.property(peak, (at) => {
      const visited: number[] = [];
      let best = -1;
      let highest = Number.NEGATIVE_INFINITY;
      coarseToFine([200], 8, ([x = 0]) => {
        visited.push(x);
        const value = -Math.abs(x - at);
        if (value > highest) {
          highest = value;
          best = x;
        }
        return value;
      });
      expect(best).toBe(at);
      expect(visited.length).toBeLessThan(30);
    }),
    { seed: 1 },
  );
});

it("visits every point of a small grid", () => {
  const seen = new Set<string>();
  coarseToFine([3, 2], 4, (point) => seen.add(point.join(",")).size);
  expect(seen.size).toBe(12);
});
