import { expect, it } from "vitest";
import { allLast, atOnce, runsOut, someLast } from "../examples/runway-data.ts";
import { fanCaption, fanPoint, goneMark, payEndsMark, shownNote, thousands } from "./runway.ts";

it("the caption says the range first, then the steps", () => {
  expect(fanCaption(runsOut)).toBe(
    "Your money runs out between October 2027 and January 2028. Of the simulated paths, gone by October 2027 in 1 of 10, by December 2027 in 5 of 10, by January 2028 in 9 of 10.",
  );
  expect(fanCaption(someLast)).toContain(
    "Of the simulated paths, gone by October 2029 in 1 of 10.",
  );
  expect(fanCaption(allLast)).toMatch(/^Your money lasts 10 years in 10,000 of 10,000/);
});

it("the mark names the months", () => {
  const marks = [runsOut, someLast, atOnce].map((fan) => fan.runsOut && goneMark(fan.runsOut));
  expect(marks).toEqual([
    "Money gone Oct 2027 to Jan 2028",
    "Money gone from Oct 2029 on",
    "Money gone Nov 2026",
  ]);
  expect(payEndsMark("2027-06")).toBe("Pay ends Jun 2027");
});

it("a month is read with its calendar month, its middle and its range", () => {
  const row = { month: 14, p10: -4000, p25: 0, p50: 1200, p75: 3000, p90: 5100 };
  expect(fanPoint(row, "2026-11-25")).toBe(
    "Month 14, January 2028: $1,200 on the middle path; 8 in 10 between -$4,000 and $5,100.",
  );
});

it.each([
  [0, "$0"],
  [500, "$500"],
  [20_000, "$20k"],
  [-150_000, "-$150k"],
  [2500, "$2.5k"],
])("%i dollars beside the picture are %s", (amount, words) => {
  expect(thousands(amount)).toBe(words);
});

it("says what is not shown, and nothing where all is", () => {
  expect(shownNote(36, 120)).toBe("Shown: the first 36 of 120 months. The table has all.");
  expect(shownNote(120, 120)).toBe("");
});
