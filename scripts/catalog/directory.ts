/** Groups the directory's tracks into programs and lays out the tables the catalog file holds. */
import type { Table } from "#facts/binary.ts";
import { type Rows, rowsOf } from "#facts/columns.ts";
import { type Group, type GroupingRules, groupTracks, type ListedTrack } from "#facts/grouping.ts";
import { type Suffix, suffixReader } from "#facts/suffix.ts";
import type { Tables } from "./load.ts";

export const YEARS = [2016, 2017, 2018, 2019, 2020] as const;
const LAST = YEARS[YEARS.length - 1];

/** Years, institutions, programs, tracks; nothing when the directory is left out. */
export function directoryTables(tables: Tables, readSuffixes: () => ReadonlyMap<string, Suffix>) {
  if (!tables.has("directory/tracks.csv")) return [];
  const rows = rowsOf(tables, "directory/tracks.csv");
  const grouped = groupDirectory(tables, rows, readSuffixes());
  const institutions = institutionRows(tables);
  return [
    { name: "years", rows: YEARS.length, text: {}, numbers: { year: [...YEARS] } },
    institutionTable(tables),
    programTable(grouped.groups, institutions, thcPrograms(tables, grouped.groups)),
    trackTable(rows, grouped, institutions),
  ];
}

export interface Grouped {
  readonly groups: readonly Group[];
  /** Row of the program by track code, for offered tracks and for old tracks of the same program. */
  readonly programOf: ReadonlyMap<string, number>;
  readonly suffixOf: ReadonlyMap<string, Suffix | null>;
}

/** Programs are what was offered in the last year; an older track joins its program if that lives on. */
export function groupDirectory(
  tables: Tables,
  rows: Rows,
  reviewed: ReadonlyMap<string, Suffix>,
): Grouped {
  const listed = listedTracks(rows);
  const offered = listed.filter((_, row) => (rows.number(`offered_${LAST}`, row) ?? 0) > 0);
  const rules = groupingRules(tables, reviewed);
  const groups = groupTracks(offered, rules);
  const rowOf = new Map(groups.map((group, row) => [group.id, row]));
  const programOf = new Map<string, number>();
  const suffixOf = new Map<string, Suffix | null>();
  const everything = [...groupTracks(listed, rules), ...groups];
  for (const group of everything)
    for (const track of group.tracks) {
      const row = rowOf.get(group.id);
      if (row !== undefined) programOf.set(track.code, row);
      suffixOf.set(track.code, track.suffix);
    }
  return { groups, programOf, suffixOf };
}

/** The grouping rule with what the tables know: entry levels, places, states of codes. */
export const groupingRules = (
  tables: Tables,
  reviewed: ReadonlyMap<string, Suffix>,
): GroupingRules => ({
  entersAtPgy2: entryReader(tables),
  readSuffix: suffixReader(reviewed, placeNames(tables)),
  homeState: new Map(institutionStates(tables)),
});

export const listedTracks = (rows: Rows): ListedTrack[] =>
  Array.from({ length: rows.count }, (_, row) => listedTrack(rows, row));

const listedTrack = (rows: Rows, row: number): ListedTrack => ({
  code: rows.needText("code", row),
  state: rows.needText("state", row),
  name: rows.needText("name", row),
});

function entryReader(tables: Tables): (code: string) => boolean {
  const rows = rowsOf(tables, "specialties.csv");
  const late = new Set<string>();
  for (let row = 0; row < rows.count; row++)
    if (rows.text("entry", row) === "PGY-2") late.add(rows.text("code", row) ?? "");
  return (code) => late.has(code);
}

function placeNames(tables: Tables): ReadonlySet<string> {
  const rows = rowsOf(tables, "places.csv");
  return new Set(
    Array.from(
      { length: rows.count },
      (_, row) => `${rows.needText("city", row)}, ${rows.needText("state", row)}`,
    ),
  );
}

function institutionStates(tables: Tables): [string, string][] {
  const rows = rowsOf(tables, "directory/institutions.csv");
  return Array.from({ length: rows.count }, (_, row) => [
    rows.needText("code", row),
    rows.needText("state", row),
  ]);
}

const institutionRows = (tables: Tables): ReadonlyMap<string, number> =>
  new Map(institutionStates(tables).map(([code, state], row) => [`${code} ${state}`, row]));

