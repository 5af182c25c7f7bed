/** Words of one lane, opened: the day, the moves and what stands in their way, proof, red flags, sources. */
import type { LaneRead } from "#answers/path/lanes-schema.ts";
import { plural } from "./numbers.ts";
import { span } from "./path-lanes.ts";

export const back = "All lanes";
export const parts = {
  day: "The day",
  roles: "Entry roles",
  asked: "What is asked of you",
  moves: "First moves",
  proof: "What to make, to prove it",
  flags: "Red flags",
  pay: "Pay",
  found: "Where to look",
  forIt: "For it",
  against: "Against it",
  article: "The article’s author, on this lane",
  sources: "Sources",
} as const;

export const where = {
  inside: "Inside the hospital",
  outside: "Outside the hospital",
} as const;
export const noMode = "Reading and looking: no work for anyone";
export const noModeVerdict = "No rule we read is about this.";

/** "2 to 4 hours a week" */
export const hoursText = (hours: { low: number; high: number } | null): string =>
  hours === null ? "Hours: nobody says" : `${span(hours)} hours a week`;

export const hiddenMoves = (count: number): string =>
  `${plural(count, "paid move")} ${count === 1 ? "is" : "are"} blocked and not listed until your status is known. Say it here.`;
export const statusHeading = "Your status";
export const noMoves = "No first move that we stand behind.";
export const otherRules = (count: number): string =>
  count === 1 ? "1 more rule on this kind of work" : `${count} more rules on this kind of work`;
export const stageUnknown = "Your stage is not known, and it decides";

export const leftOut = ({ label, why }: LaneRead["payLeftOut"][number]): string =>
  why === "average" ? `${label}: an average, so not shown.` : `${label}: no year, so not shown.`;

export const article = {
  entry: "Ease of entry",
  usesMd: "How much the MD counts",
  ease: "Ease, out of 100",
  hours: "Hours a week beside work",
  goodFor: "For whom",
} as const;
export const noArticle = "The article does not have this lane.";
export const estimate = "These are one author’s estimates. No method is given.";
/** "medium-low" as "Medium-low". */
export const level = (said: string | null): string =>
  said === null ? "Not said" : `${said.slice(0, 1).toUpperCase()}${said.slice(1)}`;
