import { expect, it } from "vitest";
import { monthAfter, wholeMonths } from "./months.ts";

it.each([
  ["2026-11-25", 0, "2026-11"],
  ["2026-11-25", 1, "2026-12"],
  ["2026-11-25", 2, "2027-01"],
  ["2026-12-31", 12, "2027-12"],
  ["2026-01-31", 119, "2035-12"],
])("the month %s plus %i is %s", (day, after, month) => {
  expect(monthAfter(day, after)).toBe(month);
});

it.each([
  ["2026-11-25", "2027-06-30", 7],
  ["2026-11-25", "2027-06-24", 6],
  ["2026-11-25", "2026-11-25", 0],
  ["2026-11-25", "2026-12-24", 0],
  ["2026-11-25", "2026-11-24", -1],
  ["2026-11-25", "2025-11-25", -12],
])("from %s to %s are %i whole months", (from, to, months) => {
  expect(wholeMonths(from, to)).toBe(months);
});
