/** The list as its user would try it: what they asked for is what they get, and nothing is invented. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listAnswer } from "#answers/list.ts";
import type { ListAnswer } from "#answers/types.ts";
import { parseProfile } from "#dossier/parse-profile.ts";
import { readCatalog } from "#facts/catalog.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));

function ask(profile: object, seed = 1): ListAnswer {
  const parsed = parseProfile(profile);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const found = listAnswer(parsed.value, facts, { seed, detail: "refined" });
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

const img = {
  applicantType: "non-us-img",
  specialties: [{ specialty: "family-medicine" }],
  step2ck: { score: 240 },
  visa: "j1",
  budget: { applications: 25 },
};
const base = ask(img);
const ids = (answer: ListAnswer) => answer.applications.map((a) => a.id);

describe("what the user asks for", () => {
  it("a number of applications is that number, priced in tiers", () => {
    expect(base.applications).toHaveLength(25);
    expect(base.fee.total).toBe(275);
  });

  it("a budget in dollars is kept, and another application would break it", () => {
    const { fee, applications } = ask({ ...img, budget: { dollars: 400 } });
    expect(fee.total).toBeLessThanOrEqual(400);
    expect(applications).toHaveLength(32);
  });

  it("without a budget the list ends where it stops paying", () => {
    const open = ask({ ...img, budget: null });
    expect(open.applications.length).toBeLessThanOrEqual(open.stopAt + 1);
  });

  it("pinned programs are in, excluded ones are out and named", () => {
    const [best = ""] = ids(base);
    const never = ids(ask({ ...img, exclude: [best] }));
    expect(never).not.toContain(best);
    const excluded = ask({ ...img, exclude: [best] }).excluded;
    expect(excluded.map((e) => [e.id, e.gate, e.rule])).toContainEqual([best, "excluded", "user"]);
    const far = ids(ask({ ...img, budget: { applications: 200 } })).at(-1) ?? "";
    expect(ids(base)).not.toContain(far);
    expect(ids(ask({ ...img, include: [far] }))).toContain(far);
  });

  it("a strict rule the user stated excludes; the same as a preference does not", () => {
    const [best = ""] = ids(base);
    const strict = ask({ ...img, statedFacts: { [best]: { minStep2: 250 } } });
    expect(strict.excluded[0]).toMatchObject({
      id: best,
      gate: "step2-score",
      rule: "strict",
      source: "user",
    });
    const preferred = { minStep2: { value: 250, rule: "preferred" } };
    expect(ids(ask({ ...img, statedFacts: { [best]: preferred } }))).toContain(best);
  });

  it("a share of international graduates the user stated moves nothing", () => {
    const [best = ""] = ids(base);
    const told = ask({ ...img, statedFacts: { [best]: { imgShare: 0.9 } } });
    expect(told.applications).toEqual(base.applications);
    expect(told.matchChance).toEqual(base.matchChance);
  });

  it("no signals means none placed, and placing them does not hurt", () => {
    const off = ask({ ...img, signals: "off" });
    expect(off.applications.every((a) => a.signal === "none")).toBe(true);
    expect(base.matchChance.estimate).toBeGreaterThanOrEqual(off.matchChance.estimate);
    expect(base.signals[0]).toMatchObject({ gold: 5, goldPlaced: 5, silverPlaced: 0 });
  });

  it("a program valued at nothing is not worth a fee", () => {
    const [best = ""] = ids(base);
    expect(ids(ask({ ...img, value: { [best]: 0 } }))).not.toContain(best);
  });
});

describe("what the answer says", () => {
  it("every chance has its interval around it", () => {
    for (const a of base.applications)
      for (const c of [a.interview, a.match, a.matchIfRanked]) {
        expect(c.low).toBeLessThanOrEqual(c.estimate);
        expect(c.high).toBeGreaterThanOrEqual(c.estimate);
      }
  });

  it("the curve rises, ends at the match chance, and costs what the list costs", () => {
    const chances = base.curve.map((p) => p.matchChance);
    expect(chances).toEqual([...chances].sort((a, b) => a - b));
    expect(chances.at(-1)).toBeCloseTo(base.matchChance.estimate, 9);
    expect(base.curve.at(-1)?.fee).toBe(base.fee.total);
  });

  it("no list is claimed to be worth more than its bound", () => {
    expect(base.objective.upperBound).toBeGreaterThanOrEqual(base.objective.value);
    expect(base.objective.value).toBeCloseTo(base.matchChance.estimate, 6);
  });

  it("a field left out widens the interval and is named", () => {
    const full = {
      ...img,
      step1: { result: "pass", attempts: 1 },
      step2ck: { score: 240, attempts: 1 },
      graduationYear: 2024,
      usClinicalMonths: 3,
      ecfmg: "certified",
      geographicPreferences: null,
      homeState: "NY",
      publications: 3,
      researchExperiences: 3,
    };
    const said = ask(full);
    const width = ({ matchChance: c }: ListAnswer) => c.high - c.low;
    expect(width(base)).toBeGreaterThan(width(said));
    expect(base.warnings.map((w) => w.code)).toContain("missing-fields");
    expect(said.warnings.map((w) => w.code)).not.toContain("missing-fields");
  });

  it("an unknown visa policy never excludes and always shows", () => {
    expect(base.excluded).toEqual([]);
    expect(
      base.applications.every((a) => a.verify.some((v) => v.fact === "visa" && !v.known)),
    ).toBe(true);
    expect(base.known.visa).toMatchObject({ known: 0 });
  });

  it("a fee nobody published is null, never invented", () => {
    const em = ask({
      applicantType: "us-do-senior",
      specialties: [{ specialty: "emergency-medicine" }],
      step2ck: { score: 240 },
      budget: { dollars: 500 },
    });
    expect(em.fee.total).toBeNull();
    expect(em.applications.every((a) => a.service === "ResidencyCAS")).toBe(true);
    expect(em.warnings.map((w) => w.code)).toContain("fee-unknown");
  });

  it("a cell with few people says that the published data cannot say", () => {
    const few = ask({ ...img, specialties: [{ specialty: "plastic-surgery-integrated" }] });
    expect(few.warnings.find((w) => w.code === "few-people")?.text).toContain(
      "the published data cannot say",
    );
  });

  it("a score outside the tables says so", () => {
    const codes = ask({ ...img, step2ck: { score: 290 } }).warnings.map((w) => w.code);
    expect(codes).toContain("outside-data");
  });

  it.each([2024, 2025])("season %i, of which no date is known, says so", (season) => {
    const old = ask({ ...img, season }).warnings.find((w) => w.code === "season-unknown");
    expect(old?.text).toContain(`No date of the ${season} season is known here`);
  });

  it.each([2026, 2027, 2028])(
    "season %i has dates, or borrows them, and needs no such word",
    (season) => {
      expect(ask({ ...img, season }).warnings.map((w) => w.code)).not.toContain("season-unknown");
    },
  );

  it("the same profile and seed give the same answer; the seed moves only the intervals", () => {
    expect(ask(img)).toEqual(base);
    const other = ask(img, 2);
    expect(ids(other)).toEqual(ids(base));
    expect(other.matchChance.estimate).toBe(base.matchChance.estimate);
    expect(other.matchChance.low).not.toBe(base.matchChance.low);
  });
});

describe("an advanced specialty", () => {
  const derm = ask({
    applicantType: "us-md-senior",
    specialties: [{ specialty: "dermatology" }],
    step2ck: { score: 262 },
    budget: { applications: 60 },
  });

  it("comes with its first year and three chances that fit together", () => {
    const { applications = [], chance } = derm.firstYear ?? {};
    expect(applications.length).toBeGreaterThan(0);
    expect(derm.applications.length + applications.length).toBeLessThanOrEqual(60);
    const { advanced, firstYear, both } = chance ?? {};
    expect(both?.estimate).toBeLessThanOrEqual(advanced?.estimate ?? 0);
    expect(firstYear?.estimate).toBeGreaterThan(0.5);
    expect(derm.matchChance).toEqual(advanced);
  });

  it("a pinned first year is on its list, and nothing says that it is not", () => {
    const pinned = "2161-999";
    const found = ask({
      applicantType: "us-md-senior",
      specialties: [{ specialty: "dermatology" }],
      step2ck: { score: 262 },
      budget: { applications: 60 },
      include: [pinned],
    });
    expect(found.firstYear?.applications.map((a) => a.id)).toContain(pinned);
    expect(found.warnings.map((w) => w.code)).not.toContain("pin-not-met");
  });

  it("says that first years borrow their rates", () => {
    expect(derm.warnings.map((w) => w.code)).toContain("first-year-borrowed");
    expect(base.warnings.map((w) => w.code)).not.toContain("first-year-borrowed");
  });

  it("its first years are preliminary and transitional programs", () => {
    const kinds = new Set(derm.firstYear?.applications.map((a) => a.specialty));
    for (const kind of kinds)
      expect(["medicine-preliminary", "surgery-preliminary", "transitional-year"]).toContain(kind);
  });
});

describe("what is refused", () => {
  const problems = (profile: object) => {
    const parsed = parseProfile(profile);
    if (!parsed.ok) return parsed.problems;
    const found = listAnswer(parsed.value, facts, { seed: 1, detail: "refined" });
    return found.ok ? [] : found.problems;
  };

  it("a specialty of another match is named as outside this one", () => {
    const [found] = problems({ ...img, specialties: [{ specialty: "ophthalmology" }] });
    expect(found).toMatchObject({
      pointer: "/specialties/0/specialty",
      code: "outside-this-match",
    });
    expect(found?.accepted).toContain("SF Match");
  });

  it("a program that does not exist is named", () => {
    expect(problems({ ...img, include: ["9999-999"] })[0]).toMatchObject({ pointer: "/include/0" });
  });
});
