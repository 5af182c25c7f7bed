/**
 * No list within the limits can be worth more than this.
 *
 * For any list S and any allowed list T, f(T) <= f(S and T together) <= f(S) + the sum over T of single
 * gains at S (f is monotone and its gains only fall; raising the level of a program already in S
 * counts as a gain). The largest such sum is a small allocation problem: counts, signals per specialty,
 * money. It is bounded from above by its Lagrangian dual: prices for money, for one application, for
 * one signal of each kind; counts and fee tiers within a specialty are met exactly, by sorting. Any
 * prices >= 0 give a valid bound, so the search for good ones need not be exact.
 */
import type { Problem } from "./problem.ts";
import type { Room } from "./room.ts";
import { extraFee } from "./selection.ts";

interface Dual {
  readonly problem: Problem;
  readonly room: Room;
  /** Gain of each (option, level) at S, 0 or more, at [3 j + level]. */
  readonly gain: Float64Array;
  /** Options of each group that can be in a best T, the pinned aside. */
  readonly lists: readonly Int32Array[];
  /** Prices: money, one application, then silver and gold of each group. */
  readonly prices: Float64Array;
  readonly worth: Float64Array;
}

const ROUNDS = 3;
const STEPS = 14;

/** Largest sum of single gains any allowed list can have, from above. */
export function largestSum(problem: Problem, room: Room, gain: Float64Array): number {
  const dual: Dual = {
    problem,
    room,
    gain,
    lists: problem.groups.map((_, g) => contenders(room, gain, g)),
    prices: new Float64Array(2 + 2 * problem.groups.length),
    worth: new Float64Array(problem.size),
  };
  const moving = movingPrices(dual);
  let best = dualValue(dual);
  for (let round = 0; round < (moving.length > 1 ? ROUNDS : 1); round++)
    for (const p of moving) best = Math.min(best, searchPrice(dual, p, best));
  return best;
}

/** Prices that can matter: one specialty needs none for applications, nor for money paid by count. */
function movingPrices(dual: Dual): readonly number[] {
  const { problem, room } = dual;
  const several = problem.groups.length > 1;
  const tiers = room.fees.every((fees) => fees !== null);
  const moving: number[] = [];
  if (Number.isFinite(room.budget) && (several || !tiers)) moving.push(0);
  if (several && room.count < room.caps.reduce((sum, cap) => sum + cap, 0)) moving.push(1);
  problem.groups.forEach((group, g) => {
    for (let l = 1; l < 3; l++) if (group.signals[l]) moving.push(1 + 2 * g + l);
  });
  return moving;
}

/** Golden-section search on one price, the others as they are; leaves the best price found. */
function searchPrice(dual: Dual, p: number, best: number): number {
  const { prices } = dual;
  let kept = prices[p] ?? 0;
  let least = best;
  const at = (price: number): number => {
    prices[p] = price;
    const value = dualValue(dual);
    if (value < least) {
      least = value;
      kept = price;
    }
    return value;
  };
  let low = 0;
  let high = highestPrice(dual, p);
  const ratio = 0.6180339887498949;
  let a = high - ratio * (high - low);
  let b = low + ratio * (high - low);
  let fa = at(a);
  let fb = at(b);
  for (let step = 0; step < STEPS; step++) {
    if (fa <= fb) {
      high = b;
      b = a;
      fb = fa;
      a = high - ratio * (high - low);
      fa = at(a);
    } else {
      low = a;
      a = b;
      fa = fb;
      b = low + ratio * (high - low);
      fb = at(b);
    }
  }
  at(0);
  prices[p] = kept;
  return least;
}

/** No gain survives a price above this. */
function highestPrice(dual: Dual, p: number): number {
  const { problem, gain, room } = dual;
  let most = 0;
  for (const e of gain) if (e > most) most = e;
  if (p > 0) return most;
  let cheapest = Number.POSITIVE_INFINITY;
  for (const list of room.open)
    for (const j of list) {
      const fee = extraFee(problem, room.pinned, j);
      if (fee > 0 && fee < cheapest) cheapest = fee;
    }
  return Number.isFinite(cheapest) ? most / cheapest : most;
}

