import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { percentRange, rounded } from "#answers/chance-words.ts";
import type { Chance } from "#answers/types.ts";
import { peopleSentence } from "../messages/charts.ts";
import { DOTS, type DotKind, dotKind, inRange, peopleOf, stackDots } from "./dots.ts";

const unit = fc.double({ min: 0, max: 1, noNaN: true });
const anyChance = fc
  .tuple(unit, unit, unit)
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([low = 0, estimate = 0, high = 0]): Chance => ({ estimate, low, high }));
const seed = { seed: 2027, numRuns: 2000 };

const kinds = (chance: Chance): Record<DotKind, number> => {
  const counts = { sure: 0, likely: 0, unlikely: 0, never: 0 };
  for (let i = 0; i < DOTS; i++) counts[dotKind(i, peopleOf(chance))]++;
  return counts;
};

describe("fifty people", () => {
  it("are counted as the sentence under them counts them", () => {
    fc.assert(
      fc.property(anyChance, (chance) => {
        const { sure, likely, unlikely, never } = kinds(chance);
        expect(sure + likely + unlikely + never).toBe(DOTS);
        const said = peopleSentence(peopleOf(chance)).match(/\d+/g)?.map(Number) ?? [];
        const { bound } = peopleOf(chance);
        if (bound === "none-rounded") {
          expect([said, sure + likely]).toEqual([[50, 1], 0]);
        } else if (bound === "all-rounded") {
          expect([said, sure + likely]).toEqual([[50, 49], 49]);
        } else {
          expect(said).toEqual([50, sure + likely, unlikely + never]);
        }
      }),
      seed,
    );
  });

  it("stay within one dot of the percent that stands beside them", () => {
    fc.assert(
      fc.property(anyChance, (chance) => {
        const { matched, low, high } = peopleOf(chance);
        const said = rounded(chance);
        expect(Math.abs(matched * 2 - said.estimate)).toBeLessThanOrEqual(2);
        expect(Math.abs(low * 2 - said.low)).toBeLessThanOrEqual(2);
        expect(Math.abs(high * 2 - said.high)).toBeLessThanOrEqual(2);
        expect(low <= matched && matched <= high).toBe(true);
      }),
      seed,
    );
  });

  it("never show everybody matching for certain, nor nobody able to", () => {
    expect(peopleOf({ estimate: 1, low: 1, high: 1 })).toMatchObject({ matched: 49, high: 50 });
    expect(peopleOf({ estimate: 0, low: 0, high: 0 })).toMatchObject({ matched: 0, high: 1 });
  });

  it("mark the range on the people it moves: 55 to 85 in 100 moves 15 of 50", () => {
    const chance = { estimate: 0.71, low: 0.55, high: 0.83 };
    expect(percentRange(chance)).toBe("55–85%");
    expect(kinds(chance)).toEqual({ sure: 28, likely: 7, unlikely: 8, never: 7 });
  });
});

const box = { width: 200, height: 46, largest: 3 };

describe("fifty values", () => {
  it("each get one dot, inside the box, none over another", () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: DOTS, maxLength: DOTS }), (values) => {
        const stack = stackDots(values, box);
        if (!stack) return;
        const { dots, radius } = stack;
        expect(dots.length).toBe(DOTS);
        for (const [i, dot] of dots.entries()) {
          expect(dot.y + radius).toBeLessThanOrEqual(box.height);
          for (const other of dots.slice(i + 1)) {
            const apart = Math.max(Math.abs(dot.x - other.x), Math.abs(dot.y - other.y));
            expect(apart).toBeGreaterThan(radius * 1.999);
          }
        }
      }),
      { seed: 2027, numRuns: 300 },
    );
  });

  it("stand no further than half a dot from their value", () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: DOTS, maxLength: DOTS }), (values) => {
        const stack = stackDots(values, box);
        expect(stack?.dots.map(({ value }) => value) ?? values).toHaveLength(DOTS);
        for (const { x, value } of stack?.dots ?? []) {
          const off = Math.abs(x - value * box.width);
          expect(off).toBeLessThanOrEqual((stack?.radius ?? 0) * 1.001);
        }
      }),
      { seed: 2027, numRuns: 300 },
    );
  });

  it("are drawn for any interval that the words give as a range, and not for a single number", () => {
    const normalish = Array.from({ length: DOTS }, (_, i) => 0.7 + 0.02 * ((i - 24.5) / 25));
    expect(stackDots(normalish, box)?.dots.length).toBe(DOTS);
    expect(stackDots(Array(DOTS).fill(0.7), box)).toBeNull();
  });
});

it("the range as it is said holds at least as many values as the range it was rounded from", () => {
  const chance = { estimate: 0.77, low: 0.553, high: 0.874 };
  const values = Array.from({ length: 50 }, (_, i) => 0.5 + i / 100);
  const truly = values.filter((p) => p >= chance.low && p <= chance.high);
  for (const value of truly) expect(inRange(value, chance)).toBe(true);
  expect(inRange(0.88, chance)).toBe(false);
});
