/**
 * The directory as one user has corrected it. A correction is a fact with the user as its source; it stands
 * for its own program only, in what is shown and in what the odds read. The directory itself is left alone.
 */
import { openTracks } from "./query.ts";
import type { Catalog, Fact, Institution, Point, Program, Track } from "./types.ts";

/** null where the user says nothing: the directory's word stays, or its silence. */
export interface Correction {
  readonly name: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly setting: NonNullable<Institution["setting"]>["value"] | null;
  readonly school: string | null;
  readonly owner: string | null;
  readonly rating: number | null;
  readonly research: number | null;
  readonly h1bFilings: number | null;
  readonly teachingHealthCenter: boolean | null;
  readonly positions: number | null;
  readonly unfilled: number | null;
  /** Id of the program whose application covers this one too. */
  readonly sameAs: string | null;
}

export type CorrectionsById = ReadonlyMap<string, Correction>;

/** What the user says: no year, no doubt of ours. */
const stated = <T>(value: T): Fact<T> => ({
  value,
  source: "user",
  year: null,
  quality: "user",
  confidence: null,
});

/** The same catalog where nothing is corrected. Ids that the catalog does not have are passed over. */
export function correctCatalog(
  catalog: Catalog,
  places: ReadonlyMap<string, Point>,
  corrections: CorrectionsById,
): Catalog {
  const changed = new Map<string, Program>();
  for (const [id, correction] of corrections) {
    const program = catalog.byId.get(id);
    if (program && says(correction))
      changed.set(id, correctProgram(program, correction, { catalog, places }));
  }
  const merged = mergers(catalog, corrections);
  if (changed.size === 0 && merged.size === 0) return catalog;
  for (const [id, host] of merged) {
    const into = changed.get(host.id) ?? host;
    changed.set(host.id, withTracksOf(into, catalog.byId.get(id) ?? into));
  }
  return withPrograms(catalog, changed, merged);
}

function withPrograms(
  catalog: Catalog,
  changed: ReadonlyMap<string, Program>,
  merged: ReadonlyMap<string, Program>,
): Catalog {
  const programs = catalog.programs
    .filter(({ id }) => !merged.has(id))
    .map((program) => changed.get(program.id) ?? program);
  const byId = new Map(catalog.byId);
  for (const [id, program] of changed) byId.set(id, program);
  for (const [id, host] of merged) byId.set(id, changed.get(host.id) ?? host);
  return { ...catalog, programs, byId };
}

const says = ({ sameAs: _, ...facts }: Correction): boolean =>
  FACTS.some((name) => facts[name] !== null);

const FACTS = [
  "name",
  "city",
  "state",
  "setting",
  "school",
  "owner",
  "rating",
  "research",
  "h1bFilings",
  "teachingHealthCenter",
  "positions",
  "unfilled",
] as const satisfies readonly (keyof Correction)[];

interface Known {
  readonly catalog: Catalog;
  readonly places: ReadonlyMap<string, Point>;
}

function correctProgram(program: Program, said: Correction, known: Known): Program {
  const moved = said.city !== null || said.state !== null;
  const award = said.teachingHealthCenter;
  const { positions, unfilled } = said;
  return {
    ...program,
    institution: correctInstitution(program, said, moved ? known : null),
    place: moved ? null : program.place,
    teachingHealthCenter: award === null ? program.teachingHealthCenter : stated(award),
    ...(positions === null && unfilled === null ? {} : { stated: { positions, unfilled } }),
  };
}

/** `known` is null where the program is not moved. */
function correctInstitution(program: Program, said: Correction, known: Known | null): Institution {
  const { institution: old } = program;
  const or = <T>(value: T | null, fact: Fact<T> | null) => (value === null ? fact : stated(value));
  return {
    ...old,
    ...(known ? placeOf(program, said, known) : {}),
    name: said.name ?? old.name,
    setting: or(said.setting, old.setting),
    school: or(said.school, old.school),
    owner: or(said.owner, old.owner),
    rating: or(said.rating, old.rating),
    research: or(said.research, old.research),
    h1bFilings: or(said.h1bFilings, old.h1bFilings),
    teachingHealthCenter: or(said.teachingHealthCenter, old.teachingHealthCenter),
  };
}

/** A town no table knows is on no map: its coordinates are null. */
function placeOf(
  program: Program,
  said: Correction,
  { catalog, places }: Known,
): Pick<Institution, "city" | "state" | "division" | "latitude" | "longitude"> {
  const old = program.place ?? program.institution;
  const city = said.city ?? old.city;
  const state = said.state ?? old.state;
  const point = places.get(`${city}, ${state}`);
  return {
    city,
    state,
    division: catalog.states.get(state)?.division ?? program.institution.division,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
  };
}

/** By id, the program that takes it in: of the same specialty and kind, and not itself taken in. */
export function mergers(
  catalog: Catalog,
  corrections: CorrectionsById,
): ReadonlyMap<string, Program> {
  const found = new Map<string, Program>();
  for (const [id, { sameAs }] of corrections) {
    const program = catalog.byId.get(id);
    const host = sameAs === null ? undefined : catalog.byId.get(sameAs);
    const taken = sameAs !== null && (corrections.get(sameAs)?.sameAs ?? null) !== null;
    if (program && host && !taken && canMerge(program, host)) found.set(id, host);
  }
  return found;
}

/** One application has one specialty and one kind of position. */
export const canMerge = (one: Program, other: Program): boolean =>
  one.id !== other.id && one.specialty === other.specialty && one.role === other.role;

const withTracksOf = (host: Program, other: Program): Program => ({
  ...host,
  tracks: [...host.tracks, ...other.tracks].toSorted(byCode),
  formerTracks: [...host.formerTracks, ...other.formerTracks].toSorted(byCode),
});

const byCode = (a: Track, b: Track): number => (a.code < b.code ? -1 : 1);

/** Positions open to any applicant in the directory's last year, whatever the user states; null where none. */
export function listedPositions(program: Program): number | null {
  const offered = openTracks(program).flatMap((track) => track.offered.at(-1) ?? []);
  return offered.length === 0 ? null : offered.reduce((sum, n) => sum + n, 0);
}
