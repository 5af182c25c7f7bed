/**
 * A start for local search when decisions hang together. If all programs judge by one bar, acceptance
 * sets are nested and what a list is worth below its last member depends on that member alone, so
 *   V_h(j) = max over i before j of V_{h-1}(i) + gain of j after i
 * is exact. The same recursion with the full chances per node, the best list kept for each last member,
 * count and number of signals, is a good guess whenever correlation is strong.
 */

import type { Problem } from "./problem.ts";
import { add, emptyList, groupCaps, type Selection } from "./selection.ts";

/** Multiplications above which the start is not worth its time. */
const MOST_WORK = 6_000_000;

interface Chain {
  readonly problem: Problem;
  readonly count: number;
  readonly silver: number;
  readonly gold: number;
  /** Labels per option: one for each (count, silver, gold) used. */
  readonly keys: number;
  /** Value above the base, or -1 when there is no such list; the root is option -1, stored last. */
  readonly value: Float64Array;
  readonly reach: Float64Array;
  readonly parent: Int32Array;
  readonly level: Int8Array;
}

/** The best list the recursion finds, or null: several specialties, or too many options. */
export function chainStart(problem: Problem, count: number): Selection | null {
  const group = problem.groups[0];
  if (problem.linked || problem.groups.length !== 1 || !group?.fees || count < 1) return null;
  const [, silver, gold] = group.signals.map((n) => Math.min(n, count));
  const chain = newChain(problem, Math.min(count, problem.size), silver ?? 0, gold ?? 0);
  if (!chain) return null;
  for (let j = 0; j < problem.size; j++) extendTo(chain, j);
  return unwind(chain);
}

function newChain(problem: Problem, count: number, silver: number, gold: number): Chain | null {
  const { size, nodes } = problem;
  const keys = (count + 1) * (silver + 1) * (gold + 1);
  const levels = 1 + Number(silver > 0) + Number(gold > 0);
  if (size * size * keys * nodes * levels > 2 * MOST_WORK) return null;
  const labels = (size + 1) * keys;
  const chain: Chain = {
    problem,
    count,
    silver,
    gold,
    keys,
    value: new Float64Array(labels).fill(-1),
    reach: new Float64Array(labels * nodes),
    parent: new Int32Array(labels).fill(-1),
    level: new Int8Array(labels),
  };
  chain.value[size * keys] = 0;
  chain.reach.set(problem.weights, size * keys * nodes);
  return chain;
}

const keyOf = (chain: Chain, n: number, s: number, g: number): number =>
  (n * (chain.silver + 1) + s) * (chain.gold + 1) + g;

function extendTo(chain: Chain, j: number): void {
  const { usable } = chain.problem;
  for (let l = 0; l < 3; l++) {
    if (!usable[j * 3 + l]) continue;
    for (let n = 1; n <= chain.count; n++)
      for (let s = l === 1 ? 1 : 0; s <= chain.silver; s++)
        for (let g = l === 2 ? 1 : 0; g <= chain.gold; g++) {
          const before = keyOf(chain, n - 1, s - Number(l === 1), g - Number(l === 2));
          extendLabel(chain, j, l, before, keyOf(chain, n, s, g));
        }
  }
}

/** The best predecessor with key `before`; pinned options in between may not be skipped. */
function extendLabel(chain: Chain, j: number, l: number, before: number, key: number): void {
  const { problem, keys, value } = chain;
  const to = j * keys + key;
  let best = -1;
  let most = value[to] ?? -1;
  for (let i = j - 1; i >= -1; i--) {
    const from = (i < 0 ? problem.size : i) * keys + before;
    if ((value[from] ?? -1) >= 0) {
      const v = (value[from] ?? 0) + gainAfter(chain, from, j, l);
      if (v > most + problem.tolerance) {
        most = v;
        best = from;
      }
    }
    if (i >= 0 && problem.pinned[i]) break;
  }
  if (best < 0) return;
  chain.value[to] = most;
  chain.parent[to] = best;
  chain.level[to] = l;
  writeReach(chain, to, (j * 3 + l) * problem.nodes);
}

function gainAfter(chain: Chain, from: number, j: number, l: number): number {
  const { nodes, chances, value, base } = chain.problem;
  const row = (j * 3 + l) * nodes;
  const r = from * nodes;
  const worth = (value[j] ?? 0) - (base[0] ?? 0);
  let sum = 0;
  for (let q = 0; q < nodes; q++) sum += (chain.reach[r + q] ?? 0) * (chances[row + q] ?? 0);
  return sum * worth;
}

/** Reach of a label from its parent's, with the chances that start at `row`. */
function writeReach(chain: Chain, to: number, row: number): void {
  const { nodes, chances } = chain.problem;
  const from = chain.parent[to] ?? 0;
  for (let q = 0; q < nodes; q++)
    chain.reach[to * nodes + q] =
      (chain.reach[from * nodes + q] ?? 0) * (1 - (chances[row + q] ?? 0));
}

function unwind(chain: Chain): Selection {
  const { problem, keys, value, parent } = chain;
  const selection = emptyList(problem);
  let label = bestLabel(chain);
  while (label >= 0 && (value[label] ?? -1) >= 0 && label < problem.size * keys) {
    const j = Math.floor(label / keys);
    add(problem, selection, j, chain.level[label] ?? 0);
    label = parent[label] ?? -1;
  }
  return selection;
}

/** The best label whose last member no pinned option follows. */
function bestLabel(chain: Chain): number {
  const { problem, keys, value } = chain;
  let best = -1;
  let most = -1;
  for (let j = problem.size - 1; j >= 0; j--) {
    for (let label = j * keys; label < (j + 1) * keys; label++)
      if ((value[label] ?? -1) > most) {
        most = value[label] ?? -1;
        best = label;
      }
    if (problem.pinned[j]) break;
  }
  return best;
}

/** The largest affordable count of a single specialty. */
export function singleCount(problem: Problem): number {
  const fees = problem.groups[0]?.fees;
  let n = Math.min(problem.count, groupCaps(problem)[0] ?? 0);
  while (n > 0 && (fees?.[n] ?? 0) > problem.budget + 1e-9 * Math.max(1, problem.budget)) n--;
  return n;
}
