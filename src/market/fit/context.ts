/** One specialty and type on its way through the fit: published targets, and the pool they are about. */
import { log } from "#core/numeric.ts";
import { isImg } from "#engines/odds/background.ts";
import { rawIndex } from "#engines/odds/mix.ts";
import type { MixModel } from "#engines/odds/model.ts";
import {
  APPLICANT_TYPES,
  type ApplicantType,
  type ProgramCovariates,
} from "#engines/odds/types.ts";
import { spreadOf, type Targets } from "./cell.ts";
import type { FitInputs, InterviewRate, SpecialtyInputs } from "./inputs.ts";
import type { Pool } from "./population.ts";
import * as prior from "./priors.ts";
import { type ScorePool, scoreOfBands } from "./slope.ts";

export interface Context {
  readonly inputs: FitInputs;
  readonly specialty: SpecialtyInputs;
  /** Where the interview rates come from; itself, or the specialty it borrows from. */
  readonly lender: SpecialtyInputs;
  readonly type: ApplicantType;
  readonly mix: MixModel;
  readonly programs: readonly ProgramCovariates[];
  readonly scale: IndexScale;
  /** Openness of the programs in a few groups of equal size, log-odds. */
  readonly openness: Float64Array;
}

type Bare = Omit<Context, "scale" | "openness">;

export function contextOf(bare: Bare): Context {
  const raw = rawIndices(bare);
  const scale = scaleOf(raw);
  return { ...bare, scale, openness: opennessGroups(raw, scale, spread(bare)) };
}

export function lenderOf(inputs: FitInputs, specialty: SpecialtyInputs): SpecialtyInputs {
  if (Object.keys(specialty.interview).length > 0) return specialty;
  const slug = prior.BORROWED[specialty.slug] ?? prior.BORROWED_OTHERWISE;
  return inputs.specialties.find((s) => s.slug === slug) ?? specialty;
}

/** Graduates who are not seniors read the rates of the seniors of their kind of school. */
export const rateType = (type: ApplicantType): ApplicantType =>
  type === "us-md-graduate" ? "us-md-senior" : type === "us-do-graduate" ? "us-do-senior" : type;

export const rateOf = (c: Pick<Context, "lender" | "type">): InterviewRate | undefined =>
  c.lender.interview[rateType(c.type)];

export const isPublished = (c: Context): boolean =>
  c.lender === c.specialty && rateType(c.type) === c.type;

export const meanQuota = (programs: readonly ProgramCovariates[]): number =>
  programs.reduce((sum, p) => sum + p.quota, 0) / Math.max(1, programs.length);

export interface IndexScale {
  readonly mean: number;
  readonly sd: number;
}

const rawIndices = (c: Bare): number[] => {
  const quota = meanQuota(c.programs);
  return c.programs.map((p) => rawIndex(c.mix, p, c.type, quota));
};

function scaleOf(raw: readonly number[]): IndexScale {
  const n = Math.max(1, raw.length);
  const mean = raw.reduce((sum, x) => sum + x, 0) / n;
  const variance = raw.reduce((sum, x) => sum + (x - mean) * (x - mean), 0) / n;
  return { mean, sd: Math.max(0.2, Math.sqrt(variance)) };
}

export function spread(c: Pick<Context, "lender" | "type">): number {
  const rate = rateOf(c);
  return rate ? spreadOf(rate.q1, rate.q3) : prior.DEFAULT_SPREAD;
}

const GROUPS = 6;

function opennessGroups(raw: readonly number[], scale: IndexScale, width: number): Float64Array {
  const factor = width * Math.sqrt(prior.EXPLAINED);
  const sorted = raw
    .map((x) => Math.max(-3, Math.min(3, (x - scale.mean) / scale.sd)) * factor)
    .sort((a, b) => a - b);
  const n = Math.min(GROUPS, sorted.length);
  if (n === 0) return new Float64Array([0]);
  return Float64Array.from({ length: n }, (_, g) => {
    const part = sorted.slice(
      Math.floor((g * sorted.length) / n),
      Math.floor(((g + 1) * sorted.length) / n),
    );
    return part.reduce((sum, x) => sum + x, 0) / part.length;
  });
}

export interface Signals {
  readonly silver: number;
  readonly gold: number;
  readonly published: boolean;
}

