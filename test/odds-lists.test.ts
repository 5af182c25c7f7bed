/**
 * A list that Elective would send, for a typical US MD senior, is not claimed to beat by much what was
 * published for people with the same score: better lists help a little, not by magic.
 */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { listAnswer } from "#answers/list.ts";
import { parseProfile } from "#dossier/parse-profile.ts";
import { readCatalog } from "#facts/catalog.ts";
import { rowsOf } from "#market/fit/tables.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));
const BANDS: Readonly<Record<string, number>> = { "220-229": 225, "240-249": 245 };
const cells = rowsOf(readFileSync("data/match-rates.csv", "utf8")).flatMap((row) => {
  const score = BANDS[row.band ?? ""];
  const kept = row.measure === "match_rate_step2_band" && Number(row.n) >= 30;
  return kept && score !== undefined
    ? [{ slug: row.specialty ?? "", score, rate: Number(row.value) }]
    : [];
});

function chanceOf(specialty: string, score: number) {
  const parsed = parseProfile({
    applicantType: "us-md-senior",
    specialties: [{ specialty }],
    step1: { result: "pass", attempts: 1 },
    step2ck: { score, attempts: 1 },
    graduationYear: 2027,
    homeState: "OH",
    geographicPreferences: ["east-north-central", "middle-atlantic"],
    budget: { applications: 50 },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const found = listAnswer(parsed.value, facts, { seed: 1, detail: "refined" });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value.matchChance;
}

it("the published rate of the score band lies in or near the interval, and below the estimate by 20 points at most", () => {
  const found = cells.map((cell) => ({ ...cell, chance: chanceOf(cell.slug, cell.score) }));
  const near = found.filter(({ rate, chance }) => rate >= chance.low - 0.05);
  const modest = found.filter(({ rate, chance }) => chance.estimate - rate <= 0.2);
  console.log(
    `${found.length} specialties and score bands: published rate in or near the interval in ${near.length}, estimate at most 20 points above in ${modest.length}`,
  );
  expect(found.length).toBeGreaterThanOrEqual(35);
  expect(near.length / found.length).toBeGreaterThanOrEqual(0.85);
  expect(modest.length / found.length).toBeGreaterThanOrEqual(0.9);
});
