/**
 * Who trains at a program: expected shares of the six applicant types among its residents, by a
 * multinomial logit on public features (McFadden 1974), fitted to the counts by state and specialty.
 * A program the fit has not seen gets its features and its state alone.
 */
import { exp, log } from "#core/numeric.ts";
import type { MixModel } from "./model.ts";
import { APPLICANT_TYPES, type ApplicantType, type ProgramCovariates } from "./types.ts";

export const MIX_FEATURES = [
  "university",
  "affiliated",
  "log-breadth",
  "small-competitive",
  "unfilled",
  "log-quota",
  "years-listed",
] as const;

/** Features in the order of MIX_FEATURES; unknown setting counts as the middle. */
export function mixFeatures(program: ProgramCovariates): number[] {
  const { setting } = program;
  return [
    setting === "university" ? 1 : setting === null ? 0.3 : 0,
    setting === "university-affiliated" ? 1 : setting === null ? 0.3 : 0,
    log(1 + program.breadth) - 1.6,
    program.smallCompetitive > 0 ? 1 : 0,
    program.unfilledShare,
    log(1 + program.quota) - 2,
    program.yearsListed / 5 - 0.8,
  ];
}

/** Log shares of residents in the order of APPLICANT_TYPES. */
export function logShares(mix: MixModel, program: ProgramCovariates): number[] {
  const features = mixFeatures(program);
  const intercepts = mix.intercepts[program.specialty];
  const cell = mix.cells[`${program.state}|${program.specialty}`];
  const utility = APPLICANT_TYPES.map((type, t) => {
    const slopes = mix.coefficients[type];
    const own = features.reduce((sum, x, k) => sum + x * (slopes[k] ?? 0), 0);
    return (intercepts?.[t] ?? -3) + (cell?.[t] ?? 0) + own;
  });
  const top = Math.max(...utility);
  const total = log(utility.reduce((sum, v) => sum + exp(v - top), 0)) + top;
  return utility.map((v) => v - total);
}

/**
 * How open a program is to a type, before scaling, in log-odds: more residents of this type (for
 * graduates of US MD schools: fewer MD seniors, because there it measures how selective the program is),
 * more positions, and a history of not filling all raise it. Graduates who are not seniors read the share
 * of the seniors of their kind of school: their own numbers are too small to tell programs apart.
 */
export function rawIndex(
  mix: MixModel,
  program: ProgramCovariates,
  type: ApplicantType,
  meanQuota: number,
): number {
  const shares = logShares(mix, program);
  const share = (of: ApplicantType): number => shares[APPLICANT_TYPES.indexOf(of)] ?? 0;
  const read = SHARE_READ[type];
  const openness =
    read === "us-md-senior" ? -MD_SELECTIVITY * Math.max(LEAST_MD_SHARE, share(read)) : share(read);
  return (
    openness + SIZE * log((program.quota + 1) / (meanQuota + 1)) + UNFILLED * steadied(program)
  );
}

const SHARE_READ: Readonly<Record<ApplicantType, ApplicantType>> = {
  "us-md-senior": "us-md-senior",
  "us-md-graduate": "us-md-senior",
  "us-do-senior": "us-do-senior",
  "us-do-graduate": "us-do-senior",
  "us-img": "us-img",
  "non-us-img": "non-us-img",
};

/** Below three MD seniors in ten, fewer says who applies and no more who is wanted. */
const LEAST_MD_SHARE = log(0.3);

/** A share over few years is drawn to nothing: three years' worth. */
const steadied = ({ unfilledShare, yearsListed }: ProgramCovariates): number =>
  (unfilledShare * yearsListed) / (yearsListed + 3);

/** Selectivity grows with the log share of US MD seniors; half a unit keeps it on the scale of the other terms. */
const MD_SELECTIVITY = 0.5;
/**
 * Interviews are offered in proportion to positions while applications grow slowly with size (medians
 * 1,255, 1,420 and 1,558 at small, medium and large anesthesiology programs, AACPD survey 2023-24):
 * the rate per application grows with about the 0.74th power; 0.5 is kept because one specialty is all there is.
 */
const SIZE = 0.5;
/** Prior: a program that never fills is e^4 as open as one that always does, before scaling. */
const UNFILLED = 4;