/** Log-odds of a signal, shrunk from the published contrast between levels. */
export function signals(s: SpecialtyInputs): Signals {
  const none = s.bySignal.none;
  if (none === undefined || s.bySignal.gold === undefined)
    return { ...assumedSignal(s), published: false };
  const contrast = (rate: number): number => prior.SIGNAL_SHRINK * (odds(rate) - odds(none));
  const gold = contrast(s.bySignal.gold);
  return {
    gold,
    silver: s.bySignal.silver === undefined ? gold : contrast(s.bySignal.silver),
    published: true,
  };
}

const assumedSignal = ({ tiers }: SpecialtyInputs): { silver: number; gold: number } => {
  const { silver, gold, single } = prior.DEFAULT_SIGNAL;
  return tiers === 1 ? { silver: single, gold: single } : { silver, gold };
};

const odds = (p: number): number => log(p / (1 - p));

/** Mean share of the listed years in which a program of the specialty did not fill. */
export function unfilledPrograms(programs: readonly ProgramCovariates[]): number {
  const listed = programs.filter((p) => p.yearsListed > 0);
  const shares = listed.reduce((sum, p) => sum + p.unfilledYears / p.yearsListed, 0);
  return listed.length === 0 ? 0.1 : shares / listed.length;
}

/** Spread over one person's applications of what division and home state add, log-odds. */
function tiesSpread(c: Context): number {
  const { aligned, inState } = prior.POOL[c.type];
  const two = (share: number, effect: number): number => share * (1 - share) * effect * effect;
  const { effects } = c.inputs;
  return Math.sqrt(
    two(aligned, effects["aligned-division"].value) + two(inState, effects["in-state"].value),
  );
}

export function pool(c: Context, sigma: number, slope: number, scoreSd: number): Pool {
  const effect = signals(c.lender);
  return {
    openness: c.openness,
    ties: tiesSpread(c),
    overlap: prior.SIGNAL_OVERLAP,
    applications: 40,
    gold: c.specialty.gold,
    silver: c.specialty.silver,
    goldEffect: effect.gold,
    silverEffect: effect.silver,
    sigma,
    slope,
    scoreSd,
    r: prior.PERSISTENCE.r,
    tau: prior.INTERVIEW.tau,
  };
}

export function targets(c: Context, matchRate: number): Targets {
  const national = c.inputs.national[rateType(c.type)];
  const mean = national
    ? national.matchRate * national.ranksMatched +
      (1 - national.matchRate) * national.ranksUnmatched
    : 8;
  const most = (national?.applications ?? 60) * prior.MOST_APPLICATIONS;
  return {
    interviewRate: Math.max(0.004, rateOf(c)?.mean ?? 0.1),
    ranks: ranksOf(c) ?? mean,
    mostApplications: Math.max(10, Math.min(most, Math.max(15, c.programs.length))),
    matchRate: Math.min(0.995, Math.max(0.02, matchRate)),
  };
}

/** Published for non-US IMGs by specialty. */
function ranksOf(c: Context): number | null {
  const m = c.specialty.img?.matchedGroup;
  const u = c.specialty.img?.notMatchedGroup;
  if (c.type !== "non-us-img" || !m || !u || m.people + u.people < 30) return null;
  return (m.people * m.ranks + u.people * u.ranks) / (m.people + u.people);
}

/** The pool's score: published for US MD seniors by band and for non-US IMGs by outcome, shifted otherwise. */
export function scoreOf(c: Context): ScorePool & { readonly low: number; readonly high: number } {
  const md = c.specialty.bands.length > 2 ? scoreOfBands(c.specialty.bands) : { mean: 250, sd: 13 };
  const m = c.specialty.img?.matchedGroup;
  const u = c.specialty.img?.notMatchedGroup;
  if (c.type === "non-us-img" && m && u) {
    const n = m.people + u.people;
    const mean = (m.people * m.scoreMean + u.people * u.scoreMean) / n;
    const within = (m.people * m.scoreSd * m.scoreSd + u.people * u.scoreSd * u.scoreSd) / n;
    const between =
      (m.people * u.people * (m.scoreMean - u.scoreMean) * (m.scoreMean - u.scoreMean)) / (n * n);
    return {
      mean,
      sd: Math.sqrt(within + between),
      low: Math.min(m.scoreMin, u.scoreMin),
      high: Math.max(m.scoreMax, u.scoreMax),
    };
  }
  return {
    mean: md.mean + prior.SCORE_SHIFT[c.type],
    sd: md.sd,
    low: isImg(c.type) ? 209 : 200,
    high: 284,
  };
}

export const residentsOf = (c: Context): number =>
  c.specialty.residents[APPLICANT_TYPES.indexOf(c.type)] ?? 0;
