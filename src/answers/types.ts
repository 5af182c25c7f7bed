/** What a person asks, answered: the documents that the command prints and the page draws (`contracts.md`). */
import type { Chance } from "#core/chance.ts";

export type { Chance };

export type SignalLevel = "none" | "silver" | "gold";
export type Band = "reach" | "target" | "likely";

export interface Reason {
  readonly fact: string;
  /** Log-odds on the chance of an invitation. */
  readonly effect: number;
  readonly source: string;
  readonly year: number | null;
}

export interface ProgramFacts {
  readonly id: string;
  readonly tracks: readonly string[];
  readonly service: string | null;
  /** Name of the program as its specialty, with the site if it has one. */
  readonly program: string;
  readonly institution: string;
  readonly city: string;
  readonly state: string;
  readonly specialty: string;
}

/** The whole list were one program sent at this level, all else as it is; at the point estimate. */
export interface LevelWorth {
  readonly level: SignalLevel;
  readonly matchChance: number;
  readonly objective: number;
}

/** What a signal more at this program would add to the whole list. */
export interface SignalUse {
  readonly level: "silver" | "gold";
  readonly id: string;
  readonly matchChance: number;
  readonly objective: number;
}

/** The same for a signal that another program gives up. */
export interface SignalSwap extends SignalUse {
  readonly from: string;
}

export interface ListedApplication extends ProgramFacts {
  readonly signal: SignalLevel;
  readonly band: Band;
  readonly interview: Chance;
  readonly match: Chance;
  readonly matchIfRanked: Chance;
  /** What this application added to the objective when it was added. */
  readonly gain: number;
  /** At every level the program has, weakest first; only in a refined answer. */
  readonly worth?: readonly LevelWorth[];
  readonly reasons: readonly Reason[];
  /** What to check before paying: short claims, each with what is unknown. */
  readonly verify: readonly VerifyItem[];
  readonly fit: { readonly value: number };
}

/** One thing the directory cannot say about a program that would change the answer. */
export interface VerifyItem {
  readonly fact:
    | "visa"
    | "minimum-score"
    | "graduation-year"
    | "us-experience"
    | "still-open"
    | "comlex"
    | "signals"
    | "restricted-track";
  readonly known: boolean;
  readonly text: string;
}

export interface Excluded {
  readonly id: string;
  readonly program: string;
  readonly institution: string;
  readonly gate: string;
  readonly rule: "strict" | "preferred" | "user";
  readonly found: string;
  readonly source: string;
}

export interface CurvePoint {
  readonly applications: number;
  /** Dollars; null when a fee on the way is not known. */
  readonly fee: number | null;
  readonly matchChance: number;
}

export interface FixedFee {
  readonly item: string;
  readonly amount: number | null;
  readonly source: string;
}

export interface FirstYear {
  readonly applications: readonly ListedApplication[];
  readonly chance: {
    readonly advanced: Chance;
    readonly firstYear: Chance;
    readonly both: Chance;
  };
}

export interface SpecialtyInfo {
  readonly slug: string;
  readonly name: string;
  readonly entry: "PGY-1" | "PGY-2";
  readonly service: string | null;
  readonly match: string;
  /** False for a specialty in another match: named, not offered. */
  readonly offered: boolean;
  readonly programs: number;
  readonly signals: {
    readonly season: number;
    readonly gold: number;
    readonly silver: number;
    readonly quality: string;
    readonly source: string;
    readonly note: string | null;
  } | null;
}

export interface Warning {
  readonly code: string;
  readonly text: string;
}

/** How hard the list was looked for: a first answer while someone types, or the one that stands. */
export type Detail = "coarse" | "refined";

export interface ListAnswer {
  readonly season: number;
  readonly seed: number;
  readonly detail: Detail;
  readonly catalog: {
    readonly edition: string | null;
    /** Entries the publisher lists (each track counted). */
    readonly programs: number;
    /** Programs as this tool counts them: one fee, one signal, one invitation each. */
    readonly applications: number;
  };
  readonly matchChance: Chance;
  /** Fifty values of `matchChance`, each as likely as the next, lowest first: its interval in full. */
  readonly matchValues: readonly number[];
  readonly objective: {
    readonly value: number;
    readonly upperBound: number;
    readonly method: string;
  };
  readonly fee: {
    /** Dollars; null when the fee of a service is not known for the season. */
    readonly total: number | null;
    readonly bySpecialty: Readonly<Record<string, number | null>>;
    readonly fixed: readonly FixedFee[];
  };
  readonly applications: readonly ListedApplication[];
  readonly firstYear?: FirstYear;
  readonly excluded: readonly Excluded[];
  readonly curve: readonly CurvePoint[];
  /** Applications after which the next hundred dollars add less than half a point. */
  readonly stopAt: number;
  readonly stopRule: string;
  /** The signals of each specialty and how many are placed. */
  readonly signals: readonly {
    readonly specialty: string;
    readonly gold: number;
    readonly silver: number;
    readonly goldPlaced: number;
    readonly silverPlaced: number;
    readonly season: number;
    readonly quality: string;
    readonly source: string;
    readonly note: string | null;
    /** The best use of one more signal of each kind among the programs listed; only in a refined answer. */
    readonly oneMore?: readonly SignalUse[];
    /**
     * For each kind the ten best listed programs without a signal to move one to, best first, from the
     * holder that would lose least; a gain below 0 is a loss. Only in a refined answer.
     */
    readonly swaps?: readonly SignalSwap[];
  }[];
  /** For how many of the programs considered each policy is known. */
  readonly known: Readonly<Record<string, { readonly known: number; readonly of: number }>>;
  readonly sources: Readonly<Record<string, string>>;
  readonly warnings: readonly Warning[];
}

export interface OddsAnswer {
  readonly season: number;
  readonly seed: number;
  readonly catalog: ListAnswer["catalog"];
  readonly programs: readonly (ProgramFacts & {
    readonly interview: { readonly none: Chance; readonly silver?: Chance; readonly gold?: Chance };
    readonly match: Chance;
    readonly matchIfRanked: Chance;
    readonly reasons: readonly Reason[];
  })[];
  readonly excluded: readonly Excluded[];
  readonly known: ListAnswer["known"];
  readonly sources: ListAnswer["sources"];
  readonly warnings: readonly Warning[];
}
