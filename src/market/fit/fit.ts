/**
 * The analytic fit: closed-form moments of each applicant type in each specialty, solved for the
 * published interview rates, list lengths and match rates; slopes from score bands and outcomes; the
 * unseen spread from how much longer the lists of the matched are. `docs/method/odds.md` tells it in
 * words. A simulated nation will replace the cutoffs behind the same `OddsModel`.
 */
import { isImg } from "#engines/odds/background.ts";
import type { CellModel, OddsModel, PublishedRate, SpecialtyModel } from "#engines/odds/model.ts";
import { APPLICANT_TYPES, type ApplicantType } from "#engines/odds/types.ts";
import { type Cells, carry, cellKey, cellOf, solvePublished } from "./cells.ts";
import {
  type Context,
  contextOf,
  isPublished,
  lenderOf,
  meanQuota,
  residentsOf,
  scoreOf,
  signals,
  spread,
  unfilledPrograms,
} from "./context.ts";
import type { FitInputs, SpecialtyInputs } from "./inputs.ts";
import { fitMix } from "./mix.ts";
import * as prior from "./priors.ts";
import { fitSigma } from "./sigma.ts";
import { fitSlopes, type Slopes } from "./slopes.ts";

export interface Fit {
  readonly model: OddsModel;
  readonly cells: Cells;
}

/** `log` is told what is being fitted. */
export function fitOdds(inputs: FitInputs, tell: (line: string) => void): Fit {
  tell("who trains where");
  const mix = fitMix(inputs.programs, inputs.mix);
  const context = (specialty: SpecialtyInputs, type: ApplicantType): Context =>
    contextOf({
      inputs,
      specialty,
      lender: lenderOf(inputs, specialty),
      type,
      mix,
      programs: inputs.programs.filter((p) => p.specialty === specialty.slug),
    });
  const contexts = inputs.specialties.flatMap((s) =>
    APPLICANT_TYPES.map((type) => context(s, type)),
  );
  let sigma: OddsModel["sigma"] = FIRST_SIGMA;
  let slopes = fitSlopes(contexts, sigma);
  for (let round = 1; round <= ROUNDS; round++) {
    tell(`unseen spread and score slopes, round ${round} of ${ROUNDS}`);
    sigma = fitSigma(contexts, slopes);
    slopes = fitSlopes(contexts, sigma);
  }
  tell("each specialty and type");
  const cells = carry(contexts, solvePublished(contexts, { sigma, slopes }), { sigma, slopes });
  return { cells, model: assemble(contexts, { mix, slopes, sigma, cells }) };
}

/** Start of the search for the unseen spread, log-odds; each slope is fitted at the spread it is used with. */
const FIRST_SIGMA: OddsModel["sigma"] = {
  "us-md-senior": 0.4,
  "us-do-senior": 0.4,
  "us-img": 0.8,
  "non-us-img": 0.7,
  "us-md-graduate": 0.4,
  "us-do-graduate": 0.4,
};
const ROUNDS = 3;

interface Parts {
  readonly mix: OddsModel["mix"];
  readonly slopes: Slopes;
  readonly sigma: OddsModel["sigma"];
  readonly cells: Cells;
}

function assemble(contexts: readonly Context[], parts: Parts): OddsModel {
  const inputs = contexts[0]?.inputs;
  if (!inputs) throw new RangeError("fit needs at least one specialty, got none");
  return {
    version: 1,
    fitted: inputs.date,
    mix: parts.mix,
    sigma: parts.sigma,
    persistence: prior.PERSISTENCE,
    interview: prior.INTERVIEW,
    sharedAcrossSpecialties: prior.SHARED_ACROSS_SPECIALTIES,
    signalOverlap: prior.SIGNAL_OVERLAP,
    explained: prior.EXPLAINED,
    effects: inputs.effects,
    pool: prior.POOL,
    specialties: Object.fromEntries(
      inputs.specialties.map((s) => [
        s.slug,
        specialtyModel(
          contexts.filter((c) => c.specialty === s),
          parts,
        ),
      ]),
    ),
  };
}

