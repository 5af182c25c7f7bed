/**
 * How much ten points of Step 2 CK are worth. US: the published chance of matching by score band. IMG:
 * the difference between the mean scores of those who matched and those who did not.
 */

import { normalCdf } from "#core/numeric.ts";
import { gaussHermite } from "#core/quadrature.ts";
import { solve, type Targets } from "./cell.ts";
import type { ImgOutcomes, ScoreBand } from "./inputs.ts";
import { moments, type Pool } from "./population.ts";

const GRID = Array.from({ length: 17 }, (_, i) => 0.05 * i);

export interface ScorePool {
  readonly mean: number;
  readonly sd: number;
}

/** Mean and spread of a score known in bands only: the normal curve that fits the counts best on a grid. */
export function scoreOfBands(bands: readonly ScoreBand[]): ScorePool {
  const total = bands.reduce((sum, b) => sum + b.people, 0);
  let best = { mean: 248, sd: 13 };
  let least = Number.POSITIVE_INFINITY;
  for (let mean = 230; mean <= 268; mean += 0.5) {
    for (let sd = 8; sd <= 18; sd += 0.5) {
      const miss = bands.reduce((sum, b) => {
        const share = normalCdf((b.high - mean) / sd) - normalCdf((b.low - mean) / sd);
        const d = share - b.people / total;
        return sum + d * d;
      }, 0);
      if (miss < least) {
        least = miss;
        best = { mean, sd };
      }
    }
  }
  return best;
}

/** The slope on the grid that fits the bands best, weighted by people. */
export function slopeOfBands(
  pool: Pool,
  targets: Targets,
  bands: readonly ScoreBand[],
  score: ScorePool,
): number {
  const usable = bands.filter((b) => b.people >= 10);
  return argmin((slope) => {
    const tried = { ...pool, slope, scoreSd: score.sd / 10 };
    const { alpha, kappa, applications } = solve(tried, targets);
    return usable.reduce((sum, b) => {
      const middle = Math.min(b.high, score.mean + 1.5 * score.sd, 262);
      const centre = ((Math.max(b.low, 190) + middle) / 2 - score.mean) / 10;
      const d = moments({ ...tried, applications }, alpha, kappa, centre).matchRate - b.matched;
      return sum + b.people * d * d;
    }, 0);
  });
}

/** The slope on the grid at which matched and unmatched differ by as much as published. */
export function slopeOfOutcomes(
  pool: Pool,
  targets: Targets,
  outcomes: ImgOutcomes,
): number | null {
  const { matchedGroup: m, notMatchedGroup: u } = outcomes;
  if (!m || !u || m.people + u.people < 60) return null;
  return argmin((slope) => {
    const tried = { ...pool, slope };
    const { alpha, kappa, applications } = solve(tried, targets);
    const d =
      difference({ ...tried, applications }, alpha, kappa) * 10 - (m.scoreMean - u.scoreMean);
    return d * d;
  });
}

const SCORES = gaussHermite(9);

/** Mean score of the matched less that of the unmatched with an interview, in tens. */
function difference(pool: Pool, alpha: number, kappa: number): number {
  let matched = 0;
  let matchedScore = 0;
  let lost = 0;
  let lostScore = 0;
  SCORES.nodes.forEach((z, i) => {
    const x = z * pool.scoreSd;
    const m = moments(pool, alpha, kappa, x);
    const weight = SCORES.weights[i] ?? 0;
    matched += weight * m.matched;
    matchedScore += weight * m.matched * x;
    lost += weight * (m.any - m.matched);
    lostScore += weight * (m.any - m.matched) * x;
  });
  return matchedScore / Math.max(matched, 1e-12) - lostScore / Math.max(lost, 1e-12);
}

function argmin(miss: (slope: number) => number): number {
  const losses = GRID.map(miss);
  const at = losses.indexOf(Math.min(...losses));
  const [a, b, c] = [losses[at - 1], losses[at], losses[at + 1]];
  const slope = GRID[at] ?? 0;
  if (a === undefined || b === undefined || c === undefined || a + c - 2 * b <= 0) return slope;
  return slope + (0.05 * (a - c)) / (2 * (a + c - 2 * b));
}
