/** Signals placed by hand, and what each signal is worth, on the real catalog. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listAnswer } from "#answers/list.ts";
import type { Detail, LevelWorth, ListAnswer, ListedApplication } from "#answers/types.ts";
import type { Problem } from "#core/result.ts";
import { parseProfile } from "#dossier/parse-profile.ts";
import { readCatalog } from "#facts/catalog.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));

function result(profile: object, detail: Detail = "refined") {
  const parsed = parseProfile(profile);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return listAnswer(parsed.value, facts, { seed: 1, detail });
}

function ask(profile: object, detail: Detail = "refined"): ListAnswer {
  const found = result(profile, detail);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value;
}

function problemsOf(profile: object): readonly Problem[] {
  const found = result(profile);
  return found.ok ? [] : found.problems;
}

const student = {
  applicantType: "us-md-senior",
  specialties: [{ specialty: "anesthesiology" }],
  step2ck: { score: 240 },
  budget: { applications: 30 },
};
const base = ask(student);
const all = ({ applications, firstYear }: ListAnswer): readonly ListedApplication[] => [
  ...applications,
  ...(firstYear?.applications ?? []),
];
const signals = (answer: ListAnswer) => new Map(all(answer).map((a) => [a.id, a.signal]));
const count = (answer: ListAnswer, level: string): number =>
  all(answer).filter((a) => a.signal === level).length;
const idsAt = (answer: ListAnswer, level: string): string[] =>
  all(answer).flatMap((a) => (a.signal === level ? [a.id] : []));
/** Another of the specialty that is not on the list. */
const farIds = ask({ ...student, budget: { applications: 120 } })
  .applications.map((a) => a.id)
  .filter((id) => !signals(base).has(id));

describe("signals placed by hand", () => {
  it("are on the list as placed, and the rest of the allowance is placed as before", () => {
    const [far = "", other = ""] = farIds;
    const [first = ""] = idsAt(base, "gold");
    for (const detail of ["coarse", "refined"] as const) {
      const placedSignals = { [far]: "gold", [other]: "silver", [first]: "none" };
      const answer = ask({ ...student, placedSignals }, detail);
      for (const [id, level] of Object.entries(placedSignals))
        expect(signals(answer).get(id)).toBe(level);
      expect([count(answer, "gold"), count(answer, "silver")]).toEqual([5, 10]);
      expect(answer.signals[0]).toMatchObject({ goldPlaced: 5, silverPlaced: 10 });
      expect(answer.applications).toHaveLength(30);
      expect(answer.objective.value).toBeLessThan(base.objective.upperBound);
      expect(answer.objective.upperBound).toBeGreaterThanOrEqual(answer.objective.value);
    }
  });

  it("where the list has them anyway change nothing", () => {
    const placedSignals = Object.fromEntries(idsAt(base, "gold").map((id) => [id, "gold"]));
    const again = ask({ ...student, placedSignals });
    expect(signals(again)).toEqual(signals(base));
    expect(again.matchChance).toEqual(base.matchChance);
  });

  it("are the only ones where signals are off", () => {
    const [first = "", second = ""] = base.applications.map((a) => a.id);
    const placedSignals = { [first]: "gold", [second]: "silver" };
    const answer = ask({ ...student, signals: "off", placedSignals });
    expect([idsAt(answer, "gold"), idsAt(answer, "silver")]).toEqual([[first], [second]]);
  });

  it("do not bring back a program that is left out or excluded by a rule, and their signal is free", () => {
    const [out = "", gated = ""] = idsAt(base, "gold");
    const answer = ask({
      ...student,
      placedSignals: { [out]: "gold", [gated]: "gold" },
      exclude: [out],
      statedFacts: { [gated]: { minStep2: 260 } },
    });
    expect(signals(answer).has(out) || signals(answer).has(gated)).toBe(false);
    expect(count(answer, "gold")).toBe(5);
    const [warning] = answer.warnings.filter(({ code }) => code === "placed-not-met");
    expect(warning?.text).toContain(`${out}, ${gated}`);
  });

  it("of a shared allowance count against it wherever they are", () => {
    const two = {
      ...student,
      specialties: [
        { specialty: "diagnostic-radiology" },
        { specialty: "interventional-radiology-integrated" },
      ],
    };
    const free = ask(two);
    const own = (answer: ListAnswer) =>
      answer.applications.filter((a) => a.specialty === "interventional-radiology-integrated");
    const [id = ""] = own(free).map((a) => a.id);
    expect(own(free).every((a) => a.signal === "none")).toBe(true);
    const answer = ask({ ...two, placedSignals: { [id]: "gold" } });
    expect(signals(answer).get(id)).toBe("gold");
    expect(idsAt(answer, "gold")).toHaveLength(6);
    expect(answer.signals[0]).toMatchObject({ gold: 6, goldPlaced: 6 });
  });
});

