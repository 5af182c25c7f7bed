/** Good input to every public command: one JSON document of the published shape, the same bytes twice. */
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { compareSchema } from "#answers/compare-schema.ts";
import { exitDaysSchema } from "#answers/path/exit-days-schema.ts";
import { gatesSchema } from "#answers/path/gates-schema.ts";
import { guardsSchema } from "#answers/path/guards-schema.ts";
import { memoSchema } from "#answers/path/memo-schema.ts";
import { peopleSchema } from "#answers/path/people-schema.ts";
import { planAnswerSchema } from "#answers/path/plan-schema.ts";
import { recordAnswerSchema } from "#answers/path/record-schema.ts";
import { resumePrintedSchema } from "#answers/path/resume-schema.ts";
import { routesSchema } from "#answers/path/routes-schema.ts";
import { rulesSchema } from "#answers/path/rules-schema.ts";
import { runwaySchema } from "#answers/path/runway-schema.ts";
import { sheetAnswerSchema } from "#answers/path/sheet-schema.ts";
import { triageSchema } from "#answers/path/triage-schema.ts";
import {
  listSchema,
  oddsSchema,
  portfolioSchema,
  programSchema,
  specialtiesSchema,
} from "#answers/schemas.ts";
import { BUILD_TIME, graduate, instance, run, runHead, student, warmUp } from "./command.ts";

beforeAll(warmUp, BUILD_TIME);

/** A command takes a second or two; the machine may be busy with other tests. */
const SLOWEST = 120_000;

const document = {
  version: 1,
  profile: { ...graduate, specialties: [{ specialty: "neurology" }] },
};

const neurology = { ...graduate, specialties: [{ specialty: "neurology" }] };
const scenarios = {
  version: 2,
  scenarios: [
    { id: "1", name: "As I am", profile: neurology },
    { id: "2", name: "Ten more points", profile: { ...neurology, step2ck: { score: 255 } } },
  ],
  active: "1",
};

const empty = { version: 1 };
const resident = {
  version: 1,
  asOf: "2026-11-25",
  sheet: { status: "j1_physician", stage: "in_residency", pgy: 2, specialty: "neurology" },
  triage: { other_program: "yes", calm_day: "good", treated: "harsh", elsewhere: "yes" },
  checkIns: [{ on: "2026-11-20", cbi: Array(19).fill(3) }],
};
const owesNothing = {
  ...resident,
  sheet: { ...resident.sheet, contractEnd: "2027-06-30" },
  money: { savings: 18_000, takeHome: 4600, spending: 3900, loans: [] },
  leaving: { lane: "medical_writing", incomeAfter: 3000, moonlighting: 1200 },
};
const owing = {
  ...resident,
  sheet: { ...resident.sheet, state: "CA", contractEnd: "2027-06-30" },
  money: {
    savings: 14_000,
    takeHome: 4_400,
    spending: 3_400,
    household: 1,
    dependents: 0,
    plan: "RAP",
    loans: [{ kind: "direct", balance: 205_000, rate: 0.065, disbursed: "2021-08-15" }],
  },
};
const planned: unknown = JSON.parse(readFileSync("examples/resident-plan.json", "utf8"));
const worked = {
  ...resident,
  record: [
    { id: "a", title: "Talk on Mrs. Alvarez", on: "2026-11-02", hours: 0.1 },
    { id: "b", title: "A guide", on: "2026-11-03", hours: 0.2, lane: "medical_writing" },
  ],
};
const notSafe = { ...resident, triage: { now: "not_safe" } };

