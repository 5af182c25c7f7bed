/** The curve in words: never a difference that the numbers do not have. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rounded } from "#answers/chance-words.ts";
import * as words from "#answers/curve-words.ts";
import type { ListAnswer } from "#answers/types.ts";
import { exampleAnswer } from "../src/web/examples/list-answer.ts";

/** A list whose chances after each application are these; the range of the whole is thirty points wide. */
function listOf(chances: readonly number[], stopAt: number, fee: number | null = 11): ListAnswer {
  const whole = chances.at(-1) ?? 0;
  return {
    ...exampleAnswer,
    matchChance: {
      estimate: whole,
      low: Math.max(0, whole - 0.15),
      high: Math.min(1, whole + 0.15),
    },
    curve: chances.map((matchChance, i) => ({
      applications: i + 1,
      fee: fee === null ? null : fee * (i + 1),
      matchChance,
    })),
    stopAt,
  };
}

const anyList = fc
  .record({
    steps: fc.array(fc.double({ min: 0, max: 0.08, noNaN: true }), {
      minLength: 2,
      maxLength: 12,
    }),
    at: fc.nat(),
  })
  .map(({ steps, at }) => {
    let missed = 1;
    const chances = steps.map((step) => {
      missed *= 1 - step;
      return 1 - missed;
    });
    return listOf(chances, 1 + (at % steps.length));
  });

/** "less than 1" is at least 0 and below 1; a whole number is that number, give or take a half. */
function holds(said: string, difference: number): boolean {
  const of100 = 100 * difference;
  if (said === "less than 1") return of100 >= 0 && of100 < 1;
  return of100 >= 1 - 1e-9 && Math.abs(Number(said) - of100) <= 0.5 + 1e-9;
}

const shown = (text: string): number => Number(/([\d.]+)%/.exec(text)?.[1]);

describe("where to stop", () => {
  it("names the application, its fee and what the rest adds", () => {
    expect(words.stopSentence(exampleAnswer)).toBe(
      "Stop at 74 applications, $1,270. After that the next $100 adds less than half a point. The last 10 together add less than 1 in 100.",
    );
  });

  it("where no fee is known it speaks of applications, not of dollars", () => {
    const unknown = listOf([0.3, 0.4, 0.4002], 2, null);
    expect(words.stopSentence(unknown)).toBe(
      "Stop at 2 applications. After that the next application adds less than a tenth of a point. The last one adds less than 1 in 100.",
    );
    expect(words.stopSentence({ ...unknown, stopAt: 3 })).toMatch(/for each application\.$/);
    expect(words.curvePoint({ applications: 3, fee: null, matchChance: 0.4002 }, unknown)).toBe(
      "3 applications, fee not known: 40%",
    );
  });

  it("says one application as one", () => {
    const one = { ...exampleAnswer, stopAt: 1, curve: exampleAnswer.curve.slice(0, 1) };
    expect(words.curveCaption(one)).toBe(
      "Chance of matching against the number of applications: 5% with one. The one application pays for itself: it adds more than half a point for each $100.",
    );
  });

  it("does not tell people to stop where the list ends before it stops paying", () => {
    expect(words.stopSentence({ ...exampleAnswer, stopAt: 84 })).toMatch(
      /^All 84 applications pay/,
    );
  });
});

describe("two points of the curve", () => {
  it("that round five apart and are less than one apart are said to be less than one apart", () => {
    const close = listOf([0.5, 0.671, 0.678], 2);
    const [, stop, end] = close.curve;
    if (!stop || !end) throw new Error("the curve has three points");
    expect(words.curvePoint(stop, close)).toBe(
      "2 applications, $22: 70%, less than 1 in 100 fewer than with all 3",
    );
    expect(words.curvePoint(end, close)).toBe("3 applications, $33: 70%");
    expect(words.stopSentence(close)).toContain("The last one adds less than 1 in 100.");
    expect(words.curveCaption(close)).toContain("70% with all 3.");
  });

  it("differ in words by what they differ in numbers, in every sentence", () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const last = list.curve.at(-1);
        if (!last) throw new Error("the list has applications");
        for (const point of list.curve.slice(0, -1)) {
          const said = /, (less than 1|\d+) in 100 fewer/.exec(words.curvePoint(point, list))?.[1];
          const difference = last.matchChance - point.matchChance;
          expect(holds(said ?? "", difference)).toBe(true);
          if (difference < 0.0099)
            expect(words.pointChance(point, list)).toBe(words.pointChance(last, list));
        }
        const stop = list.curve.find((point) => point.applications === list.stopAt);
        const rest = /adds? (less than 1|\d+) in 100\.$/.exec(words.stopSentence(list))?.[1];
        expect(rest === undefined).toBe(list.stopAt === last.applications);
        if (rest && stop) expect(holds(rest, last.matchChance - stop.matchChance)).toBe(true);
      }),
      { seed: 2027, numRuns: 300 },
    );
  });

  it("are read no further from what they are than their rounding and one in a hundred", () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const { step } = rounded(list.matchChance);
        const read = list.curve.map((point) => words.pointChance(point, list));
        read.forEach((text, i) => {
          if (/[<>]/.test(text)) return;
          const truth = 100 * (list.curve[i]?.matchChance ?? 0);
          expect(Math.abs(shown(text) - truth)).toBeLessThanOrEqual(step / 2 + 1 + 1e-9);
        });
        const plain = read.filter((text) => !/[<>]/.test(text)).map(shown);
        expect(plain).toEqual(plain.toSorted((a, b) => a - b));
      }),
      { seed: 2027, numRuns: 300 },
    );
  });
});
