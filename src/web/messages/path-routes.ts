/** Words of the page of a move to another program or another specialty. */

import { isBlocked } from "#answers/path/blocked.ts";
import type { RoutesAnswer, StepTold } from "#answers/path/routes.ts";
import type { Verdict } from "#answers/path/ruled.ts";
import type { Route } from "#facts/path/routes.ts";
import type { FieldName } from "../workspace/draft.ts";
import { dayText } from "./dates.ts";
import * as form from "./form.ts";
import { plural } from "./numbers.ts";
import { residencies } from "./residencies.ts";

export const heading = "Transfer or switch";
export const names: Readonly<Record<Route, string>> = {
  program: "Transfer: same specialty, another program",
  specialty: "Switch: another specialty",
};
const short: Readonly<Record<Route, string>> = { program: "A transfer", specialty: "A switch" };

type Routes = RoutesAnswer["routes"];
/** "A transfer is blocked until more is known. A switch has to be asked for first." */
export function sentence(routes: Routes): string {
  const [first, ...others] = routes;
  if (first && others.every(({ verdict }) => verdict === first.verdict))
    return `Both a transfer and a switch: ${verdictWords(first.verdict)}.`;
  return routes.map(({ route, verdict }) => `${short[route]}: ${verdictWords(verdict)}.`).join(" ");
}
function verdictWords(verdict: Verdict): string {
  if (verdict === "blocked_until_known") return "blocked until more is known";
  if (isBlocked(verdict)) return "blocked now";
  if (verdict === "ask_first") return "ask first";
  return "no limit from immigration found, the rest still applies";
}
export const pointed = "Your answers so far point here.";
export const order = "Before a move: help and leave, and fixing what can be fixed here.";
export const back = "What is it?";

export const fieldsHeading = "What the rules look at";

export const stepsHeading = "When it stops being quiet";
export const quiet: Readonly<Record<StepTold["quiet"], string>> = {
  yes: "Quiet: your program need not hear of it",
  disputed: "Disputed",
  no: "Not quiet any more",
};
export const step = (number: number): string => `Step ${number}`;

export const daysHeading = "The 45 days";
export const binds = (
  { from, bindsThrough: day }: RoutesAnswer["match"],
  today: string,
): string => {
  if (from === false) return "Not from this year’s Match, as you say: the 45 days do not bind it.";
  if (day === null)
    return "The last of the 45 days is not known here: it is counted from the day this contract began.";
  return day < today
    ? `The 45 days ended on ${dayText(day)}.`
    : `The 45 days end on ${dayText(day)}. Until then leaving is presumed a breach of the match.`;
};
export const creditHeading = "Credit";
export const credit = (years: number | null): string =>
  years === null
    ? "Your years credited so far are not known here."
    : `${plural(years, "year")} credited so far, as you say.`;
export const j1Left = (years: number): string =>
  `${plural(years, "year")} left of the J-1 limit. Count all of the new training against it.`;

export const factsHeading = "What the sources say besides";

export const openHeading = "Open a list with what your sheet knows";
export const stored =
  "The list then lives in the ordinary storage of Program lists on this device. It is not in your sealed notes, and locking or deleting your notes does not touch it. Anyone who opens Program lists here sees it.";
export const which = "For";
export const carriedHeading = "What is carried, and nothing else";
export const carriedNone = "Nothing: the sheet has none of what a list asks for.";
export const specialtyOf: Readonly<Record<Route, string>> = {
  program: "Specialty of the list",
  specialty: "The new specialty",
};
export const noSpecialty = "Choose one";
export const nameSpecialty = "Choose a specialty: a list is of one, and we choose none for you.";
export const theRest = "All else starts as our default, and is marked so.";
export const notCarried = (labels: readonly string[]): string =>
  `Blank in your sheet, so asked there: ${labels.join("; ")}.`;
export const nameLabel = "Name of the list";
export const nameHint = "Keep it plain: it is shown where your lists are.";
export const open = "Open the list";
export const opened = "Added a list.";
export const full = "There are 4 lists already. Remove one there first.";

const CHOICES: Readonly<Partial<Record<FieldName, readonly { value: string; text: string }[]>>> = {
  applicantType: form.applicantTypes,
  visa: form.visas,
  priorStatus: form.trainingStatuses,
  specialty1: residencies,
  priorSpecialty: residencies,
};
export const carriedName = (field: FieldName): string => form.labels[field];
export const carriedValue = (field: FieldName, value: string): string =>
  CHOICES[field]?.find((choice) => choice.value === value)?.text ?? value;
