/** Arbitrary valid profiles, and ways to break one. */

import fc from "fast-check";
import { DIVISIONS } from "#core/divisions.ts";
import { SETTINGS } from "#core/settings.ts";
import { STATES } from "./places.ts";
import type { Profile } from "./profile.ts";

const maybeNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const attempts = fc.integer({ min: 1, max: 10 });
const score = fc.integer({ min: 100, max: 300 });
const count = maybeNull(fc.integer({ min: 0, max: 1000 }));
const share = fc.double({ min: 0, max: 1, noNaN: true }).map((x) => (x === 0 ? 0 : x));
const slug = fc.constantFrom("internal-medicine", "family-medicine", "dermatology", "med-peds");
const pad = (length: number) => (n: number) => String(n).padStart(length, "0");
const institution = fc.integer({ min: 0, max: 9999 }).map(pad(4));
export const programId = fc
  .tuple(
    institution,
    fc.integer({ min: 0, max: 999 }).map(pad(3)),
    fc.constantFrom("", "-winter-park"),
  )
  .map(([place, specialty, site]) => `${place}-${specialty}${site}`);
const result = fc.constantFrom("pass" as const, "fail" as const);
const step = maybeNull(fc.record({ result, attempts, score }, { requiredKeys: ["result"] }));
const exam = (scores: fc.Arbitrary<number>) =>
  maybeNull(fc.record({ score: scores, attempts }, { requiredKeys: ["score"] }));
const stated = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof(
    value,
    fc.record({ value, rule: fc.constantFrom("strict" as const, "preferred" as const) }),
  );
const within = (min: number, max: number) => stated(fc.integer({ min, max }));

/** A name on one line with a letter in it. */
const name = fc.string({ unit: "grapheme-ascii", maxLength: 50 }).map((text) => `St ${text}`);
const corrections = {
  open: fc.boolean(),
  name,
  city: name,
  state: fc.constantFrom(...STATES),
  setting: fc.constantFrom(...SETTINGS),
  school: name,
  owner: name,
  rating: fc.integer({ min: 1, max: 5 }),
  research: share.map((x) => x * 10_000),
  h1bFilings: fc.integer({ min: 0, max: 10_000 }),
  teachingHealthCenter: fc.boolean(),
  positions: fc.integer({ min: 100, max: 500 }),
  unfilled: fc.integer({ min: 0, max: 100 }),
};

const policies = {
  minStep1: within(100, 300),
  minStep2: within(100, 300),
  minComlex2: within(100, 999),
  visas: stated(fc.subarray(["j1", "h1b"] as const).map((visas) => [...visas])),
  maxYearsSinceGraduation: within(0, 80),
  maxAttempts: within(1, 10),
  minUsClinicalMonths: within(0, 120),
  acceptsComlexOnly: stated(fc.boolean()),
  acceptsImg: stated(fc.boolean()),
  ecfmgBeforeApplying: stated(fc.boolean()),
  acceptsSignals: fc.boolean(),
  imgShare: share,
  note: fc.string({ maxLength: 100 }),
};

/** What is stated of a program's policies: the part of it that a table has columns for. */
export const statedPolicies = fc.record(policies, { requiredKeys: [] });

export const statedFacts = fc.record({ ...policies, ...corrections }, { requiredKeys: [] });

const dictionary = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(programId, value, { maxKeys: 5, noNullPrototype: true });

const specialties = fc
  .uniqueArray(slug, { minLength: 1, maxLength: 3 })
  .chain((slugs) =>
    fc
      .tuple(fc.shuffledSubarray([1, 2, 3], { minLength: 3 }), fc.boolean())
      .map(([order, ranked]) =>
        slugs.map((specialty, i) =>
          ranked ? { specialty, priority: order[i] ?? 1 } : { specialty },
        ),
      ),
  );

const budget = maybeNull(
  fc.oneof(
    fc.integer({ min: 0, max: 10_000_000 }).map((cents) => ({ dollars: cents / 100 })),
    fc.integer({ min: 0, max: 1500 }).map((applications) => ({ applications })),
  ),
);

