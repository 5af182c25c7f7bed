import { describe, expect, it } from "vitest";
import { chanceSentence } from "#answers/compare-words.ts";
import { exampleComparison } from "../examples/what-if.ts";
import * as words from "./what-if.ts";

const chance = (estimate: number, low: number, high: number) => ({ estimate, low, high });
const [first, second] = exampleComparison.scenarios;
const against = second?.against;
if (!first || !against) throw new Error("the example has a second list");

it("every list is said in hundreds, whatever its chance", () => {
  expect(chanceSentence(chance(0.71, 0.5, 0.8))).toBe(
    "About 70 in 100 like you match (range 50 to 80).",
  );
  expect(chanceSentence(chance(0.01, 0, 0.15))).toBe(
    "Fewer than 5 in 100 like you match (range 0 to 15).",
  );
  expect(chanceSentence(chance(1, 0.99, 1))).toBe(
    "More than 99 in 100 like you match (range 99 to 100).",
  );
});

describe("against the first", () => {
  it("counts the draws in which it is better and worse", () => {
    const draws = (betterIn: number, worseIn: number) =>
      words.drawsSentence({ ...against, betterIn, worseIn }, 80);
    expect(draws(1, 0)).toBe("Better in all 80 draws.");
    expect(draws(0, 1)).toBe("Worse in all 80 draws.");
    expect(draws(0.9875, 0.0125)).toBe("Better in 79 of 80 draws, worse in 1.");
    expect(draws(0, 0)).toBe("The same in all 80 draws.");
  });

  it("a fee that is not known is no difference of nothing", () => {
    expect(words.feeDifference({ ...against, fee: null })).toBe("difference not known");
    expect(words.feeDifference({ ...against, fee: 0 })).toBe("the same");
    expect(words.feeDifference({ ...against, fee: -380 })).toBe("$380 less");
    expect(words.feeDifference(null)).toBe("");
  });

  it("counts what the lists do not share", () => {
    const row = { id: "1007-140", signal: "none", firstYear: false } as const;
    const moved = { id: "1007-140", before: "none", after: "gold" } as const;
    expect(
      words.listDifference({ ...against, added: [row], removed: [row, row], signals: [moved] }),
    ).toBe("1 program added, 2 programs taken off, 1 signaled otherwise");
    expect(words.listDifference({ ...against, added: [], removed: [], signals: [] })).toBe(
      "The same programs and signals",
    );
  });
});

it("first years and two tiers of signals are counted apart", () => {
  expect(words.applicationsText({ ...first, applications: 40, firstYearApplications: 12 })).toBe(
    "40 and 12 first years",
  );
  const one = { ...first, specialties: ["internal-medicine"] };
  expect(words.signalsText({ ...one, signalsPlaced: { gold: 3, silver: 12 } })).toBe(
    "3 gold, 12 silver",
  );
  const two = { ...first, specialties: ["internal-medicine", "family-medicine"] };
  expect(words.signalsText({ ...two, signalsPlaced: { gold: 8, silver: 12 } })).toBe("20");
  expect(words.signalsText({ ...first, signalsPlaced: { gold: 5, silver: 0 } })).toBe("5");
});
