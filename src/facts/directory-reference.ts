/**
 * What the shipped tables know of institutions and names, whatever edition lists them: joined facts by
 * code and state, reviewed suffixes, places, federal awards. Empty but for the map and the specialties
 * where the built-in directory is left out.
 */
import { mapRows, type Rows } from "./columns.ts";
import { institutionAt } from "./listing.ts";
import type { Suffix } from "./suffix.ts";
import type { Specialty } from "./types.ts";

/** What other tables say of an institution: columns of the catalog file, all but those a listing gives. */
export const JOINED = {
  text: [
    "setting",
    "setting_confidence",
    "setting_source",
    "school",
    "owner",
    "owner_confidence",
    "teaching_health_center",
  ],
  numbers: ["rating", "h1b_filings", "research"],
} as const;

/** The cells of `JOINED` for one institution. */
export interface JoinedCells {
  readonly text: Readonly<Record<string, string | null>>;
  readonly numbers: Readonly<Record<string, number | null>>;
}

/** A federal award to a teaching health center, by the institution it was matched with. */
export interface Award {
  readonly institution: string;
  readonly specialtyCode: string;
  readonly city: string;
}

export interface DirectoryReference {
  readonly specialties: readonly Pick<Specialty, "slug" | "code" | "entry" | "firstYear">[];
  /** True where a state has a division, so that an institution there stands on the map. */
  readonly placed: (state: string) => boolean;
  /** "City, ST". */
  readonly places: ReadonlySet<string>;
  readonly suffixes: ReadonlyMap<string, Suffix>;
  /** By `institutionAt`, in the order of the table: for a code in two states the last is its home. */
  readonly institutions: ReadonlyMap<string, JoinedCells>;
  readonly awards: readonly Award[];
}

/** Joined cells by institution, from the institutions of the catalog file. */
export const readJoined = (rows: Rows): ReadonlyMap<string, JoinedCells> =>
  new Map(
    mapRows(rows, (row) => [
      institutionAt(rows.needText("code", row), rows.needText("state", row)),
      {
        text: Object.fromEntries(JOINED.text.map((column) => [column, rows.text(column, row)])),
        numbers: Object.fromEntries(
          JOINED.numbers.map((column) => [column, rows.number(column, row)]),
        ),
      },
    ]),
  );

export const readAwards = (rows: Rows): Award[] =>
  mapRows(rows, (row) => ({
    institution: rows.needText("institution", row),
    specialtyCode: rows.needText("specialty", row),
    city: rows.needText("city", row),
  }));
