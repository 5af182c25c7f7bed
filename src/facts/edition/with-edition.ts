/**
 * The facts with an imported edition in the place of the directory. Institutions and programs that the
 * shipped tables know keep their joined facts; those they do not know have their covariates and a setting
 * read from their name, and their odds come out wider (`Program.seen`).
 */
import type { Facts } from "../catalog.ts";
import { readDirectory, slugKey, specialtySlugs } from "../directory.ts";
import type { DirectoryReference } from "../directory-reference.ts";
import { directoryTables } from "../directory-tables.ts";
import {
  directorySource,
  editionName,
  institutionAt,
  type Listing,
  type ListingTrack,
} from "../listing.ts";
import type { Catalog, Source } from "../types.ts";

/** `facts` must be those of the build: programs they do not list are the ones the fit has not seen. */
export function withEdition(facts: Facts, edition: Listing): Facts {
  const { catalog } = facts;
  const { listing } = placeable(edition, facts.reference);
  const tables = directoryTables(listing, facts.reference);
  const directory = readDirectory(new Map(tables.map((table) => [table.name, table])), {
    states: catalog.states,
    places: facts.places,
    specialties: catalog.specialties,
    seen: (id) => catalog.byId.has(id),
  });
  const sources = withSource(catalog.sources, listing.years);
  return withCatalog(facts, { ...catalog, ...directory, sources });
}

export interface UnplacedTrack {
  readonly track: ListingTrack;
  /** The specialty of its code is not in the catalog, or its state is in no division. */
  readonly why: "specialty" | "state";
}

/** The part of a listing that has a place in the catalog, and the tracks that have none. */
export function placeable(
  listing: Listing,
  reference: DirectoryReference,
): { readonly listing: Listing; readonly unplaced: readonly UnplacedTrack[] } {
  const slugs = specialtySlugs(reference.specialties);
  const unplaced: UnplacedTrack[] = [];
  const tracks = listing.tracks.filter((track) => {
    const why = !reference.placed(track.state)
      ? "state"
      : slugs.has(slugKey(track.code))
        ? null
        : "specialty";
    if (why) unplaced.push({ track, why });
    return why === null;
  });
  if (unplaced.length === 0) return { listing, unplaced };
  const homes = new Set(tracks.map(({ code, state }) => institutionAt(code, state)));
  const institutions = listing.institutions.filter(({ code, state }) =>
    homes.has(institutionAt(code, state)),
  );
  return { listing: { ...listing, tracks, institutions }, unplaced };
}

/** The document itself, as a source to cite; the built-in edition cites its own. */
function withSource(
  sources: Catalog["sources"],
  years: readonly number[],
): ReadonlyMap<string, Source> {
  const name = editionName(years);
  const id = directorySource(name);
  if (name === null || id === null || sources.has(id)) return sources;
  const source: Source = {
    id,
    title: `Program Results ${name} Main Residency Match`,
    publisher: "National Resident Matching Program",
    year: years.at(-1) ?? null,
    quality: "primary",
    note: "Read from the user's own copy",
  };
  return new Map([...sources, [id, source]]);
}

/** Parts that are read when first asked for stay unread. */
const withCatalog = (facts: Facts, catalog: Catalog): Facts => ({
  catalog,
  fees: facts.fees,
  dates: facts.dates,
  places: facts.places,
  get residentMix() {
    return facts.residentMix;
  },
  get reference() {
    return facts.reference;
  },
  get names() {
    return facts.names;
  },
  get model() {
    return facts.model;
  },
});
