import { expect, it } from "vitest";
import { monthAfter } from "./months.ts";

it.each([
  ["2026-11-25", 0, "2026-11"],
  ["2026-11-25", 1, "2026-12"],
  ["2026-11-25", 2, "2027-01"],
  ["2026-12-31", 12, "2027-12"],
  ["2026-01-31", 119, "2035-12"],
])("the month %s plus %i is %s", (day, after, month) => {
  expect(monthAfter(day, after)).toBe(month);
});
