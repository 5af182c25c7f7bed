/** Who can be reached in a crisis, and when; no words about them. It is in every page, so it comes unparsed: its test checks it. */
import crisis from "#data/path/crisis.json" with { type: "json" };
import type { Cited } from "./sources.ts";

/** The order they are offered in: a person at any hour first. */
export const CRISIS_LINES = [
  "988",
  "crisis-text-line",
  "physician-support-line",
  "emotional-ppe",
  "physician-health-programs",
] as const;
export type CrisisLineId = (typeof CRISIS_LINES)[number];

/** Minutes after midnight in a time zone; `to` before `from` is the next day. */
export interface Hours {
  readonly from: number;
  readonly to: number;
  readonly zone: string;
}

export interface CrisisLine extends Omit<Cited, "basis"> {
  readonly basis: string;
  /** Numbers as they are dialed; `say` is the word to send. */
  readonly call?: string | undefined;
  readonly text?: string | undefined;
  readonly say?: string | undefined;
  readonly page?: string | undefined;
  /** null where it has none to say: at any hour for a number. */
  readonly hours: Hours | null;
}

export const crisisLines: Readonly<Record<CrisisLineId, CrisisLine>> = crisis.lines;
export const emergencyNumber: string = crisis.emergency;
/** What boards still ask about care in the past. */
export const licenseForms: Omit<CrisisLine, "hours"> = crisis.licenseForms;
/** Words after which help is offered: nothing is scored, kept or sent. */
export const crisisPhrases: readonly string[] = crisis.phrases;

/** Whether it is open at a minute of the day (0 to 1439) in its own time zone. */
export const isOpenAt = ({ from, to }: Hours, minute: number): boolean =>
  from <= to ? from <= minute && minute < to : minute >= from || minute < to;

/** Letters and numbers with one space between; an apostrophe is no gap, however it was typed. */
const plain = (text: string): string =>
  ` ${text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’‘ʼ`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Whether a text has one of the phrases at which a human is offered first. Whole words: "send it" is not one. */
export function asksForHelp(text: string): boolean {
  const said = plain(text);
  return crisisPhrases.some((phrase) => said.includes(plain(phrase)));
}
