/**
 * What the model says of everybody of one type who applies to one specialty, in closed form: the
 * applications of one person are spread over the programs evenly, so given the shocks
 * P(none) = exp(N * mean over programs of log(1 - p)), and the shocks are integrated by quadrature.
 */
import { exp, log, logistic } from "#core/numeric.ts";
import { gaussHermite } from "#core/quadrature.ts";

export interface Pool {
  /** Programs' openness in a few equal groups, log-odds. */
  readonly openness: Float64Array;
  /** Half of the applications go where ties add this much, log-odds, half where they lack it; signals to the first half. */
  readonly ties: number;
  /** Share of the ties that a signal already holds. */
  readonly overlap: number;
  /** Applications, and how many of them carry a signal. */
  readonly applications: number;
  readonly gold: number;
  readonly silver: number;
  readonly goldEffect: number;
  readonly silverEffect: number;
  /** Spread of what programs see and the model does not, log-odds. */
  readonly sigma: number;
  /** Log-odds of ten points, and standard deviation of the score over the pool, in tens. */
  readonly slope: number;
  readonly scoreSd: number;
  readonly r: number;
  readonly tau: number;
}

export interface Moments {
  /** Mean chance of an invitation per application. */
  readonly interviewRate: number;
  /** Mean interviews, and the chance of at least one. */
  readonly interviews: number;
  readonly any: number;
  readonly matched: number;
  /** Of those with an interview. */
  readonly matchRate: number;
  readonly ranksMatched: number;
  readonly ranksUnmatched: number;
}

const STRENGTH = gaussHermite(10);
const LUCK = gaussHermite(4);

/** Moments at a fixed score (in tens from the mean), or over the whole pool when null. */
export function moments(
  pool: Pool,
  alpha: number,
  kappa: number,
  score: number | null = null,
): Moments {
  const spread =
    score === null
      ? Math.sqrt(pool.sigma * pool.sigma + pool.slope * pool.slope * pool.scoreSd * pool.scoreSd)
      : pool.sigma;
  const shift = score === null ? 0 : pool.slope * score;
  const sum = { rate: 0, any: 0, matched: 0, lost: 0 };
  STRENGTH.nodes.forEach((z, i) => {
    const weight = STRENGTH.weights[i] ?? 0;
    at(pool, { alpha, kappa, strength: shift + spread * z, weight }, sum);
  });
  const interviews = pool.applications * sum.rate;
  const unmatched = Math.max(1e-12, sum.any - sum.matched);
  return {
    interviewRate: sum.rate,
    interviews,
    any: sum.any,
    matched: sum.matched,
    matchRate: sum.matched / Math.max(1e-12, sum.any),
    ranksMatched: (interviews - sum.lost) / Math.max(1e-12, sum.matched),
    ranksUnmatched: sum.lost / unmatched,
  };
}

interface Place {
  readonly alpha: number;
  readonly kappa: number;
  readonly strength: number;
  readonly weight: number;
}

function at(
  pool: Pool,
  where: Place,
  sum: { rate: number; any: number; matched: number; lost: number },
): void {
  const invites = applications(pool, where.alpha + where.strength);
  let rate = 0;
  let none = 0;
  for (const { share, p } of invites) {
    rate += share * p;
    none += share * log(1 - Math.min(p, 1 - 1e-12));
  }
  sum.rate += where.weight * rate;
  sum.any += where.weight * (1 - exp(pool.applications * none));
  LUCK.nodes.forEach((zeta, k) => {
    const weight = where.weight * (LUCK.weights[k] ?? 0);
    let unmatched = 0;
    let ranks = 0;
    for (const { share, p, open } of invites) {
      const index = where.kappa + pool.r * (where.strength + open) + pool.tau * zeta;
      const m = logistic(index);
      const miss = Math.max(1e-12, 1 - p * m);
      unmatched += share * log(miss);
      ranks += (share * p * (1 - m)) / miss;
    }
    const lost = exp(pool.applications * unmatched);
    sum.matched += weight * (1 - lost);
    sum.lost += weight * lost * pool.applications * ranks;
  });
}

interface Invite {
  readonly share: number;
  readonly p: number;
  readonly open: number;
}

/** One person's applications by program group, ties and signal level. */
function applications(pool: Pool, index: number): Invite[] {
  const n = Math.max(1, pool.applications);
  const gold = Math.min(1, pool.gold / n);
  const silver = Math.min(1 - gold, pool.silver / n);
  const tied = Math.min(0.5, gold + silver);
  const part = tied / Math.max(1e-12, gold + silver);
  const held = pool.overlap * pool.ties;
  const kinds: readonly (readonly [share: number, ties: number, effect: number])[] = [
    [gold * part, pool.ties, Math.max(0, pool.goldEffect - held)],
    [silver * part, pool.ties, Math.max(0, pool.silverEffect - held)],
    [0.5 - tied, pool.ties, 0],
    [gold * (1 - part), -pool.ties, pool.goldEffect],
    [silver * (1 - part), -pool.ties, pool.silverEffect],
    [0.5 - (gold + silver) * (1 - part), -pool.ties, 0],
  ];
  return [...pool.openness].flatMap((openness) =>
    kinds.flatMap(([share, ties, effect]) => {
      const open = openness + ties;
      const p = logistic(index + open + effect);
      return share < 1e-12 ? [] : [{ share: share / pool.openness.length, p, open }];
    }),
  );
}

/** Where a rising function crosses a target, by bisection; the nearer end if it never does. */
export function crossing(
  f: (x: number) => number,
  target: number,
  from: number,
  to: number,
  halvings = 24,
): number {
  let low = from;
  let high = to;
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2;
    if (f(middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
