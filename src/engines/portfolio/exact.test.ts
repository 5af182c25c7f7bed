import { expect, it } from "vitest";
import { stream } from "#core/random.ts";
import { bruteForce } from "./brute.oracle.ts";
import { portfolio } from "./portfolio.ts";
import type { Instance, Option } from "./types.ts";

const seeds = Array.from({ length: 80 }, (_, i) => i + 1);

/** One specialty, independent decisions, whole costs; now and then a pinned option. */
function independent(seed: number): readonly Option[] {
  const random = stream(seed, "independent");
  return Array.from({ length: 6 + random.below(6) }, (_, i) => {
    const chance = 0.9 * random.uniform();
    return {
      id: `p${i}`,
      group: "g",
      value: 1.1 - chance * random.uniform(),
      cost: 2 * (1 + random.below(8)),
      accept: { none: [chance] },
      ...(random.uniform() < 0.05 ? { pinned: true } : {}),
    };
  });
}

const oneGroup = (seed: number, limits: Instance["limits"]): Instance => ({
  weights: [1],
  options: independent(seed),
  limits,
});

it("with independent decisions and a count, greedy is the best of all lists", () => {
  for (const seed of seeds) {
    const instance = oneGroup(seed, { count: 4 });
    const found = portfolio(instance);
    expect(found.method).toBe("exact");
    expect(found.value).toBeCloseTo(bruteForce(instance).value, 12);
    expect(found.upperBound - found.value).toBeLessThan(1e-8);
  }
});

it("its lists are nested, so one order gives the whole curve", () => {
  for (const seed of seeds) {
    const full = portfolio(oneGroup(seed, {}));
    const pinned = independent(seed).filter((o) => o.pinned).length;
    if (pinned > 0) continue;
    for (const count of [1, 2, 3]) {
      const short = portfolio(oneGroup(seed, { count }));
      expect(full.order.slice(0, count)).toEqual(short.order);
      expect(full.values[count - 1]).toBeCloseTo(short.value, 12);
    }
  }
});

it("nodes that no option tells apart are one node", () => {
  const instance = oneGroup(7, { count: 4 });
  const options = instance.options.map((option) => ({
    ...option,
    accept: { none: [0, 1, 2].map(() => option.accept.none[0] ?? 0) },
  }));
  const split = portfolio({ ...instance, weights: [0.2, 0.5, 0.3], options });
  expect(split.method).toBe("exact");
  expect(split.order).toEqual(portfolio(instance).order);
});

it.each([[{ budget: 20 }], [{ budget: 20, count: 3 }], [{ budget: 9 }], [{ budget: 0 }]])(
  "with whole costs and independent decisions the program over money is exact (%o)",
  (limits) => {
    for (const seed of seeds) {
      const instance = oneGroup(seed, limits);
      const best = bruteForce(instance).value;
      const found = portfolio(instance);
      if (best === Number.NEGATIVE_INFINITY) {
        const pinned = independent(seed).filter((o) => o.pinned);
        expect([...found.order].sort()).toEqual(pinned.map((o) => o.id).sort());
        continue;
      }
      expect(found.method).toBe("exact");
      expect(found.value).toBeCloseTo(best, 11);
      expect(found.cost).toBeLessThanOrEqual(limits.budget);
    }
  },
);

it("costs of several specialties without tiers are one purse", () => {
  for (const seed of seeds.slice(0, 40)) {
    const base = oneGroup(seed, { budget: 24 });
    const options = base.options.map((o, i) => ({ ...o, group: `g${i % 2}` }));
    const instance = { ...base, options };
    const found = portfolio(instance);
    if (!options.some((o) => o.pinned)) expect(found.method).toBe("exact");
    const best = bruteForce(instance).value;
    if (best > Number.NEGATIVE_INFINITY) expect(found.value).toBeCloseTo(best, 11);
  }
});

it("costs that are not whole, or a purse too fine, leave the exact program", () => {
  const base = oneGroup(3, { budget: 20 });
  const options = base.options.map((o) => ({ ...o, cost: (o.cost ?? 0) + 0.5 }));
  expect(portfolio({ ...base, options }).method).toBe("greedy+swap");
  const fine = base.options.map((o) => ({ ...o, cost: (o.cost ?? 0) * 100_000 + 1 }));
  const large = portfolio({ ...base, options: fine, limits: { budget: 2_000_020 } });
  expect(large.method).toBe("greedy+swap");
  expect(large.value).toBeCloseTo(portfolio(base).value, 9);
});
