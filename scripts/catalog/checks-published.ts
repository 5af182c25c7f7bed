/** The tables of published results: totals, order of quartiles, shares that are shares. */
import { type Rows, rowsOf } from "#facts/columns.ts";
import { type Check, problem, rowNumbers, sumOf, total } from "./check.ts";

/** NRMP, Match Rates by Specialty and State 2025: 43,237 positions, 40,764 filled. */
const mixTotals: Check = (tables) => {
  const file = "resident-mix.csv";
  const rows = rowsOf(tables, file);
  const types = ["us_md_senior", "us_md_graduate", "us_do_senior", "us_do_graduate"];
  const all = [...types, "us_img", "non_us_img", "other"];
  const wrong = rowNumbers(rows).filter(
    (row) =>
      all.reduce((sum, type) => sum + rows.needNumber(type, row), 0) !==
      rows.needNumber("filled", row),
  );
  return [
    ...total(file, "positions", sumOf(rows, "positions"), 43237),
    ...total(file, "filled", sumOf(rows, "filled"), 40764),
    ...wrong.map((row) => problem(file, row, "filled", rows.number("filled", row), "their sum")),
  ];
};

/** The listing summed by specialty gives the listing's own total. */
const positionTotals: Check = (tables) => {
  const file = "positions.csv";
  const rows = rowsOf(tables, file);
  const of2020 = rowNumbers(rows).filter(
    (row) => rows.number("year", row) === 2020 && rows.text("scope", row) === "all",
  );
  const offered = of2020.reduce((sum, row) => sum + (rows.number("offered", row) ?? 0), 0);
  return total(file, "offered", offered, 37256);
};

const filledAtMostOffered: Check = (tables) =>
  ["positions.csv", "resident-mix.csv"].flatMap((file) => {
    const rows = rowsOf(tables, file);
    const offered = file === "positions.csv" ? "offered" : "positions";
    return rowNumbers(rows).flatMap((row) => {
      const most = rows.number(offered, row);
      const filled = rows.number("filled", row);
      if (most === null || filled === null || filled <= most) return [];
      return [problem(file, row, "filled", filled, `at most ${most}`)];
    });
  });

const ascending = (values: readonly (number | null)[]): boolean => {
  const known = values.filter((value) => value !== null);
  return known.every((value, i) => i === 0 || value >= (known[i - 1] ?? value));
};

const quartilesAscend: Check = (tables) => [
  ...ordered("outcomes.csv", rowsOf(tables, "outcomes.csv"), ["min", "q1", "median", "q3", "max"]),
  ...ordered("interview-rates.csv", rowsOf(tables, "interview-rates.csv"), ["q1", "median", "q3"]),
  ...ordered("effects.csv", rowsOf(tables, "effects.csv"), ["low", "value", "high"]),
];

const ordered = (file: string, rows: Rows, columns: readonly string[]) =>
  rowNumbers(rows).flatMap((row) => {
    const values = columns.map((column) => rows.number(column, row));
    if (ascending(values)) return [];
    return [problem(file, row, columns[0] ?? "", values.join(", "), "ascending values")];
  });

/** A share is in [0, 1], and equals its counts where both are given (rounded to whole percents). */
const ratesAreShares: Check = (tables) => {
  const file = "match-rates.csv";
  const rows = rowsOf(tables, file);
  return rowNumbers(rows).flatMap((row) => {
    const value = rows.needNumber("value", row);
    if (rows.text("unit", row) !== "share") return [];
    if (value > 1) return [problem(file, row, "value", value, "a share from 0 to 1")];
    const matched = rows.number("matched", row);
    const n = rows.number("n", row);
    if (matched === null || n === null || Math.abs(matched / n - value) < 0.005) return [];
    return [problem(file, row, "value", value, `${matched} of ${n}`)];
  });
};

export const publishedChecks: readonly Check[] = [
  mixTotals,
  positionTotals,
  filledAtMostOffered,
  quartilesAscend,
  ratesAreShares,
];
