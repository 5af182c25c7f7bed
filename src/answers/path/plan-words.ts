/** A plan in sentences, the same on the page and in the command. */
import type { PlanAnswer, PlanAnswerTask, PlanAnswerWeek } from "./plan-schema.ts";

/** "1 hour", "2.5 hours". */
export const hoursText = (hours: number): string => `${hours} hour${hours === 1 ? "" : "s"}`;

const countOf = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? "" : "s"}`;

/** From when to when, and whether that has come or is past. */
export function spanText({ months, from, to, state }: PlanAnswer): string {
  const span = `${months} months, from ${from} to ${to}.`;
  if (state === "over") return `${span} That is past: start a new plan, or make this one longer.`;
  return state === "running" ? span : `${span} It has not started.`;
}

/** What the plan holds, and what it does not. */
export function fitText({ fits, longer, hours, months, mostMonths, tasks }: PlanAnswer): string {
  if (fits) return `All of it fits in ${months} months. Left: ${hoursText(hours.left)}.`;
  const out = tasks.filter(({ state }) => state === "does-not-fit").length;
  const over = `It does not fit in ${months} months. Left over: ${hoursText(hours.outOfPlan)}.`;
  if (longer !== null) return `${over} A plan of ${longer} months holds all of it.`;
  const none = `Not even ${mostMonths} months hold it. Drop a task or take hours off one.`;
  return out === 0 ? `${over} ${none}` : `${over} ${none} ${countOf(out, "task")} found no week.`;
}

type Bound = PlanAnswerWeek["bound"][number];

const limits: Readonly<Record<Bound["limit"], (week: PlanAnswerWeek) => string>> = {
  "post-call": () => "sleep after call",
  block: ({ blocks }) => blockNames(blocks),
  month: ({ month }) => `the target of month ${month}`,
  eighty: () => "what is left of the 80",
  own: () => "your own limit",
};

/** A kind of block as it is said; a block has a number, and no name. */
export const kinds: Readonly<
  Record<NonNullable<PlanAnswerWeek["blocks"][number]["kind"]>, string>
> = {
  heavy: "heavy",
  normal: "normal",
  light: "light",
  elective: "elective",
  research: "research",
  outpatient: "clinic",
  night_float: "night float",
  icu: "ICU",
  vacation: "vacation",
};

function blockNames(blocks: PlanAnswerWeek["blocks"]): string {
  if (blocks.length === 0) return "no known block, as if heavy";
  return blocks
    .map(({ number, kind }) => `block ${number} (${kind ? kinds[kind] : "kind unknown"})`)
    .join(" and ");
}

/** Why a week holds what it holds: the lowest limits, then the pace. */
export function whyText(week: PlanAnswerWeek): string {
  const whole = Math.max(...week.bound.map(({ days }) => days));
  const named = week.bound.map(({ limit, days }) => {
    const share = days < whole ? ` on ${countOf(days, "day")}` : "";
    return `${limits[limit](week)}${share}`;
  });
  const lowest = `Lowest: ${named.join(", ")}.`;
  return [lowest, paceText(week), week.provisional ? IF_ANSWERED : ""].filter(Boolean).join(" ");
}

const IF_ANSWERED = "Only if you answer a week as better or same.";

const paces: Readonly<Record<PlanAnswerWeek["pace"], string>> = {
  full: "",
  easy: "Half, after a hard week.",
  halved: "Half, after 2 weeks that were worse.",
  paused: "Paused, after 3 weeks that were worse.",
};
const paceText = ({ pace }: PlanAnswerWeek): string => paces[pace];

/** What a task is waiting for, or when it ends. */
export function taskText(task: PlanAnswerTask): string {
  const { state, week, late, left, done, usedUp } = task;
  if (state === "done") return done === null ? "done" : `done ${done}`;
  if (state === "dropped") return "dropped";
  if (state === "locked") return "waits for the limits below";
  if (state === "no-hours") return "not planned: say how many hours it takes";
  if (week === null) return `${hoursText(left)}, found no week`;
  const behind = late > 0 ? `, ${countOf(late, "week")} late` : "";
  const used = usedUp ? "; its hours are used up: mark it done or give it more" : "";
  const first = isLimited(task) ? "; look at the limits first" : "";
  return `${hoursText(left)}, ends in the week of ${week}${behind}${used}${first}`;
}

/** Whether a limit says something of its kind of work, short of blocking it: to be asked, or only inside training. */
export const isLimited = ({ verdict }: Pick<PlanAnswerTask, "verdict">): boolean =>
  verdict !== null && verdict !== "no_immigration_limit";
