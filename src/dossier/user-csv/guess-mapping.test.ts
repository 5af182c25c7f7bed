import { expect, it } from "vitest";
import { ALL_FIELDS } from "./fields.ts";
import { guessMapping } from "./guess-mapping.ts";

/** Titles and a first row; the fields that were guessed. */
const guessed = (columns: readonly (readonly [title: string, ...cells: string[]])[]) => {
  const rows = Math.max(...columns.map(([, ...cells]) => cells.length));
  return guessMapping(
    columns.map(([title]) => title),
    Array.from({ length: rows }, (_, i) => columns.map(([, ...cells]) => cells[i] ?? "")),
  );
};
const fieldsOf = (columns: Parameters<typeof guessed>[0]) =>
  guessed(columns).map(({ field }) => field);

it("the template's own titles, and the names of the fields, are sure", () => {
  for (const title of ["title", "field"] as const) {
    const guess = guessed(ALL_FIELDS.map((spec) => [spec[title]]));
    expect(guess.map(({ field }) => field)).toEqual(ALL_FIELDS.map(({ field }) => field));
    expect(new Set(guess.map(({ confidence }) => confidence))).toEqual(new Set(["high"]));
  }
});

it("titles people give are read for what they say", () => {
  expect(
    fieldsOf([
      ["Program", "1007-140"],
      ["Hospital", "U Alabama Med Ctr"],
      ["Location", "Birmingham, AL"],
      ["Step 1 cutoff", "220"],
      ["USMLE Step2CK min.", "230+"],
      ["Level 2", "500"],
      ["COMLEX ok?", "yes"],
      ["Visa sponsorship", "J-1"],
      ["YOG limit", "5 years"],
      ["Max attempts", "1"],
      ["USCE (months)", "3"],
      ["IMG friendly", "Y"],
      ["% IMGs", "45"],
      ["ECFMG cert required", "no"],
      ["Signals accepted", "yes"],
      ["Comments", "call them"],
    ]),
  ).toEqual([
    ...["program", "institution", "city", "minStep1", "minStep2", "minComlex2"],
    ...["acceptsComlexOnly", "visas", "maxYearsSinceGraduation", "maxAttempts"],
    ...["minUsClinicalMonths", "acceptsImg", "imgShare", "ecfmgBeforeApplying"],
    ...["acceptsSignals", "note"],
  ]);
});

it("the visas in a column each are two halves", () => {
  expect(fieldsOf([["ID"], ["J-1", "yes"], ["H1B", "no"]])).toEqual([
    "program",
    "sponsorsJ1",
    "sponsorsH1b",
  ]);
});

it("codes are the program whatever their column is called, and another code is not", () => {
  expect(
    fieldsOf([
      ["Program ID", "1400121123", "1400521003"],
      ["Which", "1007140C0", "1102-120"],
    ]),
  ).toEqual([null, "program"]);
});

it.each([
  ["ACGME ID", "1400121123"],
  ["My Step 2", "250"],
  ["Signal sent", "gold"],
  ["Signals", "gold"],
  ["Non-US IMG %", "30"],
  ["Application deadline", "2026-09-30"],
  ["Visa status", "J-1"],
  ["Graduation year", "2020"],
  ["Website", "https://example.org"],
  ["", "230"],
])("a column %j of %j is not guessed", (title, cell) => {
  expect(fieldsOf([[title, cell]])).toEqual([null]);
});

it("a title whose cells mostly cannot be read is a low guess; none of them, no guess", () => {
  const [low] = guessed([["Visa", "J-1", "ask them", "depends"]]);
  expect(low).toMatchObject({ field: "visas", confidence: "low" });
  expect(fieldsOf([["Visa", "ask them", "depends"]])).toEqual([null]);
});

it("of two columns that say the same, the surer is used, then the first", () => {
  expect(
    fieldsOf([
      ["Notes", "a"],
      ["Note", "b"],
      ["Comments", "c"],
    ]),
  ).toEqual([null, "note", null]);
  expect(
    fieldsOf([
      ["Notes", "a"],
      ["Comments", "c"],
    ]),
  ).toEqual(["note", null]);
});

it("a title says that its numbers are preferences, and its cells which unit they have", () => {
  expect(guessed([["Preferred Step 2", "240"]])[0]).toMatchObject({
    field: "minStep2",
    rule: "preferred",
  });
  const unit = (...cells: string[]) => guessed([["% IMG", ...cells]])[0]?.unit;
  expect(unit("45", "1")).toBe("percent");
  expect(unit("0.45", "1")).toBe("share");
  expect(unit("0.45", "45")).toBeNull();
});
