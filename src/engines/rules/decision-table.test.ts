import fc from "fast-check";
import { expect, it } from "vitest";
import {
  combinationsOf,
  type DecisionRule,
  type DecisionTable,
  decide,
  gapsOf,
  overlapsOf,
  strayConditionsOf,
} from "./decision-table.ts";

const rule = (id: string, when: DecisionRule["when"], verdict: string | null): DecisionRule => ({
  id,
  when,
  verdict,
  liftedBy: [],
  sources: [],
});

const door: DecisionTable = {
  id: "door",
  inputs: { key: ["yes", "no"], hour: ["day", "night"] },
  rules: [
    rule("locked", { key: ["no"] }, "shut"),
    rule("late", { key: ["yes"], hour: ["night"] }, "ask"),
    rule("free", { key: ["yes"], hour: ["day"] }, null),
  ],
};

it("lists every combination once, the last input counting fastest", () => {
  expect(combinationsOf(door)).toEqual([
    { key: "yes", hour: "day" },
    { key: "yes", hour: "night" },
    { key: "no", hour: "day" },
    { key: "no", hour: "night" },
  ]);
  expect(combinationsOf({ inputs: {} })).toEqual([{}]);
});

it("says which rule spoke, which inputs decided it and what would change it", () => {
  expect(decide(door, { key: "yes", hour: "night" })).toEqual({
    rule: door.rules[1],
    decidedBy: ["key", "hour"],
    changes: [
      { input: "key", value: "no", verdict: "shut" },
      { input: "hour", value: "day", verdict: null },
    ],
  });
});

it("an input without a condition did not decide, and changes nothing", () => {
  expect(decide(door, { key: "no", hour: "night" })).toEqual({
    rule: door.rules[0],
    decidedBy: ["key"],
    changes: [{ input: "key", value: "yes", verdict: "ask" }],
  });
});

it("passes over the inputs of other tables", () => {
  expect(decide(door, { key: "yes", hour: "day", weather: "rain" }).rule.id).toBe("free");
});

it.each([
  [{ key: "yes" }, "door: hour must be one of day, night, got undefined"],
  [{ key: "maybe", hour: "day" }, "door: key must be one of yes, no, got maybe"],
])("refuses %j", (inputs: Readonly<Record<string, string>>, message) => {
  expect(() => decide(door, inputs)).toThrow(message);
});

it("a complete table has no gap, no overlap and no stray condition", () => {
  expect([gapsOf(door), overlapsOf(door), strayConditionsOf(door)]).toEqual([[], [], []]);
});

const without = (id: string): DecisionTable => ({
  ...door,
  rules: door.rules.filter((each) => each.id !== id),
});

it("a rule taken away leaves exactly its combinations as gaps, and they are refused", () => {
  const broken = without("locked");
  expect(gapsOf(broken)).toEqual([
    { key: "no", hour: "day" },
    { key: "no", hour: "night" },
  ]);
  expect(() => decide(broken, { key: "no", hour: "day" })).toThrow(
    'door has no rule for {"key":"no","hour":"day"}',
  );
});

it("two rules for one combination are named", () => {
  const double = { ...door, rules: [...door.rules, rule("open-day", { hour: ["day"] }, null)] };
  expect(overlapsOf(double)).toEqual([
    { inputs: { key: "yes", hour: "day" }, rules: ["free", "open-day"] },
    { inputs: { key: "no", hour: "day" }, rules: ["locked", "open-day"] },
  ]);
});

it("a condition on what the table does not have is named", () => {
  const stray = {
    ...door,
    rules: [...door.rules, rule("odd", { key: ["maybe", "no"], moon: ["full"] }, null)],
  };
  expect(strayConditionsOf(stray)).toEqual(["odd: key = maybe", "odd: moon"]);
});

/** Cuts all combinations among rules of one combination each: complete by construction. */
const someTable = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 4 }),
    verdicts: fc.array(fc.constantFrom("a", "b", null), { minLength: 81, maxLength: 81 }),
  })
  .map(({ sizes, verdicts }): DecisionTable => {
    const inputs = Object.fromEntries(
      sizes.map((size, i) => [`i${i}`, Array.from({ length: size }, (_, v) => `v${v}`)]),
    );
    const rules = combinationsOf({ inputs }).map((each, i) =>
      rule(
        `r${i}`,
        Object.fromEntries(Object.entries(each).map(([k, v]) => [k, [v]])),
        verdicts[i] ?? null,
      ),
    );
    return { id: "some", inputs, rules };
  });

it("every change named is true, and every one that is not named changes nothing", () => {
  fc.assert(
    fc.property(someTable, (table) => {
      expect([gapsOf(table), overlapsOf(table)]).toEqual([[], []]);
      for (const inputs of combinationsOf(table)) {
        const decision = decide(table, inputs);
        const named = new Map(decision.changes.map((c) => [`${c.input} ${c.value}`, c.verdict]));
        for (const [input, values] of Object.entries(table.inputs))
          for (const value of values) {
            const other = decide(table, { ...inputs, [input]: value }).rule.verdict;
            const said = named.get(`${input} ${value}`);
            expect(said).toBe(other === decision.rule.verdict ? undefined : other);
          }
      }
    }),
    { seed: 1, numRuns: 50 },
  );
});

it("the order of the rules of a complete table decides nothing", () => {
  fc.assert(
    fc.property(someTable, (table) => {
      const turned = { ...table, rules: table.rules.toReversed() };
      for (const inputs of combinationsOf(table))
        expect(decide(turned, inputs)).toEqual(decide(table, inputs));
    }),
    { seed: 2, numRuns: 50 },
  );
});
