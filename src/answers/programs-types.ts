/** All programs of a profile's specialties, for browsing, as a document. */
import type { Band, ListAnswer, ListedApplication, ProgramFacts, SignalLevel } from "./types.ts";

type Placed = Pick<ListedApplication, "id" | "signal">;

/** What is on a list, and where its signals are: a list answer, or as much of it as is asked about. */
export interface PlacedList {
  readonly applications: readonly Placed[];
  readonly firstYear?: { readonly applications: readonly Placed[] };
}

export interface BrowsedProgram extends ProgramFacts {
  /** `open`: passes its gates and is not on the list (or no list was given). */
  readonly status: "listed" | "open" | "excluded";
  /** As placed on the list. */
  readonly signal: SignalLevel;
  /** The gate that excludes it; null where none does. */
  readonly gate: string | null;
  /** What that gate found; null where none excludes it. */
  readonly found: string | null;
  /** A preliminary or transitional year beside an advanced specialty. */
  readonly firstYear: boolean;
  /** Without a signal, at the point estimate; null for an excluded program. */
  readonly interview: number | null;
  /** If it were the only application. */
  readonly match: number | null;
  readonly band: Band | null;
  /** What a match there is worth to the user, 0 to 1. */
  readonly value: number;
  readonly pinned: boolean;
}

export interface ProgramsAnswer {
  readonly season: number;
  readonly seed: number;
  readonly catalog: ListAnswer["catalog"];
  /** In the order of the profile's specialties, then by id. */
  readonly programs: readonly BrowsedProgram[];
}
