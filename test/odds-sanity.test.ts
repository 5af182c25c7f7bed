/** Sanity that must hold at every program, for every type: what helps never lowers a chance. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { modelOf } from "#answers/model.ts";
import { POINT } from "#engines/odds/draws.ts";
import { nodes } from "#engines/odds/nodes.ts";
import {
  candidate,
  fillNodes,
  position,
  prospect,
  signalEffect,
  standing,
} from "#engines/odds/odds.ts";
import {
  APPLICANT_TYPES,
  type Applicant,
  type ProgramCovariates,
  type SignalLevel,
} from "#engines/odds/types.ts";
import { readCatalog } from "#facts/catalog.ts";
import { covariates } from "#facts/covariates.ts";
import { programsOf } from "#facts/query.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));
const model = modelOf(facts);
const programs = facts.catalog.specialties.flatMap((s) =>
  programsOf(facts.catalog, s.slug).map((p) => covariates(p, facts.catalog)),
);
const shocks = nodes(1, 0);

interface Chances {
  readonly invite: Float64Array;
  readonly match: Float64Array;
}

function chances(
  applicant: Applicant,
  program: ProgramCovariates,
  level: SignalLevel = "none",
): Chances {
  const of = candidate(model, applicant, { specialty: program.specialty, slot: 0 });
  if (!of) throw new Error(`no model for ${applicant.type} in ${program.specialty}`);
  const n = shocks.weights.length;
  const out = { invite: new Float64Array(n), match: new Float64Array(n) };
  const at = prospect(of, program);
  const stands = standing(of, POINT);
  const where = position(at, stands, POINT);
  fillNodes(
    at,
    stands,
    { ...where, invite: where.invite + signalEffect(at, level, POINT) },
    shocks,
    out,
  );
  return out;
}

const mean = (row: Float64Array) =>
  row.reduce((sum, p, q) => sum + p * (shocks.weights[q] ?? 0), 0);
const notBelow = (better: Chances, worse: Chances) =>
  better.invite.every((p, q) => p >= (worse.invite[q] ?? 0) - 1e-12) &&
  better.match.every((p, q) => p >= (worse.match[q] ?? 0) - 1e-12);

const someProgram = fc.constantFrom(...programs);
const someApplicant: fc.Arbitrary<Applicant> = fc.record({
  type: fc.constantFrom(...APPLICANT_TYPES),
  score: fc.option(fc.integer({ min: 180, max: 290 }), { nil: null }),
  step1Attempts: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  step2Attempts: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
  yearsSinceGraduation: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined }),
  visa: fc.constantFrom(
    undefined,
    "none" as const,
    "j1" as const,
    "h1b" as const,
    "j1-or-h1b" as const,
  ),
  usClinicalMonths: fc.option(fc.integer({ min: 0, max: 24 }), { nil: undefined }),
  homeState: fc.option(fc.constantFrom("NY", "CA", "TX"), { nil: undefined }),
  divisions: fc.constantFrom(
    undefined,
    null,
    "no-preference" as const,
    ["pacific"],
    ["middle-atlantic", "pacific"],
  ),
  knownAt: fc.constant([]),
});

type Improve = (a: Applicant, p: ProgramCovariates) => Applicant;
const improvements: Record<string, Improve> = {
  "a higher score": (a) => ({ ...a, score: a.score === null ? null : a.score + 7 }),
  "fewer attempts at Step 1": (a) => ({
    ...a,
    step1Attempts: Math.max(1, (a.step1Attempts ?? 1) - 1),
  }),
  "fewer attempts at Step 2": (a) => ({
    ...a,
    step2Attempts: Math.max(1, (a.step2Attempts ?? 1) - 1),
  }),
  "a more recent graduation": (a) => ({
    ...a,
    yearsSinceGraduation: Math.max(0, (a.yearsSinceGraduation ?? 0) - 1),
  }),
  "no visa need": (a) => ({ ...a, visa: "none" }),
  "more US experience": (a) => ({ ...a, usClinicalMonths: (a.usClinicalMonths ?? 0) + 1 }),
  "an aligned geography": (a, p) => ({ ...a, divisions: [p.division] }),
  "having rotated there": (a, p) => ({ ...a, knownAt: [p.institution] }),
};

/** The worse side has the field said, so that "not said" (like the pool) is not what is compared. */
const spoken = (a: Applicant): Applicant => ({
  ...a,
  step1Attempts: a.step1Attempts ?? 2,
  step2Attempts: a.step2Attempts ?? 2,
  yearsSinceGraduation: a.yearsSinceGraduation ?? 3,
  usClinicalMonths: a.usClinicalMonths ?? 1,
  visa: a.visa ?? "j1",
  divisions: a.divisions ?? null,
});

it.each(Object.entries(improvements))("%s never lowers a chance", (_, improve) => {
  fc.assert(
    fc.property(someApplicant, someProgram, (raw, program) => {
      const a = spoken(raw);
      return notBelow(chances(improve(a, program), program), chances(a, program));
    }),
    { numRuns: 300, seed: 7 },
  );
});

it("a signal never lowers a chance, and gold is worth at least silver", () => {
  fc.assert(
    fc.property(someApplicant, someProgram, (a, program) => {
      const [none, silver, gold] = (["none", "silver", "gold"] as const).map((l) =>
        chances(a, program, l),
      );
      return none && silver && gold && notBelow(silver, none) && notBelow(gold, silver);
    }),
    { numRuns: 300, seed: 7 },
  );
});

it("a small program that always fills is harder than one that often went unfilled, other things equal", () => {
  fc.assert(
    fc.property(someApplicant, someProgram, (a, program) => {
      const full = {
        ...program,
        quota: 3,
        unfilledShare: 0,
        unfilledYears: 0,
        yearsListed: 5,
        smallCompetitive: 1,
      };
      const open = { ...full, unfilledShare: 0.3, unfilledYears: 4, smallCompetitive: 0 };
      const [hard, easy] = [chances(a, full), chances(a, open)];
      return mean(hard.invite) < mean(easy.invite) && mean(hard.match) < mean(easy.match);
    }),
    { numRuns: 300, seed: 7 },
  );
});

it("race, sex and age do not exist in the profile", () => {
  const schema = readFileSync("schema/profile.schema.json", "utf8");
  expect(schema).not.toMatch(/"(race|ethnicity|sex|gender|age|birth\w*)"/i);
});
