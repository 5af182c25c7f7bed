import fc from "fast-check";
import { expect, it } from "vitest";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { PLANS } from "#dossier/path/terms.ts";
import { draw } from "#engines/runway/draws.ts";
import { runwayAnswer } from "./runway.ts";
import { plainPath } from "./runway-plain.cases.ts";

const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const dollars = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((cents) => cents / 100);

const loans = fc.constantFrom("old", "new").chain((age) =>
  fc.array(
    fc.record({
      kind: fc.constantFrom("direct", "direct", "direct", "grad-plus", "perkins", "private"),
      balance: dollars(250_000),
      rate: fc.constantFrom(0, 0.031, 0.065, 0.0845),
      disbursed: fc.constantFrom(
        ...(age === "new" ? ["2026-09-01"] : ["2012-03-01", "2015-08-20", "2021-08-15"]),
      ),
    }),
    { maxLength: 3 },
  ),
);

/** Without the fields that are not there. */
const present = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

const anyDocument = fc
  .record({
    sheet: fc.record({
      pgy: optional(fc.integer({ min: 1, max: 8 })),
      state: optional(fc.constantFrom("CA", "AK", "HI", "PR")),
      stage: fc.constantFrom("in_residency", "board_certified"),
    }),
    money: fc.record({
      savings: dollars(150_000),
      spending: fc.integer({ min: 100, max: 600_000 }).map((cents) => cents / 100),
      takeHome: dollars(9000),
      otherIncome: optional(dollars(2500)),
      agi: optional(dollars(160_000)),
      household: optional(fc.integer({ min: 1, max: 6 })),
      dependents: optional(fc.integer({ min: 0, max: 5 })),
      loans,
      plan: optional(fc.constantFrom(...PLANS)),
      standardAtEntry: optional(dollars(2500)),
      privatePayment: dollars(400),
      billedPayment: optional(dollars(1500)),
    }),
    leaving: fc.record({
      payEndsInMonths: fc.integer({ min: 0, max: 120 }),
      lane: optional(fc.constantFrom("medical_writing", "consulting")),
      incomeAfter: optional(dollars(12_000)),
    }),
  })
  .map(
    ({ sheet, money, leaving }): PathDocument => ({
      version: 1,
      sheet: present(sheet),
      money: present(money),
      leaving: present(leaving),
    }),
  );

const anyDay = fc.constantFrom(
  "2026-11-25",
  "2026-07-10",
  "2027-09-30",
  "2028-06-30",
  "2029-01-15",
);
const PATHS = 5;

/** In months 0 to 120 the middle of all paths; and the middle of the months in which the money is gone. */
function plain(document: PathDocument, today: string, seed: number) {
  const { wait, spending } = draw({ seed, paths: PATHS, doubt: { level: 0.1, month: 0.2 } });
  const walks = Array.from({ length: PATHS }, (_, i) => {
    const lucks = Array.from({ length: 120 }, (__, m) => spending[m * PATHS + i] ?? Number.NaN);
    return plainPath(document, { wait: wait[i] ?? Number.NaN, spending: lucks }, today);
  });
  const middle = (numbers: number[]) =>
    numbers.sort((a, b) => a - b)[(PATHS - 1) / 2] ?? Number.NaN;
  const gone = walks.map((walk) => walk.findIndex((balance, m) => m > 0 && balance < 0));
  const ruin = middle(gone.map((month) => (month === -1 ? 121 : month)));
  return {
    fan: Array.from({ length: 121 }, (_, m) => middle(walks.map((walk) => walk[m] ?? Number.NaN))),
    ruin: ruin === 121 ? null : ruin,
  };
}

it("a slow and plain walk of each path finds the same money in every month, and the same month without any", () => {
  let compared = 0;
  fc.assert(
    fc.property(anyDocument, anyDay, fc.nat(1000), (document, today, seed) => {
      const answer = runwayAnswer(document, { today, seed, paths: PATHS });
      if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
      const { fan, runsOut } = answer.value;
      const waits = answer.value.missing.some(({ blocks }) => blocks === "fan");
      expect(waits).toBe(fan === null);
      if (fan === null) return;
      compared += 1;
      const expected = plain(document, today, seed);
      for (const { month, p50 } of fan)
        expect(Math.abs(p50 - (expected.fan[month] ?? Number.NaN)), `${month}`).toBeLessThan(1);
      expect(runsOut?.middle.month).toBe(expected.ruin);
    }),
    { numRuns: 300 },
  );
  expect(compared).toBeGreaterThanOrEqual(200);
});
