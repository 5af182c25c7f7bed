/** What ties an applicant to one program: its state, its division, having worked there, the visa it can file. */
import type { Term } from "./background.ts";
import type { EffectName, OddsModel } from "./model.ts";
import type { Applicant, ProgramCovariates } from "./types.ts";

/** Terms against the average application of the pool; what is not said is centered and widens. */
export function placeTerms(
  model: OddsModel,
  applicant: Applicant,
  program: ProgramCovariates,
): Term[] {
  const terms = [divisionTerm(model, applicant, program), stateTerm(model, applicant, program)];
  if (applicant.knownAt.includes(program.institution))
    terms.push(term(model, "home-or-away", 1, program.institution));
  if (applicant.visa === "h1b" && !program.h1bFilings)
    terms.push(term(model, "visa-h1b-extra", 1, "h1b"));
  return terms;
}

function term(model: OddsModel, name: EffectName, times: number, given: string | null): Term {
  const { value, se, source, year } = model.effects[name];
  return { name, effect: value * times, se: se * times, source, year, given };
}

/**
 * Only programs inside a chosen division see the choice; "no preference" is seen by all; a section that
 * is skipped is seen by none (AAMC MyERAS).
 */
function divisionTerm(model: OddsModel, applicant: Applicant, program: ProgramCovariates): Term {
  const { divisions } = applicant;
  const pool = model.pool[applicant.type].aligned;
  const name = divisions === "no-preference" ? "no-preference" : "aligned-division";
  if (divisions === undefined)
    return { ...term(model, name, 0, null), se: model.effects[name].value * 0.4 };
  if (divisions === "no-preference") {
    const { value, se, source, year } = model.effects[name];
    return {
      name,
      effect: value - pool * model.effects["aligned-division"].value,
      se,
      source,
      year,
      given: divisions,
    };
  }
  const aligned = divisions?.includes(program.division);
  return term(
    model,
    name,
    (aligned ? 1 : 0) - pool,
    aligned ? program.division : divisions === null ? "skipped" : "elsewhere",
  );
}

function stateTerm(model: OddsModel, applicant: Applicant, program: ProgramCovariates): Term {
  const pool = model.pool[applicant.type].inState;
  if (applicant.homeState === undefined)
    return { ...term(model, "in-state", 0, null), se: model.effects["in-state"].value * pool };
  const home = applicant.homeState === program.state;
  return term(model, "in-state", (home ? 1 : 0) - pool, home ? program.state : "elsewhere");
}
