import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { Problem } from "#core/result.ts";
import { parseProfile } from "./parse-profile.ts";
import { isObject, pathOf, valueAt } from "./pointer.ts";
import { anyProfile, anything, mutated, SMALLEST } from "./profile.cases.ts";
import type { Profile, StatedFacts } from "./profile.ts";
import type { profileSchema, statedFactsSchema } from "./profile-schema.ts";

const problemsOf = (input: unknown): readonly Problem[] => {
  const parsed = parseProfile(input);
  return parsed.ok ? [] : parsed.problems;
};
const pointersOf = (input: unknown) => problemsOf(input).map((problem) => problem.pointer);
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const only = (fields: object) => problemsOf({ ...SMALLEST, ...fields });

/** The profile of `contracts.md`, whole. */
const published = {
  applicantType: "non-us-img",
  specialties: [
    { specialty: "internal-medicine", priority: 1 },
    { specialty: "family-medicine", priority: 2 },
  ],
  step1: { result: "pass", attempts: 1 },
  step2ck: { score: 245, attempts: 1 },
  step3: null,
  comlex1: null,
  comlex2: null,
  graduationYear: 2023,
  visa: "j1",
  ecfmg: "certified",
  usClinicalMonths: 3,
  publications: 2,
  abstracts: 1,
  presentations: 1,
  researchExperiences: 2,
  workExperiences: 2,
  volunteerExperiences: 3,
  homeState: null,
  homeInstitution: null,
  awayInstitutions: [],
  geographicPreferences: ["middle-atlantic", "east-north-central"],
  setting: { university: 0.5, community: 0.5 },
  value: { "1007-140": 0.9 },
  statedFacts: { "1007-140": { minStep2: 230 } },
  priorTraining: null,
  include: [],
  exclude: [],
  signals: "auto",
  budget: { dollars: 2500 },
  season: 2027,
};

type Deep<T> = T extends readonly (infer Item)[]
  ? readonly Deep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Deep<T[Key]> }
    : T;

it("the schema and the types say the same", () => {
  expectTypeOf<Deep<z.infer<typeof statedFactsSchema>>>().toEqualTypeOf<StatedFacts>();
  expectTypeOf<keyof z.infer<typeof profileSchema>>().toEqualTypeOf<keyof Profile>();
  expectTypeOf<z.infer<typeof profileSchema>>().toExtend<Profile>();
  expect(parseProfile(published)).toEqual({ ok: true, value: published });
});

it("a valid profile comes back as it was given, through JSON too", () => {
  fc.assert(
    fc.property(anyProfile, (profile) => {
      const read: unknown = JSON.parse(JSON.stringify(profile));
      expect(parseProfile(read)).toEqual({ ok: true, value: profile });
    }),
    { seed: 1 },
  );
});

it("anything at all is a profile or has problems that point into it", () => {
  fc.assert(
    fc.property(fc.oneof(anything, mutated(anyProfile)), (input) => {
      const parsed = parseProfile(input);
      if (parsed.ok) {
        expect(asJson(parsed.value)).toEqual(asJson(input));
        return;
      }
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const problem of parsed.problems) expectGoodProblem(problem, input);
    }),
    { seed: 2, numRuns: 2000 },
  );
});

function expectGoodProblem(problem: Problem, input: unknown): void {
  const path = pathOf(problem.pointer);
  if (path.length > 0) expect(isObject(valueAt(input, path.slice(0, -1)))).toBe(true);
  expect(problem.found.length).toBeLessThan(500);
  expect(problem.found).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
  expect(problem.accepted.length).toBeGreaterThan(0);
  expect(problem.accepted.length).toBeLessThan(400);
}

