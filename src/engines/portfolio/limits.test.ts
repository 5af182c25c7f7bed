import { expect, it } from "vitest";
import { portfolio } from "./portfolio.ts";
import type { Instance, Option } from "./types.ts";

const option = (id: string, value: number, chance: number, more: Partial<Option> = {}): Option => ({
  id,
  group: "g",
  value,
  accept: { none: [chance] },
  ...more,
});

const three = [option("a", 1, 0.2), option("b", 0.8, 0.5), option("c", 0.6, 0.7)];
const solve = (options: readonly Option[], limits: Instance["limits"], more = {}) =>
  portfolio({ weights: [1], options, limits, ...more });

it("pinned options stay, whatever they are worth, and count towards the count", () => {
  const pinned = option("z", 0.01, 0, { pinned: true });
  const found = solve([...three, pinned], { count: 2 });
  expect(found.order).toHaveLength(2);
  expect(found.order).toContain("z");
});

it("pinned options alone may pass the limits, and then nothing else is sent", () => {
  const pinned = ["x", "y", "z"].map((id) => option(id, 0.1, 0.1, { pinned: true, cost: 10 }));
  const found = solve([...three, ...pinned], { count: 2, budget: 15 });
  expect([...found.order].sort()).toEqual(["x", "y", "z"]);
  expect(found.cost).toBe(30);
});

it("what cannot gain is not sent: no chance, or worth no more than the fallback", () => {
  const idle = [option("p", 5, 0), option("q", 0.3, 0.9), option("r", 0.2, 1)];
  const found = solve([...three, ...idle], { count: 6 }, { fallback: 0.3 });
  expect([...found.order].sort()).toEqual(["a", "b", "c"]);
});

it("equal options are taken by id, not by their place in the input", () => {
  const equal = ["p9", "p10", "P3", "é", "z"].map((id) => option(id, 1, 0.4));
  expect(solve(equal, { count: 3 }).order).toEqual(["P3", "p10", "p9"]);
});

it("a tier table becomes the largest count the budget pays", () => {
  const many = Array.from({ length: 12 }, (_, i) => option(`p${i}`, 1 - i / 50, 0.2 + i / 40));
  const fees = [0, 11, 22, 33, 63, 93, 123];
  const tiered = solve(many, { budget: 100, perGroup: { g: { fees } } });
  expect(tiered.cost).toBe(93);
  expect(tiered.method).toBe("exact");
  expect(tiered.chosen).toEqual(solve(many, { count: 5 }).chosen);
});

it("fees need not be convex nor whole", () => {
  const fees = [2.5, 10.25, 10.25, 11.75, 40];
  const found = solve([...three, option("d", 0.5, 0.1)], { budget: 20, perGroup: { g: { fees } } });
  expect(found.cost).toBe(11.75);
  expect(found.order).toHaveLength(3);
});

it("no more applications are sent than the fee table prices", () => {
  const found = solve(three, { perGroup: { g: { fees: [0, 5, 9] } } });
  expect(found.order).toHaveLength(2);
  expect(found.cost).toBe(9);
});

it("a signal is not given where its level is missing, and gold may come without silver", () => {
  const options: Option[] = [
    option("a", 1, 0.1, { accept: { none: [0.1], gold: [0.5] } }),
    option("b", 1, 0.1, { accept: { none: [0.1], silver: [0.3] } }),
    option("c", 1, 0.2),
  ];
  const found = solve(options, { perGroup: { g: { gold: 2, silver: 2 } } });
  const level = new Map(found.chosen.map((c) => [c.id, c.level]));
  expect(level.get("a")).toBe("gold");
  expect(level.get("b")).toBe("silver");
  expect(level.get("c")).toBe("none");
});

it("an empty instance has an empty list worth the fallback", () => {
  const found = solve([], {}, { fallback: 0.25 });
  expect(found).toMatchObject({ chosen: [], value: 0.25, order: [], values: [], cost: 0 });
});

const broken: readonly [string, Partial<Instance>, string][] = [
  [
    "a probability above 1",
    { options: [option("a", 1, 1.2)] },
    "probability must be in [0, 1], got 1.2",
  ],
  [
    "weights that do not sum to 1",
    { weights: [0.9] },
    "weights must sum to 1 within 1e-9, got 0.9",
  ],
  [
    "two options with one id",
    { options: [option("a", 1, 0.1), option("a", 1, 0.2)] },
    "given twice",
  ],
  [
    "chances of another length",
    { options: [option("a", 1, 0, { accept: { none: [0, 0] } })] },
    "2 chances",
  ],
  [
    "a silver below none",
    { options: [option("a", 1, 0, { accept: { none: [0.2], silver: [0.1] } })] },
    "nested",
  ],
  [
    "a gold below silver",
    { options: [option("a", 1, 0, { accept: { none: [0], silver: [0.3], gold: [0.1] } })] },
    "nested",
  ],
  ["a negative cost", { options: [option("a", 1, 0.1, { cost: -1 })] }, "cost of a"],
  ["a value that is no number", { options: [option("a", Number.NaN, 0.1)] }, "value of a"],
  ["a negative budget", { limits: { budget: -1 } }, "limits.budget"],
  ["falling fees", { limits: { perGroup: { g: { fees: [0, 5, 4] } } } }, "must not fall"],
  ["no nodes", { weights: [] }, "at least one node"],
];

it.each(broken)("refuses %s", (_, change, message) => {
  const run = () => portfolio({ weights: [1], options: three, limits: {}, ...change });
  expect(run).toThrow(RangeError);
  expect(run).toThrow(message);
});

it("forgives rounding: weights and levels within 1e-9", () => {
  const loose = option("a", 1, 0, { accept: { none: [0.3, 0.2], silver: [0.3 - 5e-10, 0.4] } });
  const found = portfolio({ weights: [0.5, 0.5 + 9e-10], options: [loose], limits: {} });
  expect(found.value).toBeCloseTo(0.25, 8);
});
