/** Words of an opened program: why it is where it is, what is known of it, what the person may correct. */

import { percent, percentRange } from "#answers/chance-words.ts";
import { gateName } from "#answers/plain-names.ts";
import type { SignalLevel } from "#answers/types.ts";
import type { GateVerdict, WhyAnswer, WhyFact } from "#answers/why-types.ts";
import { factNames, factValue } from "./facts.ts";
import { gateSource } from "./list.ts";
import { count, notKnown } from "./numbers.ts";

export const waiting = "Reading what is known about this program.";
export const chancesTitle = "Your chances there";
export const movedTitle = "What moved it";
export const rankedTitle = "And of a match, given an interview";
export const gatesTitle = "Gates";
export const factsTitle = "What is known";
export const historyTitle = "Positions filled";
export const verifyTitle = "Verify before you pay";
export const unknownTitle = "Not known";
export const correctTitle = "Correct a fact";
export const noteTitle = "Your note";
export const noteHint = "Kept on this device with your list.";

export const levels = {
  none: "Interview, no signal",
  silver: "Interview, with silver",
  gold: "Interview, with gold",
  one: "Interview, with a signal",
  ranked: "Match, if ranked",
  match: "Match, alone",
} as const;

/** What to say first: whether it can be on a list, and the chance there with the signal placed. */
export function whySentence(
  { excluded, chances, noChances }: WhyAnswer,
  signal: SignalLevel,
): string {
  if (excluded) return `Not on any list: ${lowerFirst(gateName(excluded.gate))}.`;
  if (noChances === "not-in-profile") return "Not among the programs of your specialties.";
  if (!chances) return "The published data cannot say what your chances are here.";
  const { interview } = chances[signal] ?? chances.none;
  const placed = chances[signal] === undefined ? "none" : signal;
  return `${percent(interview)} chance of an interview ${withSignal(placed, chances)} (range ${percentRange(interview)}).`;
}

function withSignal(signal: SignalLevel, { silver }: NonNullable<WhyAnswer["chances"]>): string {
  if (signal === "none") return "without a signal";
  return silver ? `with your ${signal} signal` : "with your signal";
}

export const ifOpen = "If that were not so, these would be your chances.";

const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

export const baseNote =
  "Measured against the average applicant of your type at the average program of the specialty. What else sets this program apart is in no table: that moves nothing and widens the range.";

export const smallParts = (n: number): string => `${count(n)} more that hardly move it`;

/** "Not said, so it moves nothing and the range is wider: home state, publications." */
export const unsaidNote = (facts: readonly string[]): string =>
  `Not said, so each moves nothing and widens the range: ${facts.join(", ")}.`;

/** "graduation year: not said" is said by its name alone where all of them are not said. */
export const unsaidName = (fact: string): string => fact.replace(/: not said$/, "");

export const gateColumns = { gate: "Gate", verdict: "Verdict" } as const;
export const factColumns = { fact: "Fact", value: "Value", source: "Source" } as const;

export const verdicts = {
  passed: "passed",
  failed: "failed",
  preferred: "preference not met",
  unknown: notKnown,
} as const;

export function verdictText({ verdict, unknown, concerns }: GateVerdict): string {
  if (!concerns) return "does not concern you";
  return unknown === "not-said" ? "you did not say" : verdicts[verdict];
}

/** "250, a preference. You said so."; under the name of the gate. */
export function askedText({ asked, policy, rule, source }: GateVerdict, title: string | undefined) {
  if (asked === null) return "Not published.";
  const value = factValue(policy, asked);
  const kind = rule === "preferred" ? ", a preference" : "";
  const said = source === null ? "" : ` ${gateSource(source, title)}`;
  return `${value.charAt(0).toUpperCase()}${value.slice(1)}${kind}.${said}`;
}

/** "Program Results 2016-2020, 2020, inferred, medium confidence"; nothing where nothing is known. */
export function factSource(fact: WhyFact, title: string | undefined): string {
  if (fact.source === null) return "";
  if (fact.source === "user") return directoryWords(fact);
  const name = title ?? fact.source;
  const parts = [
    name,
    fact.year === null || name.includes(`${fact.year}`) ? "" : `${fact.year}`,
    fact.quality === "primary" || fact.quality === null ? "" : fact.quality,
    fact.confidence === null ? "" : `${fact.confidence} confidence`,
  ];
  return parts.filter(Boolean).join(", ");
}

/** "You. The directory has 19." */
const directoryWords = ({ fact, directory }: WhyFact): string =>
  directory === null
    ? "You. The directory does not know."
    : `You. The directory has: ${factValue(fact, directory)}.`;

/** "Owner, takes international graduates, attempts at any step". */
export const unknownText = (unknown: WhyAnswer["unknown"]): string => {
  const names = unknown.map((name, i) => (i === 0 ? factNames[name] : lowerFirst(factNames[name])));
  return `${names.join("; ")}. Ask the program: nobody publishes these in one place.`;
};

export const placeText = ({ program }: WhyAnswer): string => {
  const { city, state } = program.place ?? program.institution;
  return `${city}, ${state}`;
};

export const correct = {
  which: "Fact",
  choose: "Choose a fact",
  value: "Your value",
  kind: "If I do not meet it",
  strict: "It is closed to me",
  preferred: "It prefers others",
  visas: "Visas it sponsors; none ticked is none",
  save: "Save",
  clear: "Clear mine",
  yes: "Yes",
  no: "No",
} as const;
export const current = (said: string): string => `Now: ${said}.`;
export const wholeFrom = (low: number, high: number): string =>
  `Enter a whole number from ${low} to ${high}.`;
export const chooseOne = "Choose one.";
export const enterText = "Enter 1 to 200 characters.";

/** Policies that could not stop this person whatever they are, in one line. */
export const idleGates = (names: readonly string[]): string =>
  `Cannot stop you, whatever the program says: ${names.map(lowerFirst).join("; ")}.`;

const hints: Readonly<Record<string, string>> = {
  sameAs: "Its program code, like 1007-140. The two become one row, one fee, one signal.",
  unfilled: "0 is filled. It counts as the latest year of its history.",
  open: "No takes it off every list, pinned or not.",
  research: "Million dollars a year.",
  imgShare: "In percent, 0 to 100. It stands among the facts and moves nothing.",
};
export const factHint = (fact: string): string | undefined => hints[fact];
