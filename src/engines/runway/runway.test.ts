import fc from "fast-check";
import { expect, it } from "vitest";
import { anyBudget, flat, someDraws } from "./budget.cases.ts";
import { gains } from "./difference.ts";
import { ruinMonths } from "./paths.ts";
import { FAN_SHARES, ruinQuantiles, runway, shareLasting } from "./runway.ts";
import { type Budget, MONTHS, NOT_WITHIN } from "./types.ts";

it("the fan holds each month's sorted balances at its shares", () => {
  fc.assert(
    fc.property(anyBudget, fc.integer({ min: 0, max: 1000 }), (budget, seed) => {
      const draws = someDraws(seed, 20);
      const sorted: number[][] = [];
      const ruin = ruinMonths(budget, draws, (_, b) => sorted.push([...b].sort((x, y) => x - y)));
      const found = runway(budget, draws);
      expect(found.ruin).toEqual(ruin);
      expect(found.fan).toEqual(sorted.map((month) => [1, 4, 9, 14, 17].map((i) => month[i])));
    }),
    { numRuns: 30 },
  );
});

it("starts from what is held and has a row for each month", () => {
  const budget: Budget = { savings: 700, coming: [flat(0)], spending: 10 };
  const { fan } = runway(budget, someDraws());
  expect(fan).toHaveLength(MONTHS + 1);
  expect(fan[0]).toEqual(FAN_SHARES.map(() => 700));
});

it("a later month is less certain", () => {
  const { fan } = runway({ savings: 0, coming: [flat(0)], spending: 1000 }, someDraws(2, 400));
  const width = (month: number) => (fan[month]?.[4] ?? 0) - (fan[month]?.[0] ?? 0);
  expect(width(1)).toBeGreaterThan(0);
  expect(width(60)).toBeGreaterThan(width(12));
  expect(width(120)).toBeGreaterThan(width(60));
});

it("the month the money runs out keeps 'not within' as a value of its own", () => {
  expect(ruinQuantiles(Int16Array.of(4, NOT_WITHIN, 9, NOT_WITHIN, NOT_WITHIN))).toEqual([
    4,
    NOT_WITHIN,
    NOT_WITHIN,
  ]);
  expect(ruinQuantiles(Int16Array.of(3, 1, 2, 5, 4, 6, 7, 8, 9, 10))).toEqual([1, 5, 9]);
});

it("the share that lasts counts the paths that never run out", () => {
  expect(shareLasting(Int16Array.of(4, NOT_WITHIN, 120, NOT_WITHIN))).toBe(0.5);
  expect(shareLasting(Int16Array.of(4, 120))).toBe(0);
});

it.each([
  { before: 10, after: 16, gain: { months: 6, kind: "exact" } },
  { before: 10, after: 10, gain: { months: 0, kind: "exact" } },
  { before: 16, after: 10, gain: { months: -6, kind: "exact" } },
  { before: 100, after: NOT_WITHIN, gain: { months: 21, kind: "or-more" } },
  { before: NOT_WITHIN, after: 100, gain: { months: -21, kind: "or-less" } },
  { before: NOT_WITHIN, after: NOT_WITHIN, gain: { months: 0, kind: "neither" } },
])("from month $before to $after is $gain.months, $gain.kind", ({ before, after, gain }) => {
  expect(gains(Int16Array.of(before), Int16Array.of(after))).toEqual([gain, gain, gain]);
});

it("the range of a difference is that of the paths' own differences", () => {
  const before = Int16Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
  const after = before.map((month, i) => month + i);
  expect(gains(before, after).map(({ months }) => months)).toEqual([0, 4, 8]);
});

it("refuses to compare paths that are not the same", () => {
  expect(() => gains(new Int16Array(2), new Int16Array(3))).toThrow("got 2 and 3");
});
