/**
 * The parameters of the odds model (`docs/method/odds.md`). All effects are log-odds.
 *
 *     invite   logit P = alpha + program + score + signal + place + background + sigma * eta
 *     match    logit P(match | invited, ranked) = kappa + r * strength + fill * (u - u of the specialty) + tau * zeta
 *
 * eta ~ N(0, 1) is what every program sees of the applicant and we do not; zeta ~ N(0, 1) is how the
 * interviews went everywhere; u is the chance that the program does not fill. Given eta and zeta,
 * programs decide independently.
 */
import type { ApplicantType } from "./types.ts";

/** An id in the catalog of sources, and the year of the figure. */
export interface Cited {
  readonly source: string;
  readonly year: number | null;
}

/** A prior or a published effect: log-odds, its standard error, and where it comes from. */
export interface Effect {
  readonly value: number;
  readonly se: number;
  readonly source: string;
  readonly year: number | null;
}

export const EFFECTS = [
  "aligned-division",
  "no-preference",
  "in-state",
  "home-or-away",
  "visa-j1",
  "visa-h1b-extra",
  "step1-extra-attempt",
  "step2-extra-attempt",
  "step1-failed",
  "years-since-graduation",
  "us-clinical-month",
  "ecfmg-in-progress",
  "ecfmg-not-started",
  "step3-passed",
  "publication",
  "abstract",
  "presentation",
  "research-experience",
  "unfilled-at-match",
] as const;

export type EffectName = (typeof EFFECTS)[number];

export interface PublishedRate {
  readonly low: number;
  readonly high: number;
  readonly people: number;
  readonly matched: number;
}

/** One applicant type in one specialty. */
export interface CellModel {
  /** Log-odds of an invitation for the average applicant, unsignaled, at the average program. */
  readonly alpha: number;
  readonly alphaSe: number;
  /** Log-odds that a rank ends in a match for the average applicant at the average program. */
  readonly kappa: number;
  readonly kappaSe: number;
  /** Step 2 CK of the pool: mean and standard deviation; range seen. */
  readonly score: {
    readonly mean: number;
    readonly sd: number;
    readonly low: number;
    readonly high: number;
    readonly source: string;
  };
  /** Standard deviation over programs of the log-odds of an invitation. */
  readonly spread: number;
  /** Centre and scale of the raw program index over the directory. */
  readonly index: { readonly mean: number; readonly sd: number };
  /** People behind the cell: match outcomes if published, otherwise residents of this type in 2025. */
  readonly people: number;
  /** Applications per applicant that the fit assumes. */
  readonly applications: number;
  /** True where a published rate for this type and specialty was fitted; false where it is carried over. */
  readonly published: { readonly interview: boolean; readonly match: boolean };
  readonly sources: { readonly interview: string; readonly match: string };
  /** Published shares matched of those with a certified list, by half-open range of Step 2 CK; empty where none is. */
  readonly rates: readonly PublishedRate[];
}

export interface SpecialtyModel {
  /** Log-odds of an invitation for ten points of Step 2 CK, by kind of school. */
  readonly slope: {
    readonly us: number;
    readonly img: number;
    /** Standard error of either, as a share of it. */
    readonly seShare: number;
    readonly sources: { readonly us: Cited; readonly img: Cited };
  };
  readonly signal: { readonly silver: Effect; readonly gold: Effect };
  /** Share of programs expected not to fill, from the latest published counts. */
  readonly unfilled: number;
  readonly meanQuota: number;
  readonly types: Readonly<Partial<Record<ApplicantType, CellModel>>>;
  /** The specialty whose figures are used because none are published for this one; null if its own. */
  readonly borrowed: string | null;
}

/** Who trains there: log shares of the six types by program features and place (multinomial logit, US MD senior the reference). */
export interface MixModel {
  readonly features: readonly string[];
  /** By type, parallel to `features`. */
  readonly coefficients: Readonly<Record<ApplicantType, readonly number[]>>;
  /** By specialty, in the order of APPLICANT_TYPES. */
  readonly intercepts: Readonly<Record<string, readonly number[]>>;
  /** By `state|specialty`, in the order of APPLICANT_TYPES; partially pooled towards 0. */
  readonly cells: Readonly<Record<string, readonly number[]>>;
}

export interface OddsModel {
  readonly version: 1;
  readonly fitted: string;
  readonly mix: MixModel;
  readonly specialties: Readonly<Record<string, SpecialtyModel>>;
  /** Spread of what we do not see, by type. */
  readonly sigma: Readonly<Record<ApplicantType, number>>;
  readonly persistence: { readonly r: number; readonly se: number };
  readonly interview: { readonly tau: number; readonly se: number };
  /** Share of the variance of eta that two specialties of one applicant have in common. */
  readonly sharedAcrossSpecialties: number;
  /**
   * Share of what a division or a home state adds that a signal to the same program already holds: signals
   * go where applicants have ties.
   */
  readonly signalOverlap: number;
  /** Share of the variance over programs that public features explain. */
  readonly explained: number;
  readonly effects: Readonly<Record<EffectName, Effect>>;
  /** Mean of a background term in the pool, so that a missing field means "like the pool". */
  readonly pool: Readonly<Record<ApplicantType, PoolMeans>>;
}

export interface PoolMeans {
  readonly aligned: number;
  readonly inState: number;
  readonly needsVisa: number;
  readonly yearsSinceGraduation: number;
  readonly usClinicalMonths: number;
  readonly publications: number;
  readonly abstracts: number;
  readonly presentations: number;
  readonly researchExperiences: number;
}
