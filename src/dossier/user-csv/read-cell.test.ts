import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normalizeProfile } from "../normalize-profile.ts";
import { SMALLEST, statedPolicies } from "../profile.cases.ts";
import type { StatedFacts } from "../profile.ts";
import { FACT_FIELDS, type FactField } from "./fields.ts";
import { UNUSED } from "./mapping.ts";
import { readCell, withFact } from "./read-cell.ts";
import { unitOf } from "./read-share.ts";
import { writeCell } from "./write-cell.ts";

const read = (field: FactField, cell: string, use: Partial<typeof UNUSED> = {}) =>
  readCell(field, cell, { ...UNUSED, ...use });
const factOf = (field: FactField, cell: string, use: Partial<typeof UNUSED> = {}) => {
  const reading = read(field, cell, use);
  return reading.kind === "fact" ? reading.fact : reading.kind;
};
const strict = (value: unknown) => ({ value, rule: "strict" });
const preferred = (value: unknown) => ({ value, rule: "preferred" });

describe("numbers", () => {
  it.each([
    ["230", strict(230)],
    [" 230 ", strict(230)],
    ["230.0", strict(230)],
    ["230,00", strict(230)],
    ["230+", strict(230)],
    ["≥230", strict(230)],
    [">= 230", strict(230)],
    ["at least 230", strict(230)],
    ["230 or higher", strict(230)],
    ["min. 230", "refused"],
    ["minimum 230", strict(230)],
    ["230 (soft)", preferred(230)],
    ["230, preferred", preferred(230)],
    ["230+ (recommended)", preferred(230)],
    ["Preferred: 230", preferred(230)],
    ["230 strict", strict(230)],
    ["230 (cut-off)", strict(230)],
    ["not required", "refused"],
    ["230 not strict", "refused"],
    ["230 required, 240 preferred", "refused"],
    [">230", "refused"],
    ["<230", "refused"],
    ["≤230", "refused"],
    ["~230", "refused"],
    ["about 230", "refused"],
    ["220-240", "refused"],
    ["230.5", "refused"],
    ["2.3e2", "refused"],
    ["0", "refused"],
    ["301", "refused"],
    ["none", "refused"],
    ["=1+229", "refused"],
    ["n/a", "nothing"],
    ["-", "nothing"],
    ["?", "nothing"],
    ["Not listed", "nothing"],
    ["", "nothing"],
  ])("a lowest Step 2 CK of %j is %j", (cell, expected) => {
    expect(factOf("minStep2", cell)).toEqual(expected);
  });

  it.each([
    ["maxYearsSinceGraduation", "5", strict(5)],
    ["maxYearsSinceGraduation", "≤5", strict(5)],
    ["maxYearsSinceGraduation", "5 yrs", strict(5)],
    ["maxYearsSinceGraduation", "within the last 5 years", strict(5)],
    ["maxYearsSinceGraduation", "5 years preferred", preferred(5)],
    ["maxYearsSinceGraduation", "5+", "refused"],
    ["maxYearsSinceGraduation", "2020", "refused"],
    ["maxAttempts", "1 attempt", strict(1)],
    ["maxAttempts", "up to 2", strict(2)],
    ["minUsClinicalMonths", "3 months", strict(3)],
    ["minUsClinicalMonths", "3+ months", strict(3)],
    ["minUsClinicalMonths", "0", strict(0)],
    ["minUsClinicalMonths", "12 weeks", "refused"],
    ["minComlex2", "500", strict(500)],
  ] as const)("%s of %j is %j", (field, cell, expected) => {
    expect(factOf(field, cell)).toEqual(expected);
  });

  it("a column of preferences makes bare numbers preferences, and a cell can say otherwise", () => {
    expect(factOf("minStep2", "230", { rule: "preferred" })).toEqual(preferred(230));
    expect(factOf("minStep2", "230 required", { rule: "preferred" })).toEqual(strict(230));
  });

  it("what is refused says what is accepted", () => {
    expect(read("minStep2", "high")).toEqual({
      kind: "refused",
      accepted:
        'a whole number from 100 to 300, alone or with "preferred"; empty where there is no such rule',
    });
  });
});

