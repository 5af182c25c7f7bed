/** Specialties with their application service and the signal schemes of each season. */
import type { Table } from "./binary.ts";
import { mapRows, type Rows, rowsOf } from "./columns.ts";
import type { SignalScheme, Specialty } from "./types.ts";
import { ENTRIES, MATCHES, QUALITIES, SERVICES } from "./words.ts";

export function readSpecialties(tables: ReadonlyMap<string, Table>): Specialty[] {
  const rows = rowsOf(tables, "specialties");
  const schemes = readSchemes(rowsOf(tables, "signals"));
  return mapRows(rows, (row) => {
    const slug = rows.needText("slug", row);
    return {
      slug,
      name: rows.needText("name", row),
      code: rows.text("code", row),
      entry: rows.word("entry", row, ENTRIES),
      service: readService(rows, row),
      serviceFrom: rows.number("service_since", row),
      match: rows.word("match", row, MATCHES),
      signals: schemes.get(slug) ?? [],
      firstYear: rows.needText("first_year", row) === "yes",
      note: rows.text("note", row),
    };
  });
}

function readService(rows: Rows, row: number): Specialty["service"] {
  const value = rows.wordOrNull("service", row, SERVICES);
  if (value === null) return null;
  return {
    value,
    source: rows.needText("service_source", row),
    year: rows.number("service_since", row),
    quality: rows.word("service_quality", row, QUALITIES),
    confidence: null,
  };
}

/** By specialty, latest season first. */
function readSchemes(rows: Rows): ReadonlyMap<string, readonly SignalScheme[]> {
  const schemes = new Map<string, SignalScheme[]>();
  for (let row = 0; row < rows.count; row++) {
    const slug = rows.needText("specialty", row);
    schemes.set(slug, [...(schemes.get(slug) ?? []), readScheme(rows, row)]);
  }
  for (const list of schemes.values()) list.sort((a, b) => b.season - a.season);
  return schemes;
}

const readScheme = (rows: Rows, row: number): SignalScheme => ({
  season: rows.needNumber("season", row),
  gold: rows.needNumber("gold", row),
  silver: rows.needNumber("silver", row),
  tiers: tiers(rows.needNumber("tiers", row)),
  conflict: rows.needText("conflict", row) === "yes",
  sharedWith: rows.text("shared_with", row),
  source: rows.needText("source", row),
  quality: rows.word("quality", row, QUALITIES),
  note: rows.text("note", row),
});

function tiers(count: number): SignalScheme["tiers"] {
  if (count === 0 || count === 1 || count === 2) return count;
  throw new RangeError(`signals come in at most two tiers, got ${count}`);
}
