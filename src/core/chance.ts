/**
 * A probability with what is not known about it.
 * `low` and `high` bound the 80 % interval of model uncertainty; luck is the estimate itself.
 * Always 0 <= low <= estimate <= high <= 1.
 */
export interface Chance {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** The estimate with its interval from parameter draws: the 10th and the 90th of a hundred. */
export function chance(estimate: number, draws: Float64Array): Chance {
  const p = probability(estimate);
  if (draws.length === 0) return { estimate: p, low: p, high: p };
  const sorted = draws.slice().sort();
  return {
    estimate: p,
    low: Math.min(p, Math.max(0, at(sorted, 0.1))),
    high: Math.max(p, Math.min(1, at(sorted, 0.9))),
  };
}

/**
 * `count` values of the draws, each as likely as the next: the quantiles at the middles of `count` equal
 * parts, lowest first. None without draws.
 */
export function likelyValues(draws: Float64Array, count: number): number[] {
  if (draws.length === 0) return [];
  const sorted = draws.slice().sort();
  return Array.from({ length: count }, (_, i) => probability(at(sorted, (i + 0.5) / count)));
}

/** Throws when p is not a probability; rounding of 1e-9 either side is forgiven. */
export function probability(p: number): number {
  if (!(p >= -1e-9 && p <= 1 + 1e-9))
    throw new RangeError(`probability must be in [0, 1], got ${p}`);
  return p < 0 ? 0 : p > 1 ? 1 : p;
}

/** Linear interpolation between order statistics (Hyndman & Fan 1996, type 7). */
export function quantile(values: Float64Array, q: number): number {
  return at(values.slice().sort(), probability(q));
}

function at(sorted: Float64Array, q: number): number {
  if (sorted.length === 0) throw new RangeError("quantile needs at least one value, got none");
  const position = q * (sorted.length - 1);
  const lower = Math.floor(position);
  const a = sorted[lower] ?? 0;
  const b = sorted[Math.min(lower + 1, sorted.length - 1)] ?? a;
  return a + (b - a) * (position - lower);
}
