import { describe, expect, it } from "vitest";
import { parseProfile } from "#dossier/parse-profile.ts";
import type { Sheet } from "#dossier/path/path-document.ts";
import { SCHOOLS, STAGES, STATUSES } from "#dossier/path/terms.ts";
import type { Verdict } from "#facts/path/rule-schema.ts";
import { routesAnswer } from "./routes.ts";

const today = "2026-11-25";
const ask = (sheet: Sheet, triage: Readonly<Record<string, string>> = {}) => {
  const answer = routesAnswer({ version: 1, sheet, triage }, { today });
  if (!answer.ok) throw new Error("the routes always answer");
  return answer.value;
};
const verdictsOf = (sheet: Sheet) => ask(sheet).routes.map(({ verdict }) => verdict);

/** Long past the 45 days, with a lawyer: what is left is what the status says. */
const later: Sheet = { fromNrmp: true, contractStart: "2025-07-01", lawyerConsulted: "2026-11-01" };
const j1: Sheet = { ...later, status: "j1_physician" };

it.each<[string, Sheet, readonly [program: Verdict, specialty: Verdict]]>([
  [
    "a citizen",
    { ...later, status: "us_citizen_or_lpr" },
    ["no_immigration_limit", "no_immigration_limit"],
  ],
  ["nobody said", later, ["blocked_until_known", "blocked_until_known"]],
  [
    "H-1B",
    { ...later, status: "h1b" },
    ["blocked_without_concurrent_petition", "blocked_without_concurrent_petition"],
  ],
  [
    "J-1, first two years, change left",
    { ...j1, j1Years: 1.9, j1SpecialtyChanged: false },
    ["ask_first", "ask_first"],
  ],
  [
    "J-1, two years full",
    { ...j1, j1Years: 2, j1SpecialtyChanged: false },
    ["ask_first", "blocked"],
  ],
  ["J-1, change used", { ...j1, j1Years: 1, j1SpecialtyChanged: true }, ["ask_first", "blocked"]],
  [
    "J-1, change used, years unknown",
    { ...j1, j1SpecialtyChanged: true },
    ["blocked_until_known", "blocked"],
  ],
  ["J-1, change unknown, late", { ...j1, j1Years: 4 }, ["ask_first", "blocked"]],
  ["J-1, change unknown, early", { ...j1, j1Years: 1 }, ["ask_first", "blocked_until_known"]],
  [
    "J-1, change left, years unknown",
    { ...j1, j1SpecialtyChanged: false },
    ["blocked_until_known", "blocked_until_known"],
  ],
  ["J-1, seven years", { ...j1, j1Years: 7, j1SpecialtyChanged: false }, ["blocked", "blocked"]],
  ["J-1, nothing known", j1, ["blocked_until_known", "blocked_until_known"]],
])("%s", (_, sheet, expected) => {
  expect(verdictsOf(sheet)).toEqual(expected);
});

it("on a J-1 or H-1B no route is open before a lawyer is on record", () => {
  for (const status of ["j1_physician", "h1b"] as const) {
    const { lawyerConsulted: _, ...rest } = later;
    const sheet = { ...rest, status, j1Years: 1, j1SpecialtyChanged: false };
    expect(verdictsOf(sheet)).toEqual(["blocked_until_known", "blocked_until_known"]);
    const [route] = ask(sheet).routes;
    expect(route?.missing).toContain("lawyerConsulted");
  }
});

describe("the 45 days of the match", () => {
  const citizen: Sheet = { status: "us_citizen_or_lpr" };
  it.each<[string, Sheet, Verdict]>([
    ["the last day", { fromNrmp: true, contractStart: "2026-10-11" }, "blocked"],
    ["the day after", { fromNrmp: true, contractStart: "2026-10-10" }, "ask_first"],
    ["a year after", { fromNrmp: true, contractStart: "2025-11-25" }, "ask_first"],
    ["a day more", { fromNrmp: true, contractStart: "2025-11-24" }, "no_immigration_limit"],
    ["an origin nobody said, this year", { contractStart: "2026-07-01" }, "ask_first"],
    ["before the start", { fromNrmp: true, contractStart: "2027-07-01" }, "blocked"],
    ["a start nobody said", { fromNrmp: true }, "blocked_until_known"],
    ["an origin nobody said", { contractStart: "2026-10-11" }, "blocked_until_known"],
    ["neither", {}, "blocked_until_known"],
    ["an origin nobody said, long ago", { contractStart: "2024-07-01" }, "no_immigration_limit"],
    [
      "not from the match",
      { fromNrmp: false, contractStart: "2026-11-01" },
      "no_immigration_limit",
    ],
  ])("%s", (_, sheet, expected) => {
    expect(new Set(verdictsOf({ ...citizen, ...sheet }))).toEqual(new Set([expected]));
  });

  it("the last day is counted from the start, over the end of a month and a year", () => {
    const through = (contractStart: string) => ask({ contractStart }).match.bindsThrough;
    expect(through("2026-07-01")).toBe("2026-08-15");
    expect(through("2026-12-01")).toBe("2027-01-15");
    expect(through("2028-01-31")).toBe("2028-03-16");
    expect(ask({}).match).toEqual({ from: null, bindsThrough: null });
    expect(ask({ contractStart: "2026-07-01", fromNrmp: false }).match).toEqual({
      from: false,
      bindsThrough: null,
    });
  });
});

