import { describe, expect, it } from "vitest";
import * as words from "#answers/list-words.ts";
import { exampleAnswer } from "../src/web/examples/list-answer.ts";

const chance = (estimate: number, low: number, high: number) => ({ estimate, low, high });

describe("the answer sentence", () => {
  it("gives the chance, its range and the other side, in one denominator", () => {
    const matchChance = chance(0.71, 0.5, 0.8);
    expect(words.answerSentence({ ...exampleAnswer, matchChance })).toBe(
      "About 7 in 10 like you match from this list (range 5 to 8 in 10). That also means 3 in 10 do not.",
    );
  });

  it("does not say about fewer than", () => {
    const matchChance = chance(0.01, 0, 0.15);
    expect(words.answerSentence({ ...exampleAnswer, matchChance })).toBe(
      "Fewer than 5 in 100 like you match from this list (range 0 to 15 in 100). That also means more than 95 in 100 do not.",
    );
  });

  it("says why there is no list, without a chance", () => {
    const empty = { ...exampleAnswer, applications: [], curve: [] };
    expect(words.answerSentence(empty)).toMatch(/^No program is left/);
    expect(words.answerSentence({ ...empty, excluded: [] })).toMatch(
      /^No program fits this budget/,
    );
  });

  it("never promises a match", () => {
    const sure = { ...exampleAnswer, matchChance: chance(1, 0.99, 1) };
    expect(words.answerSentence(sure)).not.toMatch(/you will match/i);
    expect(words.answerSentence(sure)).toMatch(/^More than 99 in 100/);
  });
});

describe("fees", () => {
  it("an unknown fee is said to be unknown, never a number", () => {
    const fee = { ...exampleAnswer.fee, total: null };
    expect(words.figures({ ...exampleAnswer, fee })).toContain("application fees not known");
  });

  it("the figures count the first-year list beside it, so that the first number is that of the list below", () => {
    const [one] = exampleAnswer.applications;
    const both = chance(0.5, 0.4, 0.6);
    const firstYear = {
      applications: one ? [one] : [],
      chance: { advanced: both, firstYear: both, both },
    };
    expect(words.figures({ ...exampleAnswer, firstYear })[0]).toBe(
      "84 applications and 1 for the first year",
    );
  });
});

describe("the bound", () => {
  it("says how far the best list can be", () => {
    expect(words.boundSentence(exampleAnswer)).toBe(
      "No list within this budget can beat this one by more than 2 points.",
    );
  });

  it("never says less than there is: what is a little over a point is more than one", () => {
    const objective = { value: 0.65, upperBound: 0.66001, method: "greedy" };
    expect(words.boundSentence({ ...exampleAnswer, objective })).toMatch(/more than 2 points\.$/);
  });

  it("says so when there is nothing better", () => {
    const objective = { value: 0.65, upperBound: 0.6501, method: "exact" };
    expect(words.boundSentence({ ...exampleAnswer, objective })).toMatch(/by even half a point/);
  });
});

describe("signals", () => {
  const [gold] = exampleAnswer.signals;
  it("one tier is called signals, two are gold and silver, none is said", () => {
    if (!gold) throw new Error("the example must have a scheme");
    expect(words.signalSentence(gold, "Internal medicine")).toBe(
      "Internal medicine: 3 gold and 12 silver to give, 3 and 12 placed.",
    );
    const one = { ...gold, gold: 5, silver: 0, goldPlaced: 4 };
    expect(words.signalSentence(one, "X")).toBe("X: 5 signals to give, 4 placed.");
    expect(words.signalSentence({ ...one, gold: 0 }, "X")).toMatch(/^X has no signals in/);
  });
});

it("the directory's age and its limits stand in one line", () => {
  expect(words.catalogLine(exampleAnswer)).toContain("2016–2020 edition");
  expect(words.catalogLine(exampleAnswer)).toContain("check each before you pay");
  const none = { ...exampleAnswer, catalog: { edition: null, programs: 0, applications: 0 } };
  expect(words.catalogLine(none)).toBe("No directory of programs is loaded.");
});

it("without a directory it says so, and blames no budget", () => {
  const none = { ...exampleAnswer, applications: [], excluded: [] };
  const catalog = { edition: null, programs: 0, applications: 0 };
  expect(words.answerSentence({ ...none, catalog })).toBe(
    "No directory is loaded, so there is no list.",
  );
  expect(words.answerSentence(none)).toContain("fits this budget");
});
