/** What the model knows of a program: public covariates, nothing else. */
import { onceFor, oncePer } from "#core/once.ts";
import { rawIndex } from "./mix.ts";
import type { CellModel, OddsModel, SpecialtyModel } from "./model.ts";
import type { ApplicantType, ProgramCovariates } from "./types.ts";

/** How open the program is to the type against the average program of its specialty, log-odds. */
export const openness = (
  model: OddsModel,
  program: ProgramCovariates,
  type: ApplicantType,
): number => known(model)(type)(program);

/** Nothing of the applicant but the type is in it, so it is the same for the next answer. */
const known = oncePer((model: OddsModel) =>
  onceFor((type: ApplicantType) =>
    oncePer((program: ProgramCovariates) => opennessOf(model, program, type)),
  ),
);

function opennessOf(model: OddsModel, program: ProgramCovariates, type: ApplicantType): number {
  const specialty = model.specialties[program.specialty];
  const cell = specialty?.types[type];
  if (!specialty || !cell) return 0;
  const raw = rawIndex(model.mix, program, type, specialty.meanQuota);
  const z = (raw - cell.index.mean) / cell.index.sd;
  const bounded = z > 3 ? 3 : z < -3 ? -3 : z;
  return bounded * cell.spread * Math.sqrt(model.explained);
}

/**
 * Spread of a program around what its covariates say, log-odds. For a program the fit has not seen it is
 * what is left when its covariates say nothing: the spread of all programs of its specialty, and on top
 * what the covariates moved it by.
 */
export const programSpread = (model: OddsModel, cell: CellModel, seen: boolean): number =>
  cell.spread * Math.sqrt(seen ? 1 - model.explained : 1 + model.explained);

/**
 * Chance that the program does not fill: its own years pulled towards the specialty's share now, as a
 * beta-binomial with six prior years (its five years are from an older market).
 */
export function unfilledChance(specialty: SpecialtyModel, program: ProgramCovariates): number {
  const prior = 6;
  return (specialty.unfilled * prior + program.unfilledYears) / (prior + program.yearsListed);
}
