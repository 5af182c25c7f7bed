/** The directory's part of the catalog: institutions, programs, tracks; nothing where none ships. */
import type { Table } from "./binary.ts";
import { mapRows, type Rows, rowsOf } from "./columns.ts";
import { programId, TRACK_KINDS } from "./grouping.ts";
import { type Known, readAward, readInstitutions } from "./institutions.ts";
import { editionName } from "./listing.ts";
import type {
  Catalog,
  FormerTrack,
  Institution,
  Place,
  Program,
  Specialty,
  Track,
} from "./types.ts";
import { CONFIDENCES, ROLES } from "./words.ts";

interface Context extends Known {
  readonly specialties: readonly Specialty[];
  /** Whether the odds were fitted with the program of this id; all were, unless said otherwise. */
  readonly seen?: (id: string) => boolean;
}

type Directory = Omit<Catalog, "specialties" | "sources" | "states">;

export function readDirectory(tables: ReadonlyMap<string, Table>, known: Context): Directory {
  const years = readYears(rowsOf(tables, "years"));
  const institutions = readInstitutions(rowsOf(tables, "institutions"), known);
  const slugs = specialtySlugs(known.specialties);
  const rows = rowsOf(tables, "tracks");
  const tracks = readTracks(rows, { years, institutions });
  const programs = readPrograms(rowsOf(tables, "programs"), {
    institutions,
    members: membersOf(rows, tracks),
    slugs,
    known,
  });
  const offered = tracks.filter(isOffered);
  return {
    edition: editionName(years),
    years,
    programs,
    byId: new Map(programs.map((program) => [program.id, program])),
    trackCount: offered.length,
    positionCount: offered.reduce((sum, track) => sum + (track.offered.at(-1) ?? 0), 0),
    former: readFormer(rows, tracks, { institutions, slugs }),
  };
}

/** Listed with positions in the directory's last year. */
export const isOffered = (track: Track): boolean => (track.offered.at(-1) ?? 0) > 0;

const readYears = (rows: Rows): number[] => mapRows(rows, (row) => rows.needNumber("year", row));

interface TrackContext {
  readonly years: readonly number[];
  readonly institutions: readonly Institution[];
}

function readTracks(rows: Rows, { years, institutions }: TrackContext): Track[] {
  const offered = years.map((year) => `offered_${year}`);
  const filled = years.map((year) => `filled_${year}`);
  return mapRows(rows, (row) => {
    const rest = rows.needText("rest", row);
    const kind = TRACK_KINDS[rest[3] ?? ""];
    if (!kind) throw new RangeError(`the catalog has a track "${rest}"`);
    return {
      code: at(institutions, rows.needNumber("institution", row)).code + rest,
      name: rows.needText("name", row),
      kind,
      offered: offered.map((column) => rows.number(column, row)),
      filled: filled.map((column) => rows.number(column, row)),
      restricted: rows.text("restricted", row) === "yes",
      linked: rows.text("linked", row),
    };
  });
}

/** By specialty code, and by code and "P" for the first years. */
export const specialtySlugs = (
  specialties: readonly Pick<Specialty, "slug" | "code" | "firstYear">[],
): ReadonlyMap<string, string> =>
  new Map(
    specialties.flatMap(({ code, firstYear, slug }) =>
      code === null ? [] : [[firstYear ? `${code}P` : code, slug] as const],
    ),
  );

/** A track's key in `specialtySlugs`: preliminary tracks are of the specialty's first year. */
export const slugKey = (code: string): string => code.slice(4, code[7] === "P" ? 8 : 7);

const slugOf = (slugs: ReadonlyMap<string, string>, code: string): string => {
  const slug = slugs.get(code);
  if (slug === undefined) throw new RangeError(`the catalog has no specialty ${code}`);
  return slug;
};

interface Members {
  readonly offered: ReadonlyMap<number, readonly Track[]>;
  readonly former: ReadonlyMap<number, readonly Track[]>;
}

/** Tracks by the row of their program, those of the last year and the older ones apart. */
function membersOf(rows: Rows, tracks: readonly Track[]): Members {
  const offered = new Map<number, Track[]>();
  const former = new Map<number, Track[]>();
  for (const [row, track] of tracks.entries()) {
    const program = rows.number("program", row);
    if (program === null) continue;
    const members = isOffered(track) ? offered : former;
    const list = members.get(program);
    if (list) list.push(track);
    else members.set(program, [track]);
  }
  return { offered, former };
}

interface ProgramContext {
  readonly institutions: readonly Institution[];
  readonly members: Members;
  readonly slugs: ReadonlyMap<string, string>;
  readonly known: Context;
}

const none: readonly Track[] = [];

function readPrograms(rows: Rows, context: ProgramContext): Program[] {
  const { institutions, members, slugs, known } = context;
  const names = new Map(known.specialties.map(({ slug, name }) => [slug, name]));
  return mapRows(rows, (row) => {
    const specialtyCode = rows.needText("code", row);
    const role = rows.word("role", row, ROLES);
    const specialty = slugOf(slugs, role === "first-year" ? `${specialtyCode}P` : specialtyCode);
    const site = rows.text("site", row);
    const institution = rows.needText("key", row);
    const id = programId({ institution, specialtyCode, role, site });
    return {
      id,
      institution: at(institutions, rows.needNumber("institution", row)),
      specialty,
      name: programName(names.get(specialty) ?? specialty, role, site),
      site,
      role,
      tracks: members.offered.get(row) ?? none,
      formerTracks: members.former.get(row) ?? none,
      place: readPlace(rows.text("place", row), known),
      teachingHealthCenter: readAward(rows, row),
      siteConfidence: rows.wordOrNull("site_confidence", row, CONFIDENCES),
      seen: known.seen?.(id) ?? true,
    };
  });
}

const roleNames = { physician: " (physician positions)", advanced: " (advanced positions)" };

/** As a person says it: "Internal Medicine, Royal Oak". */
export function programName(name: string, role: Program["role"], site: string | null): string {
  const said = role === "physician" || role === "advanced" ? name + roleNames[role] : name;
  return site === null ? said : `${said}, ${site}`;
}

function readPlace(text: string | null, known: Known): Place | null {
  const point = text === null ? undefined : known.places.get(text);
  if (text === null || !point) return null;
  const comma = text.lastIndexOf(", ");
  const state = text.slice(comma + 2);
  const division = known.states.get(state)?.division ?? null;
  return { city: text.slice(0, comma), state, division, ...point };
}

function readFormer(
  rows: Rows,
  tracks: readonly Track[],
  { institutions, slugs }: Pick<ProgramContext, "institutions" | "slugs">,
): FormerTrack[] {
  return tracks.flatMap((track, row) => {
    if (rows.number("program", row) !== null) return [];
    const institution = at(institutions, rows.needNumber("institution", row));
    return [{ ...track, institution, specialty: slugOf(slugs, slugKey(track.code)) }];
  });
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined)
    throw new RangeError(`the catalog points to row ${index} of ${list.length}`);
  return item;
}
