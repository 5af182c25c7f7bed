import fc from "fast-check";
import { expect, it } from "vitest";
import { listText } from "./list-text.ts";
import { oddsText } from "./odds-text.ts";
import { portfolioText } from "./portfolio-text.ts";
import { list, odds } from "./sample.cases.ts";
import { PAGE, table, wrap } from "./table.ts";
import { aboutInWords, dollars, inPercent, inWords } from "./words.ts";

const { firstYear: _, ...withoutFirstYear } = list;

const chosen = {
  chosen: [{ id: "x".repeat(200), level: "gold" as const }],
  value: 0.45,
  upperBound: 0.45,
  method: "exact" as const,
  order: ["x".repeat(200)],
  values: [0.45],
  cost: 11,
};

it.each([
  ["a list", listText(list)],
  ["odds", oddsText(odds)],
  ["a portfolio", portfolioText(chosen)],
])("%s fits a hundred columns and says nothing to the terminal", (_, text) => {
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(PAGE);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  expect(text.endsWith("\n")).toBe(true);
});

it("a list begins with the chance, the cost and where to stop", () => {
  expect(listText(list).split("\n").slice(0, 4)).toEqual([
    "About 7 in 10 (range 11 in 20 to 17 in 20) to match on this list.",
    "2 applications and 1 for the first year for $2,130 (internal-medicine $1,530, family-medicine $600).",
    "Stop at 74 (after this the next hundred dollars add less than half a point).",
    "No list within these limits is worth more than 0.028 above this one.",
  ]);
});

it("a list says signals, the first year, fees, gates, what is known and warnings", () => {
  const text = listText(list);
  expect(text).toContain("internal-medicine: gold 3 of 3, silver 11 of 12 (2026 scheme, secondary");
  expect(text).toContain("Advanced position 4 in 10, first year 8 in 10, both 7 in 20.");
  expect(text).toContain("Tokens: not known");
  expect(text).toContain("visa (strict): 1 program, such as 1102-140 Another Hospital-FL");
  expect(text).toContain("visa 0 of 540");
  expect(text).toContain("The fees of 2027 are not published.");
  expect(text).toMatch(/1 {2}Internal Medicine.*AL {2}gold .* 18% \(9-27\) .* 5% \(3-8\) {2}reach/);
});

it("a list that outlives its stop says where to stop", () => {
  const stopped = listText({ ...withoutFirstYear, stopAt: 1 }).split("\n");
  const stop = stopped.findIndex((line) => line.includes("Stop here."));
  expect(stopped[stop - 1]).toMatch(/^ {2}1 /);
  expect(stopped[stop + 1]).toMatch(/^ {2}2 /);
  expect(listText(withoutFirstYear)).not.toContain("Stop here.");
});

it("odds come best chance of a match first", () => {
  const text = oddsText(odds);
  expect(text.indexOf("1007-120")).toBeLessThan(text.indexOf("1007-140"));
});

it.each([
  [0, "under 1 in 200"],
  [0.111, "1 in 9"],
  [0.3, "3 in 10"],
  [0.55, "11 in 20"],
  [0.94, "19 in 20"],
  [0.98, "98 in 100"],
  [1, "over 99 in 100"],
])("%f is %s", (p, words) => {
  expect(inWords(p)).toBe(words);
});

it("a chance is said with its range", () => {
  const chance = { estimate: 0.11, low: 0.05, high: 0.2 };
  expect(aboutInWords(chance)).toBe("About 1 in 9 (range 1 in 20 to 1 in 5)");
  expect(inPercent({ estimate: 0.001, low: 0, high: 0.999 })).toBe("<1% (0->99)");
});

it.each([
  [2130, "$2,130"],
  [1_234_567.5, "$1,234,567.50"],
  [0, "$0"],
  [null, "not known"],
])("%s dollars are %s", (amount, words) => {
  expect(dollars(amount)).toBe(words);
});

it("a wrapped text loses no word and no line is wider than the page", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,20}$/), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, (all) => {
      const text = wrap(all.join(" "), "  ");
      expect(text.split(/\s+/).filter(Boolean)).toEqual(all);
      for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(PAGE);
    }),
    { seed: 1 },
  );
});

it("a table cuts what does not fit and lines up what does", () => {
  const rows = table(
    ["ab", "abcdef"],
    [
      { title: "L", width: 4, cell: (row: string) => row },
      { title: "R", width: 3, right: true, cell: (row: string) => String(row.length) },
    ],
  );
  expect(rows).toBe("L       R\nab      2\nabc…    6\n");
});
