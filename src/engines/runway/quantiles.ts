/**
 * Quantiles of many numbers without sorting them: the one at p is the smallest that at least a share p does not
 * exceed (nearest rank), so it is always one of the numbers. Selection after Hoare, *Algorithm 65: find* (1961).
 */

/** The place of the quantile among `count` sorted numbers, from 0. */
export const rankOf = (p: number, count: number): number =>
  Math.min(count - 1, Math.max(0, Math.ceil(p * count - 1e-9) - 1));

/** At each share of `shares`, which go up; reorders `values`. Throws a RangeError where there is no number. */
export function quantiles(values: Float64Array, shares: readonly number[]): number[] {
  if (values.length === 0) throw new RangeError("quantiles need at least one number");
  let from = 0;
  return shares.map((p) => {
    const rank = rankOf(p, values.length);
    if (rank < from) throw new RangeError(`shares must go up, got ${shares.join(", ")}`);
    select(values, { from, rank });
    from = rank;
    return values[rank] ?? Number.NaN;
  });
}

/** Puts at `rank` what would stand there if all from `from` on were sorted, and nothing larger before it. */
function select(values: Float64Array, { from, rank }: { from: number; rank: number }): void {
  let low = from;
  let high = values.length - 1;
  while (low < high) {
    const [left, right] = split(values, low, high);
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else return;
  }
}

/** Parts the stretch around its middle number: up to `right` none is larger, from `left` on none is smaller. */
function split(values: Float64Array, low: number, high: number): readonly [number, number] {
  const middle = values[(low + high) >> 1] ?? 0;
  let left = low;
  let right = high;
  while (left <= right) {
    while ((values[left] ?? 0) < middle) left++;
    while ((values[right] ?? 0) > middle) right--;
    if (left > right) break;
    const kept = values[left] ?? 0;
    values[left++] = values[right] ?? 0;
    values[right--] = kept;
  }
  return [left, right];
}
