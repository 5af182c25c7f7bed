/**
 * From listed tracks to programs: what takes one application, one fee, one signal, one invitation.
 *
 * Two tracks are one program when they share institution (code and state), specialty, role and site.
 * The role follows the track letter: C and M train; A trains where the specialty is entered at PGY-2
 * and is `advanced` elsewhere; P is a first year; R is for physicians with prior training. The site
 * is what `suffix.ts` reads after "/" in the name. A track such as "Research" beside no plain track
 * and exactly one site belongs to that site. The rule and its counts: docs/method/catalog.md.
 */
import type { Suffix } from "./suffix.ts";
import type { Program, TrackKind } from "./types.ts";

export interface ListedTrack {
  /** Four digits institution, three specialty, track letter, digit. */
  readonly code: string;
  readonly state: string;
  readonly name: string;
}

export interface GroupingRules {
  /** True where the specialty with this three-digit code is entered at PGY-2. */
  readonly entersAtPgy2: (specialtyCode: string) => boolean;
  /** See `suffixReader`. */
  readonly readSuffix: (track: ListedTrack, text: string) => Suffix | null;
  /** The state an institution code means alone; the same code elsewhere gets the state in its id. */
  readonly homeState: ReadonlyMap<string, string>;
}

export interface Group {
  readonly id: string;
  readonly institution: string;
  readonly specialtyCode: string;
  readonly role: Program["role"];
  readonly site: string | null;
  readonly siteConfidence: Suffix["confidence"] | null;
  readonly place: string | null;
  /** Sorted by code. */
  readonly tracks: readonly GroupedTrack[];
}

export interface GroupedTrack extends ListedTrack {
  readonly suffix: Suffix | null;
}

/** By the letter of a program code. */
export const TRACK_KINDS: Readonly<Record<string, TrackKind>> = {
  C: "categorical",
  M: "primary-care",
  P: "preliminary",
  A: "advanced",
  R: "physician",
};

/** The parts of a program code such as `1007140C0`; null when it is not one. */
export function readTrackCode(
  code: string,
): { institution: string; specialtyCode: string; kind: TrackKind } | null {
  const kind = TRACK_KINDS[code[7] ?? ""];
  if (!kind || !/^\d{7}[A-Z][0-9A-Z]$/.test(code)) return null;
  return { institution: code.slice(0, 4), specialtyCode: code.slice(4, 7), kind };
}

/** Lower case, letters and digits joined by single hyphens. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

export interface ProgramKey {
  readonly institution: string;
  readonly specialtyCode: string;
  readonly role: Program["role"];
  readonly site: string | null;
}

/** `1007-140`, `1007-140-preliminary`, `2247-120-lake-forest`: depends on nothing but the key. */
export function programId(key: ProgramKey): string {
  const role = roleSuffix(key.role, key.specialtyCode);
  const site = key.site === null ? "" : `-${slug(key.site)}`;
  return `${key.institution}-${key.specialtyCode}${role}${site}`;
}

/** The transitional year (999) is a first year by itself: there the first year is the plain id. */
function roleSuffix(role: Program["role"], specialtyCode: string): string {
  if (role === (specialtyCode === "999" ? "first-year" : "training")) return "";
  return role === "first-year" ? "-preliminary" : `-${role}`;
}

export const roleOf = (kind: TrackKind, atPgy2: boolean): Program["role"] => {
  if (kind === "preliminary") return "first-year";
  if (kind === "physician") return "physician";
  return kind === "advanced" && !atPgy2 ? "advanced" : "training";
};

/** The institution's part of an id: its code, with the state where the code is used in two. */
export const institutionKey = (
  code: string,
  state: string,
  homeState: ReadonlyMap<string, string>,
): string => ((homeState.get(code) ?? state) === state ? code : `${code}-${state.toLowerCase()}`);

/** What stands after the first "/" in a name; the whole name where there is none. */
export function suffixText(name: string): string {
  const slash = name.indexOf("/");
  return (slash < 0 ? name : name.slice(slash + 1)).trim();
}

/**
 * Programs sorted by id, each track in exactly one. The order of the input does not matter.
 * Throws on a code that is not a program code.
 */
export function groupTracks(listed: readonly ListedTrack[], rules: GroupingRules): Group[] {
  const home = homeStates(listed, rules.homeState);
  const keyed = listed.map((track) => keyTrack(track, rules, home));
  const groups = new Map<string, Keyed[]>();
  for (const item of joinLoneSites(keyed)) append(groups, item.id, item);
  return [...groups.entries()].sort(byId).map(([id, items]) => toGroup(id, items));
}

interface Keyed {
  readonly id: string;
  readonly key: ProgramKey;
  readonly track: GroupedTrack;
  /** Nothing after the specialty's name. */
  readonly plain: boolean;
}

function keyTrack(
  track: ListedTrack,
  rules: GroupingRules,
  home: ReadonlyMap<string, string>,
): Keyed {
  const parts = readTrackCode(track.code);
  if (!parts) throw new RangeError(`"${track.code}" is not a program code`);
  const suffix = rules.readSuffix(track, suffixText(track.name));
  const key: ProgramKey = {
    institution: institutionKey(parts.institution, track.state, home),
    specialtyCode: parts.specialtyCode,
    role: roleOf(parts.kind, rules.entersAtPgy2(parts.specialtyCode)),
    site: suffix?.site ?? null,
  };
  return { id: programId(key), key, track: { ...track, suffix }, plain: suffix === null };
}

/** Tracks with no plain sibling and one sibling site belong to that site. */
function joinLoneSites(keyed: readonly Keyed[]): Keyed[] {
  const families = new Map<string, Keyed[]>();
  for (const item of keyed) append(families, programId({ ...item.key, site: null }), item);
  return [...families.values()].flatMap(joinFamily);
}

function joinFamily(family: readonly Keyed[]): readonly Keyed[] {
  const sites = new Set(family.filter((item) => item.key.site).map((item) => item.id));
  const main = family.filter((item) => !item.key.site);
  const host = family.find((item) => item.key.site);
  if (sites.size !== 1 || !host || main.some((item) => item.plain)) return family;
  return family.map((item) => (item.key.site ? item : { ...item, id: host.id, key: host.key }));
}

function toGroup(id: string, items: readonly Keyed[]): Group {
  const tracks = items.map((item) => item.track).sort((a, b) => (a.code < b.code ? -1 : 1));
  const sited = tracks.map((track) => track.suffix).filter((suffix) => suffix?.site);
  const first = items[0];
  if (!first) throw new RangeError(`program ${id} has no tracks`);
  return {
    ...first.key,
    id,
    site: sited[0]?.site ?? null,
    siteConfidence: sited.length > 0 ? lowest(sited.map((s) => s?.confidence ?? "low")) : null,
    place: sited.find((suffix) => suffix?.place)?.place ?? null,
    tracks,
  };
}

const ranks = ["low", "medium", "high"] as const;
const lowest = (all: readonly Suffix["confidence"][]): Suffix["confidence"] =>
  ranks.find((rank) => all.includes(rank)) ?? "low";

/** For codes the catalog does not know, the first state in the alphabet has the plain id. */
function homeStates(
  listed: readonly ListedTrack[],
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const home = new Map(known);
  for (const { code, state } of listed) {
    const institution = code.slice(0, 4);
    const current = home.get(institution);
    if (current === undefined || (!known.has(institution) && state < current))
      home.set(institution, state);
  }
  return home;
}

function append<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}

const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : a > b ? 1 : 0;
