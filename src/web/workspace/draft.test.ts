import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseProfile } from "#dossier/parse-profile.ts";
import type { Profile } from "#dossier/profile.ts";
import { defaultDraft, isOurs, withField, withWord } from "./draft.ts";
import { draftToProfile, numberOf } from "./draft-to-profile.ts";
import { profileToDraft } from "./profile-to-draft.ts";

const story: Profile = {
  applicantType: "non-us-img",
  specialties: [
    { specialty: "internal-medicine", priority: 1 },
    { specialty: "family-medicine", priority: 2 },
  ],
  step1: { result: "pass", attempts: 1 },
  step2ck: { score: 245, attempts: 1 },
  step3: null,
  comlex1: { result: "pass" },
  comlex2: { score: 512 },
  graduationYear: 2023,
  visa: "j1",
  ecfmg: "certified",
  usClinicalMonths: 3,
  publications: 2,
  homeState: "NY",
  homeInstitution: "1007",
  awayInstitutions: ["1012", "1102"],
  geographicPreferences: ["middle-atlantic", "east-north-central"],
  setting: { university: 0.6 },
  value: { "1007-140": 0.9 },
  statedFacts: { "1007-140": { minStep2: 230 } },
  priorTraining: { specialty: "surgery", years: 1, status: "left" },
  include: ["1007-140"],
  exclude: ["1102-120-winter-park"],
  signals: "off",
  budget: { dollars: 2500 },
  season: 2027,
};

describe("a profile, imported and exported", () => {
  it("comes back as it went in", () => {
    expect(draftToProfile(profileToDraft(story))).toEqual(story);
  });

  it("keeps not yet, no preference, no limit and a budget by specialty apart from not given", () => {
    const bare: Profile = {
      applicantType: "us-md-senior",
      specialties: [{ specialty: "dermatology", priority: 1 }],
      step2ck: null,
      step1: null,
      geographicPreferences: "no-preference",
      signals: "auto",
      budget: { applications: { dermatology: 40 } },
      season: 2026,
    };
    expect(draftToProfile(profileToDraft(bare))).toEqual(bare);
    const unlimited = { ...bare, budget: null };
    expect(draftToProfile(profileToDraft(unlimited))).toEqual(unlimited);
    const { geographicPreferences: _, ...notSaid } = unlimited;
    expect(draftToProfile(profileToDraft(notSaid))).toEqual(notSaid);
  });

  it("whole numbers of any size survive the form", () => {
    const numbers = fc.record({
      graduationYear: fc.integer({ min: 1950, max: 2028 }),
      publications: fc.integer({ min: 0, max: 1000 }),
      usClinicalMonths: fc.integer({ min: 0, max: 120 }),
    });
    fc.assert(
      fc.property(numbers, (some) => {
        expect(draftToProfile(profileToDraft({ ...story, ...some }))).toMatchObject(some);
      }),
      { seed: 2027 },
    );
  });
});

describe("what is typed", () => {
  it("the defaults are a profile that works", () => {
    expect(parseProfile(draftToProfile(defaultDraft))).toMatchObject({ ok: true });
  });

  it("dollars with a sign and a comma are a number", () => {
    expect(numberOf("$2,500")).toBe(2500);
    expect(numberOf(" 245 ")).toBe(245);
    expect(numberOf("-1")).toBe(-1);
    expect(numberOf("")).toBeUndefined();
  });

  it("what is no number is passed on as typed, so that it is refused by name", () => {
    for (const text of ["12a", "1e9", "0x10", "NaN", "--3", "2.5.1", "$"])
      expect(numberOf(text)).toBe(text);
    const typed = draftToProfile(withField(defaultDraft, "step2", "24o"));
    const parsed = parseProfile(typed);
    expect(parsed.ok ? [] : parsed.problems.map((p) => p.pointer)).toEqual(["/step2ck/score"]);
  });

  it("any text in any field gives a profile or a named problem, never a throw", () => {
    const names = fc.constantFrom(
      "step2",
      "budget",
      "graduationYear",
      "homeInstitution",
      "awayInstitutions",
      "season",
    );
    fc.assert(
      fc.property(names, fc.string(), (name, text) => {
        const parsed = parseProfile(draftToProfile(withField(defaultDraft, name, text)));
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
      }),
      { seed: 2027 },
    );
  });

  it("a default is ours until it is touched", () => {
    expect(isOurs(defaultDraft, "step2")).toBe(true);
    expect(isOurs(withField(defaultDraft, "step2", "250"), "step2")).toBe(false);
    expect(isOurs(defaultDraft, "publications")).toBe(false);
  });

  it("a word is in a list once, and can be taken out", () => {
    const twice = withWord(
      withWord(defaultDraft, "exclude", "1007-140", true),
      "exclude",
      "1007-140",
      true,
    );
    expect(draftToProfile(twice)).toHaveProperty("exclude", ["1007-140"]);
    expect(draftToProfile(withWord(twice, "exclude", "1007-140", false))).not.toHaveProperty(
      "exclude",
    );
  });
});
