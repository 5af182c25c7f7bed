/** The first answer beside the one that stands, on profiles of all kinds: close, never better, never a wrong claim. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { listAnswer } from "#answers/list.ts";
import type { Detail, ListAnswer } from "#answers/types.ts";
import type { Profile } from "#dossier/profile.ts";
import { readCatalog } from "#facts/catalog.ts";
import { randomProfiles } from "./random-profiles.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));

function ask(profile: Profile, detail: Detail): ListAnswer {
  const found = listAnswer(profile, facts, { seed: 1, detail });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

const pairs = randomProfiles(facts.catalog, 30, 3).map((profile) => ({
  profile,
  first: ask(profile, "coarse"),
  refined: ask(profile, "refined"),
}));
const rows = ({ applications, firstYear }: ListAnswer) => [
  ...applications,
  ...(firstYear?.applications ?? []),
];
const sent = (answer: ListAnswer) => rows(answer).map((a) => `${a.id} ${a.signal}`);
const same = pairs.filter(({ first, refined }) => `${sent(first)}` === `${sent(refined)}`);

it("its bound holds for the refined list too, and its list is not worth more", () => {
  for (const { first, refined } of pairs) {
    expect(first.objective.upperBound).toBeGreaterThanOrEqual(refined.objective.value);
    expect(first.objective.value).toBeLessThanOrEqual(refined.objective.upperBound);
    expect(refined.objective.value - first.objective.value).toBeGreaterThan(-0.001);
  }
});

it("four in five times it is the refined list, in the same order, with the same ranges", () => {
  expect(same.length / pairs.length).toBeGreaterThanOrEqual(0.8);
  for (const { first, refined } of same) {
    expect(first.matchChance).toEqual(refined.matchChance);
    expect(first.matchValues).toEqual(refined.matchValues);
    expect(first.curve).toEqual(refined.curve);
    rows(first).forEach((row, i) => {
      const { worth: _, ...other } = rows(refined)[i] ?? row;
      expect(row).toEqual(other);
    });
  }
});

it("otherwise it shares nine in ten programs, and is worth two thousandths less at most", () => {
  for (const { first, refined } of pairs) {
    expect(refined.objective.value - first.objective.value).toBeLessThan(0.002);
    const [a, b] = [first, refined].map((answer) => new Set(rows(answer).map(({ id }) => id)));
    const shared = [...(a ?? [])].filter((id) => b?.has(id)).length;
    expect(shared).toBeGreaterThanOrEqual(0.9 * Math.min(a?.size ?? 0, b?.size ?? 0));
  }
});

it("says which it is", () => {
  for (const { first, refined } of pairs) {
    expect([first.detail, refined.detail]).toEqual(["coarse", "refined"]);
    expect(["greedy", "greedy, two years, no exchanges"]).toContain(first.objective.method);
  }
});
