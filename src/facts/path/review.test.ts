import { expect, it } from "vitest";
import { allReviewed, reviewedIn } from "./review.ts";
import { sourceOf } from "./sources.ts";

const cited = {
  sources: [],
  basis: "practice_judgement",
  asOf: "2026-01-01",
  reviewBy: "2027-01-01",
};

it("finds what has a day of review wherever it stands, by ids where there are some", () => {
  const table = {
    rules: [
      { id: "a", text: "x", ...cited },
      { ...cited, below: { ...cited, reviewBy: "2026-06-01" } },
    ],
    plain: [1, null, "reviewBy"],
  };
  expect(reviewedIn("t", table, "").map(({ at, text, reviewBy }) => [at, text, reviewBy])).toEqual([
    ["rules/a", "x", "2027-01-01"],
    ["rules/1", null, "2027-01-01"],
    ["rules/1/below", null, "2026-06-01"],
  ]);
});

it.each([
  { ...cited, asOf: undefined },
  { ...cited, basis: "hearsay" },
  { ...cited, sources: "article" },
])("refuses a rule that nobody can check: %j", (rule) => {
  expect(() => reviewedIn("t", rule, "")).toThrow("a rule must have");
});

it("lists the shipped tables, the first to be read again first, every source known", () => {
  const all = allReviewed();
  expect(new Set(all.map(({ table }) => table))).toEqual(
    new Set([...new Set(all.map(({ table }) => table)), "visa", "guards", "triage", "routes"]),
  );
  const days = all.map(({ reviewBy }) => reviewBy);
  expect(days).toEqual(days.toSorted());
  for (const { sources, basis, at } of all) {
    for (const id of sources) expect(sourceOf(id), at).toBeDefined();
    if (sources.length === 0) expect(basis, at).toBe("practice_judgement");
  }
});
