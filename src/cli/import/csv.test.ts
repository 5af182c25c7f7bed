import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { factsReportSchema } from "#answers/user-csv/report.ts";
import { ok } from "#core/result.ts";
import { NO_FACTS, type UserFacts } from "#dossier/user-facts.ts";
import { readCatalog } from "#facts/catalog.ts";
import type { Io } from "../io.ts";
import { type CsvOptions, importCsv } from "./csv.ts";
import { readUserFacts } from "./facts-store.ts";
import { printTemplate } from "./template.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));
const bytes = (text: string) => new TextEncoder().encode(text);

/** A command with nothing of the world but memory. */
function setUp(stored: UserFacts | string | null = null, profile: object = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const written: string[] = [];
  const before = typeof stored === "string" ? stored : stored && JSON.stringify(stored);
  const io: Io = {
    out: (text) => out.push(text),
    err: (line) => err.push(line),
    read: async () => ok(bytes(JSON.stringify(profile))),
    facts: () => facts,
    today: () => "2026-11-25",
  };
  const store = {
    read: async () => {
      const text = written.at(-1) ?? before;
      return text === null ? null : bytes(text);
    },
    write: async (json: string) => {
      written.push(json);
    },
  };
  const run = (csv: string, options: Partial<CsvOptions> = {}) =>
    importCsv(io, bytes(csv), { store, ...options });
  return { io, store, out, err, written, run };
}

const TABLE = "Program id,Step 2,Visas\n1007-140,230,J-1\n1081-140,high,none\n9999-140,240,\n";

