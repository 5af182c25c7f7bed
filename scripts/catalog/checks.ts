/** What must be true of the tables together: published totals, the map, references, scopes. */
import { type Rows, rowsOf } from "#facts/columns.ts";
import { offeredSpecialties, smallCompetitive } from "#facts/directory-tables.ts";
import { institutionAt } from "#facts/listing.ts";
import type { TableProblem } from "#facts/table.ts";
import { type Check, problem, rowNumbers, sumOf, total } from "./check.ts";
import { publishedChecks } from "./checks-published.ts";
import { listingOf, YEARS } from "./directory.ts";
import type { Tables } from "./load.ts";

/** NRMP, Program Results 2016-2020: 5,769 entries with 37,256 positions in 2020. */
const directoryTotals: Check = (tables) => {
  const file = "directory/tracks.csv";
  if (!tables.has(file)) return [];
  const rows = rowsOf(tables, file);
  const offered = rowNumbers(rows).filter((row) => (rows.number("offered_2020", row) ?? 0) > 0);
  return [
    ...total(file, "code", rows.count, 6744),
    ...total(file, "offered_2020", offered.length, 5769),
    ...total(file, "offered_2020", sumOf(rows, "offered_2020"), 37256),
  ];
};

/** Nobody fills more than was offered, and what was not listed was not filled. */
const filledWithin: Check = (tables) => {
  const file = "directory/tracks.csv";
  if (!tables.has(file)) return [];
  const rows = rowsOf(tables, file);
  return rowNumbers(rows).flatMap((row) =>
    YEARS.flatMap((year) => {
      const offered = rows.number(`offered_${year}`, row);
      const filled = rows.number(`filled_${year}`, row);
      if (offered === null ? filled === null : filled !== null && filled <= offered) return [];
      return [problem(file, row, `filled_${year}`, filled, `at most ${offered}, or blank with it`)];
    }),
  );
};

const everyInstitutionOnTheMap: Check = (tables) => {
  const file = "directory/institutions.csv";
  if (!tables.has(file)) return [];
  const rows = rowsOf(tables, file);
  const places = pairs(rowsOf(tables, "places.csv"), "city", "state");
  const states = divisions(tables);
  return rowNumbers(rows).flatMap((row) => {
    const city = rows.needText("city", row);
    const state = rows.needText("state", row);
    const lost = places.has(`${city}|${state}`)
      ? []
      : [problem(file, row, "city", city, "a city of places.csv")];
    return states.has(state)
      ? lost
      : [...lost, problem(file, row, "state", state, "a state with a division")];
  });
};

const pairs = (rows: Rows, a: string, b: string): ReadonlySet<string> =>
  new Set(rowNumbers(rows).map((row) => `${rows.text(a, row)}|${rows.text(b, row)}`));

function divisions(tables: Tables): ReadonlySet<string> {
  const rows = rowsOf(tables, "geography.csv");
  const placed = rowNumbers(rows).filter((row) => rows.text("division", row) !== null);
  return new Set(placed.map((row) => rows.needText("state", row)));
}

/** Each track has its institution, in its state, and a specialty; no code twice. */
const tracksHaveHomes: Check = (tables) => {
  const file = "directory/tracks.csv";
  if (!tables.has(file)) return [];
  const rows = rowsOf(tables, file);
  const homes = pairs(rowsOf(tables, "directory/institutions.csv"), "code", "state");
  const codes = specialtyCodes(tables);
  const seen = new Set<string>();
  return rowNumbers(rows).flatMap((row) => {
    const code = rows.needText("code", row);
    const wrong: TableProblem[] = [];
    if (seen.has(code)) wrong.push(problem(file, row, "code", code, "each code once"));
    seen.add(code);
    if (!homes.has(`${code.slice(0, 4)}|${rows.text("state", row)}`))
      wrong.push(problem(file, row, "code", code, "an institution of institutions.csv"));
    if (!codes.has(code.slice(4, 7) + (code[7] === "P" ? "P" : "")))
      wrong.push(problem(file, row, "code", code, "a specialty of specialties.csv"));
    return wrong;
  });
};

