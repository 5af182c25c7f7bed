import fc from "fast-check";
import { expect, it } from "vitest";
import { excludedBy, type GateApplicant, gatesFor, type KnownPolicies, verdicts } from "./gates.ts";

const applicant: GateApplicant = {
  img: true,
  osteopathic: false,
  step1: undefined,
  step2: 245,
  comlex2: undefined,
  attempts: 1,
  visa: "j1",
  yearsSinceGraduation: 3,
  usClinicalMonths: 3,
  ecfmgCertified: true,
};

const strict = <T>(value: T) => ({ value, rule: "strict" as const, source: "user" });
const killedBy = (policies: KnownPolicies, a = applicant) =>
  excludedBy(verdicts(policies, a))?.gate ?? null;

it.each<[string, KnownPolicies, string | null]>([
  ["no visa sponsored", { visas: strict([]) }, "visa"],
  ["only the other visa", { visas: strict(["h1b"]) }, "visa"],
  ["the visa needed", { visas: strict(["j1", "h1b"]) }, null],
  ["a cut-off above the score", { minStep2: strict(246) }, "step2-score"],
  ["a cut-off at the score", { minStep2: strict(245) }, null],
  ["no international graduates", { acceptsImg: strict(false) }, "international-graduates"],
  ["graduated too long ago", { maxYearsSinceGraduation: strict(2) }, "graduation-year"],
  ["more experience asked", { minUsClinicalMonths: strict(6) }, "us-experience"],
  ["one attempt allowed and one made", { maxAttempts: strict(1) }, null],
  ["a Step 1 score asked that was never said", { minStep1: strict(230) }, null],
])("%s", (_, policies, killer) => {
  expect(killedBy(policies)).toBe(killer);
});

it("a preference never excludes, and says that it failed", () => {
  const policies: KnownPolicies = { minStep2: { value: 260, rule: "preferred", source: "user" } };
  expect(killedBy(policies)).toBeNull();
  expect(verdicts(policies, applicant)[0]?.outcome).toBe("fail");
});

it("what nobody published never excludes", () => {
  expect(verdicts({}, applicant)).toEqual([]);
});

it("a program the user says is closed is closed, before any other gate; one that is open stays", () => {
  const said = (value: boolean) => ({ value, rule: "user" as const, source: "user" });
  expect(killedBy({ open: said(false), minStep2: strict(300) })).toBe("closed");
  expect(killedBy({ open: said(true) })).toBeNull();
  expect(verdicts({ open: said(true) }, applicant)).toMatchObject([{ outcome: "pass" }]);
});

it("names the gates that cannot stop an applicant whatever the policy", () => {
  const senior: GateApplicant = {
    ...applicant,
    img: false,
    visa: "none",
    yearsSinceGraduation: 0,
  };
  const idle = (a: GateApplicant) => gatesFor(a).flatMap((g) => (g.concerns ? [] : g.gate));
  expect(idle(senior)).toEqual([
    "visa",
    "international-graduates",
    "comlex-only",
    "comlex2-score",
    "attempts",
    "graduation-year",
    "us-experience",
    "ecfmg",
  ]);
  expect(idle(applicant)).toEqual(["comlex-only", "comlex2-score", "attempts", "ecfmg"]);
});

it("COMLEX alone is stopped only where it is not accepted", () => {
  const osteopath = { ...applicant, img: false, osteopathic: true, step2: null, comlex2: 600 };
  expect(killedBy({ acceptsComlexOnly: strict(false) }, osteopath)).toBe("comlex-only");
  expect(killedBy({ acceptsComlexOnly: strict(false) }, { ...osteopath, step2: 240 })).toBeNull();
  expect(killedBy({ minComlex2: strict(650) }, osteopath)).toBe("comlex2-score");
});

const someApplicant = fc.record<GateApplicant>({
  img: fc.boolean(),
  osteopathic: fc.boolean(),
  step1: fc.option(fc.integer({ min: 150, max: 280 }), { nil: undefined }),
  step2: fc.option(fc.integer({ min: 150, max: 290 }), { nil: null }),
  comlex2: fc.option(fc.integer({ min: 200, max: 900 }), { nil: undefined }),
  attempts: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
  visa: fc.constantFrom(undefined, "none", "j1", "h1b", "j1-or-h1b"),
  yearsSinceGraduation: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
  usClinicalMonths: fc.option(fc.integer({ min: 0, max: 24 }), { nil: undefined }),
  ecfmgCertified: fc.option(fc.boolean(), { nil: undefined }),
});

