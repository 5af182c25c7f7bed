import fc from "fast-check";
import { expect, it } from "vitest";
import { exp } from "#core/numeric.ts";
import { nodes } from "./nodes.ts";
import { fillInvites, fillMatches, oddsAgainst, type Standing } from "./odds.ts";

const within = (min: number, max: number) => fc.double({ min, max, noNaN: true });

it("a chance from the odds against is that from the log-odds, at every node, the lapse among them", () => {
  const standings = fc.record({ sigma: within(0, 3), r: within(0, 1), tau: within(0, 2.5) });
  fc.assert(
    fc.property(
      standings,
      within(-30, 30),
      within(1, 3).map(Math.round),
      (shape, x, specialties) => {
        const of: Standing = { ...shape, invite: 0, strength: 0, kappa: 0, fill: 0 };
        for (const seen of nodes(specialties, 0.6).seen) {
          const against = oddsAgainst(of, seen);
          const row = new Float64Array(seen.weights.length);
          const expectSame = (odds: Float64Array) =>
            row.forEach((p, q) => {
              expect(1 / (1 + exp(-x) * (odds[q] ?? 0))).toBeCloseTo(p, 14);
            });
          fillInvites(seen, of, x, row);
          expectSame(against.invite);
          fillMatches(seen, of, x, row);
          expectSame(against.match);
        }
      },
    ),
    { seed: 1 },
  );
});
