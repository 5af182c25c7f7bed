/** `data/directory` as a listing, and what the other tables add to any listing. */
import { type Rows, rowsOf } from "#facts/columns.ts";
import type { Award, DirectoryReference, JoinedCells } from "#facts/directory-reference.ts";
import { institutionAt, type Listing } from "#facts/listing.ts";
import { readSuffixes } from "#facts/reference.ts";
import { readSpecialties } from "#facts/specialties.ts";
import { rowNumbers } from "./check.ts";
import type { Tables } from "./load.ts";

export const YEARS = [2016, 2017, 2018, 2019, 2020] as const;

/** null when the directory is left out. */
export function listingOf(tables: Tables): Listing | null {
  if (!tables.has("directory/tracks.csv")) return null;
  const tracks = rowsOf(tables, "directory/tracks.csv");
  const institutions = rowsOf(tables, "directory/institutions.csv");
  return {
    years: YEARS,
    institutions: rowNumbers(institutions).map((row) => ({
      code: institutions.needText("code", row),
      state: institutions.needText("state", row),
      name: institutions.needText("name", row),
      city: institutions.needText("city", row),
    })),
    tracks: rowNumbers(tracks).map((row) => ({
      code: tracks.needText("code", row),
      state: tracks.needText("state", row),
      name: tracks.needText("name", row),
      offered: YEARS.map((year) => tracks.number(`offered_${year}`, row)),
      filled: YEARS.map((year) => tracks.number(`filled_${year}`, row)),
    })),
  };
}

export function referenceOf(tables: Tables): DirectoryReference {
  const places = rowsOf(tables, "places.csv");
  const states = rowsOf(tables, "geography.csv");
  const placed = new Set(
    rowNumbers(states)
      .filter((row) => states.text("division", row) !== null)
      .map((row) => states.needText("state", row)),
  );
  return {
    specialties: readSpecialties(
      new Map(
        ["specialties", "signals"].flatMap((name) => {
          const table = tables.get(`${name}.csv`);
          return table ? [[name, table] as const] : [];
        }),
      ),
    ),
    placed: (state) => placed.has(state),
    places: new Set(
      rowNumbers(places).map(
        (row) => `${places.needText("city", row)}, ${places.needText("state", row)}`,
      ),
    ),
    suffixes: readSuffixes(rowsOf(tables, "directory/suffixes.csv")),
    institutions: joinedOf(tables),
    awards: awardsOf(tables),
  };
}

/** Owner and rating only where the names match well and no note contradicts the owner. */
function joinedOf(tables: Tables): ReadonlyMap<string, JoinedCells> {
  const rows = rowsOf(tables, "directory/institutions.csv");
  const centers = new Set(awardsOf(tables).map((award) => award.institution));
  return new Map(
    rowNumbers(rows).map((row) => [
      institutionAt(rows.needText("code", row), rows.needText("state", row)),
      joined(rows, row, centers),
    ]),
  );
}

function joined(rows: Rows, row: number, centers: ReadonlySet<string>): JoinedCells {
  const matched = ["high", "medium"].includes(rows.text("owner_confidence", row) ?? "");
  const sure = matched && rows.text("owner_note", row) === null;
  return {
    text: {
      setting: rows.text("setting", row),
      setting_confidence: rows.text("setting_confidence", row),
      setting_source: `setting-${rows.needText("setting_basis", row)}`,
      school: rows.text("school", row),
      owner: sure ? rows.text("owner", row) : null,
      owner_confidence: matched ? rows.text("owner_confidence", row) : null,
      teaching_health_center: centers.has(rows.needText("code", row)) ? "yes" : null,
    },
    numbers: {
      rating: matched ? rows.number("rating", row) : null,
      h1b_filings: rows.number("h1b_filings", row),
      research: rows.number("research_2022", row),
    },
  };
}

/** Awards matched with an institution; most of them are not. */
export function awardsOf(tables: Tables): Award[] {
  const rows = rowsOf(tables, "federal/thc.csv");
  const specialties = rowsOf(tables, "specialties.csv");
  const codes = new Map(
    rowNumbers(specialties).map((row) => [
      specialties.needText("slug", row),
      specialties.text("code", row) ?? "",
    ]),
  );
  return rowNumbers(rows).flatMap((row) => {
    const institution = rows.text("institution", row);
    if (institution === null) return [];
    const specialtyCode = codes.get(rows.needText("specialty", row)) ?? "";
    return [{ institution, specialtyCode, city: rows.needText("city", row) }];
  });
}
