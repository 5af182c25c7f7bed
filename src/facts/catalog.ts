/**
 * The catalog that browser and command line share, read from the bytes that
 * `scripts/build-catalog.ts` writes. Pure: the same bytes give the same facts everywhere.
 */
import { type Table, unpackTables } from "./binary.ts";
import { mapRows, type Rows, rowsOf } from "./columns.ts";
import { readDirectory } from "./directory.ts";
import { type DirectoryReference, readAwards, readJoined } from "./directory-reference.ts";
import { type FeeTable, readFees } from "./fees.ts";
import {
  readDates,
  readMix,
  readNames,
  readPlaces,
  readSources,
  readStates,
  readSuffixes,
  type SeasonDate,
} from "./reference.ts";
import { readSpecialties } from "./specialties.ts";
import type { Catalog, Point, ResidentMix } from "./types.ts";

export interface Facts {
  readonly catalog: Catalog;
  readonly fees: FeeTable;
  readonly dates: readonly SeasonDate[];
  readonly residentMix: readonly ResidentMix[];
  /** By "City, ST". */
  readonly places: ReadonlyMap<string, Point>;
  /** What an imported edition is read with, whatever directory is built in. */
  readonly reference: DirectoryReference;
  /** Slug of a specialty by the names published tables use; `all` for the nation. */
  readonly names: ReadonlyMap<string, string>;
  /** The parts of the odds model by name, as their own module wrote them; null when none is shipped. */
  readonly model: Readonly<Record<string, unknown>> | null;
}

/** Throws a RangeError that says what is wrong when the bytes are not a whole catalog. */
export function readCatalog(bytes: Uint8Array): Facts {
  const tables = unpackTables(bytes);
  const states = readStates(rowsOf(tables, "states"));
  const places = readPlaces(rowsOf(tables, "places"));
  const specialties = readSpecialties(tables);
  const mix = once(() => readMix(rowsOf(tables, "mix")));
  const reference = once(() => readReference(tables, { states, places, specialties }));
  const names = once(() => readNames(rowsOf(tables, "names")));
  const model = once(() => readModel(rowsOf(tables, "model")));
  return {
    catalog: {
      specialties,
      sources: readSources(rowsOf(tables, "sources")),
      states,
      ...readDirectory(tables, { states, places, specialties }),
    },
    fees: readFees(rowsOf(tables, "fees")),
    dates: readDates(rowsOf(tables, "dates")),
    places,
    get residentMix() {
      return mix();
    },
    get reference() {
      return reference();
    },
    get names() {
      return names();
    },
    get model() {
      return model();
    },
  };
}

function readReference(
  tables: ReadonlyMap<string, Table>,
  { states, places, specialties }: Pick<Catalog, "states" | "specialties"> & Pick<Facts, "places">,
): DirectoryReference {
  return {
    specialties,
    placed: (state) => Boolean(states.get(state)?.division),
    places: new Set(places.keys()),
    suffixes: readSuffixes(rowsOf(tables, "suffixes")),
    institutions: readJoined(rowsOf(tables, "institutions")),
    awards: readAwards(rowsOf(tables, "awards")),
  };
}

/** Most answers need neither the mix nor the model's JSON: each is read when first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function readModel(rows: Rows): Facts["model"] {
  if (rows.count === 0) return null;
  return Object.fromEntries(
    mapRows(rows, (row) => [rows.needText("name", row), JSON.parse(rows.needText("json", row))]),
  );
}
