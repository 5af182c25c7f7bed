/** The tasks of a document's plan: those of its lane as the user changed them, and the user's own. */
import { onceFor } from "#core/once.ts";
import type { PathDocument, PlanTask } from "#dossier/path/path-document.ts";
import type { Mode } from "#dossier/path/terms.ts";
import { isOfAnotherLane, planTasks, type TableTask, TEST } from "#facts/path/plan-tasks.ts";
import { isBlocked } from "./blocked.ts";
import { modeVerdict, PAID_MODES } from "./guards.ts";
import { up } from "./plan-calendar.ts";
import type { Verdict } from "./ruled.ts";

export const TASK_STATES = ["done", "dropped", "hidden", "locked", "no-hours", "open"] as const;
export type TaskState = (typeof TASK_STATES)[number];

export interface PlannedTask extends Omit<TableTask, "hours" | "step"> {
  readonly state: TaskState;
  /** What the limits say of its kind of work; null where it is no work for anybody. */
  readonly verdict: Verdict | null;
  /** The user's own, not of the table. */
  readonly own: boolean;
  /** Null where nobody said: it is not planned then. */
  readonly hours: number | null;
  readonly hoursFrom: "you" | "table" | null;
  /** Hours by the user's own count. */
  readonly spent: number;
  /** All its hours are spent, and nobody said that it is done. */
  readonly usedUp: boolean;
  /** Half-hours to plan; none unless it is open. */
  readonly halves: number;
  /** The day it was done, where it is known. */
  readonly done: string | null;
  readonly step: string | null;
  /** The month the user moved it to; it counts from the start of the plan, however long that is. */
  readonly moved: number | null;
}

/** In the order of the plan: what comes first before what waits for it, else by the month it is due. */
export function tasksOf(
  document: PathDocument,
  lane: string,
  today: string,
): readonly PlannedTask[] {
  const table = planTasks(lane);
  const changed = new Map((document.plan?.tasks ?? []).map((task) => [task.id, task]));
  const known = new Set(table.map(({ id }) => id));
  const own = [...changed.values()].filter(
    ({ id }) => !known.has(id) && !isOfAnotherLane(id, lane),
  );
  const verdictOf = onceFor((mode: Mode) => modeVerdict(document.sheet ?? {}, mode, today));
  const reader = { document, today, verdictOf };
  return inOrder([
    ...table.map((task) => fromTable(tested(task, document), changed.get(task.id), reader)),
    ...own.map((task) => ownTask(task, reader)),
  ]);
}

interface Reader {
  readonly document: PathDocument;
  readonly today: string;
  readonly verdictOf: (mode: Mode) => Verdict;
}

/** The test has the hours that were written down for it. */
const tested = (task: TableTask, { lane }: PathDocument): TableTask =>
  task.id === TEST && lane?.test ? { ...task, hours: lane.test.hours } : task;

function fromTable(task: TableTask, change: PlanTask | undefined, reader: Reader): PlannedTask {
  const hours = change?.hours ?? task.hours;
  const hoursFrom = change?.hours === undefined ? "table" : "you";
  const { document } = reader;
  const passed = task.id === TEST && document.lane?.test?.passed === true;
  return planned({ ...task, own: false, hours, hoursFrom }, { change, passed, reader });
}

/** Of a month that nobody said: any. */
function ownTask(task: PlanTask, reader: Reader): PlannedTask {
  const plain = { after: [], sitting: false, mode: null, step: null, own: true, from: 1, due: 6 };
  const { id, title, hours = null } = task;
  const hoursFrom = hours === null ? null : "you";
  const read = { ...plain, id, text: title ?? id, hours, hoursFrom } as const;
  return planned(read, { change: task, passed: false, reader });
}

type Read = Pick<
  PlannedTask,
  | "id"
  | "text"
  | "from"
  | "due"
  | "after"
  | "sitting"
  | "mode"
  | "step"
  | "own"
  | "hours"
  | "hoursFrom"
>;

interface Change {
  readonly change: PlanTask | undefined;
  /** Done by what the document says elsewhere. */
  readonly passed: boolean;
  readonly reader: Reader;
}

function planned(task: Read, { change, passed, reader }: Change): PlannedTask {
  const verdict = task.mode === null ? null : reader.verdictOf(task.mode);
  const state = stateOf(task, { change, passed, reader });
  const spent = spentOn(task.id, reader);
  const left = task.hours === null ? 0 : up(task.hours - spent);
  return {
    ...task,
    text: change?.title ?? task.text,
    state,
    verdict,
    spent,
    usedUp: state === "open" && left <= 0,
    // What is not said to be done stays in the plan with half an hour, to end it or to give it more.
    halves: state === "open" ? Math.max(1, left) : 0,
    done: change?.done !== undefined && change.done <= reader.today ? change.done : null,
    moved: change?.month ?? null,
  };
}

function stateOf(task: Read, { change, passed, reader }: Change): TaskState {
  const { document, today, verdictOf } = reader;
  if (passed || (change?.done !== undefined && change.done <= today)) return "done";
  if (change?.dropped !== undefined) return "dropped";
  const { mode } = task;
  if (mode !== null && isHeldBack(mode, verdictOf(mode))) {
    const unknown = (document.sheet?.status ?? "other_or_unsure") === "other_or_unsure";
    return unknown && PAID_MODES.includes(mode) ? "hidden" : "locked";
  }
  return task.hours === null ? "no-hours" : "open";
}

/** Outside the program, work that has to be asked about first is not planned as if the answer were there. */
const isHeldBack = (mode: Mode, verdict: Verdict): boolean =>
  isBlocked(verdict) || (verdict === "ask_first" && mode !== "in_programme_activity");

const spentOn = (id: string, { document, today }: Reader): number =>
  (document.plan?.spent ?? [])
    .filter(({ task, on }) => task === id && on <= today)
    .reduce((sum, { hours }) => sum + hours, 0);

const dueOf = ({ moved, due }: PlannedTask): number => moved ?? due;

function inOrder(tasks: readonly PlannedTask[]): readonly PlannedTask[] {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const ordered = new Set<PlannedTask>();
  const add = (task: PlannedTask): void => {
    for (const id of task.after) {
      const before = byId.get(id);
      if (before && !ordered.has(before)) add(before);
    }
    ordered.add(task);
  };
  for (const task of tasks.toSorted((a, b) => dueOf(a) - dueOf(b))) add(task);
  return [...ordered];
}
