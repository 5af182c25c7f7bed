/** Words of the page that holds lists side by side. */

import type { Against, ComparedScenario } from "#answers/compare-types.ts";
import { count, dollars, notKnown, plural } from "./numbers.ts";

export const heading = "What if";
export const intro =
  "Each list beside the first, under the same random draws. What we do not know about the odds moves all of them together, so a difference is known better than the chances it lies between.";
export const alone =
  "There is one list. Copy it, change one thing in the copy, and the difference stands here.";
export const waiting = "Working it out.";
export const wrong = "Something in this list needs a change before it can be compared. Edit it.";

export const isFirst = "The others are compared with this list.";
export const nothingChanged = "Nothing in its profile differs from the first.";
export const changed = "What changed";
export const before = "before";
export const after = "now";
export const firstYear = "First year";

export const listName = (order: number): string => `Name of list ${order}`;
export const edit = "Edit";
export const duplicate = "Duplicate";
export const makeFirst = "Make this the one";
export const remove = "Remove";
/** "Edit: Ten more points", read aloud, where one button of a kind stands in every list. */
export const ofList = (act: string, name: string): string => `${act}: ${name}`;

/** "Better in all 80 draws.", "Better in 79 of 80 draws, worse in 1." */
export function drawsSentence({ betterIn, worseIn }: Against, worlds: number): string {
  const [better, worse] = [Math.round(betterIn * worlds), Math.round(worseIn * worlds)];
  if (better === worlds) return `Better in all ${worlds} draws.`;
  if (worse === worlds) return `Worse in all ${worlds} draws.`;
  if (better + worse === 0) return `The same in all ${worlds} draws.`;
  return `Better in ${better} of ${worlds} draws, worse in ${worse}.`;
}

export const figures = {
  applications: "Applications",
  fee: "Application fees",
  signals: "Signals placed",
  stop: "Stop at",
  advanced: "Advanced position",
  first: "A first year",
  both: "Both together",
} as const;

export const applicationsText = ({
  applications,
  firstYearApplications: years,
}: ComparedScenario): string =>
  years > 0 ? `${count(applications)} and ${count(years)} first years` : count(applications);

/** Tiers are told apart only within one specialty: another's single tier counts as gold, and is not. */
export function signalsText({ signalsPlaced, specialties }: ComparedScenario): string {
  const { gold, silver } = signalsPlaced;
  if (silver === 0 || specialties.length > 1) return count(gold + silver);
  return `${count(gold)} gold, ${count(silver)} silver`;
}

/** "$380 less", "the same"; nothing is said about the fee of the first. */
export function feeDifference(against: Against | null): string {
  if (!against) return "";
  if (against.fee === null) return `difference ${notKnown}`;
  if (against.fee === 0) return "the same";
  return `${dollars(Math.abs(against.fee))} ${against.fee > 0 ? "more" : "less"}`;
}

/** "15 programs added, 15 taken off, 3 signaled otherwise", or that the lists are the same. */
export function listDifference({ added, removed, signals }: Against): string {
  const parts = [
    added.length > 0 ? `${plural(added.length, "program")} added` : "",
    removed.length > 0 ? `${plural(removed.length, "program")} taken off` : "",
    signals.length > 0 ? `${count(signals.length)} signaled otherwise` : "",
  ].filter(Boolean);
  return parts.join(", ") || "The same programs and signals";
}

export const added = "Added";
export const removed = "Taken off";
export const signaled = "Signaled otherwise";
const levels = { none: "no signal", silver: "silver", gold: "signal or gold" } as const;
export const signalMove = (from: keyof typeof levels, to: keyof typeof levels): string =>
  `${levels[from]}, now ${levels[to]}`;
export const more = (n: number): string => `and ${count(n)} more`;
