import fc from "fast-check";
import { expect, it } from "vitest";
import { type FeeRow, feesFor, fixedFee } from "./fees.ts";

const row = (season: number, from: number | null, to: number | null, cents: number | null) =>
  ({
    season,
    service: "ERAS",
    item: "application",
    from,
    to,
    per: "each",
    cents,
    source: `fees-${season}`,
    quality: season === 2027 ? "secondary" : "primary",
    note: null,
  }) satisfies FeeRow;

const flat: FeeRow = { ...row(2024, 1, 10, 9900), per: "flat" };
const table: readonly FeeRow[] = [
  flat,
  row(2024, 11, null, 1900),
  row(2026, 1, 30, 1100),
  row(2026, 31, null, 3000),
  row(2027, 1, 30, 1100),
  row(2027, 31, null, null),
  { ...row(2027, 1, null, null), service: "ResidencyCAS" },
];

it("a tier that is not published takes the last published price and says so", () => {
  const fee = feesFor(table, 2027, "ERAS");
  expect(fee?.cumulative(32)).toBe(30 * 1100 + 2 * 3000);
  expect(fee?.warning).toEqual({ code: "last-published", season: 2026 });
  expect(fee?.quality).toBe("secondary");
  expect(fee?.sources).toEqual(["fees-2027", "fees-2026"]);
});

it("a season not yet in the table takes the last season before it", () => {
  expect(feesFor(table, 2026, "ERAS")?.warning).toBeNull();
  expect(feesFor(table, 2025, "ERAS")?.warning).toEqual({ code: "last-published", season: 2024 });
  expect(feesFor(table, 2029, "ERAS")?.cumulative(1)).toBe(1100);
});

it("a fee that was never published is null, not a guess", () => {
  expect(feesFor(table, 2027, "ResidencyCAS")).toBeNull();
  expect(feesFor(table, 2027, "SF Match")).toBeNull();
  expect(feesFor(table, 2023, "ERAS")).toBeNull();
  expect(feesFor([], 2027, "ERAS")).toBeNull();
});

it("a flat tier costs the same for one as for ten", () => {
  const fee = feesFor(table, 2024, "ERAS");
  expect([0, 1, 10, 11].map((n) => fee?.cumulative(n))).toEqual([0, 9900, 9900, 11800]);
});

it("one more application never costs less, and the sum is whole cents", () => {
  const seasons = fc.constantFrom(2024, 2026, 2027);
  fc.assert(
    fc.property(seasons, fc.nat({ max: 400 }), (season, n) => {
      const fee = feesFor(table, season, "ERAS");
      const here = fee?.cumulative(n) ?? -1;
      expect(fee?.cumulative(n + 1) ?? -2).toBeGreaterThanOrEqual(here);
      expect(Number.isInteger(here)).toBe(true);
    }),
  );
  expect(() => feesFor(table, 2026, "ERAS")?.cumulative(1.5)).toThrow("1.5");
});

it("a fixed fee is the season's own, else the last published, labelled", () => {
  const token = { ...row(2025, null, null, 18000), item: "token" };
  expect(fixedFee([token], 2025, "token")?.warning).toBeNull();
  expect(fixedFee([token], 2027, "token")?.warning?.season).toBe(2025);
  expect(fixedFee([token], 2024, "token")).toBeNull();
});
