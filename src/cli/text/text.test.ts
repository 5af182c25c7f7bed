import fc from "fast-check";
import { expect, it } from "vitest";
import { stopSentence } from "#answers/curve-words.ts";
import { answerSentence } from "#answers/list-words.ts";
import { count, dollars } from "#answers/number-words.ts";
import { listText } from "./list-text.ts";
import { oddsText } from "./odds-text.ts";
import { portfolioText } from "./portfolio-text.ts";
import { list, odds } from "./sample.cases.ts";
import { PAGE, table, wrap } from "./table.ts";

const NAMES: Readonly<Record<string, string>> = {
  "internal-medicine": "Internal Medicine",
  "family-medicine": "Family Medicine",
};
const nameOf = (slug: string) => NAMES[slug] ?? slug;

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
  ["a list", listText(list, nameOf)],
  ["odds", oddsText(odds)],
  ["a portfolio", portfolioText(chosen)],
])("%s fits a hundred columns and says nothing to the terminal", (_, text) => {
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(PAGE);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  expect(text.endsWith("\n")).toBe(true);
});

it("a list begins with the page's own sentences, in the page's denominators", () => {
  const text = listText(list, nameOf).replaceAll("\n", " ");
  expect(text).toContain(`${answerSentence(list)} 2 applications and 1 for the first year`);
  expect(text).toContain("(Internal Medicine $1,530, Family Medicine $600), 14 signals placed.");
  expect(text).toContain(stopSentence(list));
  expect(text).toContain("No list within this budget can beat this one by more than 3 points.");
});

it("a list says signals, the first year, fees, gates, what is known and warnings", () => {
  const text = listText(list, nameOf);
  expect(text).toContain("Internal Medicine: 3 gold and 12 silver to give, 3 and 11 placed.");
  expect(text).toContain("Numbers of 2026: Signals (AAMC).");
  expect(text).toContain("Advanced position: 40% (20–60%)");
  expect(text).toContain("Tokens: not known");
  expect(text).toContain("Visa (strict): 1 program, such as 1102-140 Another Hospital-FL");
  expect(text).toContain("Visa policy: known for 0 of 540 programs");
  expect(text).toContain("The fees of 2027 are not published.");
  expect(text).toMatch(
    /1 {2}Internal Medicine.*AL {2}gold .* 20% \(10–25%\) .* 5% \(3–8%\) {2}reach/,
  );
});

it("a list calls the one tier of a specialty a signal, and no specialty by its slug", () => {
  const signals = list.signals.map((scheme) => ({ ...scheme, silver: 0, silverPlaced: 0 }));
  const text = listText({ ...withoutFirstYear, signals }, nameOf);
  expect(text).toContain("Internal Medicine: 3 signals to give, 3 placed.");
  expect(text).toMatch(/AL {2}signal /);
  expect(text).not.toMatch(/\bgold\b|internal-medicine|family-medicine/);
});

it("a list that outlives its stop says where to stop", () => {
  const stopped = listText({ ...withoutFirstYear, stopAt: 1 }, nameOf).split("\n");
  const stop = stopped.findIndex((line) => line.includes("Stop here."));
  expect(stopped[stop - 1]).toMatch(/^ {2}1 /);
  expect(stopped[stop + 1]).toMatch(/^ {2}2 /);
  expect(listText(withoutFirstYear, nameOf)).not.toContain("Stop here.");
});

it("odds come best chance of a match first", () => {
  const text = oddsText(odds);
  expect(text.indexOf("1007-120")).toBeLessThan(text.indexOf("1007-140"));
});

it("odds in specialties of one tier have one column of signals, and no gold", () => {
  expect(oddsText(odds)).toMatch(/Interview {2}Signal {2}/);
  expect(oddsText(odds)).not.toMatch(/gold|silver/i);
  const [one, ...others] = odds.programs;
  if (!one?.interview.gold) throw new Error("the sample has a signal");
  const two = { ...one, interview: { ...one.interview, silver: one.interview.gold } };
  expect(oddsText({ ...odds, programs: [two] })).toMatch(/Silver {4}Gold/);
  expect(oddsText({ ...odds, programs: [two, one, ...others] })).toMatch(/Silver {2}Gold\/one/);
});

it.each([
  [0, "0"],
  [999, "999"],
  [1193, "1,193"],
  [-1_234_567, "-1,234,567"],
  [1234.5, "1,234.5"],
])("%d is written %s", (n, words) => {
  expect(count(n)).toBe(words);
});

it.each([
  [2130, "$2,130"],
  [1_234_567.5, "$1,234,567.50"],
  [0, "$0"],
  [-380, "-$380"],
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