describe("refuses, naming the field", () => {
  const statedCases: readonly (readonly [name: string, facts: object, field: string])[] = [
    ["a name of blanks", { name: "   " }, "name"],
    ["a name on two lines", { name: "St Mary\nSt Ann" }, "name"],
    ["a setting that is none", { setting: "rural" }, "setting"],
    ["a program in no state", { state: "ZZ" }, "state"],
    ["no positions", { positions: 0 }, "positions"],
    ["a rating of 6", { rating: 6 }, "rating"],
    ["closed in words", { open: "no" }, "open"],
    ["more unfilled than there are", { positions: 4, unfilled: 5 }, "unfilled"],
    ["a program the same as itself", { sameAs: "1007-140" }, "sameAs"],
  ];
  const cases: readonly (readonly [name: string, fields: object, pointer: string])[] = [
    ["a Step 2 CK of 999", { step2ck: { score: 999 } }, "/step2ck/score"],
    ["a Step 2 CK of 0", { step2ck: { score: 0 } }, "/step2ck/score"],
    ["half a point", { step2ck: { score: 245.5 } }, "/step2ck/score"],
    ["a score in words", { step2ck: { score: "245" } }, "/step2ck/score"],
    ["not a number", { step2ck: { score: Number.NaN } }, "/step2ck/score"],
    ["no attempts", { step2ck: { score: 245, attempts: 0 } }, "/step2ck/attempts"],
    ["a Step 2 CK of 24, a slip for 240", { step2ck: { score: 24 } }, "/step2ck/score"],
    ["a Step 2 CK of 2455", { step2ck: { score: 2455 } }, "/step2ck/score"],
    ["a Step 1 of 23", { step1: { result: "pass", score: 23 } }, "/step1/score"],
    ["a Step 3 of 22", { step3: { result: "pass", score: 22 } }, "/step3/score"],
    ["a COMLEX score of 52", { comlex2: { score: 52 } }, "/comlex2/score"],
    [
      "a minimum of 23",
      { statedFacts: { "1007-140": { minStep2: 23 } } },
      "/statedFacts/1007-140/minStep2",
    ],
    ["graduation in 2050", { graduationYear: 2050 }, "/graduationYear"],
    ["graduation after the season", { graduationYear: 2026, season: 2024 }, "/graduationYear"],
    ["graduation in 1949", { graduationYear: 1949 }, "/graduationYear"],
    ["a budget of -1", { budget: { dollars: -1 } }, "/budget/dollars"],
    ["a tenth of a cent", { budget: { dollars: 1.001 } }, "/budget/dollars"],
    ["infinite dollars", { budget: { dollars: Number.POSITIVE_INFINITY } }, "/budget/dollars"],
    ["two budgets", { budget: { dollars: 1, applications: 1 } }, "/budget/applications"],
    ["1501 applications", { budget: { applications: 1501 } }, "/budget/applications"],
    [
      "a budget for a specialty not applied to",
      { budget: { applications: { pediatrics: 3 } } },
      "/budget/applications/pediatrics",
    ],
    ["a state that is none", { homeState: "ZZ" }, "/homeState"],
    ["121 months", { usClinicalMonths: 121 }, "/usClinicalMonths"],
    ["-1 publications", { publications: -1 }, "/publications"],
    ["a season long past", { season: 2019 }, "/season"],
    ["a value above 1", { value: { "1007-140": 1.1 } }, "/value/1007-140"],
    ["an id that cannot be one", { include: ["im at home"] }, "/include/0"],
    [
      "10,000 programs pinned",
      { include: Array.from({ length: 10_000 }, () => "1007-140") },
      "/include",
    ],
    ["in and out at once", { include: ["1007-140"], exclude: ["1007-140"] }, "/exclude/0"],
    ["no specialty", { specialties: [] }, "/specialties"],
    [
      "the same specialty twice",
      { specialties: [{ specialty: "dermatology" }, { specialty: "dermatology" }] },
      "/specialties/1/specialty",
    ],
    [
      "the same priority twice",
      {
        specialties: [
          { specialty: "dermatology", priority: 1 },
          { specialty: "pathology", priority: 1 },
        ],
      },
      "/specialties/1/priority",
    ],
    [
      "four divisions",
      { geographicPreferences: ["mountain", "pacific", "new-england", "south-atlantic"] },
      "/geographicPreferences",
    ],
    [
      "a division twice",
      { geographicPreferences: ["mountain", "mountain"] },
      "/geographicPreferences/1",
    ],
    ["a division that is none", { geographicPreferences: ["midwest"] }, "/geographicPreferences/0"],
    ["an unknown field", { gpa: 3.9 }, "/gpa"],
    ["an unknown field below", { step2ck: { score: 245, date: 1 } }, "/step2ck/date"],
    [
      "a policy of the wrong type",
      { statedFacts: { "1007-140": { visas: "j1" } } },
      "/statedFacts/1007-140/visas",
    ],
    [
      "a share in percent",
      { statedFacts: { "1007-140": { imgShare: 45 } } },
      "/statedFacts/1007-140/imgShare",
    ],
    [
      "a policy without its rule",
      { statedFacts: { "1007-140": { minStep2: { value: 230 } } } },
      "/statedFacts/1007-140/minStep2/rule",
    ],
    ...statedCases.map(
      ([name, facts, field]) =>
        [name, { statedFacts: { "1007-140": facts } }, `/statedFacts/1007-140/${field}`] as const,
    ),
  ];
  it.each(cases)("%s", (_, fields, pointer) => {
    expect(only(fields).map((problem) => problem.pointer)).toEqual([pointer]);
  });
});

