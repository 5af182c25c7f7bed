/** Facts that the user corrects: each moves what is shown and what is worked out, and nothing else. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listAnswer } from "#answers/list.ts";
import { oddsAnswer } from "#answers/odds.ts";
import { question } from "#answers/question.ts";
import { parseProfile } from "#dossier/parse-profile.ts";
import type { Profile, StatedFacts } from "#dossier/profile.ts";
import { readCatalog } from "#facts/catalog.ts";
import { covariates } from "#facts/covariates.ts";
import { fillHistory } from "#facts/query.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));

const SMALL = "neurology";
const graduate = {
  applicantType: "non-us-img",
  specialties: [{ specialty: SMALL }],
  step2ck: { score: 240 },
  visa: "h1b",
  geographicPreferences: ["mountain"],
  homeState: "MT",
  budget: { applications: 20 },
};
/** A university program outside the wanted division, with a full history and a known employer. */
const program = facts.catalog.programs.find(
  (p) =>
    p.specialty === SMALL &&
    p.role === "training" &&
    p.institution.setting?.value === "university" &&
    p.institution.h1bFilings !== null &&
    p.place === null &&
    covariates(p, facts.catalog).yearsListed === 5 &&
    p.institution.state === "OH",
);
if (!program) throw new Error("the directory has no program for this test");
const { id } = program;
const others = facts.catalog.programs.filter(
  (p) => p.specialty === SMALL && p.role === "training" && p.id !== id,
);
const [other = program] = others;