/** A valid profile; every field may be missing that may be. */
export const anyProfile: fc.Arbitrary<Profile> = fc
  .record(
    {
      applicantType: fc.constantFrom("us-md-senior", "us-do-senior", "us-img", "non-us-img"),
      specialties,
      step1: step,
      step2ck: exam(score),
      step3: step,
      comlex1: maybeNull(fc.record({ result, attempts }, { requiredKeys: ["result"] })),
      comlex2: exam(fc.integer({ min: 100, max: 999 })),
      graduationYear: maybeNull(fc.integer({ min: 1950, max: 2025 })),
      visa: maybeNull(fc.constantFrom("none", "j1", "h1b", "j1-or-h1b")),
      ecfmg: maybeNull(fc.constantFrom("certified", "in-progress", "not-started")),
      usClinicalMonths: maybeNull(fc.integer({ min: 0, max: 120 })),
      publications: count,
      abstracts: count,
      presentations: count,
      researchExperiences: count,
      workExperiences: count,
      volunteerExperiences: count,
      homeState: maybeNull(fc.constantFrom(...STATES)),
      homeInstitution: maybeNull(institution),
      awayInstitutions: fc.array(institution, { maxLength: 20 }),
      geographicPreferences: maybeNull(
        fc.oneof(
          fc.shuffledSubarray([...DIVISIONS], { maxLength: 3 }),
          fc.constant("no-preference" as const),
        ),
      ),
      setting: maybeNull(fc.record({ university: share, community: share }, { requiredKeys: [] })),
      value: dictionary(share),
      statedFacts: dictionary(statedFacts),
      priorTraining: maybeNull(
        fc.record({
          specialty: slug,
          years: fc.integer({ min: 0, max: 10 }),
          status: fc.constantFrom("current", "completed", "left"),
        }),
      ),
      include: fc.array(programId, { maxLength: 5 }),
      exclude: fc.array(programId, { maxLength: 5 }),
      signals: fc.constantFrom("auto", "off"),
      placedSignals: dictionary(fc.constantFrom("none", "silver", "gold")),
      budget,
      season: fc.integer({ min: 2024, max: 2030 }),
    },
    { requiredKeys: ["applicantType", "specialties", "step2ck"], noNullPrototype: true },
  )
  .map((profile) => ({
    ...profile,
    ...(profile.exclude && {
      exclude: profile.exclude.filter((id) => !profile.include?.includes(id)),
    }),
  }));

/** The smallest profile there is. */
export const SMALLEST: Profile = {
  applicantType: "us-md-senior",
  specialties: [{ specialty: "dermatology" }],
  step2ck: null,
};

/** Anything that JSON or a careless caller can hold, with keys of the document among the keys. */
export const anything = fc.anything({
  key: fc.oneof(
    fc.string(),
    fc.constantFrom(
      "__proto__",
      "constructor",
      "toString",
      "profile",
      "version",
      "step2ck",
      "a/b~c",
    ),
    fc.constantFrom(
      "specialties",
      "value",
      "budget",
      "statedFacts",
      "include",
      "options",
      "weights",
    ),
  ),
  maxDepth: 4,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** A path into a JSON value, and the value with anything put there. */
export const mutated = (valid: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(valid, anything, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), fc.string())
    .map(([value, junk, path, key]) => putAt(value, path, { junk, key }));

function putAt(
  value: unknown,
  path: readonly number[],
  put: { readonly junk: unknown; readonly key: string },
): unknown {
  if (path.length === 0 || typeof value !== "object" || value === null) return put.junk;
  const keys = [...Object.keys(value), put.key];
  const key = keys[(path[0] ?? 0) % keys.length] ?? put.key;
  const child = putAt(Reflect.get(value, key), path.slice(1), put);
  if (!Array.isArray(value)) return { ...value, [key]: child };
  return value.map((item: unknown, i) => (String(i) === key ? child : item));
}
