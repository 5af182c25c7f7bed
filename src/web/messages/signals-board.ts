/** Words of the signals board: who holds a signal, what it is worth there, and what can be done with it. */

import { hundredths } from "#answers/chance-words.ts";
import { signalName } from "#answers/plain-names.ts";
import type { SignalLevel } from "#answers/types.ts";
import { count, plural } from "./numbers.ts";

export const heading = "Signals";

/** "Gold: 3 of 3", "Signals: 5 of 5". */
export function tierTitle(
  level: "gold" | "silver",
  two: boolean,
  held: number,
  of: number,
): string {
  const name = two ? signalName(level, true) : "Signals";
  return `${name}: ${count(held)} of ${count(of)}`;
}

/**
 * "3 in 100 hang on it." Only the difference: the chance itself stands above, rounded as its range allows,
 * and a finer one here would contradict it. Nothing where it is less than one.
 */
export function worthSentence(withIt: number, without: number): string {
  const of100 = hundredths(withIt - without);
  if (withIt < without || of100 === "less than 1") return "";
  return of100 === "1" ? "1 in 100 hangs on it." : `${of100} in 100 hang on it.`;
}

export const worthUnknown = "What each is worth is being worked out.";
export const worthNote =
  "Bars: what each is worth, against the one worth most. Numbers: how many fewer in 100 match without it; no number is less than 1.";
export const nextTitle = "Next in line";

/** "One more silver would go to Harbor General: 1 in 100 more." */
export const oneMore = (
  level: SignalLevel,
  two: boolean,
  institution: string,
  gain: number,
): string =>
  `One more ${two ? signalName(level, true).toLowerCase() : "signal"} would go to ${institution}: ${change(gain)}.`;

interface Swapped {
  readonly from: string;
  readonly gain: number;
  readonly better: boolean;
}

/** "Silver from Harbor General: 1 in 100 more."; "no better" where it is no offer, with what it would cost. */
export function swapGain(level: SignalLevel, two: boolean, swap: Swapped): string {
  const { from, gain, better } = swap;
  const less = gain <= -0.01 ? `, ${change(gain)}` : "";
  return `${signalName(level, two)} from ${from}: ${better ? change(gain) : `no better${less}`}.`;
}

function change(gain: number): string {
  return `${hundredths(gain)} in 100 ${gain < 0 ? "fewer" : "more"}`;
}

export const take = "Take it";
export const takeName = (level: SignalLevel, two: boolean, from: string, to: string): string =>
  `Move the ${two ? `${level} signal` : "signal"} of ${from} to ${to}`;

export const barredTitle = "No signal, as you said";
export const byYou = "placed by you";

export const emptySlots = (n: number, level: "gold" | "silver", two: boolean): string =>
  two ? `${count(n)} ${level} not placed.` : `${plural(n, "signal")} not placed.`;

export const move = "Move";
export const moveName = (institution: string): string => `Move the signal of ${institution}`;
export const place = "Place one";
export const placeName = (level: "gold" | "silver", two: boolean): string =>
  two ? `Place a ${level} signal` : "Place a signal";

export const toLevel = (level: SignalLevel, two: boolean): string => {
  if (level === "none") return "Take it off";
  return two ? `Make it ${level}` : "Give it a signal";
};

export const auto = "Let Elective place it";
export const autoAll = "Let Elective place them all";
export const fullByYou = (level: SignalLevel, two: boolean): string =>
  `Every ${two ? level : "signal"} is where you placed it. Swap one instead.`;

export const swapWith = "Swap with";
export const swap = "Swap";
export const choose = "Choose a program";
export const placeAt = "Program";

/** "Henry Ford Hospital, silver" in a list of programs to swap with. */
export const holderName = (institution: string, level: SignalLevel, two: boolean): string =>
  level === "none" ? institution : `${institution}, ${signalName(level, two).toLowerCase()}`;

/** What is read aloud after a move. */
export function moved(institution: string, level: SignalLevel, two: boolean): string {
  return level === "none"
    ? `${institution}: no signal.`
    : `${institution}: ${signalName(level, two).toLowerCase()}.`;
}
