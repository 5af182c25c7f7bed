/** The words of the catalog. Unknown is null, never zero; every fact can say where it comes from. */
import type { Division } from "#core/divisions.ts";
import type { Setting } from "#core/settings.ts";

/** `primary` read from the publisher; `derived` arithmetic on it; `secondary` a transcription; `unverified` check first; `inferred` by our rule; `user` stated by the user. */
export type Quality = "primary" | "derived" | "secondary" | "unverified" | "inferred" | "user";

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly quality: Quality;
  readonly note: string | null;
}

/** A value with its provenance; `source` is an id in `Catalog.sources`. */
export interface Fact<T> {
  readonly value: T;
  readonly source: string;
  readonly year: number | null;
  readonly quality: Quality;
  /** How sure the join or the rule is; null where it does not apply. */
  readonly confidence: "high" | "medium" | "low" | null;
}

export type SpecialtySlug = string;

/** C, M, P, A and R of the publisher's program code. */
export type TrackKind = "categorical" | "primary-care" | "preliminary" | "advanced" | "physician";

export interface Track {
  /** The publisher's code, e.g. `1007140C0`. */
  readonly code: string;
  readonly name: string;
  readonly kind: TrackKind;
  /** Positions by edition year, parallel to `Catalog.years`; null where none was listed. */
  readonly offered: readonly (number | null)[];
  readonly filled: readonly (number | null)[];
  /** Open only to a sponsored, military or otherwise chosen few: not an ordinary track. */
  readonly restricted: boolean;
  /** A preliminary track kept for the residents of one specialty: its slug; null for all others. */
  readonly linked: SpecialtySlug | null;
}

/** Degrees north and east. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** A place on the map. `division` is null where neither the census nor ERAS gives one. */
export interface Place extends Point {
  readonly city: string;
  readonly state: string;
  readonly division: Division | null;
}

export interface State {
  readonly state: string;
  readonly name: string;
  readonly division: Division | null;
  /** Centroid, degrees. */
  readonly latitude: number;
  readonly longitude: number;
}

export type { Setting };

export interface Institution {
  readonly code: string;
  readonly name: string;
  readonly city: string;
  readonly state: string;
  readonly division: Division;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly setting: Fact<Setting> | null;
  /** Affiliated medical school, or null when unknown. */
  readonly school: Fact<string> | null;
  /** Number of specialties with positions offered in the last year. */
  readonly breadth: number;
  /** Number of small competitive specialties present (from institutions table; null unknown). */
  readonly smallCompetitive: number | null;
  readonly owner: Fact<string> | null;
  /** Labor-condition applications for residents this employer filed; null is unknown, not "none". */
  readonly h1bFilings: Fact<number> | null;
  readonly teachingHealthCenter: Fact<boolean> | null;
  /** Federal hospital rating, 1 to 5. */
  readonly rating: Fact<number> | null;
  /** Affiliated school's research spending, millions of dollars. */
  readonly research: Fact<number> | null;
}

/** Counts on the user's word: positions now, and how many of them the latest Match left open. */
export interface StatedCounts {
  readonly positions: number | null;
  readonly unfilled: number | null;
}

/** One application, one fee, one signal, one invitation. */
export interface Program {
  readonly id: string;
  readonly institution: Institution;
  readonly specialty: SpecialtySlug;
  /** The specialty's name as a person says it, with the site if the program has one. */
  readonly name: string;
  readonly site: string | null;
  /** `training` programs are what an applicant means; `first-year` are preliminary and transitional; `physician` need prior training; `advanced` are PGY-2 tracks in a specialty entered at PGY-1. */
  readonly role: "training" | "first-year" | "physician" | "advanced";
  /** Tracks this application covers, offered in the last year. */
  readonly tracks: readonly Track[];
  /** Tracks of the same program in earlier years, not offered in the last. */
  readonly formerTracks: readonly Track[];
  /** Where the site is, if that is known and not the sponsor's city; otherwise null. */
  readonly place: Place | null;
  /** Federal award matched by grantee, city and specialty; null is unknown, not "no". */
  readonly teachingHealthCenter: Fact<boolean> | null;
  /** How sure it is that this site is a program of its own; null without a site. */
  readonly siteConfidence: "high" | "medium" | "low" | null;
  /** Only where the user corrected a count. */
  readonly stated?: StatedCounts;
  /** False for a program that came with an imported edition: the odds were fitted without it. */
  readonly seen: boolean;
}

/** A track listed in an earlier year, of no program that still offers positions. */
export interface FormerTrack extends Track {
  readonly institution: Institution;
  readonly specialty: SpecialtySlug;
}

export interface SignalScheme {
  readonly season: number;
  readonly gold: number;
  readonly silver: number;
  /** What one tier is called when there is only one: its signals are counted under `gold`. */
  readonly tiers: 0 | 1 | 2;
  readonly source: string;
  readonly quality: Quality;
  readonly note: string | null;
  /** Specialty with which this is one allowance; null when it is its own. */
  readonly sharedWith: SpecialtySlug | null;
  /** Its sources disagree: prefer the last season that is agreed (`schemeFor` in query.ts). */
  readonly conflict: boolean;
}

export type ApplicationService = "ERAS" | "ResidencyCAS" | "SF Match" | "AUA";

export interface Specialty {
  readonly slug: SpecialtySlug;
  readonly name: string;
  /** The publisher's three-digit code, or null for a specialty outside this match. */
  readonly code: string | null;
  readonly entry: "PGY-1" | "PGY-2";
  /** The service used now; see `serviceFor` in query.ts for a season. */
  readonly service: Fact<ApplicationService> | null;
  /** First season of that service; it was ERAS before. Null: as far back as the tables go. */
  readonly serviceFrom: number | null;
  readonly note: string | null;
  readonly match: "NRMP" | "SF Match" | "AUA";
  /** By season, latest first. */
  readonly signals: readonly SignalScheme[];
  /** For a preliminary or transitional year listed as a specialty of its own. */
  readonly firstYear: boolean;
}

/** Positions filled by applicant type, 2025. */
export interface ResidentMix {
  readonly state: string;
  readonly specialty: SpecialtySlug;
  readonly level: "PGY-1" | "PGY-2" | "physician";
  readonly positions: number;
  readonly filled: number;
  readonly byType: Readonly<Record<string, number>>;
}

export interface Catalog {
  /** "2016-2020", or null when no directory is loaded. */
  readonly edition: string | null;
  /** Edition years, oldest first; empty without a directory. */
  readonly years: readonly number[];
  readonly programs: readonly Program[];
  readonly byId: ReadonlyMap<string, Program>;
  readonly specialties: readonly Specialty[];
  readonly sources: ReadonlyMap<string, Source>;
  /** Entries the directory lists with positions in its last year (the publisher counts each track). */
  readonly trackCount: number;
  readonly positionCount: number;
  readonly former: readonly FormerTrack[];
  /** By two-letter code. */
  readonly states: ReadonlyMap<string, State>;
}
