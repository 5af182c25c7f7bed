/**
 * The speed of a new plan when one block changes: 26 weeks, the tasks of 3 lanes: `npx tsx bench/plan.ts`. Medians
 * of nine after ten to warm up. Beside it a plain greedy, which takes the tasks in their order and lets each
 * begin as soon as it can, and what that costs in lateness.
 */
import { planAnswer } from "#answers/path/plan.ts";
import { calendarOf } from "#answers/path/plan-calendar.ts";
import { engineTasks } from "#answers/path/plan-schedule.ts";
import { tasksOf } from "#answers/path/plan-tasks.ts";
import { dayAfter } from "#core/calendar.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { BLOCK_KINDS } from "#dossier/path/terms.ts";
import { schedule } from "#engines/planner/schedule.ts";
import type { Task } from "#engines/planner/types.ts";
import { planWeeks } from "#engines/planner/weeks.ts";

/** Milliseconds allowed. */
const TARGET = 30;
const LANES = ["medical_writing", "clinical_research_ops", "health_tech_product"];
const started = "2026-11-02";
const MONTHS = 6;

/** Seven blocks of four weeks; the first of them is of another kind each time. */
const documentOf = (lane: string, turn: number): PathDocument => ({
  version: 1,
  lane: { lane, opened: started },
  plan: { started },
  rotations: {
    blocks: Array.from({ length: 7 }, (_, i) => ({
      from: dayAfter(started, 28 * i),
      to: dayAfter(started, 28 * i + 27),
      kind: BLOCK_KINDS[(i === 0 ? turn : i) % BLOCK_KINDS.length] ?? "heavy",
    })),
  },
  sheet: {
    stage: "in_residency",
    status: "us_citizen_or_lpr",
    pgy: 3,
    ...{ outsideWork: "read_and_not_covered", outsideWorkRead: "2026-10-01" },
    ...{ clinicalHours: 60, moonlightingHours: 0 },
  },
});

/** The tasks of all three lanes, common ones three times, as one list. */
function tasksOfAll(turn: number): readonly Task[] {
  let all: readonly Task[] = [];
  for (const lane of LANES) {
    const document = documentOf(lane, turn);
    const calendar = calendarOf(document, started);
    const tasks = tasksOf(document, lane, started).filter(({ state }) => state === "open");
    const shift = all.length;
    const own = engineTasks(tasks, { calendar, months: MONTHS });
    all = [...all, ...own.map((task) => ({ ...task, after: task.after.map((i) => i + shift) }))];
  }
  return all;
}

/** The weeks in which tasks end when each in turn takes the first hours there are. Null where they run out. */
function greedy(tasks: readonly Task[], room: readonly number[]): readonly (number | null)[] {
  const left = [...room];
  const finish: (number | null)[] = [];
  for (const { halves, sitting, after, release } of tasks) {
    let need = halves;
    let week = Math.max(release, ...after.map((i) => finish[i] ?? room.length));
    for (; week < room.length && need > 0; week++) {
      const here = sitting && (left[week] ?? 0) < halves ? 0 : Math.min(need, left[week] ?? 0);
      left[week] = (left[week] ?? 0) - here;
      need -= here;
    }
    finish.push(need > 0 ? null : week - 1);
  }
  return finish;
}

const weeksLate = (tasks: readonly Task[], finish: readonly (number | null)[]): number =>
  finish.reduce<number>(
    (most, week, j) => Math.max(most, (week ?? Number.POSITIVE_INFINITY) - (tasks[j]?.due ?? 0)),
    0,
  );

function medianTime(run: (turn: number) => void): number {
  for (let i = 0; i < 10; i++) run(i);
  const times = Array.from({ length: 9 }, (_, i) => timeOf(() => run(i)));
  return times.sort((a, b) => a - b)[4] ?? Number.NaN;
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

const roomOf = (turn: number): readonly number[] =>
  planWeeks(calendarOf(documentOf("medical_writing", turn), started), MONTHS).map(
    ({ room }) => room * 3,
  );

const answers = medianTime((turn) => {
  for (const lane of LANES)
    if (!planAnswer(documentOf(lane, turn), { today: started }).ok)
      throw new Error(`no plan of ${lane}`);
});
const rooms = Array.from({ length: 9 }, (_, turn) => roomOf(turn));
const tasks = tasksOfAll(0);
const solve = (turn: number) => {
  const room = rooms[turn] ?? [];
  return schedule(tasks, { room, own: room.length });
};
const solving = medianTime(solve);
const calendars = medianTime(roomOf);
const plain = medianTime((turn) => greedy(tasks, rooms[turn] ?? []));

console.info(
  `3 lanes, each planned anew with its answer: ${answers.toFixed(1)} ms (at most ${TARGET})`,
);
console.info(`  weeks of one calendar: ${calendars.toFixed(2)} ms`);
console.info(`${tasks.length} tasks of 3 lanes in 26 weeks, solved: ${solving.toFixed(2)} ms`);
console.info(
  `  greedy: ${plain.toFixed(3)} ms, so the best takes ${(solving / plain).toFixed(0)} times as long`,
);
for (const turn of [0, 6]) {
  const { finish, proven } = solve(turn);
  const best = weeksLate(tasks, finish);
  const worse = weeksLate(tasks, greedy(tasks, rooms[turn] ?? []));
  console.info(
    `  first block ${BLOCK_KINDS[turn]}: latest by ${best} weeks, greedy ${worse}; proven ${proven}`,
  );
}
