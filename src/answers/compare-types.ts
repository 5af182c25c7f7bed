/** What-if: scenarios side by side under the same random draws, as a document. */
import type { ProfileChange } from "#dossier/profile-changes.ts";
import type { Chance, FirstYear, ListAnswer, SignalLevel, Warning } from "./types.ts";

/**
 * A difference of two chances, in [-1, 1]. `low` and `high` bound the 80 % interval of the difference, world
 * by world; it is not the difference of two intervals. Always low <= estimate <= high.
 */
export interface Difference {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

export interface PlacedAt {
  readonly id: string;
  readonly signal: SignalLevel;
  /** True for a preliminary or transitional year beside an advanced specialty. */
  readonly firstYear: boolean;
}

export interface MovedSignal {
  readonly id: string;
  readonly before: SignalLevel;
  readonly after: SignalLevel;
}

/** One scenario against the first. */
export interface Against {
  readonly matchChance: Difference;
  /**
   * `better` and `worse` where the interval leaves out 0; `same` where no world tells the two apart;
   * `cannot-tell` otherwise.
   */
  readonly verdict: "better" | "worse" | "same" | "cannot-tell";
  /** Share of the worlds in which this scenario has the higher chance, and the lower. */
  readonly betterIn: number;
  readonly worseIn: number;
  /** Dollars more than the first; null where either fee is not known. */
  readonly fee: number | null;
  /** What the profile says otherwise than the first. */
  readonly changes: readonly ProfileChange[];
  readonly added: readonly PlacedAt[];
  readonly removed: readonly PlacedAt[];
  /** On both lists, with another signal. */
  readonly signals: readonly MovedSignal[];
}

export interface ComparedScenario {
  /** As the caller calls it; null where it was given no name. */
  readonly name: string | null;
  readonly season: number;
  readonly specialties: readonly string[];
  /** The difference to the first is that of these two chances. */
  readonly matchChance: Chance;
  /** As in the list: fifty equally likely values of the chance. */
  readonly matchValues: readonly number[];
  /** Dollars; null where the fee of a service is not known. */
  readonly fee: number | null;
  readonly applications: number;
  readonly firstYearApplications: number;
  readonly signalsPlaced: { readonly gold: number; readonly silver: number };
  readonly stopAt: number;
  /** Chances of an advanced position, of its first year, and of both; null without an advanced specialty. */
  readonly firstYear: FirstYear["chance"] | null;
  readonly warnings: readonly Warning[];
  /** null for the first scenario, which the others are compared with. */
  readonly against: Against | null;
}

export interface ProgramName {
  readonly program: string;
  readonly institution: string;
  readonly city: string;
  readonly state: string;
}

export interface CompareAnswer {
  readonly seed: number;
  /** Worlds drawn, the same for every scenario. */
  readonly worlds: number;
  readonly catalog: ListAnswer["catalog"];
  readonly scenarios: readonly ComparedScenario[];
  /** Names of the programs that a difference or a change speaks of, by id. */
  readonly programs: Readonly<Record<string, ProgramName>>;
}
