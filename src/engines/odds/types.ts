/** The odds model behind its final interface: what a program, an applicant and a set of parameters are. */
import type { Chance } from "#core/chance.ts";

export type ApplicantType =
  | "us-md-senior"
  | "us-do-senior"
  | "us-img"
  | "non-us-img"
  | "us-md-graduate"
  | "us-do-graduate";

export const APPLICANT_TYPES: readonly ApplicantType[] = [
  "us-md-senior",
  "us-do-senior",
  "us-img",
  "non-us-img",
  "us-md-graduate",
  "us-do-graduate",
];

export type SignalLevel = "none" | "silver" | "gold";

/** One thing that moved a chance: log-odds on the chance of an invitation, with where it comes from. */
export interface Reason {
  readonly fact: string;
  readonly effect: number;
  readonly source: string;
  readonly year: number | null;
}

/** The chances at one program, and the three facts that moved them most. */
export interface ProgramOdds {
  readonly id: string;
  /** Chance of an interview at each signal level the specialty has. */
  readonly interview: Readonly<{ none: Chance; silver?: Chance; gold?: Chance }>;
  /** Chance that a rank there ends in a match, given an interview. */
  readonly matchIfRanked: Chance;
  readonly reasons: readonly Reason[];
}