/** With at most cap options from a group, only the cap highest gains at each level can matter. */
function contenders(room: Room, gain: Float64Array, g: number): Int32Array {
  const all = room.open[g] ?? new Int32Array();
  const cap = room.caps[g] ?? all.length;
  if (cap === 0) return new Int32Array();
  if (!room.fees[g] || cap >= all.length) return all;
  const kept = new Uint8Array(gain.length / 3);
  for (let l = 0; l < 3; l++) markHighest(all, gain, l, cap, kept);
  return all.filter((j) => kept[j]);
}

/** Marks the options with the `cap` highest gains above 0 at level l. */
function markHighest(
  all: Int32Array,
  gain: Float64Array,
  l: number,
  cap: number,
  kept: Uint8Array,
): void {
  const sorted = new Float64Array(all.length);
  let n = 0;
  for (let i = 0; i < all.length; i++) {
    const x = gain[(all[i] ?? 0) * 3 + l] ?? 0;
    if (x > 0) sorted[n++] = x;
  }
  if (n === 0) return;
  const line = n > cap ? (sorted.subarray(0, n).sort()[n - cap] ?? 0) : 0;
  for (let i = 0; i < all.length; i++) {
    const x = gain[(all[i] ?? 0) * 3 + l] ?? 0;
    if (x > 0 && x >= line) kept[all[i] ?? 0] = 1;
  }
}

function dualValue(dual: Dual): number {
  const { problem, room, prices } = dual;
  const money = prices[0] ?? 0;
  const each = prices[1] ?? 0;
  let sum = (money > 0 ? money * room.budget : 0) + each * room.count;
  for (let g = 0; g < problem.groups.length; g++) {
    const signals = problem.groups[g]?.signals;
    sum += (prices[2 + 2 * g] ?? 0) * (signals?.[1] ?? 0);
    sum += (prices[3 + 2 * g] ?? 0) * (signals?.[2] ?? 0);
    sum += groupValue(dual, g, money, each) + pinnedValue(dual, g);
  }
  return sum;
}

/** The most group g can bring at these prices. */
function groupValue(dual: Dual, g: number, money: number, each: number): number {
  const { room, worth } = dual;
  const fees = room.fees[g] ?? null;
  const n = loadWorth(dual, g, fees ? 0 : money);
  const sorted = worth.subarray(0, n).sort();
  const cap = Math.min(room.caps[g] ?? n, n);
  let sum = 0;
  let best = 0;
  for (let i = 1; i <= cap; i++) {
    sum += (sorted[n - i] ?? 0) - each;
    best = Math.max(best, sum - money * (fees?.[i] ?? 0));
  }
  return best;
}

/** Raising pinned options takes a signal, and neither money nor a place. */
function pinnedValue(dual: Dual, g: number): number {
  const { problem, gain, prices, room } = dual;
  let sum = 0;
  for (let t = 0; t < room.pinned.size; t++) {
    const j = room.pinned.members[t] ?? 0;
    if (problem.group[j] !== g) continue;
    const silver = (gain[j * 3 + 1] ?? 0) - (prices[2 + 2 * g] ?? 0);
    sum += Math.max(0, silver, (gain[j * 3 + 2] ?? 0) - (prices[3 + 2 * g] ?? 0));
  }
  return sum;
}

/** Best gain of each contender net of its signal's price and its own cost, those above 0; how many. */
function loadWorth(dual: Dual, g: number, money: number): number {
  const { problem, gain, prices, worth, lists } = dual;
  const silver = prices[2 + 2 * g] ?? 0;
  const gold = prices[3 + 2 * g] ?? 0;
  const list = lists[g] ?? new Int32Array();
  let n = 0;
  for (let i = 0; i < list.length; i++) {
    const j = list[i] ?? 0;
    const e = j * 3;
    const none = gain[e] ?? 0;
    const best = Math.max(none, (gain[e + 1] ?? 0) - silver, (gain[e + 2] ?? 0) - gold);
    const net = best - money * (problem.cost[j] ?? 0);
    if (net > 0) worth[n++] = net;
  }
  return n;
}
