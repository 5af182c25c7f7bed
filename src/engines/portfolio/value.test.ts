import { expect, it } from "vitest";
import { outcomeByOutcome } from "./brute.oracle.ts";
import { smallInstance } from "./instances.oracle.ts";
import { portfolio } from "./portfolio.ts";
import { evaluate } from "./value.ts";

const cases = Array.from({ length: 80 }, (_, i) => smallInstance(i + 1));

it("agrees with every pattern of acceptances, one by one", () => {
  for (const instance of cases) {
    const { chosen } = portfolio(instance);
    expect(evaluate(instance, chosen).value).toBeCloseTo(outcomeByOutcome(instance, chosen), 12);
  }
});

it("agrees with the value the optimiser prints, and each node averages to it", () => {
  for (const instance of cases) {
    const found = portfolio(instance);
    const { value, perNode } = evaluate(instance, found.chosen);
    expect(value).toBeCloseTo(found.value, 12);
    const mean = perNode.reduce((sum, v, q) => sum + v * (instance.weights[q] ?? 0), 0);
    expect(mean).toBeCloseTo(value, 12);
  }
});

it("is worth the fallback when the list is empty", () => {
  const [instance] = cases;
  if (!instance) throw new Error("no case");
  expect(evaluate({ ...instance, fallback: 0.3 }, []).value).toBeCloseTo(0.3, 15);
});

it("refuses what it cannot score", () => {
  const options = [{ id: "a", group: "g", value: 1, accept: { none: [0.5] } }];
  const instance = { weights: [1], options, limits: {} };
  expect(() => evaluate(instance, [{ id: "b", level: "none" }])).toThrow("no option has the id b");
  expect(() => evaluate(instance, [{ id: "a", level: "gold" }])).toThrow(
    "no chances at level gold",
  );
  const twice = [
    { id: "a", level: "none" },
    { id: "a", level: "none" },
  ] as const;
  expect(() => evaluate(instance, twice)).toThrow("given twice");
});