function specialtyModel(own: readonly Context[], parts: Parts): SpecialtyModel {
  const [c] = own;
  if (!c) throw new RangeError("a specialty needs its types");
  const effect = signals(c.lender);
  const us = parts.slopes.us.get(c.specialty.slug) ?? parts.slopes.usPooled;
  const img = parts.slopes.img.get(c.specialty.slug) ?? parts.slopes.imgPooled;
  const signalSource = effect.published ? "interview-rates-2024" : "romanoski-2024";
  const make = (value: number) => ({
    value: round(value),
    se: round(effect.published ? value * 0.2 : prior.DEFAULT_SIGNAL.se),
    source: signalSource,
    year: effect.published ? 2024 : 2023,
  });
  return {
    slope: {
      us: round(us),
      img: round(img),
      seShare: prior.SE.slopeShare,
      sources: {
        us: { source: c.specialty.bandsSource, year: 2024 },
        img: { source: c.specialty.imgSource, year: 2026 },
      },
    },
    signal: { silver: make(effect.silver), gold: make(effect.gold) },
    unfilled: round(unfilledPrograms(c.programs)),
    meanQuota: round(meanQuota(c.programs)),
    types: Object.fromEntries(own.map((x) => [x.type, cellModel(x, parts)])),
    borrowed: c.lender === c.specialty ? null : c.lender.slug,
  };
}

function cellModel(c: Context, parts: Parts): CellModel {
  const solved = cellOf(parts.cells, c);
  const score = scoreOf(c);
  const interview = isPublished(c);
  const borrowed = c.lender !== c.specialty;
  const match = parts.cells.published.has(cellKey(c));
  return {
    alpha: round(solved.alpha),
    alphaSe: interview ? prior.SE.alpha : borrowed ? prior.SE.alphaBorrowed : prior.SE.alphaCarried,
    kappa: round(solved.kappa),
    kappaSe: round(match ? publishedSe(c, solved.moments.matchRate) : prior.SE.kappaCarried),
    score: {
      mean: round(score.mean),
      sd: round(score.sd),
      low: score.low,
      high: score.high,
      source: isImg(c.type) ? c.specialty.imgSource : c.specialty.bandsSource,
    },
    spread: round(spread(c)),
    index: { mean: round(c.scale.mean), sd: round(c.scale.sd) },
    people: peopleOf(c),
    applications: Math.round(solved.applications),
    published: { interview, match },
    rates: ratesOf(c),
    sources: {
      interview: c.lender.interview["us-md-senior"]?.source ?? "interview-rates-2024",
      match: c.type === "non-us-img" ? c.specialty.imgSource : c.specialty.bandsSource,
    },
  };
}

/** What was published for the cell, as it was published. */
function ratesOf(c: Context): PublishedRate[] {
  if (c.type === "us-md-senior") return [...c.specialty.bands];
  const { img } = c.specialty;
  if (c.type !== "non-us-img" || !img) return [];
  const people = img.matched + img.notMatched;
  return [{ low: 1, high: 301, people, matched: round(img.matched / people) }];
}

/** Sampling error of a published match rate carried to the log-odds of one rank. */
const publishedSe = (c: Context, rate: number): number =>
  Math.sqrt(prior.SE.kappa * prior.SE.kappa + 1 / Math.max(1, peopleOf(c) * rate * (1 - rate)));

/** People behind the match figures: outcomes if published, otherwise residents of the type in 2025. */
function peopleOf(c: Context): number {
  if (c.type === "us-md-senior" && c.specialty.bands.length > 0)
    return c.specialty.bands.reduce((sum, b) => sum + b.people, 0);
  const { img } = c.specialty;
  if (c.type === "non-us-img" && img) return img.matched + img.notMatched;
  return residentsOf(c);
}

const round = (x: number): number => Math.round(x * 10_000) / 10_000;
