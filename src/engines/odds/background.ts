/**
 * What of the applicant every program sees, as terms of log-odds against the pool of their type and
 * specialty. A field that is not said adds nothing and widens the interval by what it could have been.
 */
import type { CellModel, EffectName, OddsModel, PoolMeans, SpecialtyModel } from "./model.ts";
import type { Applicant, ApplicantType } from "./types.ts";

export interface Term {
  readonly name: EffectName | "score";
  /** Log-odds on the chance of an invitation. */
  readonly effect: number;
  /**
   * Standard error of the effect from what is not known about the coefficient or the field. Signed as the
   * field stands to the pool, so that in one world two values of a field are told apart by one coefficient.
   */
  readonly se: number;
  readonly source: string;
  readonly year: number | null;
  /** The value that moved it, as the applicant gave it; null when not said. */
  readonly given: number | string | null;
}

export const isImg = (type: ApplicantType): boolean => type === "us-img" || type === "non-us-img";

/** Ten points of Step 2 CK, log-odds. */
export const slopeOf = (specialty: SpecialtyModel, type: ApplicantType): number =>
  isImg(type) ? specialty.slope.img : specialty.slope.us;

/** True when the score lies outside the scores seen in the published tables for this cell. */
export const outsideScores = (cell: CellModel, score: number | null): boolean =>
  score !== null && (score < cell.score.low || score > cell.score.high);

/** Below this many people the published data cannot say: base rates, and a wide shift in the draws. */
export const FEW_PEOPLE = 30;

export function scoreTerm(specialty: SpecialtyModel, cell: CellModel, applicant: Applicant): Term {
  const { slope: model } = specialty;
  const slope = slopeOf(specialty, applicant.type);
  const cited = isImg(applicant.type) ? model.sources.img : model.sources.us;
  const common = { name: "score" as const, ...cited };
  if (applicant.score === null)
    return { ...common, effect: 0, se: (slope * cell.score.sd) / 10, given: null };
  const score = Math.min(cell.score.high, Math.max(cell.score.low, applicant.score));
  const tens = (score - cell.score.mean) / 10;
  const se = model.seShare * slope * tens;
  return { ...common, effect: slope * tens, se, given: applicant.score };
}

/** All terms but the score, which belongs to a specialty. */
export function backgroundTerms(model: OddsModel, applicant: Applicant): Term[] {
  const pool = model.pool[applicant.type];
  const counts = (["publication", "abstract", "presentation", "research-experience"] as const).map(
    (name) =>
      perUnit(
        model,
        name,
        applicant[COUNT_FIELDS[name]],
        pool[COUNT_FIELDS[name]],
        COUNT_CAPS[name],
      ),
  );
  return [...attemptTerms(model, applicant), ...graduateTerms(model, applicant, pool), ...counts];
}

const COUNT_FIELDS = {
  publication: "publications",
  abstract: "abstracts",
  presentation: "presentations",
  "research-experience": "researchExperiences",
} as const;

/** About the 90th of a hundred in the published quartiles: more than this says nothing more. */
const COUNT_CAPS = { publication: 15, abstract: 10, presentation: 10, "research-experience": 12 };

/** Spread of a count in the pool, for a field that is not said. */
const COUNT_SPREAD = 5;

function perUnit(
  model: OddsModel,
  name: EffectName,
  given: number | undefined,
  mean: number,
  cap: number,
): Term {
  const { value, se, source, year } = model.effects[name];
  if (given === undefined)
    return { name, effect: 0, se: value * COUNT_SPREAD, source, year, given: null };
  const units = Math.min(given, cap) - Math.min(mean, cap);
  return { name, effect: value * units, se: se * units, source, year, given };
}

function flat(
  model: OddsModel,
  name: EffectName,
  times: number,
  given: number | string | null,
): Term {
  const { value, se, source, year } = model.effects[name];
  return { name, effect: value * times, se: se * times, source, year, given };
}

const unsaid = (model: OddsModel, name: EffectName, spread: number): Term => {
  const { value, source, year } = model.effects[name];
  return { name, effect: 0, se: Math.abs(value) * spread, source, year, given: null };
};

function attemptTerms(model: OddsModel, applicant: Applicant): Term[] {
  const { step1Attempts, step2Attempts, step1Failed } = applicant;
  const extra = (attempts: number): number => Math.min(attempts, 5) - 1;
  const terms = [
    step1Attempts === undefined
      ? unsaid(model, "step1-extra-attempt", 0.3)
      : flat(model, "step1-extra-attempt", extra(step1Attempts), step1Attempts),
    step2Attempts === undefined
      ? unsaid(model, "step2-extra-attempt", 0.3)
      : flat(model, "step2-extra-attempt", extra(step2Attempts), step2Attempts),
  ];
  if (step1Failed) terms.push(flat(model, "step1-failed", 1, "not passed"));
  return terms;
}

/** Terms that differ for graduates of schools abroad, and the years since school. */
function graduateTerms(model: OddsModel, applicant: Applicant, pool: PoolMeans): Term[] {
  const {
    yearsSinceGraduation: years,
    visa,
    ecfmg,
    step3Passed,
    usClinicalMonths: months,
  } = applicant;
  const terms: Term[] = [
    years === undefined
      ? unsaid(model, "years-since-graduation", isImg(applicant.type) ? 3 : 0.3)
      : flat(
          model,
          "years-since-graduation",
          Math.min(years, 15) - pool.yearsSinceGraduation,
          years,
        ),
  ];
  terms.push(...visaTerms(model, visa, pool, isImg(applicant.type)));
  if (!isImg(applicant.type)) return terms;
  terms.push(
    months === undefined
      ? unsaid(model, "us-clinical-month", 3)
      : flat(model, "us-clinical-month", Math.min(months, 8) - pool.usClinicalMonths, months),
  );
  if (ecfmg === undefined) terms.push(unsaid(model, "ecfmg-in-progress", 1));
  else if (ecfmg !== "certified") terms.push(flat(model, `ecfmg-${ecfmg}`, 1, ecfmg));
  if (step3Passed) terms.push(flat(model, "step3-passed", 1, "passed"));
  return terms;
}

function visaTerms(
  model: OddsModel,
  visa: Applicant["visa"],
  pool: PoolMeans,
  img: boolean,
): Term[] {
  if (visa === undefined) return img && pool.needsVisa > 0 ? [unsaid(model, "visa-j1", 0.5)] : [];
  const needed = visa === "none" ? 0 : 1;
  const times = needed - pool.needsVisa;
  return times === 0 ? [] : [flat(model, "visa-j1", times, visa)];
}
