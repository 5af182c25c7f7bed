import fc from "fast-check";
import { expect, it } from "vitest";
import { anyProfile } from "#dossier/profile.cases.ts";
import { heldField } from "./held.ts";

const say = (field: string, value: unknown) => heldField({ field, value }, (slug) => `<${slug}>`);

it.each([
  ["step2ck", { score: 245, attempts: 1 }, "245, 1 attempt"],
  ["step2ck", null, "not taken yet"],
  ["step1", { result: "pass", attempts: 2 }, "passed, 2 attempts"],
  ["specialties", [{ specialty: "a" }, { specialty: "b" }], "<a>, then <b>"],
  ["visa", "j1", "J-1"],
  ["geographicPreferences", ["pacific", "mountain"], "Pacific, Mountain"],
  ["geographicPreferences", null, "section skipped"],
  ["budget", { dollars: 2500 }, "$2,500"],
  ["budget", { applications: { dermatology: 30 } }, "applications by specialty"],
  ["budget", null, "no limit"],
  ["statedFacts", { "1-2": { note: "x" }, "1-3": { minStep2: 230 } }, "2 programs, 1 note"],
  ["include", ["1007-140"], "1 program"],
  [
    "priorTraining",
    { specialty: "a", years: 2, status: "left" },
    "<a>, 2 years, Left before the end",
  ],
  ["homeState", null, "not said"],
])("%s %j is said as %j", (field, value, said) => {
  expect(say(field, value)[1]).toBe(said);
});

it("every field of every profile has a name of its own and is said", () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const told = Object.entries(profile).map(([field, value]) => say(field, value));
      expect(new Set(told.map(([label]) => label)).size).toBe(told.length);
      for (const [label, said] of told) {
        expect(label).toMatch(/^[A-Z]/);
        expect(said).not.toBe("");
        expect(said).not.toContain("undefined");
      }
    }),
    { seed: 2027 },
  );
});

it("a field of a later version is named, not hidden", () => {
  expect(say("newField", { a: 1, b: 2 })).toEqual(["newField", "2 entries"]);
  expect(say("newField", "text")).toEqual(["newField", "text"]);
  expect(say("toString", 3)).toEqual(["toString", "3"]);
});
