/** Which rules and facts have to be read again, and which should have been. */
import { allReviewed, type Reviewed } from "#facts/path/review.ts";
import { isOverdue } from "#facts/path/sources.ts";
import { type CitedSource, citedSource } from "./ruled.ts";

export interface RuleTold extends Omit<Reviewed, "sources"> {
  readonly sources: readonly CitedSource[];
  readonly overdue: boolean;
}

export interface RulesAnswer {
  readonly today: string;
  readonly overdue: number;
  /** Past their review first, the oldest first. */
  readonly rules: readonly RuleTold[];
}

export interface RulesAsked {
  readonly today: string;
  /** Only those past their review. */
  readonly due: boolean;
}

export function rulesAnswer({ today, due }: RulesAsked): RulesAnswer {
  const all = allReviewed().map((rule) => ({
    ...rule,
    sources: rule.sources.map(citedSource),
    overdue: isOverdue(rule, today),
  }));
  const overdue = all.filter((rule) => rule.overdue);
  return { today, overdue: overdue.length, rules: due ? overdue : all };
}
