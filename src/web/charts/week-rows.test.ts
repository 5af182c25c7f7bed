import fc from "fast-check";
import { expect, it } from "vitest";
import { dayAfter } from "#core/calendar.ts";
import { weekRows } from "./week-rows.ts";

it("no block is no row", () => expect(weekRows([], 13)).toEqual([]));

it("a block that crosses a row is in both, to the day, and says that it goes on", () => {
  const [first, second] = weekRows([{ from: "2026-07-01", to: "2026-10-06" }], 13);
  expect(first).toMatchObject({ from: "2026-06-29", to: "2026-09-27", lanes: 1 });
  expect(first?.segments).toEqual([
    { place: 0, start: 2 / 91, length: 89 / 91, lane: 0, goesOn: false },
  ]);
  expect(second?.segments).toEqual([{ place: 0, start: 0, length: 9 / 91, lane: 0, goesOn: true }]);
  expect(first?.months.map(({ day }) => day)).toEqual([
    "2026-06-29",
    "2026-07-01",
    "2026-08-01",
    "2026-09-01",
  ]);
});

it("years with nothing in them take no room", () => {
  const blocks = [
    { from: "1995-01-02", to: "1995-01-08" },
    { from: "2026-07-01", to: "2026-07-02" },
  ];
  expect(weekRows(blocks, 26)).toHaveLength(2);
});

it("two blocks on one day are never in one lane, and every day of a block is in one row", () => {
  const block = fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }))
    .map(([at, days]) => ({
      from: dayAfter("2026-07-01", at),
      to: dayAfter("2026-07-01", at + days),
      days: days + 1,
    }));
  fc.assert(
    fc.property(fc.array(block, { maxLength: 20 }), fc.constantFrom(13, 26), (blocks, weeks) => {
      const segments = weekRows(blocks, weeks).flatMap((row) => row.segments);
      for (const [place, { days }] of blocks.entries()) {
        const own = segments.filter((segment) => segment.place === place);
        const drawn = own.reduce((sum, { length }) => sum + length, 0) * weeks * 7;
        expect(drawn).toBeCloseTo(days, 6);
      }
      const laneOf = (place: number) => segments.find((each) => each.place === place)?.lane;
      for (const [i, a] of blocks.entries())
        for (const [j, b] of blocks.entries())
          if (i < j && a.from <= b.to && b.from <= a.to) expect(laneOf(i)).not.toBe(laneOf(j));
    }),
    { numRuns: 60 },
  );
});