function profileWith(stated: Readonly<Record<string, StatedFacts>>, more: object = {}): Profile {
  const parsed = parseProfile({ ...graduate, statedFacts: stated, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
const correctedProgram = (said: StatedFacts) => {
  const asked = question(profileWith({ [id]: said }), facts, 1);
  if (!asked.ok) throw new Error(JSON.stringify(asked.problems));
  const found = asked.value.facts.catalog.byId.get(id);
  if (!found) throw new Error(`${id} is gone`);
  return found;
};
const oddsOf = (said: StatedFacts) => {
  const answer = oddsAnswer(profileWith({ [id]: said }), facts, { seed: 1 });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  const found = answer.value.programs.find((p) => p.id === id);
  if (!found) throw new Error(`${id} has no odds`);
  return found;
};
const listOf = (stated: Readonly<Record<string, StatedFacts>>, more: object = {}) => {
  const answer = listAnswer(profileWith(stated, more), facts, { seed: 1, detail: "refined" });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
};
const before = oddsOf({});
const interview = (said: StatedFacts): number => oddsOf(said).interview.none.estimate;

describe("what is shown", () => {
  it("is the user's, named as theirs, and the rest stays the directory's", () => {
    const said = {
      name: "Renamed Hospital",
      setting: "community",
      school: "A School",
      owner: "A trust",
      rating: 4,
      research: 12.5,
      h1bFilings: 3,
      teachingHealthCenter: true,
    } as const;
    const { institution, ...rest } = correctedProgram(said);
    expect(institution.name).toBe("Renamed Hospital");
    for (const field of ["setting", "school", "owner", "rating", "research", "h1bFilings"] as const)
      expect(institution[field]).toEqual({
        value: said[field],
        source: "user",
        year: null,
        quality: "user",
        confidence: null,
      });
    expect(rest.teachingHealthCenter).toMatchObject({ value: true, source: "user" });
    expect(institution.city).toBe(program.institution.city);
    expect(rest.tracks).toBe(program.tracks);
    expect(fillHistory(facts.catalog, correctedProgram({ positions: 99 }))).toEqual(
      fillHistory(facts.catalog, program),
    );
  });

  it("a state brings its division; a town no table knows is on no map", () => {
    const moved = correctedProgram({ city: "Nowhere Falls", state: "MT" });
    expect(moved.institution).toMatchObject({
      city: "Nowhere Falls",
      state: "MT",
      division: "mountain",
      latitude: null,
    });
    expect(oddsOf({ state: "MT" })).toMatchObject({ state: "MT" });
  });

  it("nothing stated leaves the very same catalog", () => {
    const asked = question(profileWith({ [id]: { minStep2: 200, note: "x" } }), facts, 1);
    expect(asked.ok && asked.value.facts).toBe(facts);
  });
});

describe("what is worked out", () => {
  it("is that of the corrections asked about, whatever was asked before", () => {
    const [said, otherwise] = [{ positions: 40 }, { positions: 4 }];
    const first = oddsOf(said);
    expect(oddsOf(otherwise)).not.toEqual(first);
    expect(oddsOf({})).toEqual(before);
    expect(oddsOf(said)).toEqual(first);
  });

  it("a state inside the preferred division, and the home state, raise the chance", () => {
    expect(interview({ state: "MT" })).toBeGreaterThan(interview({ state: "WY" }));
    expect(oddsOf({ state: "WY" }).reasons.map((r) => r.fact)).toContain(
      "you chose its division (mountain)",
    );
  });

  it("positions move it, a year unfilled raises it, no filing for a visa lowers it", () => {
    const { quota } = covariates(program, facts.catalog);
    expect(interview({ positions: quota })).toBe(before.interview.none.estimate);
    expect(interview({ positions: quota * 3 })).not.toBe(before.interview.none.estimate);
    expect(interview({ unfilled: 2 })).toBeGreaterThan(interview({ unfilled: 0 }));
    expect(interview({ h1bFilings: 0 })).toBeLessThan(interview({ h1bFilings: 5 }));
  });

  it("a setting moves it, and the other programs stay where they were", () => {
    const answer = oddsAnswer(profileWith({ [id]: { setting: "community" } }), facts, { seed: 1 });
    const plain = oddsAnswer(profileWith({}), facts, { seed: 1 });
    if (!answer.ok || !plain.ok) throw new Error("no odds");
    const [own, rest] = [answer.value.programs, plain.value.programs].map((all) =>
      all.filter((p) => p.id !== id),
    );
    expect(own).toEqual(rest);
    expect(interview({ setting: "community" })).not.toBe(before.interview.none.estimate);
  });

  it("the user's year takes the place of the oldest, so that no history grows longer", () => {
    const now = covariates(correctedProgram({ unfilled: 1 }), facts.catalog);
    expect(now.yearsListed).toBe(5);
    expect(now.quota).toBe(covariates(program, facts.catalog).quota);
    const all = covariates(correctedProgram({ unfilled: 400 }), facts.catalog);
    expect(all.unfilledShare).toBeLessThanOrEqual(1);
    expect(
      covariates(correctedProgram({ positions: 4, unfilled: 4 }), facts.catalog),
    ).toMatchObject({
      quota: 4,
      yearsListed: 5,
    });
  });
});

describe("a program that is closed", () => {
  it("is excluded on the user's word, pinned or not; one that is open is not asked about", () => {
    const closed = listOf({ [id]: { open: false } }, { include: [id] });
    expect(closed.excluded).toContainEqual({
      id,
      program: program.name,
      institution: program.institution.name,
      gate: "closed",
      rule: "user",
      found: "you said it is closed",
      source: "user",
    });
    expect(closed.warnings.map((w) => w.code)).toContain("pin-not-met");
    const open = listOf({ [id]: { open: true } }, { include: [id] });
    const row = open.applications.find((a) => a.id === id);
    expect(row?.verify.find((v) => v.fact === "still-open")).toMatchObject({ known: true });
  });
});

describe("one application for two programs", () => {
  const merged = { [id]: { sameAs: other.id } };

  it("has one row, with the tracks and positions of both", () => {
    const answer = oddsAnswer(profileWith(merged), facts, { seed: 1 });
    if (!answer.ok) throw new Error("no odds");
    const rows = answer.value.programs.filter((p) => p.id === id || p.id === other.id);
    expect(rows.map((p) => p.id)).toEqual([other.id]);
    const asked = question(profileWith(merged), facts, 1);
    if (!asked.ok) throw new Error("no question");
    const whole = asked.value.facts.catalog.byId.get(id);
    expect(whole?.tracks).toHaveLength(program.tracks.length + other.tracks.length);
    const quota = (p: typeof program) => covariates(p, facts.catalog).quota;
    expect(whole && quota(whole)).toBe(quota(program) + quota(other));
  });

  it("keeps a pin of either, and leaves out only what is left out", () => {
    const pinned = listOf(merged, { include: [id] });
    expect(pinned.applications.map((a) => a.id)).toContain(other.id);
    expect(pinned.warnings.map((w) => w.code)).not.toContain("pin-not-met");
    expect(listOf(merged, { exclude: [id] }).excluded).toEqual([]);
  });

  it("carries the signal placed at either", () => {
    const { applications } = listOf(merged, { placedSignals: { [id]: "gold" } });
    expect(applications.filter((a) => a.signal === "gold").map((a) => a.id)).toContain(other.id);
  });

  it("is refused across specialties and kinds of position", () => {
    const stranger = facts.catalog.programs.find((p) => p.specialty === "dermatology");
    const asked = question(profileWith({ [id]: { sameAs: stranger?.id ?? "" } }), facts, 1);
    expect(asked).toMatchObject({
      ok: false,
      problems: [{ code: "same-as", pointer: `/statedFacts/${id}/sameAs` }],
    });
  });
});
