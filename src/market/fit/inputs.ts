/** The published figures that the fit reads, as plain values; `scripts/fit.ts` fills them from `data/`. */
import type { Effect, EffectName } from "#engines/odds/model.ts";
import type { ApplicantType, ProgramCovariates, SignalLevel } from "#engines/odds/types.ts";
import type { MixCounts } from "./mix.ts";

/** Mean over programs of the share of applications invited, with quartiles over programs. */
export interface InterviewRate {
  readonly mean: number;
  readonly q1: number;
  readonly q3: number;
  readonly programs: number;
  readonly source: string;
}

export interface ScoreBand {
  /** Half-open, points of Step 2 CK. */
  readonly low: number;
  readonly high: number;
  readonly people: number;
  readonly matched: number;
}

export interface Outcome {
  readonly people: number;
  readonly scoreMean: number;
  readonly scoreSd: number;
  readonly scoreMin: number;
  readonly scoreMax: number;
  readonly ranks: number;
}

/** Applicants who ranked the specialty first, matched and not. */
export interface ImgOutcomes {
  readonly matched: number;
  readonly notMatched: number;
  readonly matchedGroup: Outcome | null;
  readonly notMatchedGroup: Outcome | null;
}

export interface NationalType {
  /** Share of those with a certified list who matched. */
  readonly matchRate: number;
  readonly people: number;
  readonly ranksMatched: number;
  readonly ranksUnmatched: number;
  /** Applications per applicant, all specialties. */
  readonly applications: number;
  readonly source: string;
}

export interface SpecialtyInputs {
  readonly slug: string;
  readonly interview: Readonly<Partial<Record<ApplicantType, InterviewRate>>>;
  readonly bySignal: Readonly<Partial<Record<SignalLevel, number>>>;
  /** Signals of the scheme applicants plan with now; the effects come from the season of the rates. */
  readonly gold: number;
  readonly silver: number;
  /** Tiers of that scheme; 0 without signals. */
  readonly tiers: number;
  readonly bands: readonly ScoreBand[];
  readonly bandsSource: string;
  readonly img: ImgOutcomes | null;
  readonly imgSource: string;
  /** Latest published positions, and residents by type in the order of APPLICANT_TYPES. */
  readonly offered: number;
  readonly filled: number;
  readonly residents: readonly number[];
}

export interface FitInputs {
  readonly date: string;
  readonly programs: readonly ProgramCovariates[];
  readonly mix: readonly MixCounts[];
  readonly specialties: readonly SpecialtyInputs[];
  readonly national: Readonly<Partial<Record<ApplicantType, NationalType>>>;
  readonly effects: Readonly<Record<EffectName, Effect>>;
}
