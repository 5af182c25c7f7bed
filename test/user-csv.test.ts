/** A person's own table against the real directory: what can be told is kept, what cannot is said, nothing is guessed. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkMapping } from "#answers/user-csv/check-mapping.ts";
import { factsDesk } from "#answers/user-csv/facts-desk.ts";
import { importFacts } from "#answers/user-csv/import-facts.ts";
import { openTable } from "#answers/user-csv/open-table.ts";
import { rowFinder } from "#answers/user-csv/row-program.ts";
import { templateCsv } from "#answers/user-csv/template.ts";
import { parseUserFacts } from "#dossier/parse-user-facts.ts";
import { statedPolicies } from "#dossier/profile.cases.ts";
import { changesBy, NO_FACTS, type UserFacts } from "#dossier/user-facts.ts";
import { readCatalog } from "#facts/catalog.ts";
import { programFinder } from "#facts/user-csv/find-program.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));
const { catalog } = facts;
const finder = rowFinder(facts);

function tableOf(csv: string | Uint8Array) {
  const table = openTable(csv);
  if (!table.ok) throw new Error(JSON.stringify(table.problems));
  return table.value;
}

function imported(csv: string | Uint8Array, specialty: string | null = null) {
  const table = tableOf(csv);
  return importFacts(table, table.guess, { finder, specialty });
}
const stated = (csv: string, specialty: string | null = null) =>
  imported(csv, specialty).facts.statedFacts;
const problemsOf = (csv: string, specialty: string | null = null) =>
  imported(csv, specialty).problems.map(({ row, column, code }) => [row, column, code]);

describe("the template", () => {
  it("for every program of the directory reads back as nothing said, with no problem", () => {
    const { facts: learned, rows, problems } = imported(templateCsv(catalog.programs, catalog));
    expect(problems).toEqual([]);
    expect(learned).toEqual(NO_FACTS);
    expect(rows).toEqual({
      read: catalog.programs.length,
      used: 0,
      silent: catalog.programs.length,
      refused: 0,
    });
  });

  it("with facts in it gives the same facts back, whatever a note holds", () => {
    const program = fc.constantFrom(...catalog.programs);
    const share = fc.integer({ min: 0, max: 1e9 }).map((n) => n / 1e9);
    const told = fc.uniqueArray(fc.tuple(program, statedPolicies, fc.option(share)), {
      maxLength: 5,
      selector: ([{ id }]) => id,
    });
    fc.assert(
      fc.property(told, (all) => {
        const known: UserFacts = {
          version: 1,
          statedFacts: Object.fromEntries(all.map(([{ id }, each]) => [id, printed(each)])),
          value: Object.fromEntries(all.flatMap(([{ id }, , v]) => (v === null ? [] : [[id, v]]))),
        };
        const back = imported(
          templateCsv(
            all.map(([each]) => each),
            catalog,
            known,
          ),
        );
        expect(back.problems).toEqual([]);
        expect(parseUserFacts(back.facts).ok).toBe(true);
        expect(changesBy(known, back.facts)).toMatchObject({ added: 0, replaced: 0 });
        expect(changesBy(back.facts, known)).toMatchObject({ added: 0, replaced: 0 });
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("holds no cell that a spreadsheet would run", () => {
    const [program] = catalog.programs;
    const note = '=HYPERLINK("http://x","y")';
    const csv = templateCsv(program ? [program] : [], catalog, {
      ...NO_FACTS,
      statedFacts: { [program?.id ?? ""]: { note } },
    });
    expect(csv).toContain("\"'=HYPERLINK(");
    expect(csv).not.toMatch(/(^|[,\n])"?[=+@-]/);
  });
});

/** As our documents print it: shares to nine decimals, one kind of line end; a blank note says nothing. */
function printed({ imgShare, note, ...rest }: UserFacts["statedFacts"][string]) {
  return {
    ...rest,
    ...(imgShare !== undefined && { imgShare: Number(imgShare.toFixed(9)) }),
    ...(note?.trim() && { note: note.replace(/\r\n?/g, "\n") }),
  };
}