describe("signals that cannot be", () => {
  const ids = base.applications.map((a) => a.id);
  const at = (id: string | undefined) => `/placedSignals/${id}`;

  it("more than there are: those beyond, in the order they were placed", () => {
    const placedSignals = Object.fromEntries(ids.slice(0, 7).map((id) => [id, "gold"]));
    expect(problemsOf({ ...student, placedSignals })).toMatchObject([
      { code: "too-many-signals", pointer: at(ids[5]), found: '"gold" for 6 programs' },
      { pointer: at(ids[6]), accepted: "at most 5 gold in Anesthesiology in 2027" },
    ]);
  });

  it("a kind that the specialty does not have", () => {
    const family = { ...student, specialties: [{ specialty: "family-medicine" }] };
    const [first = ""] = ask(family).applications.map((a) => a.id);
    const [found] = problemsOf({ ...family, placedSignals: { [first]: "silver" } });
    expect(found).toMatchObject({ code: "no-such-signal", pointer: at(first), found: '"silver"' });
    expect(found?.accepted).toContain("none or gold: the signals of Family Medicine");
  });

  it("any at a program that takes none", () => {
    const [first = ""] = ids;
    const statedFacts = { [first]: { acceptsSignals: false } };
    const [found] = problemsOf({ ...student, statedFacts, placedSignals: { [first]: "gold" } });
    expect(found?.accepted).toContain("you stated that this program takes no signals");
    expect(problemsOf({ ...student, statedFacts, placedSignals: { [first]: "none" } })).toEqual([]);
  });
});

/** The profile with every signal placed as in the answer, but for some. */
const asIn = (profile: object, answer: ListAnswer, but: Readonly<Record<string, string>>) => ({
  ...profile,
  placedSignals: { ...Object.fromEntries(signals(answer)), ...but },
});

const worthAt = ({ worth = [] }: ListedApplication, level: string): LevelWorth => {
  const found = worth.find((each) => each.level === level);
  if (!found) throw new Error(`no worth at ${level}`);
  return found;
};

/** About eight of them, spread over all. */
const everyFew = <T>(items: readonly T[]): T[] =>
  items.filter((_, i) => i % Math.ceil(items.length / 8) === 0);

const cases = [
  ["one specialty", student],
  [
    "an advanced specialty and its first year",
    {
      ...student,
      specialties: [{ specialty: "dermatology" }],
      budget: { applications: 60 },
    },
  ],
] as const;

describe.each(cases)("what each signal is worth: %s", (_, profile) => {
  const answer = ask(profile);
  const expectSame = (again: ListAnswer, worth: { objective: number; matchChance: number }) => {
    expect(again.objective.value).toBeCloseTo(worth.objective, 10);
    expect(again.matchChance.estimate).toBeCloseTo(worth.matchChance, 10);
  };

  it("at the level it has, a program is worth what the list is worth", () => {
    for (const application of all(answer))
      expectSame(answer, worthAt(application, application.signal));
  });

  it("is what the list comes to with every signal placed so", () => {
    const holders = all(answer).filter(({ signal }) => signal !== "none");
    for (const application of everyFew(holders)) {
      const without = ask(asIn(profile, answer, { [application.id]: "none" }));
      expectSame(without, worthAt(application, "none"));
    }
  });

  it("a swap gains what the list comes to with the signal moved", () => {
    const found = answer.signals.flatMap((scheme) => scheme.swaps ?? []);
    expect(found.length).toBeGreaterThan(5);
    for (const { level, id, from, objective, matchChance } of everyFew(found)) {
      const moved = ask(asIn(profile, answer, { [from]: "none", [id]: level }));
      expectSame(moved, {
        objective: answer.objective.value + objective,
        matchChance: answer.matchChance.estimate + matchChance,
      });
    }
  });

  it("no single swap gains, for the list was searched for them; one more signal never hurts", () => {
    for (const scheme of answer.signals) {
      for (const { objective } of scheme.swaps ?? []) expect(objective).toBeLessThan(1e-9);
      for (const { objective } of scheme.oneMore ?? []) expect(objective).toBeGreaterThanOrEqual(0);
    }
  });

  it("the best use of one more signal is the best of all that it could be", () => {
    const of = new Map(all(answer).map((a) => [a.id, a]));
    for (const { specialty, oneMore = [] } of answer.signals)
      for (const { level, id, objective } of oneMore) {
        const gains = all(answer)
          .filter((a) => a.specialty === specialty && isBelow(a.signal, level))
          .map((a) => worthAt(a, level).objective - answer.objective.value);
        expect(objective).toBeCloseTo(Math.max(...gains), 12);
        expect(isBelow(of.get(id)?.signal ?? "gold", level)).toBe(true);
      }
  });
});

const isBelow = (a: string, b: string): boolean =>
  ["none", "silver", "gold"].indexOf(a) < ["none", "silver", "gold"].indexOf(b);

describe("a first answer", () => {
  it("says that it is one, and nothing of other levels", () => {
    const first = ask(student, "coarse");
    expect([first.detail, base.detail]).toEqual(["coarse", "refined"]);
    expect(first.objective.method).toBe("greedy");
    expect(first.applications.some((a) => "worth" in a)).toBe(false);
    expect(first.signals.some((s) => "swaps" in s || "oneMore" in s)).toBe(false);
  });
});
