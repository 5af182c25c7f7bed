import fc from "fast-check";
import { expect, it } from "vitest";
import { otherVerdicts, type Swing } from "./doubt.ts";

type Id = "a" | "b" | "c";
const a = { id: "a", points: 6, support: 3, lead: 4 } as const;
const b = { id: "b", points: 6, support: 2, lead: -2 } as const;
const swing = (
  threshold: Swing<Id>["threshold"],
  sum: number,
  rest: Partial<Swing<Id>> = {},
): Swing<Id> => ({ threshold, sum, support: 3, size: Math.abs(sum), ...rest });

it("a verdict holds where its least still reaches the threshold, to the point", () => {
  const with25 = (sum: number) => otherVerdicts([swing(a, sum), swing(b, -9)], 25, "a");
  expect(with25(8)).toEqual([]);
  expect(with25(7)).toEqual([null]);
});

it("a verdict holds where its least leads the most of every other, to the point", () => {
  const against = (sum: number) => otherVerdicts([swing(a, 20), swing(b, sum)], 50, "a");
  expect(against(4)).toEqual([]);
  expect(against(5)).toEqual([null]);
  expect(against(14)).toEqual(["b", null]);
});

it("what has too few answers for it is never close, whatever the points", () => {
  const few = [swing(a, -9), swing(b, 5, { support: 1 })];
  expect(otherVerdicts(few, 90, null)).toEqual([]);
  expect(otherVerdicts([swing(a, -9), swing(b, 5, { support: 2 })], 20, null)).toEqual(["b"]);
  expect(otherVerdicts([swing(a, -9), swing(b, 5, { support: 2 })], 19, null)).toEqual([]);
});

it("points against widen the range as points for do", () => {
  const many = [swing(a, 8, { size: 16 }), swing(b, -9)];
  expect(otherVerdicts(many, 12, "a")).toEqual([]);
  expect(otherVerdicts(many, 13, "a")).toEqual([null]);
});

it("another comes into reach only where its most leads the least of every other", () => {
  const two = (sum: number) => otherVerdicts([swing(a, sum), swing(b, 10)], 10, "b");
  expect(two(12)).toEqual(["a", null]);
  expect(two(11)).toEqual([null]);
  expect(two(10)).toEqual([]);
});

it("without doubt nothing is close", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -15, max: 15 }), { minLength: 2, maxLength: 2 }),
      (s) => {
        const all = [swing(a, s[0] ?? 0), swing(b, s[1] ?? 0)];
        const wins = ([one, other]: readonly [Swing<Id>, Swing<Id>]) =>
          one.sum >= one.threshold.points && one.sum >= other.sum + one.threshold.lead;
        const [first, second] = [all[0], all[1]];
        if (!first || !second) throw new Error("two were made");
        const verdict = wins([first, second]) ? "a" : wins([second, first]) ? "b" : null;
        expect(otherVerdicts(all, 0, verdict)).toEqual([]);
      },
    ),
  );
});
