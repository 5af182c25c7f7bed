/** What `elective path plan --json` prints. Hours are hours; a week is named by its Monday. */
import * as z from "zod/mini";
import { BLOCK_KINDS, MODES, WEEK_FEELS } from "#dossier/path/terms.ts";
import { LIMITS, PACES } from "#engines/planner/types.ts";
import type { Frozen } from "./frozen.ts";
import { TASK_STATES } from "./plan-tasks.ts";
import { day, ruledFields, text, told, verdict } from "./told-schema.ts";

const hours = z.number().check(z.nonnegative());
const month = z.int().check(z.positive());

const under = z.nullable(hours);

const weekTask = z.object({
  id: text,
  hours,
  /** It ends in this week. */
  ends: z.boolean(),
});

export const weekSchema = z.object({
  week: day,
  /** From 1, in the plan. */
  number: z.int(),
  month,
  time: z.enum(["past", "now", "to-come"]),
  /** After the plan's last month: for what did not fit. */
  afterPlan: z.boolean(),
  /** Hours at most. Each limit by itself, null where it bound no day. */
  cap: hours,
  under: z.object({ "post-call": under, block: under, month: under, eighty: under, own: under }),
  /** Why it holds what it holds: the limits that were the lowest, and on how many of its days. */
  bound: z.array(z.object({ limit: z.enum(LIMITS), days: z.int() })),
  pace: z.enum(PACES),
  /** It runs only if a week before it is answered as better or same. */
  provisional: z.boolean(),
  /** Blocks by their place in the calendar, from 1. */
  blocks: z.array(
    z.object({ number: z.int(), kind: z.nullable(z.enum(BLOCK_KINDS)), days: z.int() }),
  ),
  /** Days with no block, or a block whose kind nobody said: they count as heavy. */
  unknownDays: z.int(),
  postCall: z.array(day),
  /** The one day off that is kept free of the plan; null where none is known. */
  dayOff: z.nullable(day),
  /** What the plan asks from today on; null in a week that is past: it is not rewritten. */
  planned: z.nullable(hours),
  spent: hours,
  /** More was spent than the week holds. */
  over: z.boolean(),
  tasks: z.array(weekTask),
  feels: z.nullable(z.enum(WEEK_FEELS)),
  hard: z.boolean(),
});

const task = z.object({
  id: text,
  text,
  own: z.boolean(),
  state: z.enum([...TASK_STATES, "does-not-fit"]),
  hours: z.nullable(hours),
  hoursFrom: z.nullable(z.enum(["you", "table"])),
  spent: hours,
  usedUp: z.boolean(),
  /** Hours left to plan. */
  left: hours,
  sitting: z.boolean(),
  after: z.array(text),
  done: z.nullable(day),
  mode: z.nullable(z.enum(MODES)),
  /** What the limits say of its kind of work; null where it is no work for anybody. */
  verdict: z.nullable(verdict),
  /** The week it ends in; null unless it is planned. */
  week: z.nullable(day),
  due: day,
  /** Whole weeks after its due day's week. */
  late: z.int(),
});

export const planAnswerSchema = z.object({
  today: day,
  lane: z.object({ id: text, name: text }),
  started: z.nullable(day),
  /** The first and the last day, included. */
  from: day,
  to: day,
  months: month,
  state: z.enum(["not-started", "running", "over"]),
  phases: z.array(
    z.object({
      id: text,
      text,
      from: day,
      to: day,
      now: z.boolean(),
      /** Tasks due in it, that are in the plan or done. */
      tasks: z.int(),
      done: z.int(),
      late: z.int(),
    }),
  ),
  pace: z.object({
    now: z.enum(PACES),
    /** Answers of worse in a row. */
    worse: z.int(),
    /** Weeks that are past and have no answer. */
    unanswered: z.array(day),
  }),
  weeks: z.array(weekSchema),
  tasks: z.array(task),
  /** Tasks of paid work that are not shown, for the status is not known. */
  hidden: z.int(),
  /** Kinds of work that tasks of this plan are, where a limit says something of them. */
  limits: z.array(
    z.object({ mode: z.enum(MODES), paid: z.boolean(), hidden: z.boolean(), ...ruledFields }),
  ),
  /** Twenty minutes to begin with; null where nothing is planned, or the plan is paused. */
  next: z.nullable(
    z.object({
      task: text,
      text,
      step: text,
      minutes: z.literal(20),
      week: day,
      begun: z.boolean(),
      verdict: z.nullable(verdict),
    }),
  ),
  hours: z.object({ spent: hours, left: hours, planned: hours, outOfPlan: hours }),
  fits: z.boolean(),
  /** Months that would hold all of it; null where it fits, or where not even the longest plan does. */
  longer: z.nullable(month),
  mostMonths: month,
  /** False where a better schedule was not ruled out. */
  proven: z.boolean(),
  /** Hours a week, as they are taken: by kind of block, what holds now and the most to choose. */
  blockHours: z.array(
    z.object({ kind: z.enum(BLOCK_KINDS), hours, usual: hours, most: hours, ...told.shape }),
  ),
  /** What was taken for granted, and what is not known. */
  notes: z.array(told),
});

export type PlanAnswer = Frozen<z.output<typeof planAnswerSchema>>;
export type PlanAnswerWeek = PlanAnswer["weeks"][number];
export type PlanAnswerTask = PlanAnswer["tasks"][number];
