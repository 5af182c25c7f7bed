/** Words of the page of the plan. Why a week holds what it holds is said in `answers/path/plan-words.ts`, as the command says it. */
import type { PlanAnswer, PlanAnswerTask, PlanAnswerWeek } from "#answers/path/plan-schema.ts";
import { hoursText } from "#answers/path/plan-words.ts";
import type { Problem } from "#core/result.ts";
import type { WeekFeel } from "#dossier/path/terms.ts";
import type { Choice } from "./choice.ts";
import { dayOfYear, daysText, shortDay } from "./days.ts";

export const heading = "Plan";
export const noLane = "No plan yet: it needs 1 open lane.";
export const noLaneNote =
  "A plan is the tasks of your one lane, laid into the weeks that have room for them. Choose the lane first.";
export const refused = ({ found, accepted }: Problem): string =>
  `Your notes have ${found}. What is read: ${accepted}.`;
export const toLanes = "Go to the lanes";
export const toRotations = "Go to the rotations";
export const toLimits = "Go to the limits";

export function sentence(answer: PlanAnswer, week: PlanAnswerWeek | null): string {
  const { state, pace } = answer;
  if (state === "over") return "The months of this plan are past.";
  if (state === "not-started") return `${answer.months} months from ${shortDay(answer.from)}.`;
  if (pace.now === "paused") return "Nothing this week. The plan is paused: rest.";
  if (!week || week.cap === 0) return "Nothing this week.";
  return `This week: ${hoursText(week.planned ?? 0)} of at most ${hoursText(week.cap)}.`;
}
export const laneLine = ({ lane, from, to }: PlanAnswer): string =>
  `${lane.name}, ${daysText({ from, to })}.`;
export const notStarted =
  "Not started. The weeks below show how it would run from today; each day you wait moves them.";
export const start = "Start it today";
export const longer = (months: number): string => `Make it ${months} months`;
export const monthsLabel = (months: number): string => `A plan of ${months} months`;
export const notProven = "Many tasks are to be done in one go: a better order was not ruled out.";

export const weekHeading = "This week";
export const spentText = ({ spent, cap, over }: PlanAnswerWeek): string =>
  over
    ? `${hoursText(spent)} spent, more than the ${cap} it holds. The rest can wait.`
    : `${hoursText(spent)} spent.`;
export const keptFree = (days: readonly string[]): string =>
  `Kept free: ${days.map(dayOfYear).join(", ")}.`;
export const nothingHere = "No task is in this week.";
export const endsHere = "It ends here.";
export const logNote =
  "Tap what you spent today on a task. It counts for this plan and is no duty-hours log.";
export const log = (hours: number): string => `+${hours} h`;
export const logLabel = (hours: number, task: string): string =>
  `Spent ${hoursText(hours)} on: ${task}`;
export const done = "Done";
export const doneLabel = (task: string): string => `Done: ${task}`;
export const drop = "Drop";
export const dropLabel = (task: string): string => `Drop: ${task}`;
export const putBack = "Put it back";
export const putBackLabel = (task: string): string => `Put back: ${task}`;

export const nextHeading = "One next step, 20 minutes";
export const nextNone = "Nothing is planned.";
export const nextPaused = "Nothing. Rest.";
export const limitsFirst = "Look at the limits first.";
export const inWeek = (week: string): string => `From the week of ${shortDay(week)}.`;

export const checkHeading = "How was it?";
export const checkNote = "2 taps a week, and you can skip any week.";
export const ask = (week: string, now: boolean): string =>
  `${now ? "This week" : `Week of ${shortDay(week)}`}: the work on the plan, beside residency`;
const feels: Readonly<Record<WeekFeel, string>> = {
  better: "Better",
  same: "Same",
  worse: "Worse",
};
export const feelChoices: readonly Choice[] = [
  { value: "better", text: feels.better },
  { value: "same", text: feels.same },
  { value: "worse", text: feels.worse },
];
export const hard = "A hard week at the hospital";
export const hardLabel = (week: string): string =>
  `A hard week at the hospital, week of ${shortDay(week)}`;
export const takeBack = "Take the answer back";
export const answerLabel = (week: string): string => `Week of ${shortDay(week)}`;
export const stopRule =
  "Worse 2 weeks in a row halves the plan. 3 in a row pause it, until a week is better or the same. A hard week halves the next one.";
export const fromNext = {
  easy: "Next week has half its hours.",
  halved: "From next week on the plan has half its hours.",
  paused: "From next week on the plan is paused.",
} as const;
export const inARow = (worse: number): string => `Worse in a row now: ${worse}.`;
export const moreOpen = (count: number): string =>
  count === 1 ? "1 older week has no answer." : `${count} older weeks have no answer.`;

export const weeksHeading = "Weeks";
export const weeksNote = "Dark: planned. Outline: the most the week holds.";
export const weekColumns = ["Week", "What, and why no more"] as const;
export const weekDay = shortDay;
export function hoursCell({ planned, cap, spent }: PlanAnswerWeek): string {
  if (planned === null) return `${hoursText(spent)} spent`;
  return `${planned} of ${hoursText(cap)}`;
}
export const afterPlan = "After the plan.";
export const pastWeeks = (count: number): string =>
  `${count} past ${count === 1 ? "week" : "weeks"}`;
export const laterWeeks = (count: number): string =>
  `${count} later ${count === 1 ? "week" : "weeks"}`;

export const calendarTitle = "For your calendar";
export const calendarEntry = "Title of the entries";
export const calendarShow = "Show what is in the file";
export const calendarNone = "No week that is certain has work: there is nothing to save.";
export const calendarAll = "All that is in the file";
export const calendarSave = "Save weeks.ics";

export const fitHeading = "What fits";
export const ownLimit = "Your own limit, hours a week";
export const ownLimitHint = "From 0 to 20. It only lowers a week, never raises it.";
export const phasesHeading = "The 3 parts";
export function phaseText({ done: made, tasks, late }: PlanAnswer["phases"][number]): string {
  const behind = late > 0 ? ` ${late} late.` : "";
  return `${made} of ${tasks} done.${behind}`;
}
export const phaseDays = daysText;
export const here = "You are here.";

export const tasksHeading = "All tasks";
export const shownTasks = (tasks: readonly PlanAnswerTask[]): string =>
  `${tasks.length} ${tasks.length === 1 ? "task" : "tasks"}, ${tasks.filter(({ state }) => state === "done").length} done`;
export const changeHours = "Change its hours";
export const hoursLabel = (task: string): string => `Hours in all: ${task}`;
export function hoursHint({ hours, hoursFrom, spent }: PlanAnswerTask): string {
  if (hours === null) return "Nobody said yet. It is planned once you do.";
  const from = hoursFrom === "you" ? "your number" : "our guess";
  return `Now ${hours}, ${from}; ${spent} spent. Empty takes our guess again.`;
}
export const ownTask = "Add a task of your own";
export const ownTitle = "What it is";
export const ownHours = "Hours in all";
export const ownAdd = "Add it";
export const ownAdded = "Task added";
export const ownTitleNeeded = "Enter what it is, in 1 to 200 characters.";
export const ownHoursNeeded = "Enter hours from 0.5 to 200.";
export const fullTasks = (most: number): string => `${most} tasks are kept, and no more fit.`;
export const limitsHeading = "Limits on this work";
export const hiddenTasks = (count: number): string =>
  `${count} paid ${count === 1 ? "task is" : "tasks are"} not shown until your status is known.`;
export const notesHeading = "What was taken for granted";
export const blockHoursHeading = "Hours by kind of block";
