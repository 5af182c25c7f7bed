import { expect, it } from "vitest";
import type { CompareAnswer } from "#answers/compare-types.ts";
import { PAGE } from "./table.ts";
import { differenceText, whatIfText } from "./what-if-text.ts";

const difference = (estimate: number, low: number, high: number) => ({ estimate, low, high });

it.each([
  ["better", difference(0.062, 0.018, 0.11), "6 more in 100 match (range 2 to 11)."],
  ["worse", difference(-0.093, -0.13, -0.04), "9 fewer in 100 match (range 4 to 13)."],
  ["better", difference(0.003, 0.001, 0.006), "less than 1 in 100 more match (range 0 to 1)."],
  [
    "cannot-tell",
    difference(0.01, -0.03, 0.04),
    "no difference we can tell (range 3 fewer to 4 more in 100).",
  ],
  ["same", difference(0, 0, 0), "no difference."],
] as const)("%s is said in one denominator", (verdict, matchChance, words) => {
  expect(differenceText({ verdict, matchChance })).toBe(words);
});

const scenario = {
  name: "As I am \u001b[31m",
  season: 2027,
  specialties: ["neurology"],
  matchChance: { estimate: 0.4, low: 0.3, high: 0.5 },
  matchValues: [0.3, 0.4, 0.5],
  fee: null,
  applications: 20,
  firstYearApplications: 4,
  signalsPlaced: { gold: 3, silver: 0 },
  stopAt: 18,
  firstYear: null,
  warnings: [],
  against: null,
};
const ids = Array.from({ length: 7 }, (_, i) => `10${i + 10}-180`);
const answer: CompareAnswer = {
  seed: 7,
  worlds: 80,
  catalog: { edition: "2016-2020", programs: 5769, applications: 4600 },
  scenarios: [
    scenario,
    {
      ...scenario,
      name: null,
      against: {
        matchChance: difference(0.05, 0.02, 0.08),
        verdict: "better",
        betterIn: 1,
        worseIn: 0,
        fee: -30,
        changes: [
          { field: "step2ck", part: "score", before: 245, after: 255 },
          { field: "visa", after: "j1" },
          { field: "specialties", before: [{ specialty: "a" }], after: [{ specialty: "b" }] },
        ],
        added: ids.map((id) => ({ id, signal: "none", firstYear: false })),
        removed: [],
        signals: [],
      },
    },
  ],
  programs: Object.fromEntries(
    ids.map((id) => [
      id,
      { program: "Neurology", institution: "A Hospital with a long name", city: "X", state: "NY" },
    ]),
  ),
};

it("says what changed, what it costs and the first programs by name, within the page", () => {
  const text = whatIfText(answer);
  expect(text).toContain(
    "20 applications and 4 for the first year, fee not known, 3 signals placed.",
  );
  expect(text).toContain("5 more in 100 match (range 2 to 8). It costs $30 less.");
  expect(text).toContain(
    "Step 2 CK score 245 -> 255; visa need not said -> j1; specialties a -> b.",
  );
  expect(text).toContain("Added: 7 programs: 1010-180 A Hospital with a long name");
  expect(text).toContain("and 2 more.");
  expect(text).not.toContain("Removed");
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(PAGE);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