describe("a row finds its program", () => {
  it("for every program a person means by its specialty, by name and place, and never another", () => {
    const meant = catalog.programs.filter(
      ({ role }) => role === "training" || role === "first-year",
    );
    const { byName } = programFinder(catalog);
    const found = meant.map(({ institution, site, specialty }) => {
      const name = site === null ? institution.name : `${institution.name}, ${site}`;
      const at = byName({ ...institution, institution: name, specialty });
      return at.kind === "program" ? at.program.id : at.kind;
    });
    expect(found).toEqual(meant.map(({ id }) => id));
  });

  it.each([
    ["by id", "Program id,Min Step 2\n1007-140,230\n"],
    ["by track code in any case", "Track,Min Step 2\n1007140c0,230\n"],
    ["by name and specialty", "Hospital;Specialty;Step 2\nU Alabama Med Ctr-Birmingham;IM;230+\n"],
    [
      "by its name written out and its place",
      "Program\tSpecialty\tCity\tState\tStep 2\nUniversity of Alabama Medical Center Program\tInternal Medicine\tBirmingham\tAlabama\t230\n",
    ],
    [
      "by name and the specialty of the whole table",
      'Hospital,Location,Step 2\nU Alabama Med Ctr,"Birmingham, AL",230\n',
    ],
  ])("%s", (_, csv) => {
    expect(stated(csv, "internal-medicine")).toEqual({ "1007-140": { minStep2: 230 } });
    expect(problemsOf(csv, "internal-medicine")).toEqual([]);
  });

  it.each([
    [
      "an id that is not there",
      "Program id,Step 2\n1007-141,230\n",
      "Program id",
      "unknown-program",
    ],
    [
      "a name without its place",
      "Hospital,Specialty,Step 2\nDanbury Hospital,IM,230\n",
      "Hospital",
      "unknown-program",
    ],
    [
      "a name in another state",
      "Hospital,Specialty,State,Step 2\nDanbury Hospital,IM,NY,230\n",
      "Hospital",
      "unknown-program",
    ],
    [
      "a name with a word too many",
      "Hospital,Specialty,State,Step 2\nNew Danbury Hospital,IM,CT,230\n",
      "Hospital",
      "unknown-program",
    ],
    [
      "an unknown specialty",
      "Hospital,Specialty,State,Step 2\nDanbury Hospital,Phrenology,CT,230\n",
      "Specialty",
      "unknown-specialty",
    ],
    ["nothing", "Program id,Step 2\n,230\n1007-140,\n", "Program id", "no-program"],
  ])("and %s is refused with its row", (_, csv, column, code) => {
    expect(stated(csv)).toEqual({});
    expect(problemsOf(csv)).toEqual([[2, column, code]]);
  });

  it("an id that was dragged down a column is caught by the row's own words", () => {
    const csv =
      "Program id,Institution,Specialty,Step 2\n1007-140,U Alabama Med Ctr-Birmingham,Neurology,230\n1007-180,Danbury Hospital-CT,Neurology,230\n1081-140,Danbury Hospital-CT,IM,240\n";
    expect(stated(csv)).toEqual({ "1081-140": { minStep2: 240 } });
    expect(problemsOf(csv)[0]).toEqual([2, "Specialty", "mismatch"]);
  });

  it("near programs are named and never used", () => {
    const [problem] = imported("Program id,Step 2\n1007-1400,230\n").problems;
    expect(problem?.accepted).toContain("near: 1007-140");
    const [name] = imported("Hospital,Specialty,Step 2\nDanbury Hospital,IM,230\n").problems;
    expect(name?.accepted).toContain("1081-140 Danbury Hospital-CT");
  });

  it("a track that no program offers any more says when it last did", () => {
    const gone = catalog.former[0];
    const [problem] = imported(`Code,Step 2\n${gone?.code},230\n`).problems;
    expect(problem).toMatchObject({ code: "former", accepted: expect.stringContaining("2020") });
  });
});

