/** Wrong input to every public command: exit 2, one line per problem that names the field, nothing printed. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUILD_TIME, type Given, graduate, instance, run, student, warmUp } from "./command.ts";

beforeAll(warmUp, BUILD_TIME);

const folder = mkdtempSync(join(tmpdir(), "elective-bad-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

/** Runs and checks what holds for every wrong input. */
async function refused(args: readonly string[], given: Given = {}): Promise<readonly string[]> {
  const { code, out, err } = await run(args, given);
  expect(code, err).toBe(2);
  expect(out.length).toBe(0);
  expect(err.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(err.endsWith("\n")).toBe(true);
  const lines = err.trimEnd().split("\n");
  for (const line of lines) expect(line.length).toBeLessThan(1000);
  return lines;
}

const answering = ["list", "what-if", "odds", "portfolio"] as const;

describe.concurrent.each(answering)("%s refuses a file that is", (command) => {
  const latin1 = Uint8Array.of(0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d);
  const nul = new Uint8Array(100);
  it.each([
    [
      "missing",
      () => join(folder, "none.json"),
      /^\(input\): found no file .*none\.json; accepted/,
    ],
    ["a folder", () => folder, /^\(input\): found a folder, /],
    [
      "empty",
      () => file(`${command}-empty.json`, ""),
      /^\(input\): found nothing \(an empty file\); /,
    ],
    [
      "blank",
      () => file(`${command}-blank.json`, " \n"),
      /found the end at line 2, column 1; accepted a value$/,
    ],
    ["not UTF-8", () => file(`${command}-latin1.json`, latin1), /found bytes that are not UTF-8; /],
    ["huge", () => file(`${command}-huge.json`, " ".repeat(20_000_001)), /found more than 20 MB; /],
    [
      "not JSON",
      () => file(`${command}-text.json`, '{\n"a":1,,}'),
      /found "," at line 2, column 7; /,
    ],
    ["zeros", () => file(`${command}-zeros.json`, nul), /found "\\u0000" at line 1, column 1; /],
    [
      "a list",
      () => file(`${command}-list.json`, "[]"),
      /^\(input\): found a list of 0; accepted /,
    ],
    ["null", () => file(`${command}-null.json`, "null"), /^\(input\): found null; accepted /],
  ])("%s", async (_, makeFile, line) => {
    const lines = await refused([command, "--in", makeFile(), "--json"]);
    expect(lines).toEqual([expect.stringMatching(line)]);
  });
});

describe.concurrent.each(["list", "what-if", "odds"])("%s refuses a profile with", (command) => {
  const many = Array.from({ length: 10_000 }, (_, i) => `${1000 + (i % 9000)}-140`);
  it.each<[name: string, fields: object, lines: readonly string[]]>([
    [
      "a Step 2 CK of 999",
      { step2ck: { score: 999 } },
      ["/step2ck/score: found 999; accepted a three-digit score from 100 to 300"],
    ],
    [
      "graduation in 2050",
      { graduationYear: 2050 },
      ["/graduationYear: found 2050; accepted a year from 1950 to 2028"],
    ],
    [
      "a budget of -1",
      { budget: { dollars: -1 } },
      ["/budget/dollars: found -1; accepted dollars from 0 to 100000, cents allowed"],
    ],
    [
      "10,000 programs pinned",
      { include: many },
      ["/include: found a list of 10000; accepted at most 1500 program ids"],
    ],
    [
      "a number in words",
      { graduationYear: "2023" },
      ['/graduationYear: found "2023"; accepted a whole number from 1950 to 2031'],
    ],
    [
      "an unknown field",
      { gpa: 3.9 },
      [expect.stringMatching(/^\/gpa: found the unknown field "gpa"; accepted /)],
    ],
    [
      "a field of another name",
      { buget: 3 },
      ['/buget: found the unknown field "buget"; accepted budget (near)'],
    ],
    [
      "no score",
      { step2ck: undefined, step1: undefined },
      ["/step2ck: found nothing; accepted a score, or null for not yet"],
    ],
    [
      "a specialty that is none",
      { specialties: [{ specialty: "internal-medecine" }] },
      [
        expect.stringMatching(
          /^\/specialties\/0\/specialty: found "internal-medecine"; .*internal-medicine/,
        ),
      ],
    ],
    [
      "a program that is none",
      { include: ["9999-999"] },
      [expect.stringMatching(/^\/include\/0: found "9999-999"; accepted a program id/)],
    ],
    [
      "an institution that is none",
      { homeInstitution: "0000" },
      [expect.stringMatching(/^\/homeInstitution: found "0000"; /)],
    ],
    [
      "hostile text",
      { homeState: "\u001b]0;x\u0007\u202e" },
      [
        '/homeState: found "\\u001b]0;x\\u0007\\u202e"; accepted a two-letter state, DC or PR, or null',
      ],
    ],
    [
      "a hostile field",
      { "\u001b[2J\n/": 1 },
      [expect.stringMatching(/^\/\\u001b\[2J\\u000a~1: found the unknown field /)],
    ],
    [
      "several problems",
      { step2ck: { score: 0 }, season: 1999, visa: "f1" },
      [
        "/step2ck/score: found 0; accepted a three-digit score from 100 to 300",
        '/visa: found "f1"; accepted one of none, j1, h1b, j1-or-h1b',
        "/season: found 1999; accepted a whole number from 2024 to 2030",
      ],
    ],
  ])("%s", async (_, fields, lines) => {
    const input = JSON.stringify({ ...graduate, ...fields });
    expect(await refused([command, "--json"], { input })).toEqual(lines);
  });
});

describe.concurrent("portfolio refuses an instance with", () => {
  const [option] = instance.options;
  it.each<[name: string, fields: object, line: string]>([
    [
      "weights that sum to 2",
      { weights: [1, 1] },
      "/weights: found a sum of 2; accepted weights that sum to 1 within 1e-9",
    ],
    [
      "a chance of 1.2",
      { options: [{ ...option, accept: { none: [1.2, 0] } }] },
      "/options/0/accept/none/0: found 1.2; accepted a number from 0 to 1",
    ],
    [
      "an unknown field",
      { seed: 1 },
      '/seed: found the unknown field "seed"; accepted only weights, options, limits, fallback',
    ],
    [
      "a budget of -1",
      { limits: { budget: -1 } },
      "/limits/budget: found -1; accepted a number from 0 to 1000000000",
    ],
    [
      "one id twice",
      { options: [option, option] },
      '/options/1/id: found "x" again; accepted each id once',
    ],
  ])("%s", async (_, fields, line) => {
    const input = JSON.stringify({ ...instance, ...fields });
    expect(await refused(["portfolio", "--json"], { input })).toEqual([line]);
  });
});

describe.concurrent("usage", () => {
  const input = JSON.stringify(student);
  it.each<[args: readonly string[], line: RegExp]>([
    [["lst"], /unknown command 'lst'/],
    [["list", "--frob"], /unknown option '--frob'/],
    [["list", "extra"], /too many arguments|unexpected/i],
    [
      ["list", "--seed", "-1"],
      /^--seed: found "-1"; accepted a whole number from 0 to 4294967295$/,
    ],
    [["list", "--seed", "1e3"], /^--seed: found "1e3"/],
    [["list", "--seed", "4294967296"], /^--seed: found "4294967296"/],
    [["list", "--in"], /argument missing/],
    [["\u001b[31mred"], /unknown command/],
    [["catalog", "show"], /missing required argument/],
    [["catalog", "show", "9999-999"], /^\/code: found "9999-999"; accepted a program id like/],
    [["catalog", "show", "\u001b[2J"], /^\/code: found "\\u001b\[2J"; /],
    [
      ["serve", "--port", "99999"],
      /^--port: found "99999"; accepted a whole number from 0 to 65535$/,
    ],
    [["serve", "--port", "\u001b"], /^--port: found "\\u001b"; /],
  ])("%j is refused in one line", async (args, line) => {
    expect(await refused(args, { input })).toEqual([expect.stringMatching(line)]);
  });
});

describe.concurrent("a catalog that", () => {
  it.each([
    ["is not there", () => join(folder, "none.bin")],
    ["is not one", () => file("bad.bin", "not a catalog")],
  ])("%s ends the command with 1 and one line", async (_, makeFile) => {
    const env = { ELECTIVE_CATALOG: makeFile() };
    const { code, out, err } = await run(["catalog", "specialties", "--json"], { env });
    expect({ code, size: out.length }).toEqual({ code: 1, size: 0 });
    expect(err.trimEnd().split("\n")).toEqual([
      expect.stringMatching(/^elective: cannot read the catalog/),
    ]);
  });
});

describe.concurrent("what-if says where a problem stands", () => {
  const wrong = { ...student, include: ["9999-999"] };
  const right = JSON.stringify(student);

  it("in a document of several scenarios", async () => {
    const scenarios = [student, wrong].map((profile, i) => ({ id: `${i}`, name: "x", profile }));
    const input = JSON.stringify({ version: 2, scenarios, active: "0" });
    expect(await refused(["what-if", "--json"], { input })).toEqual([
      expect.stringMatching(/^\/scenarios\/1\/profile\/include\/0: found "9999-999"; /),
    ]);
  });

  it("in one of several files, by its name", async () => {
    const files = [file("what-if-a.json", right), file("what-if-b.json", JSON.stringify(wrong))];
    const args = ["what-if", ...files.flatMap((name) => ["--in", name])];
    expect(await refused(args)).toEqual([
      expect.stringMatching(/\/include\/0: found "9999-999"; /),
    ]);
  });

  it("where there are more files than scenarios", async () => {
    const name = file("what-if-c.json", right);
    const args = ["what-if", ...Array.from({ length: 5 }, () => ["--in", name]).flat()];
    expect(await refused(args)).toEqual(["--in: found a list of 5; accepted at most 4 files"]);
  });
});
