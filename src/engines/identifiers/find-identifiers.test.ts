import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findIdentifiers } from "./find-identifiers.ts";
import { IDENTIFIER_KINDS } from "./types.ts";

const said = (text: string, words: readonly string[] = []) =>
  findIdentifiers(text, { words }).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

it("a resident's short line is taken apart", () => {
  expect(said("Pt John D, 67M, MRN 4471 on 3/14 at St. Mary's")).toEqual([
    ["name", "John D"],
    ["mrn", "4471"],
    ["date", "3/14"],
    ["place", "St. Mary's"],
  ]);
});

it("says by what it is known: its shape, the word before it, the line", () => {
  const text = "Pt seen 3/14, MRN 4471, 614-555-0123";
  expect(findIdentifiers(text).map(({ kind, why }) => [kind, why])).toEqual([
    ["date", "patient-line"],
    ["mrn", "label"],
    ["phone", "shape"],
  ]);
});

it("a line beside one about a patient is read as that one is", () => {
  const line = "Given on 3/14/2026 in Columbus";
  expect(findIdentifiers(line)).toEqual([]);
  expect(findIdentifiers(line, undefined, { ofPatient: true }).map(({ kind }) => kind)).toEqual([
    "date",
    "place",
  ]);
});

describe("the user's own facts alarm nobody:", () => {
  it.each([
    ["sam@example.org", "Mail me at sam@example.org"],
    ["(614) 555-0100", "614-555-0100"],
    ["https://www.example.com/portal/sam/", "example.com/portal/sam"],
  ])("%s in %j", (own, text) => {
    expect(said(text)).toHaveLength(1);
    expect(said(text, [own])).toEqual([]);
  });
});

it("a fraction, a version, a talk's day and a year are no identifiers", () => {
  const lines = ["5/6 sites adopted it", "Version 3.2.1", "Grand rounds, 3/14/2025", "Since 2019"];
  expect(said(lines.join("\n"))).toEqual([]);
});

it("a line about one patient says nothing about the line after it", () => {
  expect(said("Pt went home\nSubmitted 3/14")).toEqual([]);
  expect(said("Pt went home 3/14")).toEqual([["date", "3/14"]]);
});

it("an age is one from 90 years on", () => {
  expect(said("89 yo with sepsis")).toEqual([]);
  expect(said("90 yo with sepsis")).toEqual([["age", "90"]]);
});

it.each(["1", "A1", "a.", "Pt John ", "12-34 A1-", "Aa'"])(
  "a long line of %j takes no long time",
  (part) => {
    const started = process.hrtime.bigint();
    findIdentifiers(part.repeat(20_000 / part.length));
    expect(Number(process.hrtime.bigint() - started) / 1e6).toBeLessThan(5000);
  },
);

it("spans are in order, inside the text, none over another, and found again alike", () => {
  const part = fc.constantFrom(
    "Pt",
    "Mr. Lee",
    "MRN 4471",
    "3/14",
    "\n",
    "67M",
    "a@b.co",
    "Dayton",
  );
  const text = fc.array(fc.oneof(part, fc.string({ maxLength: 20 })), { maxLength: 10 });
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join(" ");
      const spans = findIdentifiers(whole);
      let last = 0;
      for (const { kind, start, end } of spans) {
        expect(IDENTIFIER_KINDS).toContain(kind);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(whole.length);
      expect(findIdentifiers(whole)).toEqual(spans);
    }),
  );
});
