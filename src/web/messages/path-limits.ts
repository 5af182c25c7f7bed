/** Words of the page of limits: what each kind of work, and each way to leave, has to pass. */
import type { Destination } from "#answers/path/guards.ts";
import type { Lifter, Verdict } from "#answers/path/ruled.ts";
import type { Mode } from "#dossier/path/terms.ts";
import { plural } from "./numbers.ts";

export const heading = "Limits";
/** Nothing here allows anything: the mildest word is that no limit was found. */
const verdicts: Readonly<Record<Verdict, string>> = {
  no_immigration_limit: "No immigration limit found; the rest still applies",
  ok_if_part_of_training: "Only inside the training program",
  ok_if_duty_of_petitioned_job: "Only as a duty of the petitioned job",
  ask_first: "Ask first",
  blocked_without_concurrent_petition: "Blocked without a petition by that employer",
  blocked_until_known: "Blocked until known",
  blocked: "Blocked",
};
export const verdictName = (verdict: Verdict): string => verdicts[verdict];

export const modes: Readonly<Record<Mode, string>> = {
  in_programme_activity: "Work inside the program",
  unpaid_external: "Unpaid work outside",
  paid_external_1099: "Paid work outside, self-employed",
  paid_external_w2: "Paid work outside, employed",
  equity_or_advisory: "Equity or advisory work",
};
export const destinations: Readonly<Record<Destination, string>> = {
  nonclinical_for_profit: "A job without patients, for-profit employer",
  nonclinical_cap_exempt: "A job without patients, employer outside the H-1B cap",
  leave_of_absence: "A leave of absence",
};

/** "3 of 8 are blocked. 2 things are not known." */
export function sentence(blocked: number, of: number, missing: number): string {
  const stops =
    blocked === 0
      ? `None of ${of} is blocked by the rules we read.`
      : blocked === of
        ? `All ${of} are blocked now.`
        : `${blocked} of ${of} ${blocked === 1 ? "is" : "are"} blocked now.`;
  if (missing === 0) return stops;
  return `${stops} ${plural(missing, "thing")} ${missing === 1 ? "is" : "are"} not known, and unknown blocks.`;
}
export const ruleNote =
  "These are the rules as we read them, with their dates. They are not advice, and nothing here says yes for the one who decides.";

export const fillNote =
  "These are fields of your sheet: what is filled in here is filled in there.";
export const sheetHeading = "What the rules look at";
export const workHeading = "Work beside training";
export const leavingHeading = "Ways to leave";
export const hidden =
  "Paid work is blocked and not listed until your status is known. Fill it in above.";
export const lifted = (blocked: boolean, by: readonly Lifter[]): string =>
  `${blocked ? "Who can lift it" : "Ask"}: ${by.map(({ words }) => words).join("; ")}.`;
export const notKnown = "Not known, fill in:";
export const moreRules = (count: number): string => `${plural(count, "more rule")}`;
export const noRule = "No rule we read sets a limit here.";
export const sayNothing = "What the sources say besides";
export const tableCaption = "What stands in the way, at a glance";
