import { expect, it } from "vitest";
import { stream } from "#core/random.ts";
import { bruteForce, outcomeByOutcome } from "./brute.oracle.ts";
import { smallInstance } from "./instances.oracle.ts";
import { portfolio } from "./portfolio.ts";
import { type Instance, LEVELS, type Level, type Option, type Portfolio } from "./types.ts";

/** Places up to three options at levels they have, within what their groups have to give. */
function withSomePlaced(seed: number): Instance {
  const random = stream(seed, "placed");
  const instance = smallInstance(seed, 9);
  const left = new Map<string, number>();
  const leftOf = (group: string, level: Level): number =>
    level === "none"
      ? 1
      : (left.get(`${group} ${level}`) ?? instance.limits.perGroup?.[group]?.[level] ?? 0);
  const options = instance.options.map((option): Option => {
    if (random.uniform() > 0.3) return option;
    const level = LEVELS[random.below(3)] ?? "none";
    const free = leftOf(option.group, level);
    if (!option.accept[level] || free < 1) return option;
    if (level !== "none") left.set(`${option.group} ${level}`, free - 1);
    return { ...option, placed: level };
  });
  return { ...instance, options };
}

interface Trial {
  readonly instance: Instance;
  readonly placed: readonly Option[];
  /** Of all lists that hold every placed option at exactly its level. */
  readonly best: number;
  readonly found: Portfolio;
  readonly quick: Portfolio;
}

const trials = Array.from({ length: 300 }, (_, i) => trialOf(i + 1)).filter(
  ({ placed, best }) => placed.length > 0 && best > Number.NEGATIVE_INFINITY,
);

function trialOf(seed: number): Trial {
  const instance = withSomePlaced(seed);
  return {
    instance,
    placed: instance.options.filter((option) => option.placed),
    best: bruteForce(instance).value,
    found: portfolio(instance),
    quick: portfolio(instance, "quick"),
  };
}

it("the best of all lists that hold what is placed is found in 97 of 100 cases", () => {
  const ratios = trials.map(({ best, found }) => found.value / best);
  const optimal = ratios.filter((r) => r > 1 - 1e-9).length / trials.length;
  console.info(
    `placed signals: ${trials.length} instances, optimal in ${(100 * optimal).toFixed(1)} %, worst ${Math.min(...ratios).toFixed(4)} of the best`,
  );
  expect(trials.length).toBeGreaterThan(150);
  expect(optimal).toBeGreaterThanOrEqual(0.97);
  expect(Math.min(...ratios)).toBeGreaterThanOrEqual(0.99);
  expect(Math.max(...ratios)).toBeLessThanOrEqual(1 + 1e-9);
});

it("the bound holds for every list with what is placed, quick or not", () => {
  for (const { best, found, quick } of trials) {
    expect(found.upperBound).toBeGreaterThanOrEqual(best);
    expect(quick.upperBound).toBeGreaterThanOrEqual(best);
    expect(quick.value).toBeLessThanOrEqual(best + 1e-9);
  }
});

it("what is placed is in the list at its level, and no more signals are given than there are", () => {
  for (const { instance, placed, found, quick } of trials)
    for (const { chosen, value } of [found, quick]) {
      const levels = new Map(chosen.map(({ id, level }) => [id, level]));
      for (const option of placed) expect(levels.get(option.id)).toBe(option.placed);
      expect(outcomeByOutcome(instance, chosen)).toBeCloseTo(value, 9);
      for (const [group, limits] of Object.entries(instance.limits.perGroup ?? {})) {
        const own = new Set(instance.options.filter((o) => o.group === group).map((o) => o.id));
        for (const level of ["gold", "silver"] as const) {
          const given = chosen.filter((c) => own.has(c.id) && c.level === level);
          expect(given.length).toBeLessThanOrEqual(limits[level] ?? 0);
        }
      }
    }
});

it("placing the levels a list already has changes nothing", () => {
  for (const { instance, found } of trials.slice(0, 60)) {
    const levels = new Map(found.chosen.map(({ id, level }) => [id, level]));
    const options = instance.options.map((option) => {
      const placed = levels.get(option.id);
      return placed ? { ...option, placed } : option;
    });
    const again = portfolio({ ...instance, options });
    expect(again.value).toBeCloseTo(found.value, 9);
    expect(new Map(again.chosen.map(({ id, level }) => [id, level]))).toEqual(levels);
  }
});

it("more placed than there are to give: all stay, and no more are given", () => {
  const accept = { none: [0.2], gold: [0.5] };
  const options = ["a", "b", "c"].map((id) => ({ id, group: "g", value: 1, accept }));
  const placed = options.map((o) => (o.id === "c" ? o : { ...o, placed: "gold" as const }));
  const limits = { perGroup: { g: { gold: 1 } } };
  const { chosen } = portfolio({ weights: [1], options: placed, limits });
  expect(chosen.map(({ id, level }) => `${id} ${level}`).sort()).toEqual([
    "a gold",
    "b gold",
    "c none",
  ]);
});

it("a level without chances is refused by name", () => {
  const option = {
    id: "a",
    group: "g",
    value: 1,
    accept: { none: [0.2] },
    placed: "gold" as const,
  };
  expect(() => portfolio({ weights: [1], options: [option], limits: {} })).toThrow(
    "a is placed at gold and has no chances there",
  );
});
