/** Plans for the tests: a lane, and what else is said. */
import { openPath, type PathDocument } from "#dossier/path/path-document.ts";
import { planAnswer } from "./plan.ts";
import type { PlanAnswer, PlanAnswerTask, PlanAnswerWeek } from "./plan-schema.ts";

/** A Monday, the first day of the plan. */
export const started = "2026-11-02";

export const withLane = (more: Partial<PathDocument> = {}): PathDocument => ({
  version: 1,
  lane: { lane: "medical_writing", opened: "2026-10-26" },
  sheet: { status: "us_citizen_or_lpr", pgy: 2, clinicalHours: 60, moonlightingHours: 0 },
  ...more,
  plan: { started, ...more.plan },
});

export function planOf(document: PathDocument, today = started): PlanAnswer {
  const checked = openPath(document);
  const answer = checked.ok ? planAnswer(checked.value, { today }) : checked;
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
}

export function taskOf(answer: PlanAnswer, id: string): PlanAnswerTask {
  const task = answer.tasks.find((one) => one.id === id);
  if (!task) throw new Error(`no task ${id} in ${answer.tasks.map((one) => one.id).join(", ")}`);
  return task;
}

export function weekOf(answer: PlanAnswer, week: string): PlanAnswerWeek {
  const found = answer.weeks.find((one) => one.week === week);
  if (!found) throw new Error(`no week ${week}`);
  return found;
}
