import fc from "fast-check";
import { expect, it } from "vitest";
import { effectMark } from "../messages/list.ts";
import { EFFECT_REACH, effectBar } from "./effect-scale.ts";

const effect = fc.double({ min: -6, max: 6, noNaN: true });

it("a bar lies on the side that its words say", () => {
  fc.assert(
    fc.property(effect, (value) => {
      const { from, to } = effectBar({ effect: value, se: 0 }, 100);
      expect(0 <= from && from <= to && to <= 100).toBe(true);
      if (effectMark(value) === "up") expect(from).toBe(50);
      if (effectMark(value) === "down") expect(to).toBe(50);
    }),
    { seed: 2027 },
  );
});

it("a larger effect is never a shorter bar, and what is cut says so", () => {
  fc.assert(
    fc.property(effect, effect, (a, b) => {
      const [small, large] = Math.abs(a) < Math.abs(b) ? [a, b] : [b, a];
      const length = (value: number) =>
        effectBar({ effect: value, se: 0 }, 100).to - effectBar({ effect: value, se: 0 }, 100).from;
      expect(length(large)).toBeGreaterThanOrEqual(length(small) - 1e-9);
      expect(effectBar({ effect: large, se: 0 }, 100).cut).toBe(Math.abs(large) > EFFECT_REACH);
    }),
    { seed: 2027 },
  );
});

it("what is not known about an effect stands around its end, inside the bar's ends", () => {
  fc.assert(
    fc.property(effect, fc.double({ min: 0, max: 3, noNaN: true }), (value, se) => {
      const { from, to, low, high } = effectBar({ effect: value, se }, 100);
      const end = value > 0 ? to : from;
      expect(0 <= low && low <= end && end <= high && high <= 100).toBe(true);
    }),
    { seed: 2027 },
  );
});
