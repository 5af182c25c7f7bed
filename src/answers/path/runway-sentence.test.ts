import { expect, it } from "vitest";
import type { RunwayAnswer } from "./runway-schema.ts";
import { lastsSentence } from "./runway-sentence.ts";

const at = (month: number | null) => ({
  month,
  calendar: month === null ? null : `2027-${String(month).padStart(2, "0")}`,
});

const told = (early: number | null, late: number | null, payEnds: number | null) =>
  lastsSentence({
    runsOut: { early: at(early), middle: at(early), late: at(late) },
    lasting: { paths: 9800, of: 10_000 },
    payEnds: payEnds === null ? null : { month: payEnds, calendar: "2027-02" },
    missing: [],
  });

it.each([
  [5, 9, 2, "Your money lasts 2 to 6 months after your pay ends."],
  [5, 5, 2, "Your money lasts 2 months after your pay ends."],
  [5, null, 2, "Your money lasts 2 months or more after your pay ends."],
  [3, 4, 0, "Your money lasts 2 to 3 months from now, with no pay."],
  [3, 4, 2, "Your money lasts 0 to 1 month after your pay ends."],
])("gone in month %s to %s with pay for %s: %s", (early, late, payEnds, said) => {
  expect(told(early, late, payEnds)).toBe(said);
});

it("says months of the calendar where the money is gone before the pay, and both", () => {
  const said = told(1, 6, 2);
  expect(said).toContain("between January 2027 and June 2027");
  expect(said).toContain("Your pay ends in February 2027.");
});

it("promises nothing where it lasts in nearly all paths", () => {
  expect(told(null, null, 2)).toContain("9,800 of 10,000 simulated paths");
});

it("names what is missing, and no month, where nothing can be said", () => {
  const missing: RunwayAnswer["missing"] = [
    { pointer: "/money/savings", blocks: "fan" },
    { pointer: "/money/spending", blocks: "fan" },
    { pointer: "/leaving/incomeAfter", blocks: "income" },
  ];
  expect(lastsSentence({ runsOut: null, lasting: null, payEnds: null, missing })).toBe(
    "We do not know how long your money lasts. Missing: savings and spending without loans.",
  );
});
