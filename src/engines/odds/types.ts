/** The words of the odds model: what a program and an applicant are to it. */
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

export type { ProgramCovariates } from "#core/covariates.ts";

/** What the model knows of an applicant. Undefined is "not said": like the pool, and a wider interval. */
export interface Applicant {
  readonly type: ApplicantType;
  /** Step 2 CK; null is "not yet". */
  readonly score: number | null;
  readonly step1Attempts?: number | undefined;
  readonly step1Failed?: boolean | undefined;
  readonly step2Attempts?: number | undefined;
  readonly yearsSinceGraduation?: number | undefined;
  readonly visa?: "none" | "j1" | "h1b" | "j1-or-h1b" | undefined;
  readonly ecfmg?: "certified" | "in-progress" | "not-started" | undefined;
  readonly step3Passed?: boolean | undefined;
  readonly usClinicalMonths?: number | undefined;
  readonly publications?: number | undefined;
  readonly abstracts?: number | undefined;
  readonly presentations?: number | undefined;
  readonly researchExperiences?: number | undefined;
  readonly homeState?: string | undefined;
  /** Institutions where the applicant studies or rotated. */
  readonly knownAt: readonly string[];
  /** Divisions; "no-preference"; null when the section is skipped; undefined when not said. */
  readonly divisions?: readonly string[] | "no-preference" | null | undefined;
}
