import { expect, it } from "vitest";
import { stream } from "#core/random.ts";
import { bestByHighs } from "./highs.oracle.ts";
import { portfolio } from "./portfolio.ts";
import type { Instance, Option } from "./types.ts";

/** Twenty-odd options, 24 equally likely worlds, each option with a skill it asks for and luck. */
function worlds(seed: number, priced: boolean): Instance {
  const random = stream(seed, "worlds");
  const shocks = Array.from({ length: 20 }, () => ({ common: random.normal() }));
  const size = 16 + random.below(6);
  const options = Array.from({ length: size }, (_, i): Option => {
    const bar = 0.4 + random.normal();
    const luck = shocks.map(({ common }) => 0.8 * common + 0.6 * random.normal());
    const at = (lift: number) => luck.map((z) => (z + lift > bar ? 1 : 0));
    const silver = 0.6 * random.uniform();
    return {
      id: `p${i}`,
      group: `g${i % 2}`,
      value: 0.6 + 0.2 * bar + 0.2 * random.uniform(),
      ...(priced ? { cost: 1 + random.below(6) } : {}),
      accept: { none: at(0), silver: at(silver), gold: at(silver + random.uniform()) },
    };
  }).map((option) => ({ ...option, value: Math.max(0.05, option.value) }));
  return {
    weights: shocks.map(() => 1 / shocks.length),
    options,
    limits: {
      count: 6,
      ...(priced ? { budget: 14 } : {}),
      perGroup: { g0: { gold: 1, silver: 2 }, g1: { silver: 2 } },
    },
  };
}

it.each([
  ["a count", false],
  ["a count and a budget", true],
])("against the mixed-integer program, signals and %s", (name, priced) => {
  const ratios = Array.from({ length: 10 }, (_, seed) => {
    const instance = worlds(seed, priced);
    const best = bestByHighs(instance);
    const found = portfolio(instance);
    expect(found.value).toBeLessThanOrEqual(best + 1e-7);
    expect(found.upperBound).toBeGreaterThanOrEqual(best - 1e-7);
    return found.value / best;
  });
  const optimal = ratios.filter((r) => r > 1 - 1e-7).length;
  console.info(
    `HiGHS, ${name}: optimal in ${optimal} of ${ratios.length}, worst ${Math.min(...ratios)}`,
  );
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(0.99);
  expect(optimal / ratios.length).toBeGreaterThanOrEqual(0.85);
});
