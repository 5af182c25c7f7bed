/** Questions the catalog answers by itself. */
import { oncePer } from "#core/once.ts";
import type {
  ApplicationService,
  Catalog,
  FormerTrack,
  Program,
  SignalScheme,
  Specialty,
  Track,
} from "./types.ts";

export interface ProgramFilter {
  /** `training` unless said otherwise. */
  readonly role?: Program["role"];
  /** Also programs whose every track is restricted; not by default. */
  readonly restricted?: boolean;
}

/** Programs of a specialty an applicant may mean, by id. */
export function programsOf(
  catalog: Catalog,
  specialty: string,
  { role = "training", restricted = false }: ProgramFilter = {},
): readonly Program[] {
  return (bySpecialty(catalog).get(specialty) ?? []).filter(
    (program) => program.role === role && (restricted || openTracks(program).length > 0),
  );
}

const bySpecialty = oncePer((catalog: Catalog): ReadonlyMap<string, readonly Program[]> => {
  const found = new Map<string, Program[]>();
  for (const program of catalog.programs) {
    const own = found.get(program.specialty) ?? [];
    own.push(program);
    found.set(program.specialty, own);
  }
  return found;
});

/** The tracks open to any applicant: not restricted, not kept for one specialty's residents. */
export const openTracks = oncePer((program: Program): readonly Track[] =>
  program.tracks.filter((track) => !track.restricted && track.linked === null),
);

/** Preliminary tracks a future resident of the specialty may take: open ones and those kept for it. */
export const firstYearTracks = (program: Program, advanced: string): readonly Track[] =>
  program.tracks.filter(
    (track) => !track.restricted && (track.linked === null || track.linked === advanced),
  );

/** First years a future resident of an advanced specialty may apply to, by id. */
export const firstYearsFor = (catalog: Catalog, advanced: string): readonly Program[] =>
  firstYears(catalog).filter((program) => firstYearTracks(program, advanced).length > 0);

const firstYears = oncePer((catalog: Catalog): readonly Program[] =>
  catalog.programs.filter((program) => program.role === "first-year"),
);

export type Found =
  | { readonly kind: "program"; readonly program: Program }
  | { readonly kind: "track"; readonly program: Program; readonly track: Track }
  | { readonly kind: "former"; readonly track: Track; readonly former: FormerTrack | Program };

/** By program id (`1007-140`) or by the publisher's track code (`1007140C0`, any case). */
export function find(catalog: Catalog, query: string): Found | null {
  const text = query.trim();
  const program = catalog.byId.get(text.toLowerCase());
  if (program) return { kind: "program", program };
  return findTrack(catalog, text.toUpperCase());
}

function findTrack(catalog: Catalog, code: string): Found | null {
  for (const program of catalog.programs) {
    const track = program.tracks.find((candidate) => candidate.code === code);
    if (track) return { kind: "track", program, track };
    const old = program.formerTracks.find((candidate) => candidate.code === code);
    if (old) return { kind: "former", track: old, former: program };
  }
  const former = catalog.former.find((track) => track.code === code);
  return former ? { kind: "former", track: former, former } : null;
}

export interface YearOfFill {
  readonly year: number;
  readonly offered: number | null;
  readonly filled: number | null;
}

/** Positions by year over all tracks the program had that year; null where none was listed. */
export function fillHistory(catalog: Catalog, program: Program): readonly YearOfFill[] {
  const tracks = [...program.tracks, ...program.formerTracks];
  return catalog.years.map((year, i) => ({
    year,
    offered: sumKnown(tracks.map((track) => track.offered[i] ?? null)),
    filled: sumKnown(tracks.map((track) => track.filled[i] ?? null)),
  }));
}

function sumKnown(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

export interface Known {
  readonly known: number;
  readonly of: number;
}

/** What a program's policy or fact is known from; visa and minimum score are in no public table. */
const policies: Readonly<Record<string, (program: Program) => boolean>> = {
  owner: ({ institution }) => institution.owner !== null,
  h1bFilings: ({ institution }) => institution.h1bFilings !== null,
  teachingHealthCenter: (program) => program.teachingHealthCenter !== null,
  setting: ({ institution }) => institution.setting !== null,
  rating: ({ institution }) => institution.rating !== null,
  visa: () => false,
  minimumScore: () => false,
};

/** For how many of the programs each policy is known. */
export const coverage = (programs: readonly Program[]): Readonly<Record<string, Known>> =>
  Object.fromEntries(
    Object.entries(policies).map(([policy, isKnown]) => [
      policy,
      { known: programs.filter(isKnown).length, of: programs.length },
    ]),
  );

/** Seasons between the directory's last year and the season; null without a directory. */
export const directoryAge = (catalog: Catalog, season: number): number | null => {
  const last = catalog.years.at(-1);
  return last === undefined ? null : season - last;
};

export const specialtyOf = (catalog: Catalog, slug: string): Specialty | null =>
  catalog.specialties.find((specialty) => specialty.slug === slug) ?? null;

/** The service that took applications in a season; null when it is not known. */
export function serviceFor(specialty: Specialty, season: number): ApplicationService | null {
  const { service, serviceFrom } = specialty;
  if (service === null) return null;
  return serviceFrom !== null && season < serviceFrom ? "ERAS" : service.value;
}

export interface SchemeChoice {
  readonly scheme: SignalScheme;
  /** The season's own scheme, the last one before it, or the last one its sources agree on. */
  readonly basis: "season" | "last-published" | "last-agreed";
}

/** The signals to plan with in a season; null when no season up to it has any. */
export function schemeFor(specialty: Specialty, season: number): SchemeChoice | null {
  const past = specialty.signals.filter((scheme) => scheme.season <= season);
  const own = past[0];
  if (!own) return null;
  if (!own.conflict)
    return { scheme: own, basis: own.season === season ? "season" : "last-published" };
  const agreed = past.find((scheme) => !scheme.conflict);
  return { scheme: agreed ?? own, basis: agreed ? "last-agreed" : "season" };
}
