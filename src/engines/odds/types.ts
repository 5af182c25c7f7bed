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

/** What the model knows of a program: public covariates, nothing else. */
export interface ProgramCovariates {
  readonly id: string;
  readonly specialty: string;
  readonly state: string;
  readonly division: string;
  readonly institution: string;
  readonly setting: string | null;
  /** Specialties at the institution. */
  readonly breadth: number;
  /** Small competitive specialties at the institution; 0 when none or unknown. */
  readonly smallCompetitive: number;
  /** Positions offered in the last year listed. */
  readonly quota: number;
  /** Share of positions that did not fill, over the years listed. */
  readonly unfilledShare: number;
  /** Years in which at least one position did not fill, and years listed. */
  readonly unfilledYears: number;
  readonly yearsListed: number;
  /** H-1B filings for residents by this employer; null is unknown. */
  readonly h1bFilings: number | null;
}

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