it("the triage points to at most one route", () => {
  const pointed = (triage: Readonly<Record<string, string>>) =>
    ask({}, triage).routes.flatMap(({ route, pointedTo }) => (pointedTo ? [route] : []));
  expect(pointed({})).toEqual([]);
  expect(pointed({ other_program: "yes", calm_day: "good", treated: "harsh" })).toEqual([
    "program",
  ]);
  expect(
    pointed({ core_work: "dislike", other_field: "better", ten_years: "other_field" }),
  ).toEqual(["specialty"]);
  expect(
    pointed({ now: "not_safe", other_program: "yes", calm_day: "good", treated: "harsh" }),
  ).toEqual([]);
});

const sheet: Sheet = {
  stage: "in_residency",
  specialty: "general-surgery",
  yearsCredited: 1.5,
  school: "us-md",
  graduationYear: 2024,
  status: "us_citizen_or_lpr",
  state: "OH",
};

it("what the sheet knows is carried over and asked for nowhere again", () => {
  const [program, specialty] = ask(sheet).routes;
  const rest = {
    applicantType: "us-md-graduate",
    graduationYear: 2024,
    visa: "none",
    priorTraining: { specialty: "general-surgery", years: 1.5, status: "current" },
    homeState: "OH",
  };
  expect(program?.profile).toEqual({ ...rest, specialties: [{ specialty: "general-surgery" }] });
  expect(specialty?.profile).toEqual(rest);
  expect(program?.notCarried).toEqual([]);
});

it("what nobody said is not made up", () => {
  const [route] = ask({ specialty: "neurology", pgy: 3, stage: "in_residency" }).routes;
  expect(route?.profile).toEqual({ specialties: [{ specialty: "neurology" }] });
  expect(route?.notCarried).toEqual([
    "school",
    "graduationYear",
    "status",
    "yearsCredited",
    "state",
  ]);
  expect(ask({}).routes[0]?.profile).toEqual({});
  const tooMany = ask({ ...sheet, yearsCredited: 10.5 }).routes[0]?.profile;
  expect(tooMany).not.toHaveProperty("priorTraining");
  expect(ask({}).credit).toEqual({ years: null, j1YearsLeft: null });
});

it("with scores and a specialty it is a profile that Pick opens, for every school, stage and status", () => {
  for (const school of SCHOOLS)
    for (const stage of STAGES)
      for (const status of STATUSES)
        for (const { profile } of ask({ ...sheet, school, stage, status, yearsCredited: 10 })
          .routes) {
          const asked = { specialties: [{ specialty: "psychiatry" }], step2ck: { score: 240 } };
          expect(parseProfile({ ...asked, ...profile })).toMatchObject({ ok: true });
        }
});

it("says the step at which it stops being quiet, and the years left on a J-1", () => {
  const answer = ask({ ...j1, j1Years: 2.5 });
  expect(answer.quietUntil).toBe("accept");
  expect(answer.steps.map(({ id, quiet }) => [id, quiet])).toEqual([
    ["look", "yes"],
    ["talk", "disputed"],
    ["accept", "no"],
  ]);
  expect(answer.credit.j1YearsLeft).toBe(4.5);
  expect(ask({ ...j1, j1Years: 9 }).credit.j1YearsLeft).toBe(0);
});

it("the facts of a route name the funding and the date, each with a source or as judgment", () => {
  const [program, specialty] = ask(sheet).routes;
  expect(program?.facts.map(({ id }) => id)).toEqual([
    "match_45",
    "later_match",
    "j1_limits",
    "credit",
    "funding",
    "bar",
    "rates",
  ]);
  expect(specialty?.facts.map(({ id }) => id)).toContain("waiver_date");
});
