import fc from "fast-check";
import { expect, expectTypeOf, it } from "vitest";
import type { Problem } from "#core/result.ts";
import { isObject, pathOf, valueAt } from "#dossier/pointer.ts";
import { anything, mutated } from "#dossier/profile.cases.ts";
import type { Instance } from "#engines/portfolio/types.ts";
import { parseInstance } from "./instance.ts";

/** The instance of `contracts.md`. */
const published = {
  weights: [0.5, 0.5],
  options: [
    {
      id: "x",
      group: "im",
      value: 1.0,
      cost: 11,
      accept: { none: [0.1, 0.3], silver: [0.15, 0.4], gold: [0.3, 0.6] },
    },
  ],
  limits: { count: 10, budget: 300, perGroup: { im: { gold: 1, silver: 2, count: 8 } } },
  fallback: 0,
};
const [option] = published.options;
const withOption = (fields: object) => ({ ...published, options: [{ ...option, ...fields }] });
const problemsOf = (input: unknown): readonly Problem[] => {
  const parsed = parseInstance(input);
  return parsed.ok ? [] : parsed.problems;
};

it("reads the published example as it stands", () => {
  expectTypeOf(parseInstance(published)).toExtend<
    { ok: true; value: Instance } | { ok: false; problems: readonly Problem[] }
  >();
  expect(parseInstance(published)).toEqual({ ok: true, value: published });
});

it("needs weights and options and nothing else", () => {
  expect(parseInstance({ weights: [1], options: [] })).toEqual({
    ok: true,
    value: { weights: [1], options: [], limits: {} },
  });
  const bare = { id: "x", group: "g", value: 1, accept: { none: [0.2], gold: [0.2] } };
  expect(parseInstance({ weights: [1], options: [bare] }).ok).toBe(true);
});

it("renormalises weights that sum to 1 within 1e-9", () => {
  const parsed = parseInstance({ weights: [0.5, 0.5 + 8e-10], options: [] });
  const [a = 0, b = 0] = parsed.ok ? parsed.value.weights : [];
  expect(a + b).toBeCloseTo(1, 15);
  expect(a).toBeLessThan(0.5);
  expect(problemsOf({ weights: [0.5, 0.5 + 2e-9], options: [] })).toMatchObject([
    { code: "sum", pointer: "/weights" },
  ]);
});

it("a group called like a method of objects has no limits of its own", () => {
  const parsed = parseInstance({ ...withOption({ group: "constructor" }) });
  expect(parsed.ok && parsed.value.limits.perGroup?.constructor).toBeUndefined();
});

it.each<[name: string, input: unknown, pointer: string]>([
  ["no options", { weights: [1] }, "/options"],
  ["no weights", { weights: [], options: [] }, "/weights"],
  ["a negative weight", { weights: [1.5, -0.5], options: [] }, "/weights/0"],
  ["a weight in words", { weights: ["1"], options: [] }, "/weights/0"],
  ["an unknown field", { ...published, seed: 1 }, "/seed"],
  [
    "an unknown level",
    withOption({ accept: { none: [0, 0], bronze: [0, 0] } }),
    "/options/0/accept/bronze",
  ],
  [
    "no chance without a signal",
    withOption({ accept: { gold: [0, 0] } }),
    "/options/0/accept/none",
  ],
  ["a chance above 1", withOption({ accept: { none: [0, 1.2] } }), "/options/0/accept/none/1"],
  ["NaN", withOption({ accept: { none: [Number.NaN, 0] } }), "/options/0/accept/none/0"],
  ["too few nodes", withOption({ accept: { none: [0.1] } }), "/options/0/accept/none"],
  [
    "a signal that hurts",
    withOption({ accept: { none: [0.1, 0.3], gold: [0.1, 0.2] } }),
    "/options/0/accept/gold/1",
  ],
  [
    "silver above gold",
    withOption({ accept: { none: [0, 0], silver: [0.2, 0.2], gold: [0.1, 0.3] } }),
    "/options/0/accept/gold/0",
  ],
  ["an empty id", withOption({ id: "" }), "/options/0/id"],
  ["an id twice", { ...published, options: [option, option] }, "/options/1/id"],
  ["a negative cost", withOption({ cost: -1 }), "/options/0/cost"],
  ["half an application", { ...published, limits: { count: 1.5 } }, "/limits/count"],
  [
    "an unknown limit",
    { ...published, limits: { perGroup: { im: { bronze: 1 } } } },
    "/limits/perGroup/im/bronze",
  ],
  [
    "falling fees",
    { ...published, limits: { perGroup: { im: { fees: [0, 30, 11] } } } },
    "/limits/perGroup/im/fees/2",
  ],
  ["a list", [], ""],
])("refuses %s, naming the field", (_, input, pointer) => {
  expect(problemsOf(input).map((problem) => problem.pointer)).toEqual([pointer]);
});

it("keeps its answer short whatever it is sent", () => {
  const flood = Array.from({ length: 1_000_000 }, () => "x");
  expect(problemsOf({ weights: flood, options: flood })).toMatchObject([
    { pointer: "/weights" },
    { pointer: "/options" },
  ]);
  const bad = { ...option, accept: { none: flood.slice(0, 4000) } };
  const many = Array.from({ length: 300 }, (_, i) => ({ ...bad, id: `${i}` }));
  expect(problemsOf({ ...published, options: many }).length).toBeLessThanOrEqual(101);
});

it("anything at all is an instance or has problems that point into it", () => {
  fc.assert(
    fc.property(fc.oneof(anything, mutated(fc.constant(published))), (input) => {
      const parsed = parseInstance(input);
      if (parsed.ok) return;
      expect(parsed.problems.length).toBeGreaterThan(0);
      for (const { pointer } of parsed.problems) {
        const path = pathOf(pointer);
        if (path.length > 0) expect(isObject(valueAt(input, path.slice(0, -1)))).toBe(true);
      }
    }),
    { seed: 1, numRuns: 2000 },
  );
});
