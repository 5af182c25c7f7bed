/**
 * Who trains where: a multinomial logit of applicant types on program features, fitted to counts that
 * are published only by state and specialty. The likelihood is that of the cell totals (each program's
 * expected shares, weighted by its positions, summed over the cell); Gaussian priors on the slopes;
 * maximised by Adam (Kingma & Ba 2015) from zero. Cells then keep a partially pooled residual.
 */
import { exp, log } from "#core/numeric.ts";
import { MIX_FEATURES, mixFeatures } from "#engines/odds/mix.ts";
import type { MixModel } from "#engines/odds/model.ts";
import { APPLICANT_TYPES, type ProgramCovariates } from "#engines/odds/types.ts";

export interface MixCounts {
  readonly state: string;
  readonly specialty: string;
  /** Positions filled, in the order of APPLICANT_TYPES. */
  readonly filled: readonly number[];
}

const TYPES = APPLICANT_TYPES.length;
const STEPS = 600;
const RATE = 0.05;
/** Standard deviation of the prior on a slope, and people's worth of pooling in a cell. */
const SLOPE_PRIOR = 1;
const POOLING = 10;

interface Row {
  readonly x: readonly number[];
  readonly quota: number;
  readonly specialty: number;
  readonly cell: number;
}

export function fitMix(
  programs: readonly ProgramCovariates[],
  counts: readonly MixCounts[],
): MixModel {
  const specialties = [...new Set(counts.map((c) => c.specialty))].sort();
  const cells = new Map(counts.map((c, i) => [`${c.state}|${c.specialty}`, i]));
  const rows = programs.flatMap((p): Row[] => {
    const cell = cells.get(`${p.state}|${p.specialty}`);
    const specialty = specialties.indexOf(p.specialty);
    return cell === undefined ? [] : [{ x: mixFeatures(p), quota: p.quota, specialty, cell }];
  });
  const theta = climb(rows, counts, start(specialties, counts));
  return describe(theta, { specialties, rows, counts });
}

/** Slopes first (type by feature), then intercepts (specialty by type). */
const FEATURES = MIX_FEATURES.length;
const slopeAt = (type: number, feature: number): number => type * FEATURES + feature;
const interceptAt = (specialty: number, type: number): number =>
  TYPES * FEATURES + specialty * TYPES + type;

function start(specialties: readonly string[], counts: readonly MixCounts[]): Float64Array {
  const theta = new Float64Array(TYPES * FEATURES + specialties.length * TYPES);
  specialties.forEach((slug, s) => {
    const total = APPLICANT_TYPES.map((_, t) =>
      counts.reduce((sum, c) => sum + (c.specialty === slug ? (c.filled[t] ?? 0) : 0), 0.5),
    );
    total.forEach((n, t) => {
      theta[interceptAt(s, t)] = log(n / (total[0] ?? 1));
    });
  });
  return theta;
}

function shares(theta: Float64Array, row: Row, out: Float64Array): void {
  let sum = 0;
  for (let t = 0; t < TYPES; t++) {
    let u = theta[interceptAt(row.specialty, t)] ?? 0;
    if (t > 0)
      for (let k = 0; k < FEATURES; k++) u += (row.x[k] ?? 0) * (theta[slopeAt(t, k)] ?? 0);
    out[t] = exp(u);
    sum += out[t] ?? 0;
  }
  for (let t = 0; t < TYPES; t++) out[t] = (out[t] ?? 0) / sum;
}

/** Expected residents by cell and type if every position filled. */
function expected(theta: Float64Array, rows: readonly Row[], cells: number): Float64Array {
  const total = new Float64Array(cells * TYPES);
  const share = new Float64Array(TYPES);
  for (const row of rows) {
    shares(theta, row, share);
    for (let t = 0; t < TYPES; t++) {
      const at = row.cell * TYPES + t;
      total[at] = (total[at] ?? 0) + row.quota * (share[t] ?? 0);
    }
  }
  return total;
}

