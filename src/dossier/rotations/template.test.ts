import fc from "fast-check";
import { expect, it } from "vitest";
import { dayAfter, daysBetween, monthsAfter } from "#core/calendar.ts";
import { readTemplate, TEMPLATES, templateDays } from "./template.ts";

it("13 blocks of four weeks: the last takes the days that are left", () => {
  const days = templateDays("13x4", "2026-07-01");
  expect(days).toHaveLength(13);
  expect(days[0]).toEqual({ from: "2026-07-01", to: "2026-07-28" });
  expect(days[12]).toEqual({ from: "2027-06-02", to: "2027-06-30" });
});

it("12 months end with the month, also in February of a leap year", () => {
  const days = templateDays("months", "2027-07-01");
  expect(days).toHaveLength(12);
  expect(days[7]).toEqual({ from: "2028-02-01", to: "2028-02-29" });
  expect(days[11]).toEqual({ from: "2028-06-01", to: "2028-06-30" });
});

it("covers the year from any day, each day once", () => {
  const start = fc.integer({ min: 0, max: 4000 }).map((n) => dayAfter("2024-01-01", n));
  fc.assert(
    fc.property(fc.constantFrom(...TEMPLATES), start, (template, from) => {
      const days = templateDays(template, from);
      expect(days[0]?.from).toBe(from);
      expect(days.at(-1)?.to).toBe(dayAfter(monthsAfter(from, 12), -1));
      for (const [i, { from: first }] of days.entries())
        if (i > 0) expect(daysBetween(days[i - 1]?.to ?? "", first)).toBe(1);
    }),
    { seed: 1 },
  );
});

it("gives numbered blocks of no kind", () => {
  const { rotations, report } = readTemplate("13x4", "2026-07-01");
  expect(rotations.blocks?.[4]).toEqual({ from: "2026-10-21", to: "2026-11-17", name: "Block 5" });
  expect(report).toMatchObject({
    source: "template",
    typed: 0,
    kept: { blocks: 13 },
    overlaps: [],
  });
});
