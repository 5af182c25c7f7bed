/** Every schedule of a small case, half-hour by half-hour, and the best of them. Written apart from the solver. */
import type { Portion, Task } from "./types.ts";

export interface Case {
  readonly tasks: readonly Task[];
  readonly room: readonly number[];
  readonly own: number;
}

/**
 * What is compared, the smaller the better, place by place: who is left out; whether something ends after the
 * plan's own weeks; how late each due week's tasks are; when each task ends.
 */
export function scoreOf({ tasks, own }: Case, finish: readonly (number | null)[]): number[] {
  const ends = finish.flatMap((week) => week ?? []);
  const dues = [...new Set(tasks.map(({ due }) => due))].sort((a, b) => a - b);
  const late = dues.map((due) =>
    Math.max(
      0,
      ...tasks.map((task, j) => (task.due === due && finish[j] != null ? finish[j] - due : 0)),
    ),
  );
  return [
    ...finish.map((week) => (week === null ? 1 : 0)),
    ends.some((week) => week >= own) ? 1 : 0,
    ...late,
    ...finish.map((week) => week ?? 0),
  ];
}

/** Work done by the end of each week, negated: more of it sooner is better. */
export const earliness = ({ room }: Case, portions: readonly Portion[]): number[] =>
  room.map((_, week) =>
    portions.reduce((sum, portion) => sum - (portion.week <= week ? portion.halves : 0), 0),
  );

export function compare(a: readonly number[], b: readonly number[]): number {
  for (const [i, value] of a.entries()) {
    const other = b[i] ?? 0;
    if (value !== other) return value - other;
  }
  return 0;
}

/** The best score there is; with only divisible tasks, also the best earliness among the schedules that have it. */
export function bruteBest(small: Case): { score: number[]; early: number[] } {
  let best: { score: number[]; early: number[] } | null = null;
  const visit = (portions: readonly Portion[]) => {
    const finish = finishes(small, portions);
    if (finish === null) return;
    const score = scoreOf(small, finish);
    const early = earliness(small, portions);
    const order = best === null ? -1 : compare(score, best.score) || compare(early, best.early);
    if (order < 0) best = { score, early };
  };
  everyWay(small, visit);
  if (best === null) throw new Error("leaving everything out is always a schedule");
  return best;
}

/** Null where a task is done in part. */
function finishes({ tasks }: Case, portions: readonly Portion[]): (number | null)[] | null {
  const finish = tasks.map((task, j) => {
    const own = portions.filter((portion) => portion.task === j);
    const done = own.reduce((sum, { halves }) => sum + halves, 0);
    if (done === 0) return null;
    return done === task.halves ? Math.max(...own.map(({ week }) => week)) : Number.NaN;
  });
  return finish.some(Number.isNaN) ? null : finish;
}

/** Calls for every schedule, those that leave tasks undone too. */
export function everyWay(
  { tasks, room }: Case,
  visit: (portions: readonly Portion[]) => void,
): void {
  const left = tasks.map(({ halves }) => halves);
  const portions: Portion[] = [];
  const go = (week: number, j: number, free: number): void => {
    const task = tasks[j];
    if (week === room.length) visit(portions);
    else if (!task) go(week + 1, 0, room[week + 1] ?? 0);
    else {
      go(week, j + 1, free);
      work(task, { week, j, free });
    }
  };
  const work = (task: Task, { week, j, free }: Record<"week" | "j" | "free", number>): void => {
    const ready = week >= task.release && task.after.every((i) => left[i] === 0);
    const least = task.sitting ? task.halves : 1;
    if (!ready) return;
    for (let halves = least; halves <= Math.min(free, left[j] ?? 0); halves++) {
      left[j] = (left[j] ?? 0) - halves;
      portions.push({ week, task: j, halves });
      go(week, j + 1, free - halves);
      portions.pop();
      left[j] = (left[j] ?? 0) + halves;
    }
  };
  go(0, 0, room[0] ?? 0);
}

/** Every rule that a schedule breaks, in words. */
export function broken({ tasks, room }: Case, portions: readonly Portion[]): string[] {
  const of = (j: number) => portions.filter(({ task }) => task === j);
  const total = (some: readonly Portion[]) => some.reduce((sum, { halves }) => sum + halves, 0);
  const full = room.flatMap((free, week) =>
    total(portions.filter((portion) => portion.week === week)) > free ? [`week ${week} full`] : [],
  );
  return [...full, ...tasks.flatMap((task, j) => brokenBy(task, j))];

  function brokenBy(task: Task, j: number): string[] {
    const own = of(j);
    const said: string[] = [];
    if (own.length === 0) return said;
    if (total(own) !== task.halves) said.push(`${j} in part`);
    if (task.sitting && own.length > 1) said.push(`${j} broken`);
    if (own.some(({ halves }) => halves < 1)) said.push(`${j} of nothing`);
    if (own.some(({ week }) => week < task.release)) said.push(`${j} early`);
    const first = Math.min(...own.map(({ week }) => week));
    for (const i of task.after) {
      const ends = of(i).map(({ week }) => week);
      if (ends.length === 0 || Math.max(...ends) > first) said.push(`${j} before ${i}`);
    }
    return said;
  }
}