/** Owner and rating only where the names match well and no note contradicts the owner. */
function institutionTable(tables: Tables): Table {
  const rows = rowsOf(tables, "directory/institutions.csv");
  const each = <T>(make: (row: number) => T): T[] =>
    Array.from({ length: rows.count }, (_, row) => make(row));
  const matched = (row: number): boolean =>
    ["high", "medium"].includes(rows.text("owner_confidence", row) ?? "");
  const sure = (row: number): boolean => matched(row) && rows.text("owner_note", row) === null;
  const thc = thcInstitutions(tables);
  const copy = (column: string) => each((row) => rows.text(column, row));
  return {
    name: "institutions",
    rows: rows.count,
    text: {
      code: copy("code"),
      state: copy("state"),
      city: copy("city"),
      name: copy("name"),
      setting: copy("setting"),
      setting_confidence: copy("setting_confidence"),
      setting_source: each((row) => `setting-${rows.needText("setting_basis", row)}`),
      school: copy("school"),
      owner: each((row) => (sure(row) ? rows.text("owner", row) : null)),
      owner_confidence: each((row) => (matched(row) ? rows.text("owner_confidence", row) : null)),
      teaching_health_center: each((row) => (thc.has(rows.needText("code", row)) ? "yes" : null)),
    },
    numbers: {
      specialties: each((row) => rows.number("specialties", row)),
      small_competitive: each((row) => rows.number("small_competitive", row)),
      rating: each((row) => (matched(row) ? rows.number("rating", row) : null)),
      h1b_filings: each((row) => rows.number("h1b_filings", row)),
      research: each((row) => rows.number("research_2022", row)),
    },
  };
}

interface Award {
  readonly institution: string;
  readonly specialty: string;
  readonly city: string;
}

function thcAwards(tables: Tables): Award[] {
  const rows = rowsOf(tables, "federal/thc.csv");
  return Array.from({ length: rows.count }, (_, row) => ({
    institution: rows.text("institution", row) ?? "",
    specialty: rows.needText("specialty", row),
    city: rows.needText("city", row),
  })).filter((award) => award.institution !== "");
}

const thcInstitutions = (tables: Tables): ReadonlySet<string> =>
  new Set(thcAwards(tables).map((award) => award.institution));

/** Programs whose grantee, city and specialty agree; a site elsewhere does not count. */
function thcPrograms(tables: Tables, groups: readonly Group[]): ReadonlySet<string> {
  const rows = rowsOf(tables, "specialties.csv");
  const codes = new Map(
    Array.from({ length: rows.count }, (_, row) => [
      rows.needText("slug", row),
      rows.text("code", row),
    ]),
  );
  const awards = thcAwards(tables);
  const holds = (group: Group): boolean =>
    group.role === "training" &&
    awards.some(
      ({ institution, specialty, city }) =>
        institution === group.institution &&
        codes.get(specialty) === group.specialtyCode &&
        (group.site === null || group.site === city),
    );
  return new Set(groups.filter(holds).map((group) => group.id));
}

function programTable(
  groups: readonly Group[],
  institutions: ReadonlyMap<string, number>,
  thc: ReadonlySet<string>,
): Table {
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
      teaching_health_center: groups.map((group) => (thc.has(group.id) ? "yes" : null)),
    },
    numbers: { institution: groups.map((group) => homeRow(group.tracks[0], institutions)) },
  };
}

function homeRow(
  track: ListedTrack | undefined,
  institutions: ReadonlyMap<string, number>,
): number | null {
  return track ? (institutions.get(`${track.code.slice(0, 4)} ${track.state}`) ?? null) : null;
}

function trackTable(
  rows: Rows,
  grouped: Grouped,
  institutions: ReadonlyMap<string, number>,
): Table {
  const all = listedTracks(rows);
  const suffixes = all.map((track) => grouped.suffixOf.get(track.code) ?? null);
  const column = (name: string) => all.map((_, row) => rows.number(name, row));
  return {
    name: "tracks",
    rows: rows.count,
    text: {
      rest: all.map((track) => track.code.slice(4)),
      name: all.map((track) => track.name),
      restricted: suffixes.map((suffix) => (suffix?.restricted ? "yes" : null)),
      linked: suffixes.map((suffix) => suffix?.linked ?? null),
    },
    numbers: {
      institution: all.map((track) => homeRow(track, institutions)),
      program: all.map((track) => grouped.programOf.get(track.code) ?? null),
      ...Object.fromEntries(
        YEARS.flatMap((year) => [
          [`offered_${year}`, column(`offered_${year}`)],
          [`filled_${year}`, column(`filled_${year}`)],
        ]),
      ),
    },
  };
}
