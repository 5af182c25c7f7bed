/**
 * What no published table can settle, written down once with its standard error. `docs/method/odds.md`
 * lists these for the reader; those with a standard error move in the parameter draws.
 */
import type { PoolMeans } from "#engines/odds/model.ts";
import type { ApplicantType } from "#engines/odds/types.ts";

/** Persistence between the stages: weakly identified, so a prior. */
export const PERSISTENCE = { r: 0.4, se: 0.12 };
/**
 * How interviews went everywhere, log-odds. Of 0.7, 1.2, 1.8 and 2.4, with unseen spreads of 0.4, 0.8 and
 * 1.2, the pair (1.2, 0.4) comes nearest to the 105 published score bands of US MD seniors (chi-square 150, slopes fitted with each pair)
 * and to the lists of their matched and unmatched (13.3 and 6.7 ranks; published 13.7 and 6.9).
 */
export const INTERVIEW = { tau: 1.2, se: 0.25 };
/** Two specialties read the same letters about the same person. */
export const SHARED_ACROSS_SPECIALTIES = 0.6;
/**
 * Share of the spread between programs that public features explain for one applicant. Features explain
 * 0.38 to 0.54 of who trains there, and almost nothing of raw interview rates, because applicants sort
 * themselves: well below the first, above the second.
 */
export const EXPLAINED = 0.2;
/**
 * Signals go where they were likely to work, so the raw contrast overstates them: adjusted odds ratios are
 * 2.7 to 9.1 where the raw contrast of 49 % against 12 % is 7.0 (log ratio 0.82 at the middle).
 */
export const SIGNAL_SHRINK = 0.8;
const senior: PoolMeans = {
  aligned: 0.35,
  inState: 0.12,
  needsVisa: 0,
  yearsSinceGraduation: 0,
  usClinicalMonths: 0,
  publications: 4,
  abstracts: 3,
  presentations: 3,
  researchExperiences: 3,
};

const img: PoolMeans = {
  aligned: 0.35,
  inState: 0.03,
  needsVisa: 0,
  yearsSinceGraduation: 3,
  usClinicalMonths: 3,
  publications: 4.8,
  abstracts: 3.4,
  presentations: 2.9,
  researchExperiences: 4.5,
};

/** Counts for non-US IMGs are the published means of internal medicine, 2026; the rest are priors. */
export const POOL: Readonly<Record<ApplicantType, PoolMeans>> = {
  "us-md-senior": senior,
  "us-do-senior": senior,
  "us-img": { ...img, inState: 0.08, yearsSinceGraduation: 1 },
  "non-us-img": { ...img, needsVisa: 0.85 },
  "us-md-graduate": { ...senior, yearsSinceGraduation: 2 },
  "us-do-graduate": { ...senior, yearsSinceGraduation: 2 },
};

/** Step 2 CK of a pool with no published table, in points from the US MD seniors of the specialty. */
export const SCORE_SHIFT: Readonly<Record<ApplicantType, number>> = {
  "us-md-senior": 0,
  "us-do-senior": -5,
  "us-img": -12,
  "non-us-img": -4,
  "us-md-graduate": -8,
  "us-do-graduate": -12,
};

/** Specialties with no published interview rates read those of the nearest one that has them; said in every answer. */
export const BORROWED: Readonly<Record<string, string>> = {
  "plastic-surgery-integrated": "otolaryngology",
  "medicine-preliminary": "internal-medicine",
  "surgery-preliminary": "general-surgery",
  "transitional-year": "anesthesiology",
  "pediatrics-preliminary": "pediatrics",
  "obstetrics-and-gynecology-preliminary": "obstetrics-and-gynecology",
  "nuclear-medicine": "radiation-oncology",
  "neurodevelopmental-disabilities": "child-neurology",
};
/** The rest are combined and small specialties: like medicine-pediatrics, the one with figures. */
export const BORROWED_OTHERWISE = "internal-medicine-pediatrics";

/** Where no quartiles over programs are published. */
export const DEFAULT_SPREAD = 0.8;
/** Signals where no rate by level is published: adjusted odds ratios of about 3 and 5 within the published 2.7 to 9.1. */
export const DEFAULT_SIGNAL = { silver: 1.1, gold: 1.6, single: 1.3, se: 0.3 };
/** Standard errors, log-odds, of what was fitted and of what was carried over. */
export const SE = {
  alpha: 0.45,
  alphaCarried: 0.6,
  alphaBorrowed: 0.8,
  kappa: 0.12,
  kappaCarried: 0.35,
  slopeShare: 0.25,
};
/** Highest number of applications in one specialty the search may assume, times the published mean over all specialties. */
export const MOST_APPLICATIONS = 1.6;

/**
 * Share matched in the first-choice specialty over share matched anywhere: non-US IMGs 49.0 % and 56.4 %
 * in 2026; US MD seniors 90.9 % (score bands pooled over 22 specialties) and 93.7 %.
 */
export const FIRST_CHOICE = { us: 0.97, img: 0.869 };
/** Programs always see something that the profile does not say. */
export const LEAST_SIGMA = 0.3;

/** Given a signal, an aligned division is worth an odds ratio of 1.4 in internal medicine (2022), against 2.24 at the middle of the published range: 1 - ln 1.4 / ln 2.24. */
export const SIGNAL_OVERLAP = 0.58;
/**
 * Non-US IMGs, 2026: 5,721 of 11,685 matched in their first choice, 4,848 of 9,589 in the specialties
 * published one by one; this is what is left for all others.
 */
export const OTHER_FIRST_CHOICE_IMG = 0.417;
