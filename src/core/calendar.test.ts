import fc from "fast-check";
import { expect, it } from "vitest";
import {
  dayAfter,
  dayAtMonths,
  daysBetween,
  mondayOf,
  monthsAfter,
  monthsBetween,
} from "./calendar.ts";

const day = fc
  .date({
    min: new Date("1990-01-01"),
    max: new Date("2100-01-01"),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

it("counts days over leap years and ends of months", () => {
  expect(dayAfter("2028-02-28", 1)).toBe("2028-02-29");
  expect(dayAfter("2027-01-01", -1)).toBe("2026-12-31");
  expect(daysBetween("2026-11-25", "2027-06-30")).toBe(217);
});

it("a week begins on the Monday on or before the day", () => {
  fc.assert(
    fc.property(day, (any) => {
      const monday = mondayOf(any);
      expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
      expect([0, 1, 2, 3, 4, 5, 6]).toContain(daysBetween(monday, any));
    }),
  );
  expect(mondayOf("1969-12-31")).toBe("1969-12-29");
});

it("a month later is the same day, or the last that the month has", () => {
  expect(monthsAfter("2026-11-25", 1)).toBe("2026-12-25");
  expect(monthsAfter("2026-12-31", 2)).toBe("2027-02-28");
  expect(monthsAfter("2027-01-30", -2)).toBe("2026-11-30");
});

it("a part of a month is its days over the month's", () => {
  expect(monthsBetween("2026-11-25", "2027-06-25")).toBe(7);
  expect(monthsBetween("2026-11-25", "2027-06-30")).toBeCloseTo(7 + 5 / 30, 12);
  expect(monthsBetween("2027-06-30", "2026-11-25")).toBeCloseTo(-(7 + 5 / 30), 12);
});

it("a day found by its months is that day", () => {
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [from = a, to = b] = [a, b].toSorted();
      expect(dayAtMonths(from, monthsBetween(from, to))).toBe(to);
    }),
  );
});

it("refuses what is no day", () => {
  expect(() => monthsAfter("2026-13-01", 1)).toThrow("2026-13-01");
  expect(() => dayAfter("soon", 1)).toThrow("soon");
});