const somePolicies: fc.Arbitrary<KnownPolicies> = fc.record(
  {
    open: fc.boolean().map((value) => ({ value, rule: "user" as const, source: "user" })),
    visas: fc.subarray(["j1", "h1b"]).map(strict),
    acceptsImg: fc.boolean().map(strict),
    acceptsComlexOnly: fc.boolean().map(strict),
    minStep2: fc.integer({ min: 150, max: 300 }).map(strict),
    minStep1: fc.integer({ min: 150, max: 300 }).map(strict),
    minComlex2: fc.integer({ min: 200, max: 900 }).map(strict),
    maxAttempts: fc.integer({ min: 1, max: 5 }).map(strict),
    maxYearsSinceGraduation: fc.integer({ min: 0, max: 20 }).map(strict),
    minUsClinicalMonths: fc.integer({ min: 0, max: 24 }).map(strict),
    ecfmgBeforeApplying: fc.boolean().map(strict),
  },
  { requiredKeys: [] },
);

it("a gate that does not concern an applicant passes under every policy", () => {
  fc.assert(
    fc.property(someApplicant, somePolicies, (a, policies) => {
      const idle = new Set(gatesFor(a).flatMap((g) => (g.concerns ? [] : g.policy)));
      for (const verdict of verdicts(policies, a))
        if (idle.has(verdict.policy)) expect(verdict.outcome).toBe("pass");
    }),
    { seed: 1, numRuns: 500 },
  );
});

it("a higher score, fewer attempts and a more recent graduation never close a gate", () => {
  const policies: KnownPolicies = {
    minStep2: strict(240),
    maxAttempts: strict(2),
    maxYearsSinceGraduation: strict(5),
    visas: strict(["j1"]),
  };
  fc.assert(
    fc.property(someApplicant, (a) => {
      const better: GateApplicant = {
        ...a,
        step2: typeof a.step2 === "number" ? a.step2 + 5 : a.step2,
        attempts: a.attempts === undefined ? undefined : Math.max(1, a.attempts - 1),
        yearsSinceGraduation:
          a.yearsSinceGraduation === undefined
            ? undefined
            : Math.max(0, a.yearsSinceGraduation - 1),
        visa: a.visa === undefined ? undefined : "none",
      };
      return killedBy(policies, a) !== null || killedBy(policies, better) === null;
    }),
  );
});

it.each<[string, KnownPolicies, Partial<GateApplicant>, string]>([
  ["a score that is not there yet", { minStep2: strict(240) }, { step2: null }, "unknown"],
  ["a score never said", { minStep1: strict(220) }, { step1: undefined }, "unknown"],
  ["a first-step score at the cut-off", { minStep1: strict(220) }, { step1: 220 }, "pass"],
  ["a first-step score under it", { minStep1: strict(220) }, { step1: 219 }, "fail"],
  ["attempts never said", { maxAttempts: strict(1) }, { attempts: undefined }, "unknown"],
  ["a visa never said", { visas: strict(["j1"]) }, { visa: undefined }, "unknown"],
  ["either visa, one sponsored", { visas: strict(["h1b"]) }, { visa: "j1-or-h1b" }, "pass"],
  ["either visa, none sponsored", { visas: strict([]) }, { visa: "j1-or-h1b" }, "fail"],
  ["an H-1B that is sponsored", { visas: strict(["h1b"]) }, { visa: "h1b" }, "pass"],
  ["an H-1B that is not", { visas: strict(["j1"]) }, { visa: "h1b" }, "fail"],
  ["no certificate", { ecfmgBeforeApplying: strict(true) }, { ecfmgCertified: false }, "fail"],
  ["a certificate", { ecfmgBeforeApplying: strict(true) }, { ecfmgCertified: true }, "pass"],
  [
    "a certificate never said",
    { ecfmgBeforeApplying: strict(true) },
    { ecfmgCertified: undefined },
    "unknown",
  ],
  [
    "no certificate where none is asked",
    { ecfmgBeforeApplying: strict(false) },
    { ecfmgCertified: false },
    "pass",
  ],
  [
    "no certificate, of a graduate here",
    { ecfmgBeforeApplying: strict(true) },
    { ecfmgCertified: false, img: false },
    "pass",
  ],
  [
    "neither exam yet",
    { acceptsComlexOnly: strict(false) },
    { step2: null, comlex2: null },
    "pass",
  ],
])("%s", (_, policies, more, outcome) => {
  expect(verdicts(policies, { ...applicant, ...more }).map((v) => v.outcome)).toEqual([outcome]);
});

it("every gate has its own name and looks at the policy of its own name", () => {
  const named = gatesFor(applicant).map(({ gate, policy }) => `${gate} ${policy}`);
  expect(named).toEqual([
    "closed open",
    "visa visas",
    "international-graduates acceptsImg",
    "comlex-only acceptsComlexOnly",
    "step2-score minStep2",
    "step1-score minStep1",
    "comlex2-score minComlex2",
    "attempts maxAttempts",
    "graduation-year maxYearsSinceGraduation",
    "us-experience minUsClinicalMonths",
    "ecfmg ecfmgBeforeApplying",
  ]);
});
