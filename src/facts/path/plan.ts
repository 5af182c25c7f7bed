/** Six months of work in one lane: hours that each block and month leave, the tasks, and what is our judgment. */
import * as z from "zod/mini";
import { onceFor } from "#core/once.ts";
import table from "#data/path/plan.json" with { type: "json" };
import { backed, cited, words } from "./cited-schema.ts";

const hours = z.number().check(z.nonnegative());
const month = z.int().check(z.minimum(1), z.maximum(6));

const mode = z.nullable(z.enum(["in_programme_activity", "unpaid_external", "paid_external_1099"]));

const taskFields = {
  id: words,
  /** Our judgment, all of them. */
  hours: z.number().check(z.minimum(0.5)),
  /** The first month it can be worked on, and the month it should end in. */
  from: month,
  due: month,
  /** The 20 minutes that begin it. */
  step: words,
  /** Tasks that come first: of the lane, or common ones. */
  after: z.array(words),
  /** Done in one go. */
  sitting: z.boolean(),
};

/** Its words stand in the table of lanes: a first move there, or a sample of work by its place. */
const laneTask = z.union([
  z.strictObject({ ...taskFields, move: words }),
  z.strictObject({ ...taskFields, sample: z.int().check(z.nonnegative()) }),
]);

const note = z.strictObject({ text: words, ...cited });

export const NOTES = [
  "hours-of-tasks",
  "lowest",
  "share",
  "unknown-kind",
  "eighty",
  "eighty-unknown",
  "moonlighting-unknown",
  "one-in-seven",
  "days-off-unknown",
  "post-call",
  "calls-unknown",
  "easy",
  "halved",
  "paused",
  "later-months",
  "not-duty-hours",
  "limits-first",
  "not-started",
  "after-training",
] as const;
export type PlanNote = (typeof NOTES)[number];

export const planTableSchema = z.strictObject({
  about: words,
  months: z.strictObject({ usual: z.int(), most: z.int(), text: words, ...cited }),
  /** Hours a week, by month of the plan. */
  targets: z.strictObject({ hours: z.array(hours), text: words, ...cited }),
  /** Hours a week by kind of block: what holds, and the most a user may choose. */
  blocks: z.array(
    z.strictObject({ kind: words, default: hours, most: hours, text: words, ...cited }),
  ),
  unknownKind: words,
  /** An easy week and a halved plan keep one in so many of the hours. */
  easyPart: z.int(),
  halvedPart: z.int(),
  phases: z.array(z.strictObject({ id: words, from: month, to: month, text: words, ...cited })),
  notes: z.strictObject(Object.fromEntries(NOTES.map((id) => [id, note]))),
  steps: z.record(z.string(), words),
  tasks: z.array(z.strictObject({ ...taskFields, text: words, mode, ...backed })),
  /** `covers` names common tasks whose place a task of the lane takes. */
  lanes: z.record(
    z.string(),
    z.strictObject({ covers: z.array(words), tasks: z.array(laneTask), ...cited }),
  ),
});

export type PlanTable = z.output<typeof planTableSchema>;

export type LaneTask = z.output<typeof laneTask>;

const read = onceFor((_: "plan"): PlanTable => planTableSchema.parse(table));

export const planTable = (): PlanTable => read("plan");
