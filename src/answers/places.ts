/** Where programs stand on a map: a city each, never an address. */
import type { Facts } from "#facts/catalog.ts";
import type { Program } from "#facts/types.ts";

/**
 * Whose city it is. `site`: the site's own. `institution`: the sponsor's, and the program has no other
 * site. `institution-of-site`: the program is at a named site whose city the directory does not give, or
 * gives as the sponsor's; the sponsor's stands in.
 */
export type PlacePrecision = "site" | "institution" | "institution-of-site";

export interface ProgramPlace {
  readonly id: string;
  readonly city: string | null;
  readonly state: string | null;
  /**
   * Degrees north, degrees east of the middle of the city's ZIP codes (`data/places.csv`), so programs of
   * one city share one point. Both null where not known; then `unknown` says why.
   */
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly precision: PlacePrecision | null;
  /** `city`: no table of ours holds the city. `program`: the directory in use has no such program. */
  readonly unknown: "city" | "program" | null;
}

/** One place for each id, in the order asked. An unknown place is said to be unknown, never a middle of its state. */
export const placesOf = ({ catalog }: Pick<Facts, "catalog">, ids: readonly string[]) =>
  ids.map((id): ProgramPlace => {
    const program = catalog.byId.get(id);
    return program ? placeOf(program) : { id, ...nowhere, unknown: "program" };
  });

const nowhere = { city: null, state: null, latitude: null, longitude: null, precision: null };

function placeOf(program: Program): ProgramPlace {
  const { id, institution, place } = program;
  const { city, state, latitude, longitude } = place ?? institution;
  return {
    id,
    city,
    state,
    latitude,
    longitude,
    precision: precisionOf(program),
    unknown: latitude === null || longitude === null ? "city" : null,
  };
}

function precisionOf({ place, site }: Program): PlacePrecision {
  if (place) return "site";
  return site === null ? "institution" : "institution-of-site";
}