const commands: readonly (readonly [
  name: string,
  args: readonly string[],
  input: unknown,
  schema: z.ZodMiniType,
])[] = [
  ["list for two specialties", ["list"], graduate, listSchema],
  ["list with a first year", ["list"], student, listSchema],
  ["list of a whole document", ["list", "--seed", "7"], document, listSchema],
  ["what-if of one profile", ["what-if"], student, compareSchema],
  ["what-if of a whole document", ["what-if", "--seed", "3"], scenarios, compareSchema],
  ["odds", ["odds"], student, oddsSchema],
  ["portfolio", ["portfolio"], instance, portfolioSchema],
  ["portfolio of nothing", ["portfolio"], { weights: [1], options: [] }, portfolioSchema],
  ["specialties", ["catalog", "specialties"], null, specialtiesSchema],
  ["a program by id", ["catalog", "show", "1007-140"], null, programSchema],
  ["guards of nothing said", ["path", "guards", "--today", "2026-11-25"], empty, guardsSchema],
  ["guards", ["path", "guards"], resident, guardsSchema],
  ["triage of nothing said", ["path", "triage", "--today", "2026-11-25"], empty, triageSchema],
  ["triage", ["path", "triage"], resident, triageSchema],
  ["triage where help comes first", ["path", "triage"], notSafe, triageSchema],
  ["routes", ["path", "routes"], resident, routesSchema],
  ["plan", ["path", "plan"], planned, planAnswerSchema],
  ["gates of nothing said", ["path", "gates", "--today", "2026-11-25"], empty, gatesSchema],
  ["gates where help comes first", ["path", "gates"], notSafe, gatesSchema],
  ["last days", ["path", "exit-days"], resident, exitDaysSchema],
  ["memo of nothing said", ["path", "memo", "--today", "2026-11-25"], empty, memoSchema],
  ["people of nobody", ["path", "people", "--today", "2026-11-25"], empty, peopleSchema],
  ["resume of nothing said", ["path", "resume"], empty, resumePrintedSchema],
  ["resume", ["path", "resume"], planned, resumePrintedSchema],
  [
    "record of nothing said",
    ["path", "record", "--today", "2026-11-25"],
    empty,
    recordAnswerSchema,
  ],
  ["record", ["path", "record"], worked, recordAnswerSchema],
  ["runway of nothing said", ["path", "runway", "--today", "2026-11-25"], empty, runwaySchema],
  ["runway", ["path", "runway"], owesNothing, runwaySchema],
  ["runway with loans", ["path", "runway"], owing, runwaySchema],
  [
    "the sheet of nothing said",
    ["path", "sheet", "--today", "2026-11-25"],
    empty,
    sheetAnswerSchema,
  ],
  ["the sheet", ["path", "sheet"], owing, sheetAnswerSchema],
  ["rules", ["path", "rules", "--today", "2027-06-01"], null, rulesSchema],
  ["rules past review", ["path", "rules", "--due", "--today", "2027-06-01"], null, rulesSchema],
  ["a program by track", ["catalog", "show", "1007140c0"], null, programSchema],
];

describe.concurrent("with --json", () => {
  it.each(commands)(
    "%s prints one document of the published shape, twice the same bytes",
    async (...[, args, input, schema]) => {
      const given = { input: JSON.stringify(input) };
      const [first, second] = await Promise.all([
        run([...args, "--json"], given),
        run([...args, "--json"], given),
      ]);
      expect(first.err.replace(/^Warning: .*$/gm, "").trim()).toBe("");
      expect(first.code).toBe(0);
      expect(first.out.equals(second.out)).toBe(true);
      const text = first.out.toString();
      expect(text.endsWith("\n")).toBe(true);
      const document: unknown = JSON.parse(text);
      expect(z.parse(schema, document)).toEqual(document);
      expect(text).not.toMatch(/\d\.\d{10,}/);
    },
    SLOWEST,
  );
});

describe.concurrent("without --json", () => {
  it.each(commands)(
    "%s says the same in words, within a hundred columns",
    async (...[, args, input]) => {
      const { code, out, err } = await run(args, { input: JSON.stringify(input) });
      expect(err).toBe("");
      expect(code).toBe(0);
      const lines = out.toString().split("\n");
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(100);
      expect(out.toString()).not.toMatch(/undefined|NaN|\[object/);
    },
    SLOWEST,
  );
});

it("a reader that has seen enough ends a command quietly", async () => {
  expect(await runHead(["odds", "--help"])).toMatchObject({ code: 0, err: "" });
  expect(await runHead(["catalog", "specialties", "--json"])).toMatchObject({ code: 0, err: "" });
});

describe.concurrent("help", () => {
  it.each([
    [["--help"], "Exit codes"],
    [["list", "--help"], "elective list --in profile.json"],
    [["what-if", "--help"], "elective what-if --in document.json"],
    [["odds", "--help"], "elective odds --in profile.json"],
    [["portfolio", "--help"], "elective portfolio --in instance.json"],
    [["catalog", "specialties", "--help"], "elective catalog specialties"],
    [["catalog", "show", "--help"], "elective catalog show 1007-140"],
    [["serve", "--help"], "elective serve"],
  ])("%j ends well and shows an example", async (args, words) => {
    const { code, out, err } = await run(args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out.toString()).toContain(words);
  });
});
