/** The three instances that the speed of the optimiser is measured on; seeded. */
import { normalCdf } from "#core/numeric.ts";
import { gaussHermite } from "#core/quadrature.ts";
import { type Stream, stream } from "#core/random.ts";
import type { GroupLimits, Instance, Option } from "#engines/portfolio/types.ts";

interface Shocks {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
}

/** Standard normal nodes; a product of three small rules stands for three shocks. */
function shocks(count: number): Shocks {
  const rule = gaussHermite(count);
  return { nodes: [...rule.nodes], weights: [...rule.weights] };
}

/** Sums of a common shock and one of the specialty's own: 9 x 12 nodes. */
function twoShocks(): { common: Shocks; own: Shocks } {
  return { common: shocks(9), own: shocks(12) };
}

function option(random: Stream, id: string, group: string, loads: readonly number[]): Option {
  const quality = random.normal();
  const bar = 1.3 + 0.6 * quality + 0.4 * random.normal();
  const at = (lift: number) =>
    Float64Array.from(loads, (z) => 0.6 * normalCdf(1.2 * z + lift - bar));
  const silver = 0.2 + 0.3 * random.uniform();
  return {
    id,
    group,
    value: (group === "second" ? 0.7 : 1) * (0.8 + 0.2 * random.uniform()),
    accept: { none: at(0), silver: at(silver), gold: at(silver + 0.3 + 0.4 * random.uniform()) },
  };
}

/** One specialty: 700 options, 100 picks, 32 nodes. */
export function oneSpecialty(limits: GroupLimits): Instance {
  const random = stream(1, "bench portfolio");
  const { nodes, weights } = shocks(32);
  const options = Array.from({ length: 700 }, (_, i) => option(random, `p${i}`, "first", nodes));
  return { weights, options, limits: { count: 100, perGroup: { first: limits } } };
}

const tier = (n: number): number => (n <= 30 ? 1100 * n : 33000 + 3000 * (n - 30));

/** Two specialties, 600 + 700 options, 108 nodes, tiered fees, money for about 100 applications. */
export function twoSpecialties(): Instance {
  const random = stream(2, "bench portfolio");
  const { common, own } = twoShocks();
  const grid = common.nodes.flatMap((z) => own.nodes.map((e) => ({ z, e })));
  const first = grid.map(({ z, e }) => 0.8 * z + 0.6 * e);
  const second = grid.map(({ z, e }) => 0.8 * z - 0.6 * e);
  const weights = common.weights.flatMap((w) => own.weights.map((v) => w * v));
  const fees = Array.from({ length: 301 }, (_, n) => tier(n));
  return {
    weights,
    options: [
      ...Array.from({ length: 600 }, (_, i) => option(random, `a${i}`, "first", first)),
      ...Array.from({ length: 700 }, (_, i) => option(random, `b${i}`, "second", second)),
    ],
    limits: {
      budget: tier(50) * 2,
      perGroup: {
        first: { fees, gold: 3, silver: 12 },
        second: { fees, gold: 5 },
      },
    },
  };
}
