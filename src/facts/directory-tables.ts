/**
 * Groups a listing into programs and lays out the tables the catalog file holds: years, institutions,
 * programs, tracks. The build does it with `data/directory`, an import with the user's own document.
 */
import type { Table } from "./binary.ts";
import { type DirectoryReference, JOINED, type JoinedCells } from "./directory-reference.ts";
import { type Group, type GroupingRules, groupTracks } from "./grouping.ts";
import { institutionAt, type ListedInstitution, type Listing } from "./listing.ts";
import { readSetting } from "./setting.ts";
import { type Suffix, suffixReader } from "./suffix.ts";

/** Every track must have its institution, a specialty and a placed state: see `placeable`. */
export function directoryTables(listing: Listing, reference: DirectoryReference): Table[] {
  const grouped = groupDirectory(listing, reference);
  const rowOf = new Map(
    listing.institutions.map(({ code, state }, row) => [institutionAt(code, state), row]),
  );
  return [
    { name: "years", rows: listing.years.length, text: {}, numbers: { year: listing.years } },
    institutionTable(listing, reference),
    programTable(grouped.groups, rowOf, awardHolders(reference, grouped.groups)),
    trackTable(listing, grouped, rowOf),
  ];
}

interface Grouped {
  readonly groups: readonly Group[];
  /** Row of the program by track code, for offered tracks and for old tracks of the same program. */
  readonly programOf: ReadonlyMap<string, number>;
  readonly suffixOf: ReadonlyMap<string, Suffix | null>;
}

/** Programs are what was offered in the last year; an older track joins its program if that lives on. */
function groupDirectory(listing: Listing, reference: DirectoryReference): Grouped {
  const offered = listing.tracks.filter((track) => (track.offered.at(-1) ?? 0) > 0);
  const rules = groupingRules(reference);
  const groups = groupTracks(offered, rules);
  const rowOf = new Map(groups.map((group, row) => [group.id, row]));
  const programOf = new Map<string, number>();
  const suffixOf = new Map<string, Suffix | null>();
  for (const group of [...groupTracks(listing.tracks, rules), ...groups])
    for (const track of group.tracks) {
      const row = rowOf.get(group.id);
      if (row !== undefined) programOf.set(track.code, row);
      suffixOf.set(track.code, track.suffix);
    }
  return { groups, programOf, suffixOf };
}

/** The grouping rule with what the tables know: entry levels, places, states of codes. */
export function groupingRules(reference: DirectoryReference): GroupingRules {
  const late = new Set(
    reference.specialties.filter(({ entry }) => entry === "PGY-2").map(({ code }) => code),
  );
  const states = [...reference.institutions.keys()].map((key) => key.split(" "));
  return {
    entersAtPgy2: (code) => late.has(code),
    readSuffix: suffixReader(reference.suffixes, reference.places),
    homeState: new Map(states.map(([code = "", state = ""]) => [code, state])),
  };
}

/** Dermatology, neurosurgery, orthopaedics, otolaryngology, integrated plastics, radiation oncology, integrated vascular and thoracic surgery. */
const SMALL_COMPETITIVE = ["080", "160", "260", "280", "362", "430", "451", "461"];

/** How many of them are among the specialties of an institution. */
export const smallCompetitive = (specialties: ReadonlySet<string>): number =>
  SMALL_COMPETITIVE.filter((code) => specialties.has(code)).length;

/** Specialty codes with positions offered in the last year, by institution. */
export function offeredSpecialties(
  listing: Pick<Listing, "tracks">,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { code, state, offered } of listing.tracks) {
    if ((offered.at(-1) ?? 0) === 0) continue;
    const key = institutionAt(code, state);
    found.set(key, (found.get(key) ?? new Set()).add(code.slice(4, 7)));
  }
  return found;
}

const noSpecialties: ReadonlySet<string> = new Set();