describe("words", () => {
  it.each([
    ["acceptsImg", "Yes", strict(true)],
    ["acceptsImg", "y", strict(true)],
    ["acceptsImg", "TRUE", strict(true)],
    ["acceptsImg", "✓", strict(true)],
    ["acceptsImg", "1", strict(true)],
    ["acceptsImg", "No.", strict(false)],
    ["acceptsImg", "not accepted", strict(false)],
    ["acceptsImg", "yes (preferred)", preferred(true)],
    ["acceptsImg", "x", "refused"],
    ["acceptsImg", "case by case", "refused"],
    ["acceptsImg", "unknown", "nothing"],
    ["ecfmgBeforeApplying", "required", strict(true)],
    ["ecfmgBeforeApplying", "Not required", strict(false)],
    ["ecfmgBeforeApplying", "preferred", preferred(true)],
    ["acceptsSignals", "yes", strict(true)],
    ["acceptsSignals", "gold", "refused"],
    ["visas", "J1", strict(["j1"])],
    ["visas", "J-1 only", strict(["j1"])],
    ["visas", "h-1b, j-1", strict(["j1", "h1b"])],
    ["visas", "J-1 and H-1B", strict(["j1", "h1b"])],
    ["visas", "H1 visa", strict(["h1b"])],
    ["visas", "both", strict(["j1", "h1b"])],
    ["visas", "None", strict([])],
    ["visas", "does not sponsor", strict([])],
    ["visas", "J-1 (preferred)", preferred(["j1"])],
    ["visas", "yes", "refused"],
    ["visas", "J-1, H-1B for fellows", "refused"],
    ["visas", "N/A", "nothing"],
    ["sponsorsJ1", "sponsored", strict(true)],
  ] as const)("%s of %j is %j", (field, cell, expected) => {
    expect(factOf(field, cell)).toEqual(expected);
  });

  it("a note is kept as it is, whatever it looks like", () => {
    expect(factOf("note", " =1+1 ")).toEqual(strict(" =1+1 "));
    expect(factOf("note", "n/a")).toEqual(strict("n/a"));
    expect(factOf("note", " \n ")).toBe("nothing");
    expect(factOf("note", "x".repeat(2001))).toBe("refused");
  });
});

describe("shares", () => {
  it.each([
    ["45%", null, 0.45],
    ["7 %", null, 0.07],
    ["7", "percent", 0.07],
    ["12,5", "percent", 0.125],
    ["0.07", "share", 0.07],
    [",07", "share", 0.07],
    ["0,5", "percent", 0.005],
    ["100", "percent", 1],
    ["0", null, 0],
  ] as const)("%j in a column of %s is %f", (cell, unit, value) => {
    expect(factOf("imgShare", cell, { unit })).toEqual(strict(value));
  });

  it.each([
    ["45", "share"],
    ["101", "percent"],
    ["101%", "share"],
    ["-5%", "percent"],
    ["45", null],
    ["40-50%", "percent"],
    ["high", "share"],
  ] as const)("%j in a column of %s is refused", (cell, unit) => {
    expect(factOf("value", cell, { unit })).toBe("refused");
  });

  it("a column's numbers say what they are, and a mixed column says that it cannot be told", () => {
    expect(unitOf(["0.4", "1", "0"], true)).toBe("share");
    expect(unitOf(["40", "1"], false)).toBe("percent");
    expect(unitOf(["0.4", "40"], true)).toBeNull();
    expect(unitOf(["0.4", "40%", "text"], false)).toBe("share");
    expect(unitOf(["1", "0"], true)).toBe("percent");
    expect(unitOf(["1", "0"], false)).toBe("share");
  });
});

/** Shares to nine decimals, as our documents print them; a blank note says nothing. */
const printed = (facts: StatedFacts): StatedFacts => {
  const { imgShare, note, ...rest } = facts;
  return {
    ...rest,
    ...(imgShare !== undefined && { imgShare: Number(imgShare.toFixed(9)) }),
    ...(note !== undefined && note.trim() !== "" && { note }),
  };
};
const normal = (facts: StatedFacts) =>
  normalizeProfile({ ...SMALLEST, statedFacts: { "1007-140": facts } }).statedFacts.get("1007-140");

it("every fact that is written is read back as it was", () => {
  fc.assert(
    fc.property(statedPolicies, (given) => {
      let back: StatedFacts = {};
      for (const { field } of FACT_FIELDS) {
        const reading = read(field, writeCell(field, given, null));
        if (reading.kind === "fact" && field !== "value" && field !== "sponsorsJ1")
          if (field !== "sponsorsH1b") back = withFact(back, field, reading.fact);
      }
      expect(normal(back)).toEqual(normal(printed(given)));
    }),
    { seed: 1, numRuns: 1000 },
  );
});

it("any cell is a fact, nothing, or refused with what is accepted; never thrown at", () => {
  const field = fc.constantFrom(...FACT_FIELDS.map((spec) => spec.field));
  fc.assert(
    fc.property(field, fc.string(), (each, cell) => {
      const reading = read(each, cell);
      if (reading.kind === "refused") expect(reading.accepted).not.toBe("");
    }),
    { seed: 1, numRuns: 2000 },
  );
});
