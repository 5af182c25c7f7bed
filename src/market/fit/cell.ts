/** One applicant type in one specialty: solve for what reproduces its published figures exactly. */
import { log, logit } from "#core/numeric.ts";
import { crossing, type Moments, moments, type Pool } from "./population.ts";

export interface Targets {
  /** Mean interview rate per application. */
  readonly interviewRate: number;
  /** Mean length of the rank lists of those with an interview. */
  readonly ranks: number;
  readonly mostApplications: number;
  /** Share matched of those with an interview. */
  readonly matchRate: number;
}

export interface Solved {
  readonly alpha: number;
  readonly kappa: number;
  readonly applications: number;
  readonly moments: Moments;
}

/** The pool's `applications` is where the search starts; the answer says where it ended. */
export function solve(pool: Pool, targets: Targets): Solved {
  let current = pool;
  let alpha = 0;
  for (let round = 0; round < 2; round++) {
    alpha = solveAlpha(current, targets.interviewRate);
    current = { ...current, applications: solveApplications(current, alpha, targets) };
  }
  alpha = solveAlpha(current, targets.interviewRate);
  const kappa = solveKappa(current, alpha, targets.matchRate);
  return {
    alpha,
    kappa,
    applications: current.applications,
    moments: moments(current, alpha, kappa),
  };
}

export const solveAlpha = (pool: Pool, rate: number): number =>
  crossing((a) => moments(pool, a, 0).interviewRate, rate, logit(rate) - 6, logit(rate) + 4);

export const solveKappa = (pool: Pool, alpha: number, rate: number): number =>
  crossing((k) => moments(pool, alpha, k).matchRate, rate, -8, 6);

function solveApplications(pool: Pool, alpha: number, targets: Targets): number {
  const ranks = (n: number): number => {
    const m = moments({ ...pool, applications: n }, alpha, 0);
    return m.interviews / Math.max(m.any, 1e-9);
  };
  return crossing(ranks, targets.ranks, 3, targets.mostApplications);
}

/** Spread of the log-odds of an invitation between programs, from the quartiles of their rates. */
export function spreadOf(q1: number, q3: number): number {
  const low = Math.min(0.98, Math.max(0.005, q1));
  const high = Math.min(0.99, Math.max(low + 0.005, q3));
  const spread = (log(high / (1 - high)) - log(low / (1 - low))) / 1.349;
  return Math.min(1.2, Math.max(0.4, spread));
}
