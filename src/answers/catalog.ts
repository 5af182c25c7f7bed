/** The catalog, asked by a person: its specialties, and everything known about one program. */
import { fail, ok, type Result } from "#core/result.ts";
import { nearNames } from "#dossier/near.ts";
import { describeValue } from "#dossier/safe-text.ts";
import type { Facts } from "#facts/catalog.ts";
import { directorySource } from "#facts/listing.ts";
import {
  coverage,
  type Found,
  fillHistory,
  find,
  programsOf,
  schemeFor,
  serviceFor,
  specialtyOf,
} from "#facts/query.ts";
import type { Catalog, Fact, Institution, Program, Specialty, Track } from "#facts/types.ts";
import type { ProgramAnswer, SpecialtiesAnswer, StatedFact, TrackFacts } from "./catalog-types.ts";
import { edition, sourceTitles } from "./describe.ts";
import type { SpecialtyInfo } from "./types.ts";

/** The season asked about when nobody says which. */
const SEASON = 2027;

/** Every specialty, those of other matches named too; programs are those an applicant may mean. */
export function specialtiesAnswer({ catalog }: Facts, season = SEASON): SpecialtiesAnswer {
  const specialties = catalog.specialties.map((specialty) => ({
    ...specialtyInfo(catalog, specialty, season),
    firstYear: specialty.firstYear,
  }));
  const cited = specialties.flatMap(({ signals }) => (signals ? [signals.source] : []));
  return {
    season,
    catalog: edition(catalog),
    specialties,
    known: coverage(catalog.programs.filter((program) => program.role === "training")),
    sources: sourceTitles(catalog, cited),
  };
}

function specialtyInfo(catalog: Catalog, specialty: Specialty, season: number): SpecialtyInfo {
  const role = specialty.firstYear ? "first-year" : "training";
  return {
    slug: specialty.slug,
    name: specialty.name,
    entry: specialty.entry,
    service: serviceFor(specialty, season),
    match: specialty.match,
    offered: specialty.match === "NRMP",
    programs: programsOf(catalog, specialty.slug, { role }).length,
    signals: signalInfo(specialty, season),
  };
}

function signalInfo(specialty: Specialty, season: number): SpecialtyInfo["signals"] {
  const scheme = schemeFor(specialty, season)?.scheme;
  if (!scheme) return null;
  const { gold, silver, quality, source, note } = scheme;
  return { season: scheme.season, gold, silver, quality, source, note };
}

/**
 * Facts with sources, fill history and policies of one program, by program id or track code (any case).
 * Problems point at `/code`: `unknown-program`, or `former` for a track that no program offers any more.
 */
export function programAnswer(facts: Facts, code: string, season = SEASON): Result<ProgramAnswer> {
  const found = find(facts.catalog, code);
  if (!found) return unknownProgram(facts.catalog, code);
  const program = programOf(found);
  if (program) return ok(showProgram(facts, program, { code, season }));
  return formerTrack(facts.catalog, found.kind === "program" ? null : found.track);
}

function programOf(found: Found): Program | null {
  if (found.kind !== "former") return found.program;
  return "tracks" in found.former ? found.former : null;
}

function unknownProgram(catalog: Catalog, code: string): Result<never> {
  const words = "a program id like 1007-140 or a track code like 1007140C0";
  const near = nearNames(code.trim().toLowerCase(), catalog.byId.keys());
  const accepted = near.length > 0 ? `${words} (near: ${near.join(", ")})` : words;
  return fail({ code: "unknown-program", pointer: "/code", found: describeValue(code), accepted });
}

function formerTrack(catalog: Catalog, track: Track | null): Result<never> {
  const last = catalog.years.findLast((_, i) => (track?.offered[i] ?? 0) > 0);
  return fail({
    code: "former",
    pointer: "/code",
    found: `${track?.code} (${track?.name}), last offered in ${last}`,
    accepted: `a program that offered positions in ${catalog.years.at(-1)}`,
  });
}

interface Asked {
  readonly code: string;
  readonly season: number;
}

function showProgram({ catalog }: Facts, program: Program, { code, season }: Asked): ProgramAnswer {
  const specialty = specialtyOf(catalog, program.specialty);
  if (!specialty) throw new RangeError(`the catalog has no specialty ${program.specialty}`);
  const stated = statedFacts(program);
  const info = specialtyInfo(catalog, specialty, season);
  const directory = directorySource(catalog.edition);
  const cited = [...stated, ...(info.signals ? [info.signals] : [])].flatMap((f) => f.source ?? []);
  return {
    asked: code.trim(),
    catalog: edition(catalog),
    ...identity(program),
    specialty: info,
    tracks: [
      ...program.tracks.map((track) => trackFacts(track, true)),
      ...program.formerTracks.map((track) => trackFacts(track, false)),
    ],
    history: fillHistory(catalog, program),
    facts: stated,
    policies: policies(program.institution),
    sources: sourceTitles(catalog, [...cited, ...(directory ? [directory] : [])]),
  };
}

const identity = (program: Program) => ({
  id: program.id,
  program: program.name,
  role: program.role,
  site: program.site,
  siteConfidence: program.siteConfidence,
  institution: {
    code: program.institution.code,
    name: program.institution.name,
    city: program.institution.city,
    state: program.institution.state,
    division: program.institution.division,
  },
  place: program.place && { city: program.place.city, state: program.place.state },
});

const trackFacts = (track: Track, current: boolean): TrackFacts => ({
  code: track.code,
  name: track.name,
  kind: track.kind,
  current,
  restricted: track.restricted,
  linked: track.linked,
});

/** The award is the program's own: another program of the institution may hold one. */
export const statedFacts = ({
  institution,
  teachingHealthCenter,
}: Program): readonly StatedFact[] => [
  stated("setting", institution.setting),
  stated("school", institution.school),
  stated("owner", institution.owner),
  stated("h1bFilings", institution.h1bFilings, "filings"),
  stated("teachingHealthCenter", teachingHealthCenter),
  stated("rating", institution.rating, "stars of 5"),
  stated("research", institution.research, "million dollars a year"),
];

const stated = (
  fact: StatedFact["fact"],
  known: Fact<string | number | boolean> | null,
  unit: string | null = null,
): StatedFact => ({
  fact,
  value: known?.value ?? null,
  unit,
  source: known?.source ?? null,
  year: known?.year ?? null,
  quality: known?.quality ?? null,
  confidence: known?.confidence ?? null,
});

/** No public table holds a program's policies: each is said to be unknown, with who knows. */
const policies = ({ h1bFilings }: Institution): ProgramAnswer["policies"] => [
  { policy: "visa", known: false, text: visaText(h1bFilings) },
  unknown(
    "minimum-score",
    "Lowest Step 2 CK or COMLEX score accepted: not published in one place.",
  ),
  unknown("graduation-year", "Limit on years since graduation: not published in one place."),
  unknown("us-experience", "Months of US clinical experience wanted: not published in one place."),
  unknown("comlex", "Whether COMLEX alone is enough: not published in one place."),
  unknown("signals", "Whether the program takes part in signaling this season: ask the service."),
  unknown("still-open", "Whether the program still exists under this code: check its own page."),
];

const unknown = (policy: ProgramAnswer["policies"][number]["policy"], text: string) => ({
  policy,
  known: false,
  text,
});

function visaText(filings: Institution["h1bFilings"]): string {
  const policy = "Visas sponsored: not published in one place. Ask the program.";
  if (!filings) return policy;
  return `${policy} Its employer filed ${filings.value} labor conditions for H-1B residents in ${filings.year}.`;
}
