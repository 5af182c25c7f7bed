import { expect, it } from "vitest";
import { stream } from "#core/random.ts";
import type { AdvancedOption, LinkedInstance } from "./first-year.ts";
import { smallInstance } from "./instances.oracle.ts";
import { levelTable, linkedTables } from "./level-table.ts";
import { evaluateLinked } from "./linked-value.ts";
import { type Choice, type Instance, LEVELS, type Level, type Option } from "./types.ts";
import { evaluate } from "./value.ts";

const seeds = Array.from({ length: 60 }, (_, i) => i + 1);
const levelsOf = ({ accept }: Option): Level[] => LEVELS.filter((level) => accept[level]);
const releveled = (choices: readonly Choice[], id: string, level: Level): Choice[] =>
  choices.map((choice) => (choice.id === id ? { id, level } : choice));

/** Some of the options, each at a level it has. */
function someOf(options: readonly Option[], seed: number, share: number): Choice[] {
  const random = stream(seed, "level table");
  return options
    .filter(() => random.uniform() < share)
    .map((option) => {
      const levels = levelsOf(option);
      return { id: option.id, level: levels[random.below(levels.length)] ?? "none" };
    });
}

it("an entry is the worth of the list computed again with that option at that level", () => {
  for (const seed of seeds) {
    const instance = smallInstance(seed);
    const choices = someOf(instance.options, seed, 0.6);
    const table = levelTable(instance, choices);
    expect(table.value).toBeCloseTo(evaluate(instance, choices).value, 12);
    for (const { id } of choices)
      for (const level of levelsOf(optionOf(instance.options, id))) {
        const again = evaluate(instance, releveled(choices, id, level)).value;
        expect(table.at(id, level)).toBeCloseTo(again, 12);
      }
  }
});

it("a signal moved from one option to another is two entries, one after the other", () => {
  for (const seed of seeds) {
    const instance = smallInstance(seed);
    const choices = someOf(instance.options, seed, 0.8);
    const [from, to] = [choices[0], choices.at(-1)];
    if (!from || !to || from === to) continue;
    const moved = releveled(releveled(choices, from.id, "none"), to.id, from.level);
    const found = levelTable(instance, choices).with(from.id, "none").at(to.id, from.level);
    if (!optionOf(instance.options, to.id).accept[from.level]) expect(found).toBeNull();
    else expect(found).toBeCloseTo(evaluate(instance, moved).value, 12);
  }
});

it("of two linked lists, either is worth what both together come to", () => {
  for (const seed of seeds) {
    const instance = linked(seed);
    const advanced = someOf(instance.advanced, seed, 0.7);
    const years = someOf(instance.firstYear, seed + 1000, 0.7);
    const tables = linkedTables(instance, advanced, years);
    const { value } = evaluateLinked(instance, advanced, years);
    expect(tables.advanced.value).toBeCloseTo(value, 12);
    expect(tables.firstYear.value).toBeCloseTo(value, 12);
    for (const { id } of advanced)
      for (const level of levelsOf(optionOf(instance.advanced, id))) {
        const again = evaluateLinked(instance, releveled(advanced, id, level), years);
        expect(tables.advanced.at(id, level)).toBeCloseTo(again.value, 12);
      }
    for (const { id } of years)
      for (const level of levelsOf(optionOf(instance.firstYear, id))) {
        const again = evaluateLinked(instance, advanced, releveled(years, id, level));
        expect(tables.firstYear.at(id, level)).toBeCloseTo(again.value, 12);
      }
  }
});

it("what is not in the list has no entry, and a choice that cannot be is refused", () => {
  const instance = smallInstance(3);
  const [first, second] = instance.options;
  const choices: Choice[] = [{ id: first?.id ?? "", level: "none" }];
  const table = levelTable(instance, choices);
  expect(table.at(second?.id ?? "", "none")).toBeNull();
  expect(() => table.with(second?.id ?? "", "none")).toThrow("no option has the id");
  expect(() => levelTable(instance, [...choices, ...choices])).toThrow("given twice");
});

const optionOf = (options: Instance["options"], id: string): Option => {
  const option = options.find((each) => each.id === id);
  if (!option) throw new RangeError(`no option ${id}`);
  return option;
};

/** The options of a small instance as advanced programs, half of them categorical, and of another as first years. */
function linked(seed: number): LinkedInstance {
  const { weights, options } = smallInstance(seed);
  const nodes = weights.length;
  const other = seeds.map((s) => smallInstance(seed + s)).find((o) => o.weights.length === nodes);
  const random = stream(seed, "linked table");
  return {
    weights,
    advanced: options.map(
      (option, i): AdvancedOption => ({ ...option, containsFirstYear: i % 2 === 1 }),
    ),
    firstYear: (other?.options ?? []).map((option) => ({
      ...option,
      id: `year ${option.id}`,
      group: "years",
      value: Math.min(1, Math.max(0, option.value)),
    })),
    limits: {},
    values: { advancedOnly: random.uniform(), firstYearOnly: random.uniform() },
  };
}
