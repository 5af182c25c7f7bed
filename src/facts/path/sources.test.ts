import { expect, it } from "vitest";
import { isOverdue, sourceOf } from "./sources.ts";

it("names the publisher and the year", () => {
  expect(sourceOf("article")).toMatchObject({ year: "2026-01-08", quality: "low" });
});

it.each(["nobody", "toString", "__proto__"])("refuses %s, which is no source", (id) => {
  expect(() => sourceOf(id)).toThrow(id);
});

it("a rule is overdue the day after its review, not on it", () => {
  const rule = {
    sources: [],
    basis: "sourced",
    asOf: "2026-11-23",
    reviewBy: "2027-05-23",
  } as const;
  expect(isOverdue(rule, "2027-05-23")).toBe(false);
  expect(isOverdue(rule, "2027-05-24")).toBe(true);
});