describe("rows about one program", () => {
  it("are one where they agree, and notes stand under each other", () => {
    const csv = "Program id,Step 2,Visas,Notes\n1007-140,230,,called\n1007140C0,230,J-1,wrote\n";
    expect(stated(csv)).toEqual({
      "1007-140": { minStep2: 230, visas: ["j1"], note: "called\nwrote" },
    });
    expect(problemsOf(csv)).toEqual([]);
  });

  it("are both refused in what they contradict, and kept in the rest", () => {
    const csv = "Program id,Step 2,Visas\n1007-140,230,J-1\n1007-140,240,J-1\n1007-140,230,\n";
    const read = imported(csv);
    expect(read.facts.statedFacts).toEqual({ "1007-140": { visas: ["j1"] } });
    expect(read.problems).toMatchObject([
      { row: 3, column: "Step 2", found: '"240", but row 2 says "230": neither is used' },
    ]);
  });

  it("a preference and a rule of one number contradict each other", () => {
    const csv = "Program id,Step 2\n1007-140,230\n1007-140,230 (soft)\n";
    expect(stated(csv)).toEqual({});
  });
});

it("a cell that cannot be read is left out and said; the rest of its row is kept", () => {
  const csv = "Program id,Step 2,Visas,IMG %\n1007-140,230,ask,45\n1081-140,high,J-1,12\n";
  const read = imported(csv);
  expect(read.facts.statedFacts).toEqual({
    "1007-140": { minStep2: 230, imgShare: 0.45 },
    "1081-140": { visas: ["j1"], imgShare: 0.12 },
  });
  expect(read.rows).toEqual({ read: 2, used: 2, silent: 0, refused: 0 });
  expect(read.problems.map(({ row, column, found }) => [row, column, found])).toEqual([
    [2, "Visas", '"ask"'],
    [3, "Step 2", '"high"'],
  ]);
});

it("two columns of one visa each are a list only where both are answered", () => {
  const csv = "Program id,J-1,H-1B\n1007-140,yes,no\n1081-140,no,no\n1030-140,yes,\n";
  expect(stated(csv)).toEqual({ "1007-140": { visas: ["j1"] }, "1081-140": { visas: [] } });
  expect(problemsOf(csv)).toEqual([[4, "J-1", "half-visas"]]);
});

it("a person's mapping is used, whatever was guessed", () => {
  const table = tableOf("Program id,Step 2,Wish\n1007-140,230,80%\n");
  const [program, step] = table.guess;
  const unused = { field: null, rule: "strict", unit: null } as const;
  const wish = { field: "value", rule: "strict", unit: "percent" } as const;
  const mapping = [program ?? unused, { ...(step ?? unused), rule: "preferred" as const }, wish];
  expect(importFacts(table, mapping, { finder }).facts).toEqual({
    version: 1,
    statedFacts: { "1007-140": { minStep2: { value: 230, rule: "preferred" } } },
    value: { "1007-140": 0.8 },
  });
});

it.each([
  ["no program", "Step 2,Note\n230,a\n", null, ["no-program"]],
  ["an institution alone", "Hospital,Note\nDanbury Hospital,a\n", null, ["no-program"]],
  [
    "an institution and a specialty for all",
    "Hospital,Note\nDanbury Hospital,a\n",
    "neurology",
    [],
  ],
  ["no facts", "Program id,City\n1007-140,x\n", null, ["no-facts"]],
  ["half the visas", "Program id,J-1\n1007-140,yes\n", null, ["half-visas"]],
] as const)("a mapping with %s is judged before any row", (_, csv, specialty, codes) => {
  const table = tableOf(csv);
  expect(checkMapping(table, table.guess, specialty).map(({ code }) => code)).toEqual(codes);
});

