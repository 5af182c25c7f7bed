/** Why: what is told of one program is what the odds use, whole, with sources, on the list or not. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { entryFor } from "#answers/field.ts";
import { listAnswer } from "#answers/list.ts";
import { oddsAnswer } from "#answers/odds.ts";
import { programsAnswer } from "#answers/programs.ts";
import { question } from "#answers/question.ts";
import { whyAnswer } from "#answers/why.ts";
import { parseProfile } from "#dossier/parse-profile.ts";
import type { Profile } from "#dossier/profile.ts";
import { POINT } from "#engines/odds/draws.ts";
import { position, standing } from "#engines/odds/odds.ts";
import { readCatalog } from "#facts/catalog.ts";
import { programsOf } from "#facts/query.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));

const graduate = {
  applicantType: "non-us-img",
  specialties: [{ specialty: "neurology" }],
  step2ck: { score: 238 },
  visa: "h1b",
  graduationYear: 2022,
  homeState: "NY",
  geographicPreferences: ["middle-atlantic"],
  publications: 3,
  budget: { applications: 15 },
};
const all = programsOf(facts.catalog, "neurology");
const [first, second, third] = all.filter((p) => p.institution.state === "NY");
if (!first || !second || !third) throw new Error("the directory has neurology in New York");

function profileOf(more: object = {}): Profile {
  const parsed = parseProfile({ ...graduate, ...more });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
function why(id: string, more: object = {}) {
  const answer = whyAnswer(profileOf(more), facts, { id, seed: 1 });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}
const sum = (parts: readonly { readonly effect: number }[]): number =>
  parts.reduce((total, part) => total + part.effect, 0);

describe("what moved the odds", () => {
  it.each(all.filter((_, i) => i % 20 === 0).map((p) => p.id))(
    "%s: the parts add up to the log-odds that are used, of the invitation and of the rank",
    (id) => {
      const asked = question(profileOf(), facts, 1);
      if (!asked.ok) throw new Error("no question");
      const program = asked.value.facts.catalog.byId.get(id);
      const entry = program && entryFor(asked.value, program);
      if (!entry) throw new Error(`${id} has no entry`);
      const { prospect } = entry;
      const where = position(prospect, standing(prospect.candidate, POINT), POINT);
      const told = why(id);
      expect(sum(told.interview)).toBeCloseTo(where.invite, 12);
      expect(sum(told.ranked)).toBeCloseTo(where.match, 12);
    },
  );

  it("the base comes first, then what moved it most; what is not said moves nothing and widens", () => {
    const { interview, signals } = why(first.id);
    expect(interview[0]?.kind).toBe("base");
    const sizes = interview.slice(1).map(({ effect }) => Math.abs(effect));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const unsaid = interview.filter(({ said }) => !said);
    expect(unsaid.map(({ fact }) => fact)).toContain("ECFMG status: not said");
    for (const { effect, se } of unsaid) expect([effect, se > 0]).toEqual([0, true]);
    expect(interview.map(({ fact }) => fact)).toContain("your home state (NY)");
    expect(signals.gold?.effect).toBeGreaterThan(0);
  });

  it("every source and every gate's source has a title", () => {
    const told = why(first.id, {
      statedFacts: { [first.id]: { minStep2: 200, name: "New name" } },
    });
    const cited = [
      ...[...told.interview, ...told.ranked].map(({ source }) => source),
      ...told.facts.flatMap(({ source }) => source ?? []),
      ...told.gates.flatMap(({ source }) => source ?? []),
    ];
    for (const source of cited) expect(told.sources[source]?.length).toBeGreaterThan(2);
    expect(told.sources.user).toBe("You");
  });
});

it("the chances are those of the odds, at every signal", () => {
  const odds = oddsAnswer(profileOf(), facts, { seed: 1 });
  if (!odds.ok) throw new Error("no odds");
  const row = odds.value.programs.find(({ id }) => id === second.id);
  const { chances } = why(second.id);
  expect({ none: chances?.none.interview, gold: chances?.gold?.interview }).toEqual(row?.interview);
  expect(chances?.none).toMatchObject({ match: row?.match, matchIfRanked: row?.matchIfRanked });
  expect(chances?.gold?.match.estimate).toBeGreaterThan(row?.match.estimate ?? 1);
});

describe("gates", () => {
  const stated = {
    [first.id]: {
      minStep2: 250,
      minStep1: 220,
      maxYearsSinceGraduation: { value: 3, rule: "preferred" },
      visas: ["h1b"],
    },
  };
  const { gates, excluded, chances, verify, unknown } = why(first.id, { statedFacts: stated });
  const of = (policy: string) => gates.find((gate) => gate.policy === policy);

  it("are all there, each passed, failed, preferred or unknown, with rule and source", () => {
    expect(gates).toHaveLength(11);
    expect(of("minStep2")).toMatchObject({ verdict: "failed", rule: "strict", asked: 250 });
    expect(of("minStep1")).toMatchObject({ verdict: "unknown", unknown: "not-said" });
    expect(of("maxYearsSinceGraduation")).toMatchObject({ verdict: "preferred", source: "user" });
    expect(of("visas")).toMatchObject({ verdict: "passed", concerns: true });
    expect(of("acceptsImg")).toMatchObject({ verdict: "unknown", unknown: "not-published" });
    expect(of("acceptsComlexOnly")).toMatchObject({ verdict: "passed", concerns: false });
  });

  it("an excluded program has its gate, and its chances if the gate were not there", () => {
    const list = listAnswer(profileOf({ statedFacts: stated }), facts, {
      seed: 1,
      detail: "refined",
    });
    expect(list.ok && list.value.excluded).toEqual([excluded]);
    expect(chances?.none).toEqual(why(first.id).chances?.none);
    expect(verify.find((item) => item.fact === "minimum-score")?.known).toBe(true);
  });

  it("what nobody published and nobody stated is unknown by name; what is stated is not", () => {
    expect(unknown).toEqual(expect.arrayContaining(["open", "acceptsImg", "maxAttempts"]));
    expect(unknown).not.toContain("minStep2");
    expect(unknown).not.toContain("acceptsComlexOnly");
  });

  it("a program the user left out says so", () => {
    expect(why(first.id, { exclude: [first.id] }).excluded).toMatchObject({ gate: "excluded" });
  });
});

describe("facts", () => {
  it("a correction stands beside what the directory has, and null is not known", () => {
    const said = {
      name: "Renamed",
      positions: 9,
      unfilled: 0,
      rating: 5,
      teachingHealthCenter: false,
    };
    const told = why(first.id, {
      statedFacts: { [first.id]: { ...said, note: "Called on Monday" } },
    });
    const of = (name: string) => told.facts.find(({ fact }) => fact === name);
    expect(of("name")).toMatchObject({
      value: "Renamed",
      source: "user",
      directory: first.institution.name,
    });
    expect(of("positions")).toMatchObject({ value: 9, quality: "user" });
    expect(of("teachingHealthCenter")).toMatchObject({ value: false, source: "user" });
    expect(of("city")).toMatchObject({ quality: "primary", year: 2020 });
    expect(told.stated.note).toBe("Called on Monday");
    for (const { value, source } of why(third.id).facts)
      expect(value === null).toBe(source === null);
  });

  it("value is the user's where it is set, with ours beside it", () => {
    const wish = { setting: { university: 1, community: 0 } };
    const plain = why(first.id, wish).value;
    expect(plain.stated).toBe(false);
    expect(plain.counted).toBe(plain.ours);
    const own = why(first.id, { ...wish, value: { [first.id]: 0.3 } }).value;
    expect(own).toEqual({ counted: 0.3, stated: true, ours: plain.ours });
  });
});

describe("programs outside the profile", () => {
  it("of another specialty have facts and gates and no chances", () => {
    const [other] = programsOf(facts.catalog, "dermatology");
    const told = why(other?.id ?? "");
    expect(told).toMatchObject({ chances: null, noChances: "not-in-profile", interview: [] });
    expect(told.gates).toHaveLength(11);
  });

  it("a first year beside an advanced specialty has chances of its own", () => {
    const derm = { applicantType: "us-md-senior", specialties: [{ specialty: "dermatology" }] };
    const [year] = programsOf(facts.catalog, "transitional-year", { role: "first-year" });
    expect(why(year?.id ?? "", derm).chances?.none.interview.estimate).toBeGreaterThan(0);
    expect(why(year?.id ?? "").noChances).toBe("not-in-profile");
  });

  it("a track leads to its program; a stranger is refused at the id", () => {
    expect(why(first.tracks[0]?.code.toLowerCase() ?? "").program.id).toBe(first.id);
    const answer = whyAnswer(profileOf(), facts, { id: "9999-999", seed: 1 });
    expect(answer).toMatchObject({ ok: false, problems: [{ pointer: "/id" }] });
  });

  it("one that another takes in leads to that one", () => {
    const merged = { statedFacts: { [first.id]: { sameAs: second.id } } };
    expect(why(first.id, merged).program.id).toBe(second.id);
  });
});

describe("all programs, to browse", () => {
  const more = { statedFacts: { [first.id]: { open: false } }, include: [second.id] };
  const profile = profileOf(more);
  const list = listAnswer(profile, facts, { seed: 1, detail: "refined" });
  const odds = oddsAnswer(profile, facts, { seed: 1 });
  if (!list.ok || !odds.ok) throw new Error("no list");
  const browsed = programsAnswer(profile, facts, { seed: 1, list: list.value });
  if (!browsed.ok) throw new Error("nothing to browse");
  const { programs } = browsed.value;
  const rowOf = (id: string) => programs.find((row) => row.id === id);

  it("are those of the odds and those excluded, each once", () => {
    const ids = programs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const both = [...odds.value.programs, ...odds.value.excluded].map(({ id }) => id);
    expect(new Set(ids)).toEqual(new Set(both));
    expect(rowOf(first.id)).toMatchObject({ status: "excluded", gate: "closed", match: null });
  });

  it("have the chances of the odds, and of the list what is on it", () => {
    for (const { id, interview, match } of odds.value.programs) {
      expect(rowOf(id)?.interview).toBeCloseTo(interview.none.estimate, 12);
      expect(rowOf(id)?.match).toBeCloseTo(match.estimate, 12);
    }
    const listed = programs.filter(({ status }) => status === "listed");
    expect(listed.map(({ id, signal }) => `${id} ${signal}`).toSorted()).toEqual(
      list.value.applications.map(({ id, signal }) => `${id} ${signal}`).toSorted(),
    );
    expect(rowOf(second.id)).toMatchObject({ pinned: true, status: "listed", value: 1 });
  });

  it("first years beside an advanced specialty are among them", () => {
    const derm = { applicantType: "us-md-senior", specialties: [{ specialty: "dermatology" }] };
    const answer = programsAnswer(profileOf(derm), facts, { seed: 1 });
    const years = answer.ok ? answer.value.programs.filter((row) => row.firstYear) : [];
    expect(years.length).toBeGreaterThan(50);
    expect(new Set(years.map(({ status }) => status))).toEqual(new Set(["open"]));
  });
});
