/** The verdict of several tables at once, and what a person can settle that would turn it. */
import type { Sheet } from "#dossier/path/path-document.ts";
import { type Inputs, ruleOf } from "#engines/rules/decision-table.ts";
import { strictestOf } from "#engines/rules/strictest.ts";
import { GUARDS } from "#facts/path/guards.ts";
import type { GuardRule, GuardTable, Verdict } from "#facts/path/rule-schema.ts";

export interface VerdictChange {
  /** A thing that is not known, or one that can be made otherwise. */
  readonly kind: "find_out" | "could_change";
  /** One of the inputs of the tables; `lifted_by` where somebody has to do their part first. */
  readonly input: string;
  readonly value: string;
  readonly verdict: Verdict;
}

export interface Put {
  readonly tables: readonly GuardTable[];
  readonly inputs: Inputs;
  readonly sheet: Sheet;
}

/** The strictest of all tables. Where none sets a limit it is the mildest of the order. */
export const verdictOf = (tables: readonly GuardTable[], inputs: Inputs): Verdict =>
  strictestIn(tables.map((table) => ruleOf(table, inputs).verdict));

const strictestIn = (verdicts: readonly (Verdict | null)[]): Verdict =>
  strictestOf(
    GUARDS.strictness.order,
    verdicts.flatMap((verdict) => verdict ?? []),
  ) ?? "no_immigration_limit";

/** A status, a year or a stage that is known is no thing to change, and neither is a day that has to pass. */
export const changesOf = (put: Put, now: Verdict): readonly VerdictChange[] => [
  ...inputsOf(put.tables).flatMap(([input, values]) => changesOfInput(put, input, values, now)),
  ...put.tables.flatMap((table) => changesByOthers(put, table, now)),
];

const inputsOf = (tables: readonly GuardTable[]) => {
  const all = tables.flatMap((table) => Object.entries(table.inputs));
  return Object.entries(Object.fromEntries(all)).filter(([input]) => !STEPS.includes(input));
};
/** What is asked about, and not the person. */
const STEPS = ["mode", "destination", "route"];
/** Values that say that nobody knows. */
const OPEN = ["unknown", "unread", "other_or_unsure"];
/** An approval, a day of reading, a lighter week, a talk with a lawyer. */
const CHANGEABLE = ["policy", "policyRead", "hours", "lawyer"];

function changesOfInput(
  { tables, inputs, sheet }: Put,
  input: string,
  values: readonly string[],
  now: Verdict,
): readonly VerdictChange[] {
  const open = isOpen(input, inputs[input] ?? "", sheet);
  if (!open && !CHANGEABLE.includes(input)) return [];
  const kind = open ? "find_out" : "could_change";
  return values
    .filter((value) => !OPEN.includes(value))
    .map((value) => ({ value, verdict: verdictOf(tables, { ...inputs, [input]: value }) }))
    .filter(({ verdict }) => (open ? verdict !== now : isMilder(verdict, now)))
    .map((change) => ({ kind, input, ...change }));
}

/** Nobody's stage is read as a resident's: it alone has no value of its own for that. */
const isOpen = (input: string, value: string, { stage }: Sheet): boolean =>
  OPEN.includes(value) || (input === "stage" && stage === undefined);

function isMilder(verdict: Verdict, than: Verdict): boolean {
  const { order } = GUARDS.strictness;
  return order.indexOf(verdict) < order.indexOf(than);
}

/** A petition that is filed and granted: what this table then says, beside what all others say. */
function changesByOthers(
  { tables, inputs }: Put,
  table: GuardTable,
  now: Verdict,
): readonly VerdictChange[] {
  const { becomes }: GuardRule = ruleOf<GuardRule>(table, inputs);
  if (!becomes) return [];
  const others = tables.filter((each) => each !== table);
  const verdict = strictestIn([
    becomes.verdict,
    ...others.map((each) => ruleOf(each, inputs).verdict),
  ]);
  if (!isMilder(verdict, now)) return [];
  return [{ kind: "could_change", input: "lifted_by", value: becomes.by, verdict }];
}
