/** What the directory says of a program and the odds read: the catalog writes it, the model takes it. */
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
  /** False for a program the fit has not seen: the same covariates say less about it. */
  readonly seen: boolean;
}
