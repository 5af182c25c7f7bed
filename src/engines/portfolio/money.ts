/**
 * Whole-number costs and independent decisions: a dynamic program over money (Kapur & Hong,
 * "Maximizing the Expected Maximum", 2022). Taken in the order of rising value, each option either
 * stays out or stands on top of what is below it:
 *   V_j(b) = max(V_{j-1}(b), F_j u_j + (1 - F_j) V_{j-1}(b - c_j)).
 * Exact; time and (in bits) memory O(options * budget * counts).
 */
import type { Problem } from "./problem.ts";
import { add, emptyList, feeOf, pinnedOnly, type Selection } from "./selection.ts";

const MOST_COINS = 100_000;
const MOST_CELLS = 120_000_000;
const NEVER = Number.NEGATIVE_INFINITY;

interface Purse {
  /** Budget and costs divided by their greatest common divisor. */
  readonly coins: number;
  readonly price: Int32Array;
  /** Largest number of applications; 0 when the count is not limited. */
  readonly count: number;
}

/** The best list, or null when the instance is not of this kind or too large. */
export function byMoney(problem: Problem): Selection | null {
  const purse = purseOf(problem);
  if (!purse) return null;
  const pinned = pinnedOnly(problem);
  const broke = feeOf(problem, pinned) > problem.budget || pinned.size > problem.count;
  return broke ? pinned : fillPurse(problem, purse);
}

function purseOf(problem: Problem): Purse | null {
  if (!oneNode(problem) || !onlyMoney(problem)) return null;
  const costs = [...problem.cost];
  if (!costs.every(Number.isSafeInteger)) return null;
  const unit = costs.reduce(divisor, 0) || 1;
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  const coins = Math.floor(Math.min(problem.budget, total) / unit);
  const count = problem.count < problem.size ? problem.count : 0;
  const cells = problem.size * (coins + 1) * (count + 1);
  if (coins > MOST_COINS || cells > MOST_CELLS) return null;
  return { coins, price: Int32Array.from(costs, (cost) => Math.min(cost / unit, 2e9)), count };
}

const oneNode = (problem: Problem): boolean =>
  problem.weights.reduce((n, w) => n + (w > 0 ? 1 : 0), 0) === 1;

/** A budget and at most a total count; no signals, no tiers, no count for one group of several. */
function onlyMoney(problem: Problem): boolean {
  const one = problem.groups.length === 1;
  return (
    Number.isFinite(problem.budget) &&
    problem.groups.every(
      (group) =>
        !group.signals[1] &&
        !group.signals[2] &&
        !group.tiered &&
        (group.count >= group.size || (one && group.count >= problem.count)),
    )
  );
}

function divisor(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
}

interface Table {
  readonly problem: Problem;
  readonly purse: Purse;
  /** V for every count and purse, and the next V. */
  readonly worth: Float64Array;
  readonly next: Float64Array;
  /** One bit for each option, count and purse: taken. */
  readonly taken: Uint32Array;
  readonly words: number;
}

function fillPurse(problem: Problem, purse: Purse): Selection {
  const cells = (purse.coins + 1) * (purse.count + 1);
  const words = Math.ceil(cells / 32);
  const worth = new Float64Array(cells).fill(problem.base[0] ?? 0);
  const taken = new Uint32Array(words * problem.size);
  const table = { problem, purse, worth, next: new Float64Array(cells), taken, words };
  for (let j = problem.size - 1; j >= 0; j--) {
    place(table, j);
    worth.set(table.next);
  }
  return walkBack(table);
}

/** One step of the recursion, option j, for every count and purse; a pinned option has no choice. */
function place(table: Table, j: number): void {
  const { problem, purse, worth, next } = table;
  const taken = table.taken.subarray(j * table.words, (j + 1) * table.words);
  const width = purse.coins + 1;
  const price = purse.price[j] ?? 0;
  const p = problem.chances[j * 3 * problem.nodes] ?? 0;
  const gain = p * (problem.value[j] ?? 0);
  const forced = problem.pinned[j] === 1;
  const counted = purse.count > 0 ? 1 : 0;
  for (let n = 0; n <= purse.count; n++)
    for (let b = 0; b < width; b++) {
      const cell = n * width + b;
      const without = forced ? NEVER : (worth[cell] ?? 0);
      const payable = n >= counted && b >= price;
      const under = payable ? (worth[cell - counted * width - price] ?? 0) : NEVER;
      const withIt = under === NEVER ? NEVER : gain + (1 - p) * under;
      const take = withIt > without + problem.tolerance;
      next[cell] = take ? withIt : without;
      if (take) taken[cell >> 5] = (taken[cell >> 5] ?? 0) | (1 << (cell & 31));
    }
}

function walkBack({ problem, purse, taken, words }: Table): Selection {
  const selection = emptyList(problem);
  const shift = purse.count > 0 ? purse.coins + 1 : 0;
  let cell = (purse.coins + 1) * (purse.count + 1) - 1;
  for (let j = 0; j < problem.size; j++) {
    if (!(((taken[j * words + (cell >> 5)] ?? 0) >> (cell & 31)) & 1)) continue;
    add(problem, selection, j, 0);
    cell -= shift + (purse.price[j] ?? 0);
  }
  return selection;
}
