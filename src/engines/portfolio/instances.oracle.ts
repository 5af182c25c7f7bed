/** Random instances, seeded: the ones the optimiser is held against. */
import { logistic } from "#core/numeric.ts";
import { type Stream, stream } from "#core/random.ts";
import type { GroupLimits, Instance, Option } from "./types.ts";

const pick = <T>(random: Stream, from: readonly [T, ...T[]]): T =>
  from[random.below(from.length)] ?? from[0];
const between = (random: Stream, low: number, high: number): number =>
  low + random.below(high - low + 1);
const times = <T>(n: number, make: (i: number) => T): T[] =>
  Array.from({ length: n }, (_, i) => make(i));

/** Signals, correlation and budgets, 6 to `most` options in 1 to 3 specialties. */
export function smallInstance(seed: number, most = 12): Instance {
  const random = stream(seed, "portfolio");
  const nodes = pick(random, [1, 3, 6, 10]);
  const shocks = times(nodes, () => random.normal());
  const raw = times(nodes, () => 0.1 + random.uniform());
  const total = raw.reduce((sum, w) => sum + w, 0);
  const groups = pick(random, [1, 1, 2, 3]);
  const money = pick(random, ["none", "tiers", "costs", "both"]);
  const size = between(random, 6, most);
  const style = pick(random, ["chance", "tiers", "any"]);
  const spread = pick(random, [0, 0.5, 2, 5]);
  return {
    weights: raw.map((w) => w / total),
    options: times(size, (i) =>
      oneOption(random, `p${i}`, { group: `g${i % groups}`, shocks, style, spread, money }),
    ),
    limits: limitsFor(random, groups, money),
    ...(random.uniform() < 0.3 ? { fallback: 0.2 * random.uniform() } : {}),
  };
}

interface Style {
  readonly group: string;
  readonly shocks: readonly number[];
  readonly style: string;
  readonly spread: number;
  readonly money: string;
}

function oneOption(random: Stream, id: string, style: Style): Option {
  const quality = 2 * random.uniform();
  const slope = style.spread * (0.5 + random.uniform());
  const silver = random.uniform();
  const gold = silver + 1.5 * random.uniform();
  const chances = (lift: number) =>
    style.shocks.map((z) => logistic(slope * z - quality - 1 + lift));
  const value =
    style.style === "chance"
      ? 1
      : style.style === "tiers"
        ? pick(random, [1, 0.7, 0.5])
        : 0.3 + 0.3 * quality + 0.2 * random.uniform();
  const missing = random.uniform();
  return {
    id,
    group: style.group,
    value,
    ...(style.money === "costs" || style.money === "both" ? { cost: between(random, 1, 9) } : {}),
    accept: {
      none: chances(0),
      ...(missing < 0.1 ? {} : { silver: chances(silver) }),
      ...(missing > 0.95 ? {} : { gold: chances(gold) }),
    },
    ...(random.uniform() < 0.03 ? { pinned: true } : {}),
  };
}

function limitsFor(random: Stream, groups: number, money: string): Instance["limits"] {
  const perGroup: Record<string, GroupLimits> = {};
  for (let g = 0; g < groups; g++) {
    const step = between(random, 1, 4);
    const rise = between(random, 0, 3);
    const tiers = money === "tiers" || (money === "both" && g === 0);
    perGroup[`g${g}`] = {
      gold: random.below(3),
      silver: random.below(3),
      ...(random.uniform() < 0.3 ? { count: between(random, 2, 4) } : {}),
      ...(tiers ? { fees: times(8, (n) => n * step + (n > 2 ? (n - 2) * rise : 0)) } : {}),
    };
  }
  const budget = between(random, 6, 22);
  return { count: between(random, 2, 5), perGroup, ...(money === "none" ? {} : { budget }) };
}

/** One bar for all: given the node, a program accepts or does not, and acceptance sets are nested. */
export function commonBar(seed: number): Instance {
  const random = stream(seed, "common bar");
  const nodes = pick(random, [50, 100, 200]);
  const size = between(random, 8, 14);
  const decimals = pick(random, [false, true]);
  const options = times(size, (i): Option => {
    const accepted = 1 + random.below(Math.floor(nodes * 0.7));
    const luck = random.uniform();
    const value = 1 - accepted / nodes + 0.5 * luck;
    return {
      id: `p${i}`,
      group: "g",
      value: decimals ? Math.round(value * 10) / 10 + 0.1 : value,
      accept: { none: times(nodes, (q) => (q < accepted ? 1 : 0)) },
    };
  });
  return {
    weights: times(nodes, () => 1 / nodes),
    options,
    limits: { count: between(random, 2, 5) },
  };
}
