import fc from "fast-check";
import { expect, it } from "vitest";
import { emptyPath, openPath, type PathDocument } from "#dossier/path/path-document.ts";
import { withField, withForgiveness, withLoan, withLoanAdded, withoutLoan } from "./edit.ts";

const written: PathDocument = {
  version: 1,
  sheet: { pgy: 2, state: "CA" },
  money: { savings: 4000, loans: [{ kind: "direct", balance: 90_000 }, { kind: "private" }] },
  triage: { elsewhere: "yes" },
};

it("sets one field and leaves the rest, and the document it was given, as they were", () => {
  const before = structuredClone(written);
  const after = withField("sheet", "pgy", 3)(written);
  expect(after).toEqual({ ...before, sheet: { pgy: 3, state: "CA" } });
  expect(written).toEqual(before);
});

it("removes a field, and with its last field the part", () => {
  const without = withField("sheet", "state", undefined)(written);
  expect(without.sheet).toEqual({ pgy: 2 });
  expect(Object.keys(withField("sheet", "pgy", undefined)(without))).not.toContain("sheet");
});

it("removes forgiveness with its last field, and money with forgiveness", () => {
  const known = withForgiveness("payments", 34)(emptyPath);
  expect(known).toEqual({ version: 1, money: { forgiveness: { payments: 34 } } });
  expect(withForgiveness("payments", undefined)(known)).toEqual(emptyPath);
});

it("keeps the other loans while one changes, comes or goes", () => {
  expect(withLoan(1, "balance", 500)(written).money?.loans).toEqual([
    { kind: "direct", balance: 90_000 },
    { kind: "private", balance: 500 },
  ]);
  expect(withLoan(0, "balance", undefined)(written).money?.loans?.[0]).toEqual({ kind: "direct" });
  expect(withLoanAdded("ffel")(written).money?.loans).toHaveLength(3);
  expect(withoutLoan(0)(written).money?.loans).toEqual([{ kind: "private" }]);
  expect(withLoan(7, "balance", 1)(written)).toBe(written);
});

it("leaves loans unknown, not none, when the last one is removed", () => {
  const left = withoutLoan(0)(withoutLoan(0)(written));
  expect(left.money).toEqual({ savings: 4000 });
  expect(withField("money", "loans", [])(left).money?.loans).toEqual([]);
});

it("gives back the document it began with when what was set is removed", () => {
  const pgy = fc.integer({ min: 1, max: 8 });
  fc.assert(
    fc.property(pgy, fc.integer({ min: 0, max: 60 }), (year, months) => {
      const there = withField("leaving", "payEndsInMonths", months)(written);
      const set = withField("sheet", "yearsCredited", year)(there);
      expect(openPath(set).ok).toBe(true);
      const back = withField("sheet", "yearsCredited", undefined)(set);
      expect(withField("leaving", "payEndsInMonths", undefined)(back)).toEqual(written);
    }),
  );
});