/** What the listing says and what other tables add; an institution none knows is read by its name. */
function institutionTable(listing: Listing, reference: DirectoryReference): Table {
  const { institutions } = listing;
  const offered = offeredSpecialties(listing);
  const breadths = institutions.map(
    ({ code, state }) => offered.get(institutionAt(code, state)) ?? noSpecialties,
  );
  const joined = institutions.map((institution, row) =>
    joinedCells(institution, breadths[row]?.size ?? 0, reference),
  );
  return {
    name: "institutions",
    rows: institutions.length,
    text: {
      code: institutions.map(({ code }) => code),
      state: institutions.map(({ state }) => state),
      city: institutions.map(({ city }) => city),
      name: institutions.map(({ name }) => name),
      ...columns(JOINED.text, (column) => joined.map(({ text }) => text[column] ?? null)),
    },
    numbers: {
      specialties: breadths.map(({ size }) => size),
      small_competitive: breadths.map(smallCompetitive),
      ...columns(JOINED.numbers, (column) => joined.map(({ numbers }) => numbers[column] ?? null)),
    },
  };
}

function columns<Cell>(
  names: readonly string[],
  cells: (name: string) => readonly Cell[],
): Record<string, readonly Cell[]> {
  return Object.fromEntries(names.map((name) => [name, cells(name)]));
}

function joinedCells(
  { code, state, name }: ListedInstitution,
  breadth: number,
  { institutions }: DirectoryReference,
): JoinedCells {
  const known = institutions.get(institutionAt(code, state));
  if (known) return known;
  const { setting, confidence } = readSetting({ name, breadth });
  const text = { setting, setting_confidence: confidence, setting_source: "setting-rule" };
  return { text, numbers: {} };
}

/** Programs whose grantee, city and specialty agree with an award; a site elsewhere does not count. */
function awardHolders(
  { awards }: DirectoryReference,
  groups: readonly Group[],
): ReadonlySet<string> {
  const holds = (group: Group): boolean =>
    group.role === "training" &&
    awards.some(
      ({ institution, specialtyCode, city }) =>
        institution === group.institution &&
        specialtyCode === group.specialtyCode &&
        (group.site === null || group.site === city),
    );
  return new Set(groups.filter(holds).map((group) => group.id));
}

function programTable(
  groups: readonly Group[],
  rowOf: ReadonlyMap<string, number>,
  holders: ReadonlySet<string>,
): Table {
  const home = ({ tracks: [track] }: Group): number | null =>
    track ? (rowOf.get(institutionAt(track.code, track.state)) ?? null) : null;
  return {
    name: "programs",
    rows: groups.length,
    text: {
      key: groups.map((group) => group.institution),
      code: groups.map((group) => group.specialtyCode),
      role: groups.map((group) => group.role),
      site: groups.map((group) => group.site),
      site_confidence: groups.map((group) => group.siteConfidence),
      place: groups.map((group) => group.place),
      teaching_health_center: groups.map((group) => (holders.has(group.id) ? "yes" : null)),
    },
    numbers: { institution: groups.map(home) },
  };
}

function trackTable(
  { years, tracks }: Listing,
  { programOf, suffixOf }: Grouped,
  rowOf: ReadonlyMap<string, number>,
): Table {
  const suffixes = tracks.map((track) => suffixOf.get(track.code) ?? null);
  const byYear = (counts: "offered" | "filled") =>
    years.map(
      (year, i) => [`${counts}_${year}`, tracks.map((track) => track[counts][i] ?? null)] as const,
    );
  return {
    name: "tracks",
    rows: tracks.length,
    text: {
      rest: tracks.map((track) => track.code.slice(4)),
      name: tracks.map((track) => track.name),
      restricted: suffixes.map((suffix) => (suffix?.restricted ? "yes" : null)),
      linked: suffixes.map((suffix) => suffix?.linked ?? null),
    },
    numbers: {
      institution: tracks.map((track) => rowOf.get(institutionAt(track.code, track.state)) ?? null),
      program: tracks.map((track) => programOf.get(track.code) ?? null),
      ...Object.fromEntries([...byYear("offered"), ...byYear("filled")]),
    },
  };
}
