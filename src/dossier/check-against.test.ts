import { expect, it } from "vitest";
import { checkAgainst } from "./check-against.ts";
import { SMALLEST } from "./profile.cases.ts";

const known = {
  specialties: new Set(["dermatology", "internal-medicine", "family-medicine", "pathology"]),
  programs: new Set(["1007-140", "1007-120", "1102-120-winter-park"]),
  institutions: new Set(["1007", "1102"]),
};

it("a profile that names only what the catalog has passes", () => {
  const profile = { ...SMALLEST, include: ["1007-140"], homeInstitution: "1007" };
  expect(checkAgainst(profile, known)).toEqual([]);
});

it("names a specialty like the unknown one", () => {
  const profile = { ...SMALLEST, specialties: [{ specialty: "internal-medecine" }] };
  expect(checkAgainst(profile, known)).toEqual([
    {
      code: "unknown-specialty",
      pointer: "/specialties/0/specialty",
      found: '"internal-medecine"',
      accepted: "a specialty of the catalog (near: internal-medicine)",
    },
  ]);
});

it("finds every stranger wherever it stands", () => {
  const profile = {
    ...SMALLEST,
    priorTraining: { specialty: "alchemy", years: 1, status: "left" as const },
    include: ["1007-140", "9999-999"],
    exclude: ["9999-998"],
    value: { "9999-997": 1 },
    statedFacts: { "9999-996": {}, "1007-140": { sameAs: "9999-995" } },
    placedSignals: { "9999-994": "gold" as const },
    homeInstitution: "9999",
    awayInstitutions: ["1102", "9998"],
  };
  expect(checkAgainst(profile, known).map((problem) => problem.pointer)).toEqual([
    "/priorTraining/specialty",
    "/include/1",
    "/exclude/0",
    "/value/9999-997",
    "/statedFacts/9999-996",
    "/placedSignals/9999-994",
    "/statedFacts/1007-140/sameAs",
    "/homeInstitution",
    "/awayInstitutions/1",
  ]);
});

it("without a directory, ids and codes are let through and specialties are not", () => {
  const profile = {
    ...SMALLEST,
    specialties: [{ specialty: "alchemy" }],
    include: ["9999-999"],
    homeInstitution: "9999",
  };
  const bare = { ...known, programs: null, institutions: null };
  expect(checkAgainst(profile, bare).map((problem) => problem.pointer)).toEqual([
    "/specialties/0/specialty",
  ]);
});
