/** From a resident's document to the calendar of the planner. Hours become half-hours, rounded to the careful side. */
import { mondayOf } from "#core/calendar.ts";
import type { Block, PathDocument } from "#dossier/path/path-document.ts";
import type { BlockKind } from "#dossier/path/terms.ts";
import type { Calendar } from "#engines/planner/types.ts";
import { GUARDS } from "#facts/path/guards.ts";
import { planTable } from "#facts/path/plan.ts";
import { inTraining } from "./in-training.ts";

export function calendarOf(document: PathDocument, today: string): Calendar {
  const { sheet = {}, rotations = {}, plan = {} } = document;
  const training = inTraining(sheet);
  const { targets, easyPart, halvedPart } = planTable();
  return {
    started: startOf(document, today),
    today,
    blocks: (rotations.blocks ?? []).map(({ from, to, kind }) => ({
      ...{ from, to },
      halves: down(blockHours(document, kind)),
    })),
    noBlock: training ? down(blockHours(document, undefined)) : null,
    targets: targets.hours.map(down),
    eighty: training ? leftOfEighty(sheet) : null,
    own: plan.mostHours === undefined ? null : down(plan.mostHours),
    calls: rotations.calls ?? [],
    daysOff: rotations.daysOff ?? [],
    answers: plan.weeks ?? [],
    spent: spentByWeek(document, today),
    easyPart,
    halvedPart,
  };
}

/** Of a plan that has not started, today. */
export const startOf = ({ plan }: PathDocument, today: string): string => plan?.started ?? today;

/**
 * Hours a week in a kind of block: what the user chose, at most what the table lets one choose. A kind that is not
 * known counts as the strict one, and is never raised.
 */
export function blockHours({ plan }: PathDocument, kind: BlockKind | undefined): number {
  const name = kind ?? planTable().unknownKind;
  const row = planTable().blocks.find((block) => block.kind === name);
  if (!row) throw new RangeError(`kind must be one of data/path/plan.json, got ${name}`);
  const chosen = plan?.blockHours?.find((block) => block.kind === name)?.hours;
  return Math.min(chosen ?? row.default, kind === undefined ? row.default : row.most);
}

/** One of the two numbers is enough to take hours away; null where neither is known. */
function leftOfEighty({ clinicalHours, moonlightingHours }: NonNullable<PathDocument["sheet"]>) {
  if (clinicalHours === undefined) return null;
  const left = GUARDS.weekLimit.hours - clinicalHours - (moonlightingHours ?? 0);
  return down(Math.max(0, left));
}

function spentByWeek({ plan }: PathDocument, today: string): ReadonlyMap<string, number> {
  const hours = new Map<string, number>();
  for (const { on, hours: more } of plan?.spent ?? []) {
    if (on <= today) hours.set(mondayOf(on), (hours.get(mondayOf(on)) ?? 0) + more);
  }
  return new Map([...hours].map(([week, spent]) => [week, up(spent)]));
}

/** The kind that a day has beyond doubt: that of its blocks, where each of them has one. */
export function isKindKnown(blocks: readonly Block[], day: string): boolean {
  const over = blocks.filter(({ from, to }) => from <= day && day <= to);
  return over.length > 0 && over.every(({ kind }) => kind !== undefined);
}

export const down = (hours: number): number => Math.floor(hours * 2);
export const up = (hours: number): number => Math.ceil(hours * 2);
