/** Six months of work in the one open lane, laid over the blocks: which week holds what, and why. */
import { dayAfter, daysBetween, mondayOf, monthsAfter } from "#core/calendar.ts";
import { fail, ok, type Result } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { BLOCK_KINDS, type Mode } from "#dossier/path/terms.ts";
import { worseBefore } from "#engines/planner/pace.ts";
import { laneOf } from "#facts/path/lanes.ts";
import { planTable } from "#facts/path/plan.ts";
import { guardedMode } from "./guards.ts";
import { unknownLane } from "./lanes.ts";
import { blockHours, calendarOf, startOf } from "./plan-calendar.ts";
import { planNotes } from "./plan-notes.ts";
import { dueMonth, type Laid, layOut, phaseEnd } from "./plan-schedule.ts";
import type { PlanAnswer, PlanAnswerTask, PlanAnswerWeek } from "./plan-schema.ts";
import { type PlannedTask, tasksOf } from "./plan-tasks.ts";
import { weekViews } from "./plan-weeks.ts";
import { told } from "./ruled.ts";

/** Refused without an open lane: there is nothing to plan. */
export function planAnswer(
  document: PathDocument,
  { today }: { readonly today: string },
): Result<PlanAnswer> {
  if (!document.lane) return fail(NO_LANE);
  const lane = laneOf(document.lane.lane);
  if (!lane) return fail(unknownLane(["lane", "lane"], document.lane.lane));
  const tasks = tasksOf(document, lane.id, today);
  const months = document.plan?.months ?? planTable().months.usual;
  const laid = layOut(calendarOf(document, today), { tasks, months });
  return ok(
    answerOf(document, { today, months, tasks, laid, lane: { id: lane.id, name: lane.name } }),
  );
}

const NO_LANE = {
  code: "no-lane",
  pointer: "/lane",
  found: "no open lane",
  accepted: "one open lane: choose it first, then plan it",
};

interface Drawing {
  readonly today: string;
  readonly months: number;
  readonly tasks: readonly PlannedTask[];
  readonly laid: Laid;
  readonly lane: PlanAnswer["lane"];
}

function answerOf(document: PathDocument, drawing: Drawing): PlanAnswer {
  const { today, months, laid, lane } = drawing;
  const from = startOf(document, today);
  const to = dayAfter(monthsAfter(from, months), -1);
  const state =
    document.plan?.started === undefined ? "not-started" : today > to ? "over" : "running";
  const weeks = weekViews({ document, laid, today });
  const shown = drawing.tasks.filter((task) => task.state !== "hidden");
  const tasks = shown.map((task) => taskView(task, { drawing, from }));
  const hidden = drawing.tasks.length - shown.length;
  return {
    ...{ today, lane, started: document.plan?.started ?? null, from, to, months, state },
    phases: phasesOf(tasks, { from, months, today }),
    pace: paceOf(document, weeks, today),
    ...{ weeks, tasks, hidden },
    limits: limitsOf(document, drawing),
    next: nextOf(weeks, drawing.tasks),
    hours: hoursOf(document, { tasks, weeks, today }),
    ...{ fits: laid.fits, longer: laid.longer, mostMonths: planTable().months.most },
    proven: laid.schedule.proven,
    blockHours: blockHoursOf(document, today),
    notes: planNotes(document, { weeks, tasks, hidden, months, state, today }),
  };
}

interface Placing {
  readonly drawing: Drawing;
  readonly from: string;
}

function taskView(task: PlannedTask, { drawing, from }: Placing): PlanAnswerTask {
  const { laid, months } = drawing;
  const place = laid.tasks.indexOf(task);
  const ends = laid.schedule.finish[place] ?? null;
  const week = ends === null ? null : (laid.weeks[ends]?.week ?? null);
  const due = dayAfter(monthsAfter(from, dueMonth(task, months)), -1);
  const { id, text, own, hours, hoursFrom, spent, usedUp, sitting, after, done, mode } = task;
  return {
    ...{ id, text, own, hours, hoursFrom, spent, usedUp, sitting, after, done, mode },
    state: place >= 0 && week === null ? "does-not-fit" : task.state,
    left: task.halves / 2,
    ...{ week, due, verdict: task.verdict },
    late: week === null ? 0 : Math.max(0, daysBetween(mondayOf(due), week) / 7),
  };
}

