/** What-if under the same draws: what is the same is exactly the same, and what differs has its own interval. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareAnswer } from "#answers/compare.ts";
import type { Against, CompareAnswer } from "#answers/compare-types.ts";
import { listAnswer } from "#answers/list.ts";
import { modelOf } from "#answers/model.ts";
import { parseProfile } from "#dossier/parse-profile.ts";
import type { Profile } from "#dossier/profile.ts";
import { worlds } from "#engines/odds/draws.ts";
import { candidate, standing } from "#engines/odds/odds.ts";
import { readCatalog } from "#facts/catalog.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));
const options = { seed: 1, detail: "refined" } as const;

const base: Profile = {
  applicantType: "non-us-img",
  specialties: [{ specialty: "neurology" }],
  step2ck: { score: 240 },
  visa: "j1",
  usClinicalMonths: 2,
  budget: { applications: 20 },
};
const senior: Profile = {
  applicantType: "us-md-senior",
  specialties: [{ specialty: "neurology" }],
  step2ck: { score: 240 },
  budget: { applications: 6 },
};

function compare(...profiles: readonly Profile[]): CompareAnswer {
  for (const profile of profiles) {
    const parsed = parseProfile(profile);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  }
  const answer = compareAnswer(profiles, facts, options);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}
function difference(before: Profile, after: Profile): Against {
  const against = compare(before, after).scenarios[1]?.against;
  if (!against) throw new Error("the second scenario is held against the first");
  return against;
}
const withScore = (profile: Profile, score: number): Profile => ({
  ...profile,
  step2ck: { score },
});

const scenario: fc.Arbitrary<Profile> = fc
  .record({
    score: fc.integer({ min: 205, max: 275 }),
    months: fc.integer({ min: 0, max: 12 }),
    second: fc.option(fc.constantFrom("psychiatry", "pathology"), { nil: undefined }),
    applications: fc.integer({ min: 1, max: 15 }),
    signals: fc.constantFrom("auto" as const, "off" as const),
  })
  .map(({ score, months, second, applications, signals }) => ({
    ...base,
    specialties: [{ specialty: "neurology" }, ...(second ? [{ specialty: second }] : [])],
    step2ck: { score },
    usClinicalMonths: months,
    budget: { applications },
    signals,
  }));

describe("laws of a difference", () => {
  it("a scenario against itself differs by exactly nothing", () => {
    fc.assert(
      fc.property(scenario, (profile) => {
        expect(difference(profile, structuredClone(profile))).toEqual({
          matchChance: { estimate: 0, low: 0, high: 0 },
          verdict: "same",
          betterIn: 0,
          worseIn: 0,
          fee: 0,
          changes: [],
          added: [],
          removed: [],
          signals: [],
        });
      }),
      { seed: 1, numRuns: 8 },
    );
  });

  it("changing places turns the sign, to the last digit", () => {
    fc.assert(
      fc.property(scenario, scenario, (a, b) => {
        const [there, back] = [difference(a, b), difference(b, a)];
        const { estimate, low, high } = back.matchChance;
        expect(there.matchChance).toEqual({
          estimate: 0 - estimate,
          low: 0 - high,
          high: 0 - low,
        });
        expect([there.betterIn, there.worseIn]).toEqual([back.worseIn, back.betterIn]);
        expect(there.added).toEqual(back.removed);
        expect(there.fee).toBe(back.fee === null ? null : 0 - back.fee);
      }),
      { seed: 2, numRuns: 8 },
    );
  });

  it("is the one chance less the other, as they are shown, whatever the specialties", () => {
    fc.assert(
      fc.property(fc.array(scenario, { minLength: 2, maxLength: 4 }), (profiles) => {
        const [first, ...others] = compare(...profiles).scenarios;
        for (const { matchChance, against } of others)
          expect(against?.matchChance.estimate).toBeCloseTo(
            matchChance.estimate - (first?.matchChance.estimate ?? 0),
            10,
          );
      }),
      { seed: 4, numRuns: 6 },
    );
  });

  it("the chances shown are within a point of the lists' own", () => {
    const three = ["neurology", "psychiatry", "pathology"].map((specialty) => ({ specialty }));
    const wide = { ...base, specialties: three, budget: { applications: 30 } };
    const { scenarios } = compare(base, wide);
    for (const [i, profile] of [base, wide].entries()) {
      const list = listAnswer(profile, facts, options);
      if (!list.ok) throw new Error("no list");
      const shown = scenarios[i]?.matchChance.estimate ?? 0;
      expect(Math.abs(shown - list.value.matchChance.estimate)).toBeLessThan(0.01);
      expect(scenarios[i]?.matchValues).toHaveLength(list.value.matchValues.length);
    }
  });

  it("the estimate lies in its interval, and the verdict is what the interval says", () => {
    fc.assert(
      fc.property(scenario, scenario, (a, b) => {
        const { matchChance, verdict, betterIn, worseIn } = difference(a, b);
        const { estimate, low, high } = matchChance;
        expect(low <= estimate && estimate <= high).toBe(true);
        expect(betterIn + worseIn).toBeLessThanOrEqual(1);
        if (verdict === "better") expect(low).toBeGreaterThan(0);
        if (verdict === "worse") expect(high).toBeLessThan(0);
        if (verdict === "cannot-tell") expect(low <= 0 && high >= 0).toBe(true);
      }),
      { seed: 3, numRuns: 8 },
    );
  });
});

describe("under the same draws", () => {
  it.each([215, 235, 250, 265])(
    "ten more points than %i are better in nearly every world",
    (score) => {
      const { verdict, betterIn } = difference(withScore(base, score), withScore(base, score + 10));
      expect(verdict).toBe("better");
      expect(betterIn).toBeGreaterThanOrEqual(0.95);
    },
  );

  it("the interval of a difference is far narrower than the two chances are wide", () => {
    const { scenarios } = compare(base, withScore(base, 250));
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    const own = Math.min(...scenarios.map((s) => width(s.matchChance)));
    const against = scenarios[1]?.against;
    expect(against && width(against.matchChance)).toBeLessThan(own / 2);
  });

  it("a coefficient is one number in a world: points are worth the same below and across the mean", () => {
    const model = modelOf(facts);
    const at = (score: number) => {
      const of = candidate(model, { type: "non-us-img", score, knownAt: [] }, AT);
      if (!of) throw new Error("the model has neurology");
      return worlds(1, 20).map((world) => standing(of, world).strength);
    };
    const [low, across, high] = [212, 226, 240].map((score) => {
      const [before, after] = [at(score), at(score + 14)];
      return before.map((strength, w) => (after[w] ?? 0) - strength);
    });
    low?.forEach((worth, w) => {
      expect(across?.[w]).toBeCloseTo(worth, 12);
      expect(high?.[w]).toBeCloseTo(worth, 12);
    });
    expect(new Set(low?.map((worth) => worth.toFixed(6))).size).toBeGreaterThan(10);
  });

  it("a second specialty with no application in it changes nothing at all", () => {
    const one = { ...base, budget: { applications: { neurology: 12 } } };
    const two = {
      ...one,
      specialties: [{ specialty: "neurology" }, { specialty: "pathology" }],
    };
    const { matchChance, verdict, added } = difference(one, two);
    expect(added).toEqual([]);
    expect(verdict).toBe("same");
    expect(Math.abs(matchChance.estimate)).toBeLessThan(1e-12);
  });

  it("the same specialties in another order of wish are counted the same", () => {
    const both = (a: string, b: string): Profile => ({
      ...base,
      specialties: [{ specialty: a }, { specialty: b }],
      budget: { applications: { neurology: 8, pathology: 8 } },
      signals: "off",
    });
    const { matchChance, added, removed } = difference(
      both("neurology", "pathology"),
      both("pathology", "neurology"),
    );
    expect([added, removed]).toEqual([[], []]);
    expect(Math.abs(matchChance.estimate)).toBeLessThan(1e-12);
  });
});

const AT = { specialty: "neurology", slot: 0 };

describe("what is shown of a scenario", () => {
  const more = { ...senior, budget: { applications: 12 }, signals: "off" as const };
  const { scenarios, programs, worlds: drawn } = compare(senior, more);
  const list = listAnswer(more, facts, options);

  it("is its own list's, to the last digit, and its difference is that of the chances", () => {
    if (!list.ok) throw new Error("no list");
    const [first, second] = scenarios;
    expect(second).toMatchObject({
      matchChance: list.value.matchChance,
      fee: list.value.fee.total,
      applications: 12,
      stopAt: list.value.stopAt,
      signalsPlaced: { gold: 0, silver: 0 },
      firstYear: null,
    });
    expect(first?.signalsPlaced.gold).toBeGreaterThan(0);
    expect(drawn).toBe(80);
    const apart = (second?.matchChance.estimate ?? 0) - (first?.matchChance.estimate ?? 0);
    expect(second?.against?.matchChance.estimate).toBeCloseTo(apart, 9);
  });

  it("names every program that was added, taken off or signaled otherwise, and what changed", () => {
    const against = scenarios[1]?.against;
    if (!against) throw new Error("the second is held against the first");
    expect(against.added.length - against.removed.length).toBe(6);
    for (const { before, after } of against.signals) expect(before).not.toBe(after);
    for (const { id } of [...against.added, ...against.removed, ...against.signals])
      expect(programs[id]).toMatchObject({ program: expect.stringContaining("Neurology") });
    expect(against.changes.map(({ field }) => field)).toEqual(["signals", "budget"]);
    expect(scenarios[0]?.against).toBeNull();
  });
});

it("an advanced specialty brings its three chances", () => {
  const derm: Profile = {
    applicantType: "us-md-senior",
    specialties: [{ specialty: "dermatology" }],
    step2ck: { score: 262 },
    budget: { applications: 12 },
  };
  const [first, second] = compare(derm, senior).scenarios;
  expect(first?.firstYearApplications).toBeGreaterThan(0);
  expect(first?.firstYear?.both.estimate).toBeLessThanOrEqual(
    first?.firstYear?.advanced.estimate ?? 0,
  );
  expect(second?.firstYear).toBeNull();
  expect(second?.against?.removed.some((row) => row.firstYear)).toBe(true);
});

it("a profile that cannot be answered is named by its place", () => {
  const wrong: Profile = { ...base, include: ["9999-999"] };
  const answer = compareAnswer([base, wrong], facts, options);
  expect(answer).toMatchObject({ ok: false, problems: [{ pointer: "/1/include/0" }] });
  expect(() => compareAnswer([], facts, options)).toThrow(/1 to 4 profiles, got 0/);
});
