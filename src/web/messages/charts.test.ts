import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Difference } from "#answers/compare-types.ts";
import { differenceWords, noDifference } from "#answers/compare-words.ts";
import { peopleOf } from "../charts/dots.ts";
import { fillSentence, listWords, peopleSentence, worthSentence, yearWords } from "./charts.ts";

describe("fifty people", () => {
  it("are a count, and a bound where rounding leaves nobody on one side", () => {
    const of = (p: number) => peopleSentence(peopleOf({ estimate: p, low: p, high: p }));
    expect(of(0.7)).toBe("50 people like you: 35 match, 15 do not.");
    expect(of(0.001)).toBe("50 people like you: 1 or fewer match.");
    expect(of(0.999)).toBe("50 people like you: 49 or more match.");
  });
});

const year = (at: number, offered: number | null, filled: number | null = offered) => ({
  year: at,
  offered,
  filled,
});

describe("positions by year", () => {
  it("say the years that filled and what stayed open", () => {
    expect(fillSentence([year(2018, 10), year(2019, 10, 8), year(2020, 11)])).toBe(
      "Every position filled in 2 of 3 listed years. 2 of 10 positions stayed open in 2019.",
    );
    expect(fillSentence([year(2019, 4), year(2020, 4)])).toBe(
      "Every position filled in all 2 listed years.",
    );
  });

  it("say the gaps: a year that is not listed is not a year without positions", () => {
    expect(fillSentence([year(2018, null), year(2019, null), year(2020, 1, 0)])).toBe(
      "Every position filled in 0 of 1 listed year. 1 of 1 position stayed open in 2020. Not listed in 2018 and 2019.",
    );
    expect(fillSentence([year(2019, 5, null), year(2020, 5)])).toBe(
      "Every position filled in its one listed year. How many were filled is not known for 2019.",
    );
    expect(fillSentence([year(2020, null)])).toBe("No year of this program is listed.");
    expect([year(1, null), year(2, 3, null), year(3, 3, 0)].map(yearWords)).toEqual([
      "not listed",
      "3, filled not known",
      "0 of 3",
    ]);
  });
});

describe("a difference", () => {
  const of = (estimate: number, low: number, high: number): Difference => ({ estimate, low, high });

  it("is told in people, both ways", () => {
    expect(differenceWords(of(0.042, 0.011, 0.07), "better")).toBe(
      "4 more in 100 match (range 1 to 7)",
    );
    expect(differenceWords(of(-0.042, -0.07, -0.002), "worse")).toBe(
      "4 fewer in 100 match (range less than 1 to 7)",
    );
    expect(differenceWords(of(0, 0, 0), "same")).toBe("The same");
  });

  it("takes no side where the answer cannot tell, whatever the estimate", () => {
    expect(differenceWords(of(0.02, -0.004, 0.05), "cannot-tell")).toBe(
      "No difference we can tell (0 to +5 in 100)",
    );
    const part = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(
      fc.property(part, part, part, (low, estimate, high) => {
        const said = differenceWords(of(estimate, low, high), "cannot-tell");
        expect(said).toContain(noDifference);
        expect(said).not.toMatch(/more|fewer/);
      }),
      { seed: 2027 },
    );
  });
});

it("says what a signal adds no finer than a point", () => {
  const worth = (silver: number, gold: number) => [
    { level: "silver" as const, gain: silver },
    { level: "gold" as const, gain: gold },
  ];
  expect(worthSentence(worth(0.011, 0.031), "gold", true)).toBe(
    "Silver adds 1 point, gold 3 points. Now: gold.",
  );
  expect(worthSentence(worth(0.0001, 0.003), "none", true)).toBe(
    "Silver adds nothing, gold less than 1 point.",
  );
  expect(worthSentence([{ level: "gold", gain: 0.02 }], "gold", false)).toBe(
    "Signal adds 2 points. Now: signal.",
  );
});

it("joins words as a sentence does", () => {
  expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map(listWords)).toEqual([
    "",
    "A",
    "A and B",
    "A, B and C",
  ]);
});
