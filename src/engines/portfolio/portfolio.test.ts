import fc from "fast-check";
import { expect, it } from "vitest";
import { bruteForce, outcomeByOutcome } from "./brute.oracle.ts";
import { commonBar, smallInstance } from "./instances.oracle.ts";
import { bestUnderOneBar } from "./nested.oracle.ts";
import { portfolio } from "./portfolio.ts";
import type { Instance, Portfolio } from "./types.ts";

interface Trial {
  readonly best: number;
  readonly found: Portfolio;
}

interface Summary {
  readonly instances: number;
  readonly optimal: number;
  readonly worst: number;
}

const summary = (trials: readonly Trial[]): Summary => {
  const ratios = trials.map(({ best, found }) => found.value / best);
  return {
    instances: trials.length,
    optimal: ratios.filter((r) => r > 1 - 1e-9).length / trials.length,
    worst: Math.min(...ratios),
  };
};

const seeds = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
const show = (name: string, s: Summary) =>
  console.info(
    `${name}: ${s.instances} instances, optimal in ${(100 * s.optimal).toFixed(1)} %, worst ${s.worst.toFixed(4)} of the best`,
  );

const small = seeds(330)
  .map(smallInstanceTrial)
  .filter((trial) => trial.best > Number.NEGATIVE_INFINITY)
  .slice(0, 300);

function smallInstanceTrial(seed: number): Trial {
  const instance = smallInstance(seed);
  return { best: bruteForce(instance).value, found: portfolio(instance) };
}

it("with signals, correlation and budgets the best of all lists is found in 97 of 100 cases", () => {
  const result = summary(small);
  show("signals, correlation, budgets", result);
  expect(result.instances).toBe(300);
  expect(result.optimal).toBeGreaterThanOrEqual(0.97);
  expect(result.worst).toBeGreaterThanOrEqual(0.99);
  expect(small.every(({ best, found }) => found.value <= best + 1e-9)).toBe(true);
});

const limit = (instance: Instance): number => instance.limits.count ?? 0;

const bars = seeds(300).map((seed): Trial => {
  const instance = commonBar(seed);
  return {
    best: bestUnderOneBar(barOptions(instance), limit(instance)),
    found: portfolio(instance),
  };
});

function barOptions(instance: Instance) {
  const mean = (chances: ArrayLike<number>) => Array.from(chances).reduce((a, b) => a + b, 0);
  return instance.options.map(({ value, accept }) => ({
    value,
    chance: mean(accept.none) / instance.weights.length,
  }));
}

it("under one common bar the best list is found in 92 of 100 cases", () => {
  const result = summary(bars);
  show("one common bar", result);
  expect(result.optimal).toBeGreaterThanOrEqual(0.92);
  expect(result.worst).toBeGreaterThanOrEqual(0.99);
});

it("the recursion over nested sets agrees with trying every list", () => {
  for (const seed of seeds(25)) {
    const instance = commonBar(seed);
    const recursion = bestUnderOneBar(barOptions(instance), limit(instance));
    expect(recursion).toBeCloseTo(bruteForce(instance).value, 12);
  }
});

/** The same options spread over four specialties with a fee table each. */
function fourSpecialties(seed: number): Instance {
  const base = smallInstance(seed, 9);
  const options = base.options.map((o, i) => ({ ...o, group: `g${i % 4}`, pinned: false }));
  const names = ["g0", "g1", "g2", "g3"];
  const table = (g: number) => ({ fees: [0, 2 + g, 5 + g, 9 + 2 * g], silver: g % 2, gold: 1 });
  const perGroup = Object.fromEntries(names.map((name, g) => [name, table(g)]));
  return { ...base, options, limits: { count: 4, budget: 14, perGroup } };
}

it("four specialties under one budget: close to the best of all lists", () => {
  const trials = seeds(40).map((seed): Trial => {
    const instance = fourSpecialties(seed);
    return { best: bruteForce(instance).value, found: portfolio(instance) };
  });
  const result = summary(trials);
  show("four specialties", result);
  expect(result.optimal).toBeGreaterThanOrEqual(0.9);
  expect(result.worst).toBeGreaterThanOrEqual(0.98);
  for (const { best, found } of trials) expect(found.upperBound).toBeGreaterThanOrEqual(best);
});

it("the printed bound is never below the best list", () => {
  const gaps = small.map(({ best, found }) => found.upperBound / best - 1);
  const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length;
  console.info(`bound above the best by ${(100 * mean).toFixed(1)} % on average`);
  for (const { best, found } of [...small, ...bars]) {
    expect(found.upperBound).toBeGreaterThanOrEqual(best);
    expect(found.upperBound).toBeGreaterThanOrEqual(found.value);
  }
});

it("the value printed is the value of the list, outcome by outcome", () => {
  for (const seed of seeds(60)) {
    const instance = smallInstance(seed);
    const found = portfolio(instance);
    expect(outcomeByOutcome(instance, found.chosen)).toBeCloseTo(found.value, 12);
  }
});

const shuffled = (instance: Instance, keys: readonly number[]): Instance => {
  const key = new Map(instance.options.map((option, i) => [option.id, keys[i % keys.length] ?? 0]));
  const options = [...instance.options].sort((a, b) => (key.get(a.id) ?? 0) - (key.get(b.id) ?? 0));
  return { ...instance, options };
};

it("the order in which options are given changes nothing", () => {
  const keys = fc.array(fc.double({ noNaN: true }), { minLength: 14, maxLength: 14 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), keys, (seed, order) => {
      const instance = smallInstance(seed);
      expect(portfolio(shuffled(instance, order))).toEqual(portfolio(instance));
    }),
    { numRuns: 60, seed: 1 },
  );
});

it("no limit is passed, unless by pinned options alone", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (seed) => {
      const instance = smallInstance(seed);
      const found = portfolio(instance);
      const groupOf = new Map(instance.options.map((o) => [o.id, o]));
      const free = found.chosen.filter((c) => !groupOf.get(c.id)?.pinned);
      const pinned = instance.options.filter((o) => o.pinned).map((o) => o.id);
      expect(pinned.filter((id) => !found.order.includes(id))).toEqual([]);
      if (free.length === 0) return;
      expect(found.chosen.length).toBeLessThanOrEqual(instance.limits.count ?? 0);
      expect(found.cost).toBeLessThanOrEqual(instance.limits.budget ?? Number.POSITIVE_INFINITY);
      for (const [group, limits] of Object.entries(instance.limits.perGroup ?? {})) {
        const mine = found.chosen.filter((c) => groupOf.get(c.id)?.group === group);
        expect(mine.filter((c) => c.level === "gold").length).toBeLessThanOrEqual(limits.gold ?? 0);
        expect(mine.filter((c) => c.level === "silver").length).toBeLessThanOrEqual(
          limits.silver ?? 0,
        );
        expect(mine.length).toBeLessThanOrEqual(limits.count ?? mine.length);
      }
      for (const { id, level } of found.chosen)
        expect(groupOf.get(id)?.accept[level]).toBeDefined();
    }),
    { numRuns: 150, seed: 2 },
  );
});

it("values rise along the order and end at the value", () => {
  for (const seed of seeds(80)) {
    const { order, values, value, chosen } = portfolio(smallInstance(seed));
    expect(order).toEqual(chosen.map((c) => c.id));
    expect(values.length).toBe(order.length);
    expect(values[values.length - 1] ?? value).toBe(value);
    const steps = values.map((v, i) => v - (values[i - 1] ?? 0));
    expect(Math.min(0, ...steps)).toBeGreaterThanOrEqual(-1e-12);
  }
});
