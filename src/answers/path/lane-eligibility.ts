/**
 * Who gets in: the lane's table for the stage, and the rule for the status, the stricter of the two. In residency
 * a lane is something to try beside training; after it, a job. A status that is not known opens nothing.
 */
import type { Sheet } from "#dossier/path/path-document.ts";
import type { Stage } from "#dossier/path/terms.ts";
import type { Lane, LaneVerdict } from "#facts/path/lanes.ts";
import { LANE_VERDICTS } from "#facts/path/lanes-schema.ts";
import type { Verdict } from "#facts/path/rule-schema.ts";
import { VISA } from "#facts/path/visa.ts";
import { situationOf } from "./guard-inputs.ts";
import { inTraining } from "./in-training.ts";
import type { LaneRead } from "./lanes-schema.ts";
import { type Reason, ruledBy } from "./ruled.ts";

export type Eligibility = LaneRead["eligibility"];

/** What the status alone says, whatever the lane. */
export interface StatusRules {
  /** Of a part of the lane that can be done inside the training. */
  readonly inside: Reason;
  /** Of a lane with no such part, tried for pay. */
  readonly beside: Reason;
  /** Of a job in a lane, when training is over. */
  readonly asJob: Reason;
}

export function statusRules(sheet: Sheet, today: string): StatusRules {
  const inputs = situationOf(sheet, today);
  const ruling = (table: typeof VISA.work, more: Record<string, string>) =>
    spoken(ruledBy({ tables: [table], inputs: { ...inputs, ...more }, today, sheet }).reasons);
  // Of the two kinds of employer the stricter: the table of lanes does not say which one it is.
  const asJob = ruling(VISA.destinations, { destination: "nonclinical_for_profit" });
  if (inputs.status === "other_or_unsure") return { inside: asJob, beside: asJob, asJob };
  return {
    inside: ruling(VISA.work, { mode: "in_programme_activity" }),
    beside: ruling(VISA.work, { mode: "paid_external_w2" }),
    asJob,
  };
}

function spoken([reason]: readonly Reason[]): Reason {
  if (!reason) throw new Error("a status has to have a rule for every kind of work and every job");
  return reason;
}

const CAPS: Readonly<Record<Verdict, LaneVerdict>> = {
  no_immigration_limit: "open",
  ok_if_part_of_training: "open_with_conditions",
  ok_if_duty_of_petitioned_job: "open_with_conditions",
  ask_first: "open_with_conditions",
  blocked_without_concurrent_petition: "closed",
  blocked_until_known: "unknown",
  blocked: "closed",
};

/** The stage of the table: a fellow has finished residency, which is what lanes ask. */
export const laneStage = (stage: Stage): keyof Lane["stages"] =>
  stage === "in_fellowship" ? "completed_residency" : stage;

export function eligibilityOf(lane: Lane, sheet: Sheet, rules: StatusRules): Eligibility {
  const stage = sheet.stage === undefined ? null : lane.stages[laneStage(sheet.stage)];
  const rule = ruleFor(lane, sheet, rules);
  const { reason, basis, sources } = stage ?? UNSAID;
  const byStage = stage?.verdict ?? null;
  const said = { reason, basis, sources, byStage, rule: rule.id };
  if (byStage === null) return { verdict: "unknown", code: "stage-unknown", ...said };
  const verdict = stricterOf(byStage, CAPS[rule.verdict]);
  if (verdict === byStage) return { verdict, code: "stage", ...said };
  return { verdict, code: sheet.status ? "status" : "status-unknown", ...said };
}

const UNSAID = { reason: null, basis: null, sources: [] };

function ruleFor({ visaSafe }: Lane, sheet: Sheet, rules: StatusRules): Reason {
  if (!inTraining(sheet)) return rules.asJob;
  return visaSafe === null ? rules.beside : rules.inside;
}

const stricterOf = (a: LaneVerdict, b: LaneVerdict): LaneVerdict =>
  LANE_VERDICTS.indexOf(a) > LANE_VERDICTS.indexOf(b) ? a : b;
