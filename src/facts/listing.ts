/**
 * A directory as its publisher lists it: the tables of `data/directory` and a document the user imported
 * are both this, and `directory-tables.ts` makes the same of either.
 */

/** A sponsor under the code and the state of its tracks: one code may stand in two states. */
export interface ListedInstitution {
  /** Four digits. */
  readonly code: string;
  readonly state: string;
  readonly name: string;
  readonly city: string;
}

export interface ListingTrack {
  /** The publisher's code, e.g. `1007140C0`. */
  readonly code: string;
  /** Two letters: the state under which the institution is listed. */
  readonly state: string;
  readonly name: string;
  /** Positions by year, parallel to `Listing.years`; null where none was listed. */
  readonly offered: readonly (number | null)[];
  readonly filled: readonly (number | null)[];
}

export interface Listing {
  /** Oldest first. */
  readonly years: readonly number[];
  /** Sorted by code and state; one for every pair that a track names. */
  readonly institutions: readonly ListedInstitution[];
  /** Sorted by code, each once. */
  readonly tracks: readonly ListingTrack[];
}

/** How an institution is looked up: names change, and code 2154 spans two states. */
export const institutionAt = (code: string, state: string): string =>
  `${code.slice(0, 4)} ${state}`;

/** "2016-2020"; null without years. */
export const editionName = (years: readonly number[]): string | null =>
  years.length > 0 ? `${years[0]}-${years[years.length - 1]}` : null;

/** Id of the document a directory comes from; null without a directory. */
export const directorySource = (edition: string | null): string | null =>
  edition === null ? null : `nrmp-results-${edition}`;
