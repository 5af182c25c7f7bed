import fc from "fast-check";
import { expect, it } from "vitest";
import { BRACKETS, LEVELS, SHARES } from "./loan-payment.cases.ts";
import {
  bracketPayment,
  levelPayment,
  povertyLine,
  sharePayment,
  tieredYears,
} from "./loan-payment.ts";

const brackets = {
  brackets: [
    { upTo: 10_000, yearly: 120, percent: 0 },
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((percent) => ({
      upTo: 10_000 * (percent + 1),
      yearly: 0,
      percent,
    })),
    { upTo: null, yearly: 0, percent: 10 },
  ],
  perDependent: 50,
  least: 10,
};
const tenth = { percent: 10, povertyPercent: 150 };
const guidelines = {
  US48_DC: { first: 15_960, eachMore: 5_680 },
  AK: { first: 19_950, eachMore: 7_100 },
  HI: { first: 18_360, eachMore: 6_530 },
};

it.each(BRACKETS)("by brackets, %d with %d dependents is %d cents", (agi, dependents, expected) => {
  expect(bracketPayment(agi, dependents, brackets)).toBe(expected);
});

it.each(SHARES)("a share of %d for %d in %s", (agi, household, region, line, ten, fifteen) => {
  const guideline = povertyLine(household, guidelines[region]);
  expect(guideline).toBe(line);
  expect(sharePayment(agi, guideline, tenth)).toBe(ten);
  expect(sharePayment(agi, guideline, { ...tenth, percent: 15 })).toBe(fifteen);
});

it.each(LEVELS)("%d at %d over %d months is %d cents", (balance, rate, months, expected) => {
  expect(levelPayment([{ balance, rate }], months / 12)).toBe(expected);
});

it("each loan is paid off at its own rate, and the sum is rounded once", () => {
  const two = [
    { balance: 50_000, rate: 0.065 },
    { balance: 12_000, rate: 0 },
  ];
  expect(levelPayment(two, 10)).toBe(56_774 + 10_000);
  expect(levelPayment([], 10)).toBe(0);
  expect(levelPayment([{ balance: 0.6, rate: 0 }], 10)).toBe(1);
});

it("level payments leave nothing owed", () => {
  const debt = fc.record({
    balance: fc.double({ min: 1000, max: 500_000, noNaN: true }),
    rate: fc.double({ min: 0.001, max: 0.15, noNaN: true }),
  });
  fc.assert(
    fc.property(debt, fc.constantFrom(10, 15, 20, 25), (of, years) => {
      let owed = of.balance;
      const payment = levelPayment([of], years) / 100;
      for (let i = 0; i < years * 12; i++) owed += (owed * of.rate) / 12 - payment;
      expect(Math.abs(owed)).toBeLessThan(50);
    }),
  );
});

it.each([
  [24_999.99, [10]],
  [25_000, [10, 15]],
  [25_000.01, [15]],
  [50_000, [15, 20]],
  [100_000, [20, 25]],
  [100_001, [25]],
])("a debt of %d has a term of %j years", (balance, expected) => {
  const tiers = [
    { below: 25_000, years: 10 },
    { below: 50_000, years: 15 },
    { below: 100_000, years: 20 },
    { below: null, years: 25 },
  ];
  expect(tieredYears(balance, tiers)).toEqual(expected);
});

it("more income is never a smaller payment; a dependent never a larger one", () => {
  const agi = fc.integer({ min: 0, max: 40_000_000 }).map((cents) => cents / 100);
  fc.assert(
    fc.property(agi, agi, fc.nat(9), (a, b, dependents) => {
      const [low = a, high = b] = [a, b].toSorted((x, y) => x - y);
      expect(bracketPayment(high, dependents, brackets)).toBeGreaterThanOrEqual(
        bracketPayment(low, dependents, brackets),
      );
      expect(bracketPayment(low, dependents + 1, brackets)).toBeLessThanOrEqual(
        bracketPayment(low, dependents, brackets),
      );
      expect(sharePayment(high, 15_960, tenth)).toBeGreaterThanOrEqual(
        sharePayment(low, 15_960, tenth),
      );
    }),
  );
});

it("a bracket can be a sum and a share at once", () => {
  const both = { ...brackets, brackets: [{ upTo: null, yearly: 600, percent: 1 }] };
  expect(bracketPayment(12_000, 0, both)).toBe(5_000 + 1_000);
});

it("brackets that end too early are a broken rule", () => {
  const short = { ...brackets, brackets: brackets.brackets.slice(0, 2) };
  expect(() => bracketPayment(50_000, 0, short)).toThrow("50000");
});
