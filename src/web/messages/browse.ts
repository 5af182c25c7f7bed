/** Words of the fold with every program: what is on show, what stands with each, what can be done to it. */

import { steppedPercent } from "#answers/chance-words.ts";
import { gateName, signalName } from "#answers/plain-names.ts";
import type { BrowsedProgram } from "#answers/programs-types.ts";
import type { Choice } from "./choice.ts";
import { count, plural } from "./numbers.ts";

export const heading = (n: number): string =>
  `Every program of your specialties${n === 0 ? "" : ` (${count(n)})`}`;
export const waiting = "The programs are being read.";
export const failed = "The programs could not be read. Change a field or open the page again.";
export const note =
  "Interview: without a signal, and without a range. Open the program on the list for its range. Pin one and the list is made again with it on.";
export const search = "Search every program";
export const show = "Show";
export const which = "Programs";
export const showAll = "Show all";

export const statusChoices: readonly Choice[] = [
  { value: "", text: "All" },
  { value: "open", text: "Not on the list" },
  { value: "listed", text: "On the list" },
  { value: "excluded", text: "Excluded" },
];

export const yearChoices: readonly Choice[] = [
  { value: "", text: "Specialties" },
  { value: "first-year", text: "First year" },
];

/** "14 of 519 programs, the best chance of an interview first." */
export function shownSentence(shown: number, all: number): string {
  if (all === 0) return "The directory has no program of these specialties.";
  if (shown === 0) return `None of ${plural(all, "program")} fits.`;
  const some = shown === all ? `All ${count(all)}` : `${count(shown)} of ${count(all)}`;
  return `${some} ${all === 1 ? "program" : "programs"}, the best chance of an interview first.`;
}

/** "On the list, gold", "Not on the list", "Excluded: Visa". */
export function statusWords(
  { status, signal, gate, found, pinned }: BrowsedProgram,
  two: boolean,
): string {
  if (status === "excluded") {
    const because = `Excluded: ${gateName(gate ?? "closed")}`;
    // What the person did needs no finding beside it.
    return found === null || gate === "excluded" ? because : `${because}, ${found}`;
  }
  if (status === "open") return pinned ? "Pinned, not on the list yet" : "Not on the list";
  return ["On the list", signalName(signal, two).toLowerCase(), pinned && "pinned"]
    .filter(Boolean)
    .join(", ");
}

/** "Interview 25%", in steps of five points; nothing for an excluded program. */
export const interviewWords = (interview: number | null): string =>
  interview === null ? "" : `Interview ${steppedPercent(interview, 5)}`;

export const acts = { pin: "Pin", unpin: "Unpin", leaveOut: "Leave out", putBack: "Put back" };
export const actName = (act: keyof typeof acts, { institution, program }: BrowsedProgram): string =>
  `${acts[act]} ${institution}, ${program}`;