it("says what was found and what is accepted", () => {
  expect(only({ step2ck: { score: 999 } })).toEqual([
    {
      code: "range",
      pointer: "/step2ck/score",
      found: "999",
      accepted: "a three-digit score from 100 to 300",
    },
  ]);
  expect(only({ buget: 1 })[0]?.accepted).toBe("budget (near)");
});

it("says all problems at once", () => {
  const input = {
    ...SMALLEST,
    step2ck: { score: 999 },
    graduationYear: 2050,
    budget: { dollars: -1 },
    x: 1,
  };
  expect(pointersOf(input).toSorted()).toEqual([
    "/budget/dollars",
    "/graduationYear",
    "/step2ck/score",
    "/x",
  ]);
});

describe("a score, or null for not yet", () => {
  const { step2ck: _, ...without } = SMALLEST;
  it("is asked for", () => {
    expect(problemsOf(without)).toMatchObject([
      { code: "missing-score", pointer: "/step2ck", accepted: "a score, or null for not yet" },
    ]);
    expect(pointersOf({ ...without, comlex2: null })).toEqual(["/step2ck"]);
  });
  it.each([
    { step2ck: null },
    { step2ck: { score: 245 } },
    { comlex2: { score: 500 } },
    { step1: { result: "pass", score: 230 } },
  ])("is %j", (score) => {
    expect(parseProfile({ ...without, ...score }).ok).toBe(true);
  });
});

it("takes no field from a prototype and lets none be set", () => {
  const hostile: unknown = JSON.parse(
    '{"__proto__":{"a":1},"value":{"__proto__":0.5,"constructor":0.5},"statedFacts":{"1007-140":{"__proto__":{}}}}',
  );
  const pointers = pointersOf(hostile);
  expect(pointers).toContain("/__proto__");
  expect(pointers).toContain("/value/__proto__");
  expect(pointers).toContain("/value/constructor");
  expect(pointers).toContain("/statedFacts/1007-140/__proto__");
});

it("keeps its answer short whatever it is sent", () => {
  const flood = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`f${i}`, i]));
  const problems = problemsOf({ ...flood, include: Array.from({ length: 500_000 }, () => 1) });
  expect(problems.length).toBeLessThanOrEqual(101);
  expect(problems.at(-1)?.code).toBe("more");
  let deep: unknown = [];
  for (let i = 0; i < 100_000; i++) deep = { value: deep };
  expect(problemsOf(deep).length).toBeGreaterThan(0);
  expect(only({ step2ck: "9".repeat(1_000_000) })[0]?.found.length).toBeLessThan(100);
});

it("a program is not the same as one that is itself another's", () => {
  const chain = {
    "1007-140": { sameAs: "1102-140" },
    "1102-140": { sameAs: "1103-140" },
  };
  expect(only({ statedFacts: chain })).toMatchObject([
    { code: "same-as", pointer: "/statedFacts/1007-140/sameAs" },
  ]);
});
