/** Lays the checked tables out as the bytes that `readCatalog` reads. */
import { packTables, type Table } from "#facts/binary.ts";
import { directoryTables } from "#facts/directory-tables.ts";
import { awardsOf, listingOf, referenceOf } from "./directory.ts";
import type { Tables } from "./load.ts";

/** A part of the odds model: its name and its JSON, opaque here. */
export interface ModelPart {
  readonly name: string;
  readonly json: string;
}

/** Name in the file, table it comes from. */
const carried = [
  ["sources", "sources.csv"],
  ["specialties", "specialties.csv"],
  ["signals", "signals.csv"],
  ["fees", "fees.csv"],
  ["dates", "dates.csv"],
  ["states", "geography.csv"],
  ["places", "places.csv"],
  ["mix", "resident-mix.csv"],
  ["names", "specialty-names.csv"],
  ["suffixes", "directory/suffixes.csv"],
] as const;

/** The same tables and model give the same bytes. */
export function packCatalog(tables: Tables, model: readonly ModelPart[]): Uint8Array {
  const shared = carried.flatMap(([name, file]) => {
    const table = tables.get(file);
    return table ? [{ ...table, name }] : [];
  });
  const listing = listingOf(tables);
  const directory = listing ? directoryTables(listing, referenceOf(tables)) : [];
  return packTables([...shared, awardTable(tables), ...directory, ...modelTable(model)]);
}

/** Awards matched with an institution: an imported edition is held against them too. */
function awardTable(tables: Tables): Table {
  const awards = awardsOf(tables);
  return {
    name: "awards",
    rows: awards.length,
    text: {
      institution: awards.map((award) => award.institution),
      specialty: awards.map((award) => award.specialtyCode),
      city: awards.map((award) => award.city),
    },
    numbers: {},
  };
}

function modelTable(model: readonly ModelPart[]): Table[] {
  if (model.length === 0) return [];
  const parts = [...model].sort((a, b) => (a.name < b.name ? -1 : 1));
  const text = { name: parts.map((part) => part.name), json: parts.map((part) => part.json) };
  return [{ name: "model", rows: parts.length, text, numbers: {} }];
}
