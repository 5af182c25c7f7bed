/** What `elective path lanes --json` prints. */
import * as z from "zod/mini";
import { STAGES, STATUSES } from "#dossier/path/terms.ts";
import { LANE_VERDICTS, laneSchema } from "#facts/path/lanes-schema.ts";
import type { Reason } from "./ruled.ts";
import { reason } from "./told-schema.ts";

/** One like or hate and how far it moved the fit; a like that was only said to be enjoyed says so. */
const mover = z.object({
  aspect: z.string(),
  name: z.string(),
  from: z.enum(["liked", "enjoyed", "hated"]),
  moved: z.int(),
});

const fit = z.object({
  /** From `-most` to `most`: 2 for each like and hate that the table knows. */
  points: z.int(),
  most: z.int(),
  /** The two that moved it most, either way; those that moved nothing are left out. */
  likes: z.array(mover).check(z.maxLength(2)),
  hates: z.array(mover).check(z.maxLength(2)),
});

/** At the stage and the status of the sheet, the stricter of the two. */
const eligibility = z.object({
  verdict: z.enum(LANE_VERDICTS),
  /** What decided it: the stage, a status, or what was not said. */
  code: z.enum(["stage", "status", "stage-unknown", "status-unknown"]),
  /** What the stage alone would say; null where nobody said it, as is its reason. */
  byStage: z.nullable(z.enum(LANE_VERDICTS)),
  /** The rule on the status, by its id among `statusRules`. */
  rule: z.string(),
  reason: z.nullable(z.string()),
  basis: z.nullable(z.enum(["sourced", "article", "practice_judgement"])),
  sources: z.array(z.string()),
});

const laneRead = z.object({
  ...laneSchema.shape,
  eligibility,
  /** Null where no like and no hate was said that the table knows. */
  fit: z.nullable(fit),
  overdue: z.boolean(),
});

const test = z.object({
  written: z.string(),
  hours: z.number(),
  task: z.string(),
  passMark: z.string(),
  started: z.exactOptional(z.string()),
  passed: z.exactOptional(z.boolean()),
});

export const lanesAnswerSchema = z.object({
  stage: z.nullable(z.enum(STAGES)),
  /** Null where nobody said it: it opens nothing. */
  status: z.nullable(z.enum(STATUSES)),
  /** What the status says, whatever the lane: now, and of a job in any lane. */
  statusRules: z.array(reason),
  asJob: z.string(),
  /** Open ones first, closed ones last; the better fit first among equals. */
  lanes: z.array(laneRead),
  /** Lanes by verdict. */
  counts: z.record(z.enum(LANE_VERDICTS), z.int()),
  /** The one lane that is open: no other opens before it is closed. */
  chosen: z.nullable(
    z.object({
      lane: z.string(),
      opened: z.string(),
      test: z.nullable(test),
      next: z.enum(["write-test", "start-test", "end-test", "go-on", "close-or-retry"]),
    }),
  ),
  closedBefore: z.array(
    z.object({ lane: z.string(), opened: z.string(), closed: z.string(), why: z.string() }),
  ),
  /** Likes and hates in the user's own words alone: they move nothing. */
  ownWords: z.int(),
  /** What stands behind every fit. */
  fitBasis: z.object({ about: z.string(), basis: z.literal("practice_judgement") }),
  sources: z.record(z.string(), z.string()),
});

type Published = z.output<typeof lanesAnswerSchema>;
export interface LanesAnswer extends Omit<Published, "statusRules"> {
  readonly statusRules: readonly Reason[];
}
export type LaneRead = LanesAnswer["lanes"][number];
export type LaneFit = NonNullable<LaneRead["fit"]>;
export type FitMover = LaneFit["likes"][number];
