/** Several tables asked at once: the strictest verdict holds, and every reason says who can lift it. */
import type { PathDocument } from "#dossier/path/path-document.ts";
import { decide, type Inputs } from "#engines/rules/decision-table.ts";
import { GUARDS } from "#facts/path/guards.ts";
import type { GuardRule, GuardTable, Verdict } from "#facts/path/rule-schema.ts";
import { type Cited, isOverdue, sourceOf } from "#facts/path/sources.ts";
import { changesOf, type VerdictChange, verdictOf } from "./ruled-changes.ts";

export { isBlocked } from "./blocked.ts";
export { verdictOf } from "./ruled-changes.ts";
export type { Verdict, VerdictChange };

export interface CitedSource {
  readonly id: string;
  readonly publisher: string;
  /** As its publisher dates it. */
  readonly year: string | null;
}

/** A rule or a fact as it is told: its words, who says so, how old it is. */
export interface Told {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly CitedSource[];
  readonly basis: Cited["basis"];
  readonly asOf: string;
  readonly reviewBy: string;
  /** It should have been read again before today. */
  readonly overdue: boolean;
}

export interface Lifter {
  readonly id: string;
  readonly words: string;
}

export interface Reason extends Told {
  readonly table: string;
  readonly verdict: Verdict;
  readonly liftedBy: readonly Lifter[];
  readonly inputs: readonly { readonly input: string; readonly value: string }[];
  /** Fields of the sheet that are not known and would settle it. */
  readonly missing: readonly string[];
}

export interface Ruled {
  readonly verdict: Verdict;
  /** Strictest first. */
  readonly reasons: readonly Reason[];
  /** What is not known and blocks, or would be asked first. */
  readonly missing: readonly string[];
  /** One thing each, the rest as it is, that gives another verdict and that a person can settle. */
  readonly changes: readonly VerdictChange[];
}

export interface Ruling {
  readonly tables: readonly GuardTable[];
  readonly inputs: Inputs;
  readonly today: string;
  readonly sheet: NonNullable<PathDocument["sheet"]>;
}

export function ruledBy({ tables, inputs, today, sheet }: Ruling): Ruled {
  const order = GUARDS.strictness.order;
  const reasons = tables
    .flatMap((table) => reasonOf(table, inputs, today))
    .map((reason) => ({ ...reason, missing: stillMissing(reason.missing, sheet) }))
    .toSorted((a, b) => order.indexOf(b.verdict) - order.indexOf(a.verdict));
  const verdict = verdictOf(tables, inputs);
  return {
    verdict,
    reasons,
    missing: [...new Set(reasons.flatMap((reason) => reason.missing))],
    changes: changesOf({ tables, inputs, sheet }, verdict),
  };
}

function reasonOf(table: GuardTable, inputs: Inputs, today: string): readonly Reason[] {
  const { rule, decidedBy } = decide<GuardRule>(table, inputs);
  if (rule.verdict === null) return [];
  return [
    {
      ...told(rule, today),
      table: table.id,
      verdict: rule.verdict,
      liftedBy: rule.liftedBy.map((id) => ({ id, words: wordsOf(id) })),
      inputs: decidedBy.map((input) => ({ input, value: inputs[input] ?? "" })),
      missing: rule.missing,
    },
  ];
}

function wordsOf(who: string): string {
  const words = Object.hasOwn(GUARDS.who, who) ? GUARDS.who[who] : undefined;
  if (words === undefined)
    throw new RangeError(`who must be one of data/path/guards.json, got ${who}`);
  return words;
}

/** Of the fields a rule asks for, those that nobody filled in; where all are, all have to be looked at again. */
function stillMissing(fields: readonly string[], sheet: object): readonly string[] {
  const empty = fields.filter((field) => !Object.hasOwn(sheet, field));
  return empty.length > 0 ? empty : fields;
}

type TellableFact = Cited & { readonly id: string; readonly text: string };

export const told = (fact: TellableFact, today: string): Told => ({
  id: fact.id,
  text: fact.text,
  sources: fact.sources.map(citedSource),
  basis: fact.basis,
  asOf: fact.asOf,
  reviewBy: fact.reviewBy,
  overdue: isOverdue(fact, today),
});

export function citedSource(id: string): CitedSource {
  const { publisher, year } = sourceOf(id);
  return { id, publisher, year };
}
