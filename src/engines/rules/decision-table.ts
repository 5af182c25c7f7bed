/**
 * Decision tables: rules as data. A table has inputs of finitely many values and rules, each with conditions
 * on some inputs and one verdict; a complete table has exactly one rule for every combination (`gapsOf`,
 * `overlapsOf`). The evaluator says which rule spoke, which inputs decided it and what would change it.
 * Definition: single-hit tables, CODASYL 1982; OMG DMN 1.3, hit policy "unique".
 */

export interface DecisionRule {
  readonly id: string;
  /** Input to the values it holds for; an input left out is any. */
  readonly when: Readonly<Record<string, readonly string[]>>;
  /** null: this table sets no limit here, and says so by a rule. */
  readonly verdict: string | null;
  /** Who can change what the rule is about. */
  readonly liftedBy: readonly string[];
  readonly sources: readonly string[];
}

export interface DecisionTable<Rule extends DecisionRule = DecisionRule> {
  readonly id: string;
  /** Input to all values it can have. */
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  readonly rules: readonly Rule[];
}

export type Inputs = Readonly<Record<string, string>>;

export interface Change<Rule extends DecisionRule> {
  readonly input: string;
  readonly value: string;
  readonly verdict: Rule["verdict"];
}

export interface Decision<Rule extends DecisionRule> {
  readonly rule: Rule;
  /** Inputs that the rule has a condition on, in the order of the table. */
  readonly decidedBy: readonly string[];
  /** Every other value of one input, the rest as it is, that gives another verdict. */
  readonly changes: readonly Change<Rule>[];
}

/**
 * The rule of a complete table for one combination. Inputs of other tables are passed over. Throws on an
 * input that is missing or has a value the table does not know, and on a gap.
 */
export function ruleOf<Rule extends DecisionRule>(
  table: DecisionTable<Rule>,
  inputs: Inputs,
): Rule {
  for (const input of Object.entries(table.inputs)) checkInput(table.id, inputs, input);
  return ruleFor(table, inputs);
}

/** The rule, and why. Throws as `ruleOf` does. */
export function decide<Rule extends DecisionRule>(
  table: DecisionTable<Rule>,
  inputs: Inputs,
): Decision<Rule> {
  const rule = ruleOf(table, inputs);
  const decidedBy = Object.keys(table.inputs).filter((input) => Object.hasOwn(rule.when, input));
  return { rule, decidedBy, changes: changesOf(table, inputs, rule.verdict) };
}

function checkInput(
  id: string,
  inputs: Inputs,
  [input, values]: readonly [string, readonly string[]],
): void {
  const value = inputs[input];
  if (value === undefined || !values.includes(value))
    throw new RangeError(`${id}: ${input} must be one of ${values.join(", ")}, got ${value}`);
}

function ruleFor<Rule extends DecisionRule>(table: DecisionTable<Rule>, inputs: Inputs): Rule {
  const rule = table.rules.find((each) => holds(each, inputs));
  if (!rule) throw new Error(`${table.id} has no rule for ${JSON.stringify(inputs)}`);
  return rule;
}

const holds = (rule: DecisionRule, inputs: Inputs): boolean =>
  Object.entries(rule.when).every(([input, values]) => values.includes(inputs[input] ?? ""));

function changesOf<Rule extends DecisionRule>(
  table: DecisionTable<Rule>,
  inputs: Inputs,
  verdict: Rule["verdict"],
): readonly Change<Rule>[] {
  return Object.entries(table.inputs).flatMap(([input, values]) =>
    values.flatMap((value) => {
      const other = ruleFor(table, { ...inputs, [input]: value }).verdict;
      return other === verdict ? [] : [{ input, value, verdict: other }];
    }),
  );
}

/** Every combination of a table's inputs, the last input counting fastest. */
export const combinationsOf = (table: Pick<DecisionTable, "inputs">): readonly Inputs[] =>
  Object.entries(table.inputs).reduce<readonly Inputs[]>(
    (before, [input, values]) =>
      before.flatMap((inputs) => values.map((value) => ({ ...inputs, [input]: value }))),
    [{}],
  );

/** Combinations that no rule speaks of. */
export const gapsOf = (table: DecisionTable): readonly Inputs[] =>
  combinationsOf(table).filter((inputs) => !table.rules.some((rule) => holds(rule, inputs)));

export interface Overlap {
  readonly inputs: Inputs;
  readonly rules: readonly string[];
}

/** Combinations that more than one rule speaks of. */
export const overlapsOf = (table: DecisionTable): readonly Overlap[] =>
  combinationsOf(table).flatMap((inputs) => {
    const rules = table.rules.filter((rule) => holds(rule, inputs)).map((rule) => rule.id);
    return rules.length > 1 ? [{ inputs, rules }] : [];
  });

/** Conditions on an input or a value that the table does not have, as `rule: input` or `rule: input = value`. */
export const strayConditionsOf = (table: DecisionTable): readonly string[] =>
  table.rules.flatMap((rule) =>
    Object.entries(rule.when).flatMap(([input, values]) => {
      const known = table.inputs[input];
      if (!known) return [`${rule.id}: ${input}`];
      return values.filter((v) => !known.includes(v)).map((v) => `${rule.id}: ${input} = ${v}`);
    }),
  );
