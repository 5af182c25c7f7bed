/** Facts about programs that a newer directory no longer lists. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { listAnswer } from "#answers/list.ts";
import { usable, withWaiting } from "#answers/unlisted.ts";
import type { Profile } from "#dossier/profile.ts";
import { readCatalog } from "#facts/catalog.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));
const profile: Profile = {
  applicantType: "us-md-senior",
  specialties: [{ specialty: "dermatology" }],
  step2ck: { score: 255 },
  budget: { applications: 10 },
};
const ask = (given: Profile) => listAnswer(given, facts, { seed: 1, detail: "refined" });

it("what is said of a program that is gone waits, and the list is as if it had not been said", () => {
  const said: Profile = {
    ...profile,
    value: { "9999-080": 0.4 },
    statedFacts: { "9998-080": { minStep2: 240 } },
    placedSignals: { "9999-080": "gold" },
  };
  expect(ask(said).ok).toBe(false);
  const { profile: rest, waiting } = usable(said, facts);
  expect(waiting).toEqual(["9998-080", "9999-080"]);
  const answer = withWaiting(ask(rest), { waiting });
  const plain = ask(profile);
  if (!answer.ok || !plain.ok) throw new Error("both must be answered");
  const warning = answer.value.warnings.at(-1);
  expect(warning?.text).toContain("2 programs is kept and not used");
  expect({ ...answer.value, warnings: answer.value.warnings.slice(0, -1) }).toEqual(plain.value);
});

it("a profile that speaks of listed programs only is used as it is", () => {
  const id = facts.catalog.programs[0]?.id ?? "";
  const said: Profile = { ...profile, value: { [id]: 0.4 } };
  expect(usable(said, facts)).toEqual({ profile: said, waiting: [] });
});
