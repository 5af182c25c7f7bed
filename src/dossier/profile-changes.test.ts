import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeProfile } from "./normalize-profile.ts";
import { anyProfile, SMALLEST } from "./profile.cases.ts";
import type { Profile } from "./profile.ts";
import { profileChanges } from "./profile-changes.ts";

const changes = (before: Partial<Profile>, after: Partial<Profile>) =>
  profileChanges({ ...SMALLEST, ...before }, { ...SMALLEST, ...after });

describe("a change names", () => {
  it("the part of the field that moved", () => {
    const before = { step2ck: { score: 245, attempts: 1 } };
    expect(changes(before, { step2ck: { score: 255, attempts: 1 } })).toEqual([
      { field: "step2ck", part: "score", before: 245, after: 255 },
    ]);
  });

  it("the field where it is said for the first time, or no longer", () => {
    expect(changes({}, { step2ck: { score: 255 }, usClinicalMonths: 3 })).toEqual([
      { field: "step2ck", before: null, after: { score: 255 } },
      { field: "usClinicalMonths", after: 3 },
    ]);
    expect(changes({ visa: "j1" }, {})).toEqual([{ field: "visa", before: "j1" }]);
  });

  it("a budget of another kind as a whole", () => {
    const [before, after] = [{ dollars: 1000 }, { applications: 80 }];
    expect(changes({ budget: before }, { budget: after })).toEqual([
      { field: "budget", before, after },
    ]);
    expect(changes({ budget: before }, { budget: { dollars: 500 } })).toEqual([
      { field: "budget", part: "dollars", before: 1000, after: 500 },
    ]);
  });

  it("the program, for what is kept by program", () => {
    expect(
      changes(
        { include: ["1007-140"], value: { "1007-140": 0.9 } },
        {
          include: ["1102-140"],
          value: { "1007-140": 0.5 },
          statedFacts: { "1102-140": { minStep2: 230, open: true } },
        },
      ),
    ).toEqual([
      { field: "include", program: "1007-140", before: true },
      { field: "include", program: "1102-140", after: true },
      { field: "value", program: "1007-140", before: 0.9, after: 0.5 },
      { field: "statedFacts", program: "1102-140", part: "minStep2", after: 230 },
      { field: "statedFacts", program: "1102-140", part: "open", after: true },
    ]);
  });

  it("a specialty by its priority, said or not", () => {
    const two = [{ specialty: "dermatology" }, { specialty: "pathology" }];
    const [first, second] = two.map((each, i) => ({ ...each, priority: i + 1 }));
    expect(changes({ specialties: two.slice(0, 1) }, { specialties: two })).toEqual([
      { field: "specialties", before: [first], after: [first, second] },
    ]);
  });
});

it("a default that is said is no change, nor is another order of the same programs", () => {
  const pinned = ["1007-140", "1102-140"];
  expect(
    changes(
      { include: pinned, awayInstitutions: ["1007", "1102"] },
      {
        signals: "auto",
        season: 2027,
        setting: { university: 1 },
        specialties: [{ specialty: "dermatology", priority: 1 }],
        include: pinned.toReversed(),
        awayInstitutions: ["1102", "1007"],
        exclude: [],
        value: {},
      },
    ),
  ).toEqual([]);
});

it("a profile does not differ from itself, and two that normalize apart differ", () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (a, b) => {
      expect(profileChanges(a, structuredClone(a))).toEqual([]);
      if (canonical(normalizeProfile(a)) === canonical(normalizeProfile(b))) return;
      expect(profileChanges(a, b).length).toBeGreaterThan(0);
    }),
    { seed: 1 },
  );
});

it("going there and coming back are the same changes, turned around", () => {
  fc.assert(
    fc.property(anyProfile, anyProfile, (a, b) => {
      const back = profileChanges(b, a).map(({ before, after, ...where }) =>
        canonical({ ...where, before: after, after: before }),
      );
      const there = profileChanges(a, b).map((change) => canonical(change));
      expect(new Set(back)).toEqual(new Set(there));
    }),
    { seed: 2 },
  );
});

/** Text that differs only where something that means something differs: order never does. */
function canonical(value: unknown): string {
  if (value instanceof Map) return canonical(Object.fromEntries(value));
  if (Array.isArray(value)) return `[${sorted(value.map(canonical))}]`;
  if (typeof value !== "object" || value === null) return String(JSON.stringify(value));
  const kept = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${sorted(kept.map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`))}}`;
}

const sorted = (texts: readonly string[]): string =>
  texts.toSorted((a, b) => (a < b ? -1 : 1)).join();
