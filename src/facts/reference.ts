/** The smaller tables of the catalog file: sources, the map, dates, resident mix, suffixes, names. */
import { DIVISIONS } from "#core/divisions.ts";
import { mapRows, type Rows } from "./columns.ts";
import type { Suffix } from "./suffix.ts";
import type { Point, Quality, ResidentMix, Source, State } from "./types.ts";
import { CONFIDENCES, LEVELS, QUALITIES } from "./words.ts";

export interface SeasonDate {
  readonly season: number;
  readonly event: string;
  /** Year-month-day. */
  readonly date: string;
  /** The other day, where transcriptions disagree. */
  readonly orDate: string | null;
  /** Hour:minute in `zone`. */
  readonly time: string | null;
  readonly zone: string | null;
  readonly what: string;
  readonly source: string;
  readonly quality: Quality;
  readonly note: string | null;
}

export const readSources = (rows: Rows): ReadonlyMap<string, Source> =>
  new Map(
    mapRows(rows, (row) => {
      const id = rows.needText("id", row);
      const source: Source = {
        id,
        title: rows.needText("title", row),
        publisher: rows.needText("publisher", row),
        year: rows.number("year", row),
        quality: rows.word("quality", row, QUALITIES),
        note: rows.text("note", row),
      };
      return [id, source];
    }),
  );

export const readStates = (rows: Rows): ReadonlyMap<string, State> =>
  new Map(
    mapRows(rows, (row) => {
      const state = rows.needText("state", row);
      const facts: State = {
        state,
        name: rows.needText("name", row),
        division: rows.wordOrNull("division", row, DIVISIONS),
        latitude: rows.needNumber("latitude", row),
        longitude: rows.needNumber("longitude", row),
      };
      return [state, facts];
    }),
  );

/** By "City, ST". */
export const readPlaces = (rows: Rows): ReadonlyMap<string, Point> =>
  new Map(
    mapRows(rows, (row) => [
      `${rows.needText("city", row)}, ${rows.needText("state", row)}`,
      { latitude: rows.needNumber("latitude", row), longitude: rows.needNumber("longitude", row) },
    ]),
  );

export const readDates = (rows: Rows): SeasonDate[] =>
  mapRows(rows, (row) => ({
    season: rows.needNumber("season", row),
    event: rows.needText("event", row),
    date: rows.needText("date", row),
    orDate: rows.text("or_date", row),
    time: rows.text("time", row),
    zone: rows.text("zone", row),
    what: rows.needText("what", row),
    source: rows.needText("source", row),
    quality: rows.word("quality", row, QUALITIES),
    note: rows.text("note", row),
  }));

/** Column of the table, applicant type of the profile. */
const mixTypes = [
  ["us_md_senior", "us-md-senior"],
  ["us_md_graduate", "us-md-graduate"],
  ["us_do_senior", "us-do-senior"],
  ["us_do_graduate", "us-do-graduate"],
  ["us_img", "us-img"],
  ["non_us_img", "non-us-img"],
  ["other", "other"],
] as const;

export const readMix = (rows: Rows): ResidentMix[] =>
  mapRows(rows, (row) => ({
    state: rows.needText("state", row),
    specialty: rows.needText("specialty", row),
    level: rows.word("level", row, LEVELS),
    positions: rows.needNumber("positions", row),
    filled: rows.needNumber("filled", row),
    byType: Object.fromEntries(
      mixTypes.map(([column, type]) => [type, rows.needNumber(column, row)]),
    ),
  }));

const SUFFIX_KINDS = ["site", "track", "linked"] as const;

/** The reviewed suffixes by their text. */
export const readSuffixes = (rows: Rows): ReadonlyMap<string, Suffix> =>
  new Map(
    mapRows(rows, (row) => [
      rows.needText("suffix", row),
      {
        kind: rows.word("kind", row, SUFFIX_KINDS),
        site: rows.text("site", row),
        linked: rows.text("linked", row),
        restricted: rows.needText("restricted", row) === "yes",
        confidence: rows.word("confidence", row, CONFIDENCES),
        place: rows.text("place", row),
      },
    ]),
  );

/** Slug by every name a published table prints; names outside the catalog are left out. */
export const readNames = (rows: Rows): ReadonlyMap<string, string> =>
  new Map(
    mapRows(rows, (row) => [rows.needText("name", row), rows.text("slug", row)] as const).flatMap(
      ([name, slug]) => (slug === null ? [] : [[name, slug] as const]),
    ),
  );
