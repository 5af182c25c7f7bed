/** Tables and lists as people keep them, each against what a person reads in it. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readRotations } from "#dossier/rotations/read-rotations.ts";
import { rotationWords } from "#facts/path/rotation-words.ts";

const words = rotationWords();
const fixture = (name: string) => readFileSync(`test/fixtures/rotations/${name}`, "utf8");
const read = (text: string, from?: string) =>
  readRotations(text, { words, today: "2026-11-25", from });
const blocks = (text: string, from?: string) =>
  (read(text, from).rotations.blocks ?? []).map(
    ({ from: first, to, name, kind }) => `${first} ${to} ${name}: ${kind ?? "?"}`,
  );
const skipped = (text: string, from?: string) =>
  read(text, from).report.skipped.map(({ line, text: cut, why }) => `${line} ${cut}: ${why}`);
const notes = (text: string) => read(text).report.notes;

it("a sheet with a title above it and a note over two lines: each row that cannot be read is named by its line", () => {
  const text = fixture("sheet-us.csv");
  expect(blocks(text)).toEqual([
    "2026-07-01 2026-07-28 MICU: icu",
    "2026-07-29 2026-08-25 Wards, team B: heavy",
    "2026-08-26 2026-09-22 Ambulatory: outpatient",
    "2026-10-21 2026-11-17 Block 5: ?",
    "2026-12-16 2027-01-12 Night Float: night_float",
  ]);
  expect(skipped(text)).toEqual([
    "7 4 Rheum 9/23/2026: no-end",
    "9 6 Vacation 13/1/2026 13/14/2026: bad-date",
    "11 8 CCU 1/13/2027 1/2/2027: ends-first",
  ]);
  expect(notes(text)).toEqual([]);
});

it("what mail programs save as a table: shifts with their times, a call, whole days with a mark", () => {
  const { rotations, report } = read(fixture("sheet-mail.csv"));
  expect(rotations).toEqual({
    blocks: [
      { from: "2026-08-03", to: "2026-08-06", name: "ED shift", kind: "heavy" },
      { from: "2026-08-10", to: "2026-08-15", name: "PTO", kind: "vacation" },
    ],
    calls: ["2026-08-06", "2026-08-08"],
  });
  expect(report.kept.entries).toBe(5);
});

it("a pasted list without years is put in the academic year, and that is said", () => {
  const text = fixture("pasted.txt");
  expect(blocks(text)).toEqual([
    "2026-07-01 2026-07-28 MICU: icu",
    "2026-07-29 2026-08-25 Wards: heavy",
    "2026-08-26 2026-09-22 Ambulatory: outpatient",
    "2026-12-16 2027-01-12 Night Float: night_float",
  ]);
  expect(notes(text)).toEqual([{ code: "year-guessed", line: 1, text: "2026-2027" }]);
  expect(skipped(text)).toEqual(["5 see the chiefs for the rest: no-date"]);
});

it("blocks by number have days once the first day of the year is known, and none before", () => {
  const text = fixture("numbered.txt");
  expect(blocks(text, "2026-07-01")).toEqual([
    "2026-07-01 2026-07-28 MICU: icu",
    "2026-07-29 2026-08-25 Wards: heavy",
    "2026-08-26 2026-09-22 Clinic: outpatient",
  ]);
  expect(skipped(text, "2026-07-01")).toEqual(["4 Block 14: Elective: no-date"]);
  expect(skipped(text).map((line) => line.split(": ").at(-1))).toEqual(
    Array(4).fill("no-first-day"),
  );
});

describe("a day in a list is read as a person means it:", () => {
  it.each([
    ["2026-07-01 to 2026-07-28 MICU", "2026-07-01 2026-07-28 MICU: icu"],
    ["7/1/26-7/28/26 MICU", "2026-07-01 2026-07-28 MICU: icu"],
    ["7/1 - 7/28 MICU", "2026-07-01 2026-07-28 MICU: icu"],
    ["MICU (07/01/2026 – 07/28/2026)", "2026-07-01 2026-07-28 MICU: icu"],
    ["Jul 1-28, 2026: MICU", "2026-07-01 2026-07-28 MICU: icu"],
    ["July 1st through July 28th 2026 MICU", "2026-07-01 2026-07-28 MICU: icu"],
    ["1-Jul-26 28-Jul-26 MICU", "2026-07-01 2026-07-28 MICU: icu"],
    ["1 July 2026 until 28 July 2026, MICU", "2026-07-01 2026-07-28 MICU: icu"],
    [
      "Block 3: Aug 26, 2026 - Sep 22, 2026 - 4 West Wards",
      "2026-08-26 2026-09-22 4 West Wards: heavy",
    ],
    ["Dec 30 - Jan 26, 2027 CCU", "2026-12-30 2027-01-26 CCU: icu"],
    ["12/30/26 - 1/26 CCU", "2026-12-30 2027-01-26 CCU: icu"],
  ])("%s", (line, block) => {
    expect(blocks(line)).toEqual([block]);
  });
});

describe("which number is the month", () => {
  const table = (...days: readonly string[]) =>
    `Start,End,Rotation\n${days.map((each) => `${each},MICU`).join("\n")}\n`;

  it("is taken from days that can be read only one way, and the other order is said", () => {
    const text = table("01/07/2026,28/07/2026", "02/08/2026,05/08/2026");
    expect(blocks(text)[1]).toBe("2026-08-02 2026-08-05 MICU: icu");
    expect(notes(text)).toEqual([{ code: "day-first", line: 2, text: "28/07/2026" }]);
  });

  it("is the first where nothing says, and that is said", () => {
    const text = table("7/1/2026,7/8/2026");
    expect(blocks(text)).toEqual(["2026-07-01 2026-07-08 MICU: icu"]);
    expect(notes(text)).toEqual([{ code: "month-first", line: 2, text: "7/1/2026" }]);
  });

  it("is not guessed where rows say both: the rows that could be either are named", () => {
    const text = table("7/1/2026,7/28/2026", "29/7/2026,25/8/2026", "9/1/2026,10/2/2026");
    expect(blocks(text)).toEqual(["2026-07-29 2026-08-25 MICU: icu"]);
    expect(skipped(text)).toEqual([
      "2 7/1/2026 7/28/2026 MICU: date-order",
      "4 9/1/2026 10/2/2026 MICU: date-order",
    ]);
  });
});

it("a spreadsheet's numbers of days are days, and that is said", () => {
  const text = "Rotation\tBegins\tEnds\nMICU\t46204\t46231\n";
  expect(blocks(text)).toEqual(["2026-07-01 2026-07-28 MICU: icu"]);
  expect(notes(text)).toEqual([{ code: "serial-days", line: 2, text: "46204" }]);
});

it("first days alone are ended by the next, which is said; the last has no end, which is said too", () => {
  const text = "Date,Service\n7/1/2026,MICU\n7/29/2026,Wards\n8/26/2026,Clinic\n7/4/2026,Call\n";
  expect(blocks(text)).toEqual([
    "2026-07-01 2026-07-28 MICU: icu",
    "2026-07-29 2026-08-25 Wards: heavy",
  ]);
  expect(read(text).rotations.calls).toEqual(["2026-07-04"]);
  expect(skipped(text)).toEqual(["4 8/26/2026 Clinic: no-end"]);
  expect(notes(text)).toEqual([{ code: "end-by-next", line: 2, text: "MICU" }]);
});

it("a row for every day makes blocks of its days", () => {
  const days = ["1", "2", "3", "6", "7", "8", "9", "10"].map((day) => `7/${day}/2026,MICU,`);
  expect(blocks(`Day,Service,Notes\n${days.join("\n")}\n7/13/2026,Off,\n`)).toEqual([
    "2026-07-01 2026-07-10 MICU: icu",
  ]);
});

it("a comma inside a day and a quote never closed swallow nothing", () => {
  const text = 'Start,End,Rotation\nJul 1, 2026,Jul 28, 2026,MICU\n"7/29/2026,8/25/2026,Wards\n';
  expect(blocks(text)).toEqual([
    "2026-07-01 2026-07-28 MICU: icu",
    "2026-07-29 2026-08-25 Wards: heavy",
  ]);
});

it("overlapping blocks are both kept, and said", () => {
  const { rotations, report } = read("7/1/26-7/28/26 MICU\n7/20/26-7/31/26 PTO\n");
  expect(rotations.blocks).toHaveLength(2);
  expect(report.overlaps).toEqual([{ first: 0, second: 1, from: "2026-07-20", to: "2026-07-28" }]);
});

it.each(["", "\n\n", "nothing here", "a,b,c\n1,2,3"])(
  "%j gives nothing and loses nothing",
  (text) => {
    const { rotations, report } = read(text);
    expect(rotations).toEqual({});
    expect(report.skipped).toHaveLength(text.split("\n").filter((line) => line !== "").length);
  },
);
