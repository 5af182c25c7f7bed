/** The plan in words: what fits, what is next, each week with its reason, each task with its week. */
import type { PlanAnswer, PlanAnswerWeek } from "#answers/path/plan-schema.ts";
import {
  fitText,
  hoursText,
  isLimited,
  spanText,
  taskText,
  whyText,
} from "#answers/path/plan-words.ts";
import { limitText, toldText } from "./path-rules-text.ts";
import { section, wrap } from "./table.ts";

const line = (text: string): string => wrap(text, "  ");

export const planText = (answer: PlanAnswer): string =>
  [
    wrap(`${answer.lane.name}: ${spanText(answer)}`),
    wrap(fitText(answer)),
    answer.proven
      ? ""
      : wrap("Many tasks are to be done in one go: a better order was not ruled out."),
    wrap(spentText(answer)),
    section("Next 20 minutes", nextText(answer)),
    section("Phases", answer.phases.map(phaseText).join("")),
    section("Weeks", answer.weeks.map((week) => weekText(week, answer)).join("")),
    section(
      "Tasks",
      answer.tasks.map((task) => line(`- ${task.text} ${taskText(task)}.`)).join(""),
    ),
    section("Limits", limitsText(answer)),
    section("Keep in mind", answer.notes.map(toldText).join("")),
  ].join("");

const spentText = ({ hours, pace }: PlanAnswer): string => {
  const open = pace.unanswered.length;
  const asked = open === 0 ? "" : ` Weeks with no answer: ${open}.`;
  return `Hours so far: ${hours.spent}, by your own count. Answers of worse in a row: ${pace.worse}.${asked}`;
};

function nextText({ next, pace }: PlanAnswer): string {
  if (pace.now === "paused") return line("Nothing. The plan is paused: rest.");
  if (next === null) return line("Nothing is planned.");
  const first = isLimited(next) ? " Look at the limits first." : "";
  return line(`${next.text} ${next.step}${first} (week of ${next.week})`);
}

function phaseText({
  text,
  from,
  to,
  now,
  tasks,
  done,
  late,
}: PlanAnswer["phases"][number]): string {
  const here = now ? " You are here." : "";
  const behind = late > 0 ? ` ${late} late.` : "";
  return line(`- ${from} to ${to}: ${text} ${done} of ${tasks} done.${behind}${here}`);
}

function weekText(week: PlanAnswerWeek, { tasks }: PlanAnswer): string {
  const after = week.afterPlan ? ", after the plan" : "";
  const held =
    week.planned === null ? "past" : week.planned === 0 ? "nothing" : `${week.planned} planned`;
  const spent =
    week.spent > 0 ? `, ${week.spent} spent${week.over ? ", more than it holds" : ""}` : "";
  const head = `${week.week}${after}: ${held}, at most ${hoursText(week.cap)}${spent}. ${whyText(week)}${keptText(week)}`;
  const words = (id: string) => tasks.find((task) => task.id === id)?.text ?? id;
  const work = week.tasks.map(({ id, hours, ends }) =>
    line(`- ${hoursText(hours)}: ${words(id)}${ends ? " It ends here." : ""}`),
  );
  return line(head) + work.join("");
}

function keptText({ postCall, dayOff, time }: PlanAnswerWeek): string {
  const kept = dayOff === null ? postCall : [...postCall, dayOff].toSorted();
  return time === "past" || kept.length === 0 ? "" : ` Kept free: ${kept.join(", ")}.`;
}

function limitsText({ limits, hidden }: PlanAnswer): string {
  const shown = limits.filter((limit) => !limit.hidden).map(limitText);
  const left =
    hidden > 0 ? line(`${hidden} paid tasks are not shown until your status is known.`) : "";
  return shown.join("") + left;
}
