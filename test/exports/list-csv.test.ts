import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { listAnswer } from "#answers/list.ts";
import type { ListAnswer } from "#answers/types.ts";
import { parseProfile } from "#dossier/parse-profile.ts";
import type { Profile } from "#dossier/profile.ts";
import { LIST_COLUMNS, listCsv } from "#exports/list-csv.ts";
import { madeListCsv } from "#exports/preview.ts";
import { readCatalog } from "#facts/catalog.ts";
import { listCsvWords } from "../../src/web/messages/list-export.ts";

const facts = readCatalog(readFileSync("build/catalog.bin"));
const words = listCsvWords((slug) => slug);

function ask(input: object): { readonly answer: ListAnswer; readonly profile: Profile } {
  const profile = parseProfile(input);
  if (!profile.ok) throw new Error(JSON.stringify(profile.problems));
  const answer = listAnswer(profile.value, facts, { seed: 1, detail: "coarse" });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return { answer: answer.value, profile: profile.value };
}

const formula = '=HYPERLINK("http://x","y")';
const { answer, profile } = ask({
  applicantType: "us-md-senior",
  specialties: [{ specialty: "dermatology" }],
  step2ck: { score: 251 },
  budget: { applications: 30 },
});
const [first, second, third] = answer.applications;
if (!first || !second || !third) throw new Error("the list must have programs");
const own: Profile = {
  ...profile,
  value: { [first.id]: 0.9, "9999-080": 0.1 },
  statedFacts: { [first.id]: { note: formula }, [second.id]: { minStep2: 230 } },
};

const all = { profile: own, firstYear: true, excluded: true };
const rowsOf = (options: Parameters<typeof listCsv>[1], of = answer) =>
  Papa.parse<Record<string, string>>(listCsv(of, options, words).trim(), { header: true }).data;
const rows = rowsOf(all);
const { columns, parts } = words;
const ofPart = (part: string) => rows.filter((row) => row[columns.part] === part);

describe("the list as CSV", () => {
  it("has a column for all a person needs, each with a name of its own", () => {
    const names = LIST_COLUMNS.map((column) => columns[column]);
    expect(Object.keys(rows[0] ?? {})).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
  });

  it("has every program of the list in order, with its chances and the fees so far", () => {
    const listed = ofPart(parts.list);
    expect(listed.map((row) => row[columns.id])).toEqual(answer.applications.map(({ id }) => id));
    for (const [i, row] of listed.entries()) {
      const program = answer.applications[i];
      expect(row[columns.order]).toBe(`${i + 1}`);
      expect(row[columns.institution]).toBe(program?.institution);
      expect(row[columns.tracks]?.split(" ")).toEqual(program?.tracks);
      expect(Number(row[columns.feeSoFar])).toBe(answer.curve[i]?.fee);
      expect(Number(row[columns.interview])).toBeCloseTo(program?.interview.estimate ?? -1, 3);
      expect(Number(row[columns.matchLow])).toBeCloseTo(program?.match.low ?? -1, 3);
      expect(Number(row[columns.matchHigh])).toBeCloseTo(program?.match.high ?? -1, 3);
      for (const item of program?.verify ?? []) expect(row[columns.verify]).toContain(item.text);
    }
  });

  it("has the first years apart, and the excluded with the gate that closed them", () => {
    expect(ofPart(parts.firstYear)).toHaveLength(answer.firstYear?.applications.length ?? -1);
    expect(answer.firstYear?.applications.length).toBeGreaterThan(0);
    const out = ask({ ...profile, exclude: [third.id] });
    const excluded = rowsOf({ ...all, profile: null }, out.answer).filter(
      (row) => row[columns.part] === parts.excluded,
    );
    expect(excluded).toHaveLength(out.answer.excluded.length);
    const mine = excluded.find((row) => row[columns.id] === third.id);
    expect(mine?.[columns.gate]).toBe("Left out by you");
  });

  it("leaves out what was not asked for", () => {
    const plain = rowsOf({ profile: null, firstYear: false, excluded: false });
    expect(plain).toHaveLength(answer.applications.length);
    const said = JSON.stringify(plain);
    expect(said).not.toContain("HYPERLINK");
    expect(plain.map((row) => row[columns.value]).join("")).toBe("");
  });

  it("carries values and notes, and a note cannot act as a formula", () => {
    const [row] = ofPart(parts.list);
    expect(row?.[columns.value]).toBe("0.9");
    expect(row?.[columns.note]).toBe(`'${formula}`);
  });

  it("says when a fee is not known", () => {
    const unknown = { ...answer, curve: answer.curve.map((point) => ({ ...point, fee: null })) };
    for (const row of rowsOf({ ...all, excluded: false, firstYear: false }, unknown))
      expect(row[columns.feeSoFar]).toBe("not known");
  });

  it("tells beforehand exactly what is in it", () => {
    const made = madeListCsv(answer, all, words);
    const told = Object.fromEntries(made.contents.map(({ kind, count }) => [kind, count]));
    const filled = (column: string) => rows.filter((row) => row[column] !== "").length;
    expect(told).toEqual({
      programs: ofPart(parts.list).length,
      "first-years": ofPart(parts.firstYear).length,
      values: filled(columns.value),
      notes: filled(columns.note),
    });
    expect(new TextDecoder("utf-8", { ignoreBOM: true }).decode(made.bytes)).toBe(
      listCsv(answer, all, words),
    );
    expect(made.name).toBe("list-2027.csv");
  });
});