interface Months {
  readonly from: string;
  readonly months: number;
  readonly today: string;
}

function phasesOf(tasks: readonly PlanAnswerTask[], { from, months, today }: Months) {
  return planTable().phases.map((phase) => {
    const first = monthsAfter(from, phase.from === 1 ? 0 : phaseEnd(phase.from - 1, months));
    const end = dayAfter(monthsAfter(from, phaseEnd(phase.to, months)), -1);
    const due = tasks.filter((task) => first <= task.due && task.due <= end && counts(task));
    return {
      ...{ id: phase.id, text: phase.text, from: first, to: end },
      now: first <= today && today <= end,
      tasks: due.length,
      done: due.filter(({ state }) => state === "done").length,
      late: due.filter(({ late, state }) => late > 0 || state === "does-not-fit").length,
    };
  });
}

const counts = ({ state }: PlanAnswerTask): boolean =>
  state === "open" || state === "done" || state === "does-not-fit";

function paceOf(
  { plan }: PathDocument,
  weeks: readonly PlanAnswerWeek[],
  today: string,
): PlanAnswer["pace"] {
  const own = weeks.filter(({ week }) => week <= mondayOf(today));
  const answers = (plan?.weeks ?? []).filter(({ week }) => own.some((one) => one.week === week));
  return {
    now: own.at(-1)?.pace ?? "full",
    worse: worseBefore(answers, dayAfter(mondayOf(today), 7)),
    unanswered: own.flatMap(({ time, feels, week }) =>
      time === "past" && feels === null ? [week] : [],
    ),
  };
}

/** Of each kind of work in the plan that a rule limits, with who lifts it. */
function limitsOf({ sheet = {} }: PathDocument, { tasks, today }: Drawing): PlanAnswer["limits"] {
  const wanted = tasks.filter(({ state }) => state !== "dropped" && state !== "done");
  const modes = new Set(
    wanted.flatMap(({ mode }): readonly Mode[] => (mode === null ? [] : [mode])),
  );
  return [...modes]
    .map((mode) => guardedMode(sheet, mode, today))
    .filter(({ verdict }) => verdict !== "no_immigration_limit");
}

/** The first of the work to come. A plan that is paused asks for nothing. */
function nextOf(
  weeks: readonly PlanAnswerWeek[],
  tasks: readonly PlannedTask[],
): PlanAnswer["next"] {
  if (weeks.find(({ time }) => time === "now")?.pace === "paused") return null;
  const week = weeks.find((one) => one.tasks.length > 0);
  const task = tasks.find(({ id }) => id === week?.tasks[0]?.id);
  if (!week || !task) return null;
  const begun = task.spent > 0;
  const step = planTable().steps[begun || task.step === null ? "go-on" : task.step] ?? "";
  const { id, text, verdict } = task;
  return { task: id, text, step, minutes: 20, week: week.week, begun, verdict };
}

interface Counted {
  readonly tasks: readonly PlanAnswerTask[];
  readonly weeks: readonly PlanAnswerWeek[];
  readonly today: string;
}

function hoursOf({ plan }: PathDocument, { tasks, weeks, today }: Counted): PlanAnswer["hours"] {
  const left = sum(tasks.map((task) => task.left));
  const planned = sum(weeks.map((week) => (week.afterPlan ? 0 : (week.planned ?? 0))));
  const spent = sum((plan?.spent ?? []).map(({ on, hours }) => (on <= today ? hours : 0)));
  return { spent, left, planned, outOfPlan: left - planned };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const blockHoursOf = (document: PathDocument, today: string): PlanAnswer["blockHours"] =>
  BLOCK_KINDS.flatMap((kind) =>
    planTable()
      .blocks.filter((row) => row.kind === kind)
      .map((row) => ({
        ...told({ ...row, id: kind }, today),
        kind,
        hours: blockHours(document, kind),
        usual: row.default,
        most: row.most,
      })),
  );
