/**
 * Perfect correlation: everybody judges by one bar, so acceptance sets are nested. With options by
 * falling value and G_j the chance of acceptance at j, a list is worth something only where G rises:
 *   V_1(j) = G_j u_j,   V_h(j) = max over i before j, G_i < G_j, of V_{h-1}(i) + (G_j - G_i) u_j,
 * and the best of at most k applications is the largest V_h(j), h <= k.
 */
export interface BarOption {
  readonly value: number;
  /** Chance of acceptance. */
  readonly chance: number;
}

export function bestUnderOneBar(options: readonly BarOption[], count: number): number {
  const sorted = [...options].sort((a, b) => b.value - a.value);
  let last = sorted.map(({ value, chance }) => value * chance);
  let best = Math.max(0, ...last);
  for (let h = 2; h <= count; h++) {
    last = sorted.map((_, j) => extended(sorted, last, j));
    best = Math.max(best, ...last);
  }
  return best;
}

function extended(sorted: readonly BarOption[], last: readonly number[], j: number): number {
  const mine = sorted[j];
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < j && mine; i++) {
    const before = sorted[i];
    if (!before || before.chance >= mine.chance) continue;
    most = Math.max(most, (last[i] ?? 0) + (mine.chance - before.chance) * mine.value);
  }
  return most;
}
