/** Acts on the plan of a document. An entry that says nothing any more is left out. */
import type { LanePlan, PlanTask, PlanWeek } from "#dossier/path/path-document.ts";
import { type Edit, withField } from "../fields/edit.ts";

/** As many entries of hours as a document holds. */
const MOST_SPENT = 4000;

const planField =
  <K extends keyof LanePlan>(name: K, of: (plan: LanePlan) => LanePlan[K]): Edit =>
  (document) =>
    withField("plan", name, of(document.plan ?? {}))(document);

export const withStart = (day: string): Edit => planField("started", () => day);
export const withMonths = (months: number): Edit => planField("months", () => months);

/** A document full of entries is left as it is. */
export const withSpent = (entry: NonNullable<LanePlan["spent"]>[number]): Edit =>
  planField("spent", ({ spent = [] }) => (spent.length < MOST_SPENT ? [...spent, entry] : spent));

/** What is undefined is taken back. */
export interface WeekAnswer {
  readonly feels?: PlanWeek["feels"] | undefined;
  readonly hard?: boolean | undefined;
}

/** `week` is a Monday. */
export const withWeek = (week: string, answer: WeekAnswer): Edit =>
  planField("weeks", ({ weeks = [] }) => {
    const before = weeks.find((one) => one.week === week);
    const { feels, hard } = { ...before, ...answer };
    const others = weeks.filter((one) => one.week !== week);
    const said: PlanWeek = { week, ...(feels && { feels }), ...(hard && { hard }) };
    const all = feels || hard ? [...others, said] : others;
    return all.length > 0 ? all.toSorted((a, b) => (a.week < b.week ? -1 : 1)) : undefined;
  });

/** The task as the document has it, changed; an entry that only names it says nothing and goes. */
const withTask = (id: string, of: (task: PlanTask) => PlanTask): Edit =>
  planField("tasks", ({ tasks = [] }) => {
    const at = tasks.findIndex((task) => task.id === id);
    const said = of(tasks[at] ?? { id });
    const all = at < 0 ? [...tasks, said] : tasks.map((task, i) => (i === at ? said : task));
    const kept = all.filter((task) => Object.keys(task).length > 1);
    return kept.length > 0 ? kept : undefined;
  });

/** Done or dropped on a day, or neither. */
export type TaskMark = "done" | "dropped" | null;

export const withTaskMark = (id: string, mark: TaskMark, day: string): Edit =>
  withTask(id, ({ done: _, dropped: __, ...task }) => ({ ...task, ...(mark && { [mark]: day }) }));

/** Undefined takes the hours of the table again. */
export const withTaskHours = (id: string, hours: number | undefined): Edit =>
  withTask(id, ({ hours: _, ...task }) => ({ ...task, ...(hours !== undefined && { hours }) }));

/** A task of the person's own, under a name that no other has. */
export const withOwnTask = (title: string, hours: number): Edit =>
  planField("tasks", ({ tasks = [] }) => {
    const ids = new Set(tasks.map(({ id }) => id));
    const free = tasks.findIndex((_, at) => !ids.has(`own-${at + 1}`));
    const id = `own-${free < 0 ? tasks.length + 1 : free + 1}`;
    return [...tasks, { id, title, hours }];
  });