/** Breadth is counted from the tracks, in the build as in an import: the table must say the same. */
const breadthIsCounted: Check = (tables) => {
  const listing = listingOf(tables);
  if (!listing) return [];
  const file = "directory/institutions.csv";
  const rows = rowsOf(tables, file);
  const offered = offeredSpecialties(listing);
  return listing.institutions.flatMap(({ code, state }, row) => {
    const found = offered.get(institutionAt(code, state)) ?? new Set<string>();
    const counted = { specialties: found.size, small_competitive: smallCompetitive(found) };
    return Object.entries(counted).flatMap(([column, count]) =>
      rows.number(column, row) === count
        ? []
        : [problem(file, row, column, rows.number(column, row), count)],
    );
  });
};

function specialtyCodes(tables: Tables): ReadonlySet<string> {
  const rows = rowsOf(tables, "specialties.csv");
  return new Set(
    rowNumbers(rows).map(
      (row) => `${rows.text("code", row)}${rows.text("first_year", row) === "yes" ? "P" : ""}`,
    ),
  );
}

/** What identifies a row of a table must do so. */
const keys: Readonly<Record<string, readonly string[]>> = {
  "sources.csv": ["id"],
  "specialties.csv": ["slug"],
  "specialty-names.csv": ["name"],
  "signals.csv": ["specialty", "season"],
  "dates.csv": ["season", "event"],
  "geography.csv": ["state"],
  "places.csv": ["city", "state"],
  "directory/institutions.csv": ["code", "state"],
  "directory/suffixes.csv": ["suffix"],
};

const uniqueKeys: Check = (tables) =>
  Object.entries(keys).flatMap(([file, columns]) => {
    const rows = rowsOf(tables, file);
    const seen = new Set<string>();
    return rowNumbers(rows).flatMap((row) => {
      const key = columns.map((column) => cell(tables, file, column, row)).join(", ");
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      return [problem(file, row, columns[0] ?? "", key, "each once")];
    });
  });

const cell = (tables: Tables, file: string, column: string, row: number): string =>
  String(tables.get(file)?.text[column]?.[row] ?? tables.get(file)?.numbers[column]?.[row] ?? "");

/** The number of tiers says how signals are counted. */
const signalTiers: Check = (tables) => {
  const file = "signals.csv";
  const rows = rowsOf(tables, file);
  return rowNumbers(rows).flatMap((row) => {
    const gold = rows.needNumber("gold", row);
    const silver = rows.needNumber("silver", row);
    const tiers = gold === 0 ? 0 : silver === 0 ? 1 : 2;
    const given = rows.needNumber("tiers", row);
    return given === tiers ? [] : [problem(file, row, "tiers", given, tiers)];
  });
};

/** A site has a name, a place is on the map, nothing else has either. */
const suffixesMakeSense: Check = (tables) => {
  const file = "directory/suffixes.csv";
  if (!tables.has(file)) return [];
  const rows = rowsOf(tables, file);
  const places = pairs(rowsOf(tables, "places.csv"), "city", "state");
  return rowNumbers(rows).flatMap((row) => {
    const isSite = rows.text("kind", row) === "site";
    const place = rows.text("place", row);
    const named = (rows.text("site", row) !== null) === isSite;
    const placed = place === null || (isSite && places.has(place.replace(", ", "|")));
    return [
      ...(named ? [] : [problem(file, row, "site", rows.text("site", row), "a name for a site")]),
      ...(placed ? [] : [problem(file, row, "place", place, "a place of places.csv")]),
    ];
  });
};

const checks: readonly Check[] = [
  ...publishedChecks,
  directoryTotals,
  filledWithin,
  everyInstitutionOnTheMap,
  tracksHaveHomes,
  breadthIsCounted,
  uniqueKeys,
  signalTiers,
  suffixesMakeSense,
];

/** Every problem of the tables together; empty when they hold. */
export const checkTables = (tables: Tables): readonly TableProblem[] =>
  checks.flatMap((check) => check(tables));
