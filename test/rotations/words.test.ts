/** The shipped table of words, as titles meet it. */
import { describe, expect, it } from "vitest";
import table from "#data/path/rotation-words.json" with { type: "json" };
import { BLOCK_KINDS } from "#dossier/path/terms.ts";
import { ROLES, STRICTEST, titleTeller } from "#dossier/rotations/words.ts";
import { rotationWords, rotationWordsSchema } from "#facts/path/rotation-words.ts";

const tell = titleTeller(rotationWords());

describe("a title tells the kind:", () => {
  it.each([
    ["MICU", "icu"],
    ["M.I.C.U.", "icu"],
    ["Neuro ICU / stroke", "icu"],
    ["Surgical Intensive Care", "icu"],
    ["NF2", null],
    ["NF", "night_float"],
    ["Night-Float", "night_float"],
    ["4 West Wards", "heavy"],
    ["ED", "heavy"],
    ["Peds EM", "heavy"],
    ["L&D", "heavy"],
    ["Jeopardy", "heavy"],
    ["Vacation coverage", "heavy"],
    ["GI consults", "normal"],
    ["Amb/Clinic", "outpatient"],
    ["Elective: Derm", "light"],
    ["Elective (away)", "elective"],
    ["Research/QI", "research"],
    ["PTO", "vacation"],
    ["Med Ed elective", "elective"],
    ["Med Ed", null],
    ["No clinic", null],
    ["Parental leave", null],
    ["Cardiology", null],
    ["Edward", null],
    ["", null],
  ])("%s: %s", (title, kind) => {
    expect(tell(title).kind).toBe(kind);
  });
});

it("of two kinds the one that leaves fewer hours counts", () => {
  expect(tell("Elective ICU").kind).toBe("icu");
  expect(tell("Vacation / clinic").kind).toBe("outpatient");
});

it("shifts of one rotation have one key, other rotations another", () => {
  expect(tell("ED day shift 7a-5p").key).toBe(tell("ED Night #3").key);
  expect(tell("Wards A").key).not.toBe(tell("Wards B").key);
  expect(tell("Shift 2").key).toBe("");
});

it.each([
  ["On-call", "call"],
  ["Overnight call", "call"],
  ["Golden weekend", "off"],
  ["Post-call", "post_call"],
  ["Noon Conference", "teaching"],
])("%s is %s", (title, role) => {
  expect([...tell(title).roles]).toEqual([role]);
});

it("the table has its shape, a day of review, every kind of the document, and each phrase once", () => {
  expect(rotationWordsSchema.safeParse(table).error).toBeUndefined();
  expect(rotationWordsSchema.safeParse({ ...table, reviewBy: undefined }).success).toBe(false);
  const kinds = table.kinds.flatMap(({ kind }) => kind ?? []);
  expect(new Set(kinds)).toEqual(new Set(BLOCK_KINDS));
  expect(new Set(STRICTEST)).toEqual(new Set(BLOCK_KINDS));
  expect(new Set(table.roles.map(({ role }) => role))).toEqual(new Set(ROLES));
  for (const list of [table.kinds, table.roles]) {
    const phrases = list.flatMap((each) => each.phrases);
    expect(new Set(phrases).size).toBe(phrases.length);
    for (const phrase of phrases) expect(phrase).toMatch(/^[a-z0-9]+( [a-z0-9]+)*$/);
  }
});