it("keeps the good rows, lists the bad ones, and says what changed", async () => {
  const { run, out, err, written } = setUp({
    ...NO_FACTS,
    statedFacts: { "1007-140": { minStep2: 220, note: "mine" } },
  });
  expect(await run(TABLE)).toBe(0);
  expect(JSON.parse(written[0] ?? "")).toEqual({
    version: 1,
    statedFacts: {
      "1007-140": { minStep2: 230, note: "mine", visas: ["j1"] },
      "1081-140": { visas: [] },
    },
    value: {},
  });
  expect(err).toEqual([
    'row 3, "Step 2": found "high"; accepted a whole number from 100 to 300, alone or with "preferred"; empty where there is no such rule',
    expect.stringMatching(/^row 4, "Program id": found "9999-140"; accepted .*\(near: /),
  ]);
  expect(out.join("")).toContain(
    "2 programs, 3 facts from 2 rows.\n2 new, 1 in place of what was known",
  );
  expect(out.join("")).toContain("Not used: 1 row, 1 cell.");
});

it("what was stored is read back, and a table read twice changes nothing", async () => {
  const { run, store, written } = setUp();
  await run(TABLE);
  await run(TABLE);
  expect(written[1]).toBe(written[0]);
  const read = await readUserFacts(store);
  expect(read.ok && read.value.statedFacts["1007-140"]).toEqual({ minStep2: 230, visas: ["j1"] });
});

it("a trial says everything and stores nothing", async () => {
  const { run, out, written } = setUp();
  expect(await run(TABLE, { dryRun: true })).toBe(0);
  expect(written).toEqual([]);
  expect(out.join("")).toContain("Nothing was stored");
});

it("in JSON it is one document of the published shape", async () => {
  const { run, out } = setUp();
  expect(await run(TABLE, { json: true })).toBe(0);
  const report = factsReportSchema.parse(JSON.parse(out.join("")));
  expect(report).toMatchObject({ programs: 2, facts: 3, stored: true });
  expect(report.problems).toHaveLength(2);
});

it("a share of international graduates is said to move no chance", async () => {
  const { run, out } = setUp();
  await run("Program id,IMG %\n1007-140,45\n");
  expect(out.join("").replaceAll("\n", " ")).toContain("It moves no chance");
});

describe("a table that gives nothing changes nothing and exits 2:", () => {
  it.each([
    ["a workbook", "PK\u0003\u0004", /^\(input\): found an Excel workbook/],
    ["no program", "Step 2\n230\n", /^row 1: found no column that says the program/],
    [
      "no row that can be used",
      "Program id,Step 2\n9999-140,230\n",
      /found no fact that could be used/,
    ],
    ["a template that nobody filled in", "Program id,Step 2\n1007-140,\n", /found no fact/],
  ])("%s", async (_, csv, line) => {
    const { run, out, err, written } = setUp();
    expect(await run(csv)).toBe(2);
    expect({ out, written }).toEqual({ out: [], written: [] });
    expect(err.at(-1)).toMatch(line);
  });

  it("stored facts that cannot be read are not written over", async () => {
    const { run, err, written } = setUp('{"version":1,"statedFacts":{"x":{}}}');
    expect(await run(TABLE)).toBe(2);
    expect(written).toEqual([]);
    expect(err[0]).toContain("/statedFacts/x");
  });

  it("an unknown specialty", async () => {
    const { run, err } = setUp();
    expect(await run(TABLE, { specialty: "phrenology" })).toBe(2);
    expect(err[0]).toMatch(/^--specialty: found "phrenology"/);
  });
});

describe("--map", () => {
  const csv = "Program id,A,B,A\n1007-140,230,80,x\n";
  const stated = async (...map: string[]) => {
    const { run, err, written } = setUp();
    const code = await run(csv, { map });
    return code === 0 ? JSON.parse(written[0] ?? "") : err;
  };

  it("says what a column holds, by title or number, with its rule and unit", async () => {
    expect(await stated("#2=minStep2:preferred", "b=value:percent")).toMatchObject({
      statedFacts: { "1007-140": { minStep2: { value: 230, rule: "preferred" } } },
      value: { "1007-140": 0.8 },
    });
  });

  it("takes a column out of use, and a field from the column it was guessed for", async () => {
    expect(await stated("Program id=")).toContain(
      "row 1: found no column that says the program; accepted a program id, or an institution and a specialty",
    );
    expect((await stated("B=program", "#2=minStep2"))[0]).toContain('row 2, "B": found "80"');
  });

  it.each([
    ["A=minStep2", "#2 or #4: two columns have that title"],
    ["#9=minStep2", "a column from #1 to #4"],
    ["Z=minStep2", "a column of the table: Program id, A (column 2), B, A (column 4)"],
    ["B=minStep", "minStep1 or minStep2 (near)"],
    ["B=minStep2:soft", "strict, preferred, percent or share after the colon"],
    ["B", 'a column and a field, like "Min score=minStep2"'],
  ])("%j is refused with what is accepted", async (option, accepted) => {
    expect(await stated(option)).toEqual([`--map: found "${option}"; accepted ${accepted}`]);
  });
});

describe("--template", () => {
  it("of a specialty has a row for each program, with what is stored filled in", async () => {
    const { io, store, out, run } = setUp();
    await run(TABLE);
    expect(await printTemplate(io, { specialty: "internal-medicine", store })).toBe(0);
    const lines = (out.at(-1) ?? "").split("\r\n");
    expect(lines.filter((line) => /^\d{4}-/.test(line)).length).toBeGreaterThan(500);
    expect(lines.find((line) => line.startsWith("1007-140,"))).toContain(",230,,J-1,");
  });

  it("of a profile has the programs of its list, with the profile's own facts", async () => {
    const profile = {
      applicantType: "us-md-senior",
      specialties: [{ specialty: "neurology" }],
      step2ck: { score: 250 },
      include: ["1007-180"],
      statedFacts: { "1007-180": { minStep2: 215 } },
      budget: { applications: 12 },
    };
    const { io, store, out } = setUp(null, profile);
    expect(await printTemplate(io, { in: "profile.json", store })).toBe(0);
    const rows = out
      .join("")
      .split("\r\n")
      .filter((line) => /^\d{4}-/.test(line));
    expect(rows).toHaveLength(12);
    expect(rows.find((line) => line.startsWith("1007-180,"))).toContain(",215,");
  });

  it("of an unknown specialty or a wrong profile is refused by name", async () => {
    const { io, store, err } = setUp(null, { step2ck: 1 });
    expect(await printTemplate(io, { specialty: "phrenology", store })).toBe(2);
    expect(await printTemplate(io, { store })).toBe(2);
    expect(err.join("\n")).toMatch(/phrenology[\s\S]*applicantType/);
  });
});
