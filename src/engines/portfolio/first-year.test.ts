import { expect, it } from "vitest";
import { logistic } from "#core/numeric.ts";
import { type Stream, stream } from "#core/random.ts";
import { type AdvancedOption, type LinkedInstance, withFirstYear } from "./first-year.ts";
import { evaluateLinked } from "./linked-value.ts";
import { portfolio } from "./portfolio.ts";
import type { Option } from "./types.ts";

const seeds = Array.from({ length: 60 }, (_, i) => i + 1);

function option(random: Stream, id: string, group: string, nodes: readonly number[]): Option {
  const bar = 0.5 + 1.5 * random.normal();
  const slope = 1.5 * random.uniform();
  return { id, group, value: 1, accept: { none: nodes.map((z) => logistic(slope * z - bar)) } };
}

/** Four advanced and four first-year programs, at most five applications, tiered fees and a budget. */
function linked(seed: number, categorical: boolean): LinkedInstance {
  const random = stream(seed, "linked");
  const nodes = [random.normal(), random.normal(), random.normal()];
  const advanced = Array.from({ length: 4 }, (_, i): AdvancedOption => {
    const made = option(random, `a${i}`, "advanced", nodes);
    return categorical && i % 2 ? { ...made, containsFirstYear: true } : made;
  });
  return {
    weights: [0.3, 0.3, 0.4],
    advanced,
    firstYear: Array.from({ length: 4 }, (_, i) => option(random, `f${i}`, "years", nodes)),
    limits: {
      count: 5,
      budget: 16 + random.below(8),
      perGroup: { advanced: { fees: [0, 4, 8, 13, 20] }, years: { fees: [0, 3, 6, 9, 12] } },
    },
    values: { advancedOnly: 0.2 + 0.4 * random.uniform(), firstYearOnly: 0.3 * random.uniform() },
  };
}

const decline = (options: readonly Option[], q: number): number =>
  options.reduce((product, o) => product * (1 - (o.accept.none[q] ?? 0)), 1);

/** The objective as it is defined, node by node. */
function objective(
  instance: LinkedInstance,
  advanced: readonly AdvancedOption[],
  years: readonly Option[],
): number {
  const { advancedOnly, firstYearOnly } = instance.values;
  let total = 0;
  for (let q = 0; q < instance.weights.length; q++) {
    const inside =
      1 -
      decline(
        advanced.filter((o) => o.containsFirstYear),
        q,
      );
    const a =
      1 -
      decline(
        advanced.filter((o) => !o.containsFirstYear),
        q,
      );
    const b = 1 - decline(years, q);
    const linkedPart = a * b + a * (1 - b) * advancedOnly + (1 - a) * b * firstYearOnly;
    total += (instance.weights[q] ?? 0) * (inside + (1 - inside) * linkedPart);
  }
  return total;
}

const subsets = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: 1 << items.length }, (_, mask) => items.filter((_, i) => (mask >> i) & 1));

function brute(instance: LinkedInstance): number {
  const { count = 0, budget = 0, perGroup } = instance.limits;
  let best = 0;
  for (const advanced of subsets(instance.advanced))
    for (const years of subsets(instance.firstYear)) {
      const fee =
        (perGroup?.advanced?.fees?.[advanced.length] ?? 0) +
        (perGroup?.years?.fees?.[years.length] ?? 0);
      if (advanced.length + years.length > count || fee > budget) continue;
      best = Math.max(best, objective(instance, advanced, years));
    }
  return best;
}

it.each([
  ["advanced programs", false],
  ["advanced and categorical programs", true],
])(
  "%s with their first year: close to the best of all pairs, never above the bound",
  (name, categorical) => {
    const ratios = seeds.map((seed) => {
      const instance = linked(seed, categorical);
      const best = brute(instance);
      const found = withFirstYear(instance);
      expect(found.value).toBeLessThanOrEqual(best + 1e-9);
      expect(found.upperBound).toBeGreaterThanOrEqual(best);
      return found.value / best;
    });
    const optimal = ratios.filter((r) => r > 1 - 1e-9).length / ratios.length;
    console.info(
      `${name}: optimal in ${(100 * optimal).toFixed(0)} %, worst ${Math.min(...ratios).toFixed(4)}`,
    );
    expect(optimal).toBeGreaterThanOrEqual(0.9);
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(0.95);
  },
);

it("the value and the chances printed are those of the two lists", () => {
  for (const seed of seeds) {
    const instance = linked(seed, seed % 2 === 0);
    const found = withFirstYear(instance);
    const advanced = instance.advanced.filter((o) => found.advanced.order.includes(o.id));
    const years = instance.firstYear.filter((o) => found.firstYear.order.includes(o.id));
    const { weights } = instance;
    const mean = (at: (q: number) => number) =>
      Array.from(weights).reduce((sum, w, q) => sum + w * at(q), 0);
    expect(found.value).toBeCloseTo(objective(instance, advanced, years), 12);
    const again = evaluateLinked(instance, found.advanced.chosen, found.firstYear.chosen);
    expect(again.value).toBeCloseTo(found.value, 12);
    expect(again.chances.both).toBeCloseTo(found.chances.both, 12);
    expect(found.chances.advanced).toBeCloseTo(
      mean((q) => 1 - decline(advanced, q)),
      12,
    );
    expect(found.chances.firstYear).toBeCloseTo(
      mean((q) => 1 - decline(years, q)),
      12,
    );
    expect(found.advanced.cost + found.firstYear.cost).toBeLessThanOrEqual(
      instance.limits.budget ?? 0,
    );
    expect(found.advanced.order.length + found.firstYear.order.length).toBeLessThanOrEqual(5);
  }
});

it("a first year that is certain leaves the advanced list alone", () => {
  const instance = linked(3, false);
  const sure = { ...(instance.firstYear[0] ?? fail()), accept: { none: [1, 1, 1] } };
  const values = { advancedOnly: 0.3, firstYearOnly: 0 };
  const found = withFirstYear({ ...instance, firstYear: [sure], values, limits: { count: 4 } });
  const { weights, advanced } = instance;
  const alone = portfolio({ weights, options: advanced, limits: { count: 3 } });
  expect(found.value).toBeCloseTo(alone.value, 12);
  expect(found.chances.both).toBeCloseTo(found.chances.advanced, 12);
});

it("categorical programs alone need no first-year list", () => {
  const instance = linked(5, false);
  const advanced = instance.advanced.map((o) => ({ ...o, containsFirstYear: true }));
  const { weights } = instance;
  const values = { advancedOnly: 0, firstYearOnly: 0 };
  const found = withFirstYear({ weights, advanced, firstYear: [], limits: { count: 3 }, values });
  expect(found.value).toBeCloseTo(
    portfolio({ weights, options: advanced, limits: { count: 3 } }).value,
    12,
  );
  expect(found.chances.both).toBeCloseTo(found.chances.advanced, 12);
});

it("refuses values outside [0, 1] and groups in both lists", () => {
  const instance = linked(1, false);
  expect(() =>
    withFirstYear({ ...instance, values: { advancedOnly: 2, firstYearOnly: 0 } }),
  ).toThrow("advancedOnly must be in [0, 1], got 2");
  expect(() => withFirstYear({ ...instance, firstYear: instance.advanced })).toThrow("both lists");
});

function fail(): never {
  throw new Error("the instance has no first-year option");
}
