import { expect, it } from "vitest";
import type { CompareAnswer } from "#answers/compare-types.ts";
import { PAGE } from "./table.ts";
import { whatIfText } from "./what-if-text.ts";

const difference = (estimate: number, low: number, high: number) => ({ estimate, low, high });

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
  const text = whatIfText(answer, (slug) => slug.toUpperCase());
  expect(text).toContain(
    "20 applications and 4 for the first year, fee not known, 3 signals placed.",
  );
  expect(text).toContain("5 more in 100 match (range 2 to 8). It costs $30 less.");
  expect(text).toContain(
    "Step 2 CK score 245 -> 255; visa need not said -> j1; specialties A -> B.",
  );
  expect(text).toContain("Added: 7 programs: 1010-180 A Hospital with a long name");
  expect(text).toContain("and 2 more.");
  expect(text).toContain("About 40 in 100 like you match (range 30 to 50).");
  expect(text).not.toContain("Removed");
  for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(PAGE);
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
});