it("a field that two columns hold is refused by name", () => {
  const table = tableOf("Program id,A,B\n1007-140,1,2\n");
  const use = { field: "minStep2", rule: "strict", unit: null } as const;
  const [program = use] = table.guess;
  expect(checkMapping(table, [program, use, use])).toMatchObject([
    { code: "duplicate", row: 1, column: "B" },
  ]);
});

it("whatever a table holds, what comes of it can be stored, and every row is accounted for", () => {
  const id = fc.constantFrom("1007-140", "1081-140", "1007140C0", "9999-999", "", "=1");
  const cell = fc.oneof(
    fc.constantFrom("230", "yes", "no", "J-1", "none", "45%", "?", "230 (soft)", "x", ""),
    fc.string(),
  );
  const rows = fc.array(fc.tuple(id, cell, cell, cell, cell, cell), { maxLength: 12 });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(rows, (all) => {
      const lines = [["Program id", "Step 2", "Visas", "IMG %", "Takes signals", "Note"], ...all];
      const csv = lines.map((cells) => cells.map(quoted).join(",")).join("\n");
      const table = tableOf(csv);
      const {
        facts: learned,
        rows: counts,
        problems,
      } = importFacts(table, table.guess, { finder });
      expect(parseUserFacts(learned).ok).toBe(true);
      expect(counts.used + counts.silent + counts.refused).toBe(counts.read);
      for (const { row, accepted } of problems) {
        expect(row).toBeGreaterThan(1);
        expect(accepted).not.toBe("");
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});

describe("the desk", () => {
  const desk = factsDesk(() => facts);
  const guessed = (csv: string) => {
    const opened = desk.open(csv);
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    return opened.value;
  };
  const previewed = (csv: string, known = NO_FACTS) => {
    const mapping = guessed(csv).columns.map(({ guess }) => guess);
    return desk.preview({ mapping, specialty: null, known });
  };

  it("shows a column by its first cells that differ, and sends nothing that cannot be copied", () => {
    const view = guessed(
      `Program id,Note\n${"1007-140,  a  b\n".repeat(3)}1081-140,${"x".repeat(99)}\n`,
    );
    expect(view.columns.map(({ samples }) => samples)).toEqual([
      ["1007-140", "1081-140"],
      ["a b", `${"x".repeat(40)}…`],
    ]);
    expect(structuredClone(view)).toEqual(view);
  });

  it("says what is new against what is known", () => {
    const known = { ...NO_FACTS, statedFacts: { "1007-140": { minStep2: 220 } } };
    const preview = previewed("Program id,Step 2,Visas\n1007-140,230,J-1\n", known);
    expect(preview.changes).toEqual({ added: 1, replaced: 1, same: 0 });
  });

  it("reads nothing while the mapping is wrong", () => {
    const preview = previewed("Step 2\n230\n");
    expect(preview).toMatchObject({ count: 0, problems: [], problemCount: 0 });
    expect(preview.wrong.map(({ code }) => code)).toEqual(["no-program"]);
  });

  it("says that a profile cannot hold more programs than it does", () => {
    const most = 1500;
    const rows = (n: number) =>
      `Program id,Step 2\n${catalog.programs
        .slice(0, n)
        .map(({ id }) => `${id},230\n`)
        .join("")}`;
    expect(previewed(rows(most)).tooMany).toBeNull();
    expect(previewed(rows(most + 1)).tooMany).toEqual({ programs: most + 1, most });
  });

  it("lists the first thousand problems and counts them all", () => {
    const preview = previewed(`Program id,Step 2\n1007-140,230\n${"1007-140,high\n".repeat(1200)}`);
    expect(preview.problems).toHaveLength(1000);
    expect(preview.problemCount).toBe(1200);
  });

  it("makes a template of the programs it is asked for, and of no others", () => {
    const csv = desk.template({ programs: ["1081-140", "9999-999"], known: NO_FACTS });
    expect(csv).toContain("1081-140,Danbury Hospital-CT,Internal Medicine,Danbury,CT,");
    expect(csv.trim().split("\r\n")).toHaveLength(3);
  });
});
