/** The weeks of a plan as they are shown: what each holds and why, what was spent, how it felt. */
import { dayAfter, mondayOf } from "#core/calendar.ts";
import type { Block, PathDocument } from "#dossier/path/path-document.ts";
import type { Week } from "#engines/planner/types.ts";
import { inTraining } from "./in-training.ts";
import { isKindKnown } from "./plan-calendar.ts";
import type { Laid } from "./plan-schedule.ts";
import type { PlanAnswerWeek } from "./plan-schema.ts";

interface Shown {
  readonly document: PathDocument;
  readonly laid: Laid;
  readonly today: string;
}

/** The plan's own weeks, and those after it as far as they hold work. */
export function weekViews(shown: Shown): readonly PlanAnswerWeek[] {
  const { weeks, own, schedule } = shown.laid;
  const last = Math.max(own - 1, ...schedule.portions.map(({ week }) => week));
  return weeks.slice(0, last + 1).map((week, place) => weekView(week, place, shown));
}

function weekView(week: Week, place: number, shown: Shown): PlanAnswerWeek {
  const { document, laid, today } = shown;
  const tasks = tasksIn(place, laid);
  const answer = document.plan?.weeks?.find((one) => one.week === week.week);
  const { bound, pace, provisional, postCall, dayOff, under } = week;
  return {
    ...{ week: week.week, number: place + 1, month: week.month, afterPlan: place >= laid.own },
    time: week.past ? "past" : week.week === mondayOf(today) ? "now" : "to-come",
    cap: week.cap / 2,
    under: {
      "post-call": inHours(under["post-call"]),
      block: inHours(under.block),
      month: inHours(under.month),
      eighty: inHours(under.eighty),
      own: inHours(under.own),
    },
    ...{ bound, pace, provisional, postCall, dayOff },
    ...blocksIn(week, document),
    planned: week.past ? null : tasks.reduce((sum, { hours }) => sum + hours, 0),
    spent: week.spent / 2,
    over: week.spent > week.cap,
    tasks,
    feels: answer?.feels ?? null,
    hard: answer?.hard ?? false,
  };
}

const inHours = (halves: number | null): number | null => (halves === null ? null : halves / 2);

const tasksIn = (place: number, { schedule, tasks }: Laid): PlanAnswerWeek["tasks"] =>
  schedule.portions
    .filter(({ week }) => week === place)
    .map(({ task, halves }) => ({
      id: tasks[task]?.id ?? "",
      hours: halves / 2,
      ends: schedule.finish[task] === place,
    }));

function blocksIn({ week }: Week, document: PathDocument) {
  const days = Array.from({ length: 7 }, (_, i) => dayAfter(week, i));
  const all = document.rotations?.blocks ?? [];
  const unknown = days.filter((day) => !isKindKnown(all, day)).length;
  return {
    blocks: all.flatMap((block, i) => blockIn(block, { number: i + 1, days })),
    unknownDays: inTraining(document.sheet ?? {}) ? unknown : 0,
  };
}

function blockIn(
  { from, to, kind }: Block,
  { number, days }: { readonly number: number; readonly days: readonly string[] },
) {
  const covered = days.filter((day) => from <= day && day <= to).length;
  return covered === 0 ? [] : [{ number, kind: kind ?? null, days: covered }];
}
