/** The tasks of one lane's plan: the common ones, and the lane's own with their words from the table of lanes. */
import { onceFor } from "#core/once.ts";
import { type Lane, laneOf } from "./lanes.ts";
import { type LaneTask, planTable } from "./plan.ts";

export interface TableTask {
  /** Those of a lane begin with its id, so that no two lanes share one. */
  readonly id: string;
  readonly text: string;
  readonly hours: number;
  /** Months of a plan of six: the first it can be worked on, and the one it should end in. */
  readonly from: number;
  readonly due: number;
  readonly step: string;
  /** Ids of tasks of this plan that come first. */
  readonly after: readonly string[];
  readonly sitting: boolean;
  /** The kind of work it is to the guards; null where nothing is done for anybody. */
  readonly mode: Lane["moves"][number]["mode"];
}

/** The lane's test: every task of the lane's own waits for it. */
export const TEST = "test";

/** In the order of the table, the common ones first. Throws on a lane, a move or a sample that does not exist. */
export const planTasks = onceFor((lane: string): readonly TableTask[] => {
  const own = ownPlan(lane);
  const row = laneOf(lane);
  if (!row) throw new RangeError(`lane must be one of data/path/lanes.json, got ${lane}`);
  const tried = row.testHours.high > 0;
  const common = planTable().tasks.filter(
    ({ id }) => !own.covers.includes(id) && (tried || !FOR_A_TEST.includes(id)),
  );
  const names = new Map([
    ...common.map(({ id }) => [id, id] as const),
    ...own.tasks.map(({ id }) => [id, `${lane}-${id}`] as const),
  ]);
  const named = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
  return [
    ...common.map((task) => ({ ...task, after: named(task.after) })),
    ...own.tasks.map((task) => ({
      ...laneWords(row, task),
      id: `${lane}-${task.id}`,
      after: named([TEST, ...task.after]),
    })),
  ];
});

/** What has no sense in a lane with nothing to try beside residency. */
const FOR_A_TEST: readonly string[] = [TEST, "feedback", "outside"];

function ownPlan(lane: string) {
  const { lanes } = planTable();
  const own = Object.hasOwn(lanes, lane) ? lanes[lane] : undefined;
  if (!own) throw new RangeError(`lane must be one of data/path/plan.json, got ${lane}`);
  return own;
}

function laneWords(lane: Lane, task: LaneTask) {
  const { hours, from, due, step, sitting } = task;
  const same = { hours, from, due, step, sitting };
  if ("sample" in task) return { ...same, mode: null, text: sampleText(lane, task.sample) };
  const move = lane.moves.find(({ id }) => id === task.move);
  if (!move) throw new RangeError(`move must be one of ${lane.id}, got ${task.move}`);
  return { ...same, mode: move.mode, text: move.text };
}

function sampleText(lane: Lane, place: number): string {
  const sample = lane.workSamples[place];
  if (sample === undefined)
    throw new RangeError(`sample must be a place in the samples of ${lane.id}, got ${place}`);
  return `Make 1 sample. ${sample}.`;
}

/** Whether an id is that of a task of some other lane. */
export const isOfAnotherLane = (id: string, lane: string): boolean =>
  Object.entries(planTable().lanes).some(
    ([other, { tasks }]) => other !== lane && tasks.some((task) => id === `${other}-${task.id}`),
  );
