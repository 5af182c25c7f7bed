import fc from "fast-check";
import { expect, it } from "vitest";
import { normalizeProfile } from "./normalize-profile.ts";
import { anyProfile, SMALLEST } from "./profile.cases.ts";

it("fills in what was left out", () => {
  expect(normalizeProfile(SMALLEST)).toEqual({
    applicantType: "us-md-senior",
    specialties: [{ specialty: "dermatology", priority: 1 }],
    step1: null,
    step2ck: null,
    step3: null,
    comlex1: null,
    comlex2: null,
    graduationYear: null,
    visa: null,
    ecfmg: null,
    usClinicalMonths: null,
    publications: null,
    abstracts: null,
    presentations: null,
    researchExperiences: null,
    workExperiences: null,
    volunteerExperiences: null,
    homeState: null,
    homeInstitution: null,
    awayInstitutions: [],
    geographicPreferences: null,
    setting: { university: 1, community: 1 },
    value: new Map(),
    statedFacts: new Map(),
    priorTraining: null,
    include: [],
    exclude: [],
    signals: "auto",
    placedSignals: new Map(),
    budget: null,
    season: 2027,
  });
});

it("gives specialties without a priority the lowest free ones, and sorts by priority", () => {
  const specialties = [
    { specialty: "pathology" },
    { specialty: "dermatology", priority: 1 },
    { specialty: "neurology" },
  ];
  expect(normalizeProfile({ ...SMALLEST, specialties }).specialties).toEqual([
    { specialty: "dermatology", priority: 1 },
    { specialty: "pathology", priority: 2 },
    { specialty: "neurology", priority: 3 },
  ]);
});

it("a bare policy is a strict rule", () => {
  const statedFacts = {
    "1007-140": { minStep2: 230, visas: { value: ["j1" as const], rule: "preferred" as const } },
  };
  const facts = normalizeProfile({ ...SMALLEST, statedFacts }).statedFacts.get("1007-140");
  expect(facts).toMatchObject({
    minStep2: { value: 230, rule: "strict" },
    visas: { value: ["j1"], rule: "preferred" },
    maxAttempts: null,
  });
});

it("an empty visa list is a rule, not an absence", () => {
  const facts = normalizeProfile({ ...SMALLEST, statedFacts: { "1007-140": { visas: [] } } });
  expect(facts.statedFacts.get("1007-140")?.visas).toEqual({ value: [], rule: "strict" });
});

it("no region named is the section skipped", () => {
  const empty = normalizeProfile({ ...SMALLEST, geographicPreferences: [] });
  expect(empty.geographicPreferences).toBeNull();
});

it("priorities are distinct and every pinned program stands once, for any profile", () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const normal = normalizeProfile(profile);
      const priorities = normal.specialties.map((each) => each.priority);
      expect(new Set(priorities).size).toBe(priorities.length);
      expect(priorities).toEqual(priorities.toSorted((a, b) => a - b));
      expect(new Set(normal.include)).toEqual(new Set(profile.include ?? []));
      expect(new Set(normal.include).size).toBe(normal.include.length);
    }),
    { seed: 1 },
  );
});