function gradient(
  theta: Float64Array,
  rows: readonly Row[],
  counts: readonly MixCounts[],
): Float64Array {
  const total = expected(theta, rows, counts.length);
  const g = new Float64Array(theta.length);
  const share = new Float64Array(TYPES);
  for (const row of rows) {
    shares(theta, row, share);
    const pull = APPLICANT_TYPES.map((_, t) => {
      const e = total[row.cell * TYPES + t] ?? 1;
      return (counts[row.cell]?.filled[t] ?? 0) / Math.max(e, 1e-9);
    });
    const mean = pull.reduce((sum, w, t) => sum + w * (share[t] ?? 0), 0);
    for (let t = 0; t < TYPES; t++) {
      const d = row.quota * (share[t] ?? 0) * ((pull[t] ?? 0) - mean);
      const at = interceptAt(row.specialty, t);
      g[at] = (g[at] ?? 0) + d;
      for (let k = 0; k < FEATURES; k++) {
        const slope = slopeAt(t, k);
        g[slope] = (g[slope] ?? 0) + d * (row.x[k] ?? 0);
      }
    }
  }
  for (let i = 0; i < TYPES * FEATURES; i++)
    g[i] = (g[i] ?? 0) - (theta[i] ?? 0) / (SLOPE_PRIOR * SLOPE_PRIOR);
  return g;
}

function climb(
  rows: readonly Row[],
  counts: readonly MixCounts[],
  from: Float64Array,
): Float64Array {
  const theta = from.slice();
  const m = new Float64Array(theta.length);
  const v = new Float64Array(theta.length);
  let decay1 = 1;
  let decay2 = 1;
  for (let step = 1; step <= STEPS; step++) {
    const g = gradient(theta, rows, counts);
    decay1 *= 0.9;
    decay2 *= 0.999;
    const rate = RATE * (1 - step / (STEPS + 1));
    for (let i = 0; i < theta.length; i++) {
      const gi = g[i] ?? 0;
      m[i] = 0.9 * (m[i] ?? 0) + 0.1 * gi;
      v[i] = 0.999 * (v[i] ?? 0) + 0.001 * gi * gi;
      const scale = Math.sqrt((v[i] ?? 0) / (1 - decay2)) + 1e-8;
      theta[i] = (theta[i] ?? 0) + (rate * (m[i] ?? 0)) / (1 - decay1) / scale;
    }
  }
  return theta;
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

function describe(
  theta: Float64Array,
  of: {
    readonly specialties: readonly string[];
    readonly rows: readonly Row[];
    readonly counts: readonly MixCounts[];
  },
): MixModel {
  const slopes = APPLICANT_TYPES.map((type, t) => [
    type,
    MIX_FEATURES.map((_, k) => (t === 0 ? 0 : round(theta[slopeAt(t, k)] ?? 0))),
  ]);
  const intercepts = of.specialties.map((slug, s) => [
    slug,
    APPLICANT_TYPES.map((_, t) =>
      round((theta[interceptAt(s, t)] ?? 0) - (theta[interceptAt(s, 0)] ?? 0)),
    ),
  ]);
  const total = expected(theta, of.rows, of.counts.length);
  const cells = of.counts.map((c, i) => [
    `${c.state}|${c.specialty}`,
    residual(c, total.subarray(i * TYPES, (i + 1) * TYPES)),
  ]);
  return {
    features: MIX_FEATURES,
    coefficients: Object.fromEntries(slopes),
    intercepts: Object.fromEntries(intercepts),
    cells: Object.fromEntries(cells),
  };
}

/** Log ratio of seen to expected, both with a few expected people added, so that small cells stay near 0. */
function residual(cell: MixCounts, total: Float64Array): number[] {
  const seen = cell.filled.reduce((sum, n) => sum + n, 0);
  const all = total.reduce((sum, n) => sum + n, 0);
  if (all === 0 || seen === 0) return APPLICANT_TYPES.map(() => 0);
  return cell.filled.map((n, t) => {
    const share = (total[t] ?? 0) / all;
    return round(log((n + POOLING * share + 1e-6) / (seen * share + POOLING * share + 1e-6)));
  });
}
