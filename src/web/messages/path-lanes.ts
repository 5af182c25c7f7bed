/** Words of the page of lanes: the list, how it is cut and ordered, several side by side. */
import type { LaneFilter } from "#answers/path/lane-views.ts";
import type { FitMover, LaneFit, LaneRead, LanesAnswer } from "#answers/path/lanes-schema.ts";
import type { Stage } from "#dossier/path/terms.ts";
import { dollars, plural } from "./numbers.ts";

export const heading = "Lanes";

type LaneVerdict = LaneRead["eligibility"]["verdict"];

const verdicts: Readonly<Record<LaneVerdict, string>> = {
  open: "Open",
  open_with_conditions: "Open with conditions",
  unknown: "Not known",
  hard: "Hard to get into",
  closed: "Closed",
};
export const verdictName = (verdict: LaneVerdict): string => verdicts[verdict];

const atStage: Readonly<Record<Stage, string>> = {
  in_residency: "in residency",
  in_fellowship: "in fellowship",
  left_residency_no_license: "after leaving residency with no license",
  completed_residency: "after residency",
  board_certified: "once board certified",
};

/** "12 of 15 lanes are open in residency, 2 of them with conditions." */
export function sentence({ stage, status, counts, lanes }: LanesAnswer): string {
  if (stage === null || status === null)
    return `We do not know which of ${lanes.length} lanes are open to you.`;
  const conditions = counts.open_with_conditions ?? 0;
  const open = (counts.open ?? 0) + conditions;
  const some =
    conditions === 0
      ? ""
      : `, ${conditions === open ? "all" : `${conditions} of them`} with conditions`;
  const unknown = counts.unknown ?? 0;
  if (open === 0 && unknown > 0)
    return `No lane is known to be open ${atStage[stage]}: your status leaves ${unknown} of ${lanes.length} not known.`;
  return `${open} of ${lanes.length} lanes are open ${atStage[stage]}${some}.`;
}

export const stageMissing = "Your stage is not known, and it decides. Say it here.";
export const statusMissing = "Your status in the US is not known, and it decides too.";
export const stageHeading = "Where you stand";
export const orderNote =
  "Not first in line. Help, leave, a fix, a transfer and a switch of specialty come before a lane.";

/** "Best fit: Medical writing and content, 7 of 12 points." */
export const bestFit = (name: string, fit: LaneFit): string =>
  `Best fit with your likes and hates: ${name}, ${signed(fit.points)} of ${fit.most}.`;
export const noFit =
  "No fit is worked out: pick at least 1 like or hate below, and the lanes move.";
export const ownWordsNote = (many: number): string =>
  `${plural(many, "line")} in your own words ${many === 1 ? "moves" : "move"} nothing.`;

type Eligibility = LaneRead["eligibility"];

const byStatus: Readonly<Record<LaneVerdict, string>> = {
  open: "",
  open_with_conditions: "Your status sets the terms.",
  hard: "Your status makes it hard.",
  unknown: "Your status leaves it not known.",
  closed: "Your status closes it.",
};

/** Why a lane stands where it stands: the reason of the stage, and whether the status moved it. */
export function whyText({ verdict, code, byStage, reason }: Eligibility): string {
  if (byStage === null || reason === null) return "";
  if (code === "stage") return reason;
  return `${byStatus[verdict]} By your stage alone: ${verdicts[byStage].toLowerCase()}. ${reason}`;
}

/** What a rule on the status is about. */
export const statusSays = ({ table }: { readonly table: string }): string =>
  table === "visa_work"
    ? "While you train, your status says"
    : "Of a job in any lane, your status says";

export const groupHeading = (verdict: LaneVerdict, count: number): string =>
  `${verdicts[verdict]}: ${count}`;

export const tastesHeading = "What you like and hate";
export const tastesNote = (hated: number, liked: number): string =>
  `${hated} of 3 hates, ${liked} of 3 likes`;

export const cutHeading = "Cut the list";
export const filterNames: Readonly<Record<keyof Required<LaneFilter>, string>> = {
  open: "Open to you",
  fourHours: "Tried in 4 hours a week or less",
  remote: "Often remote",
  insideProgram: "A first move inside the program",
  payKnown: "Pay known, with its year",
};
export const cutNote = (on: number, of: number): string =>
  on === 0 ? "all shown" : `${on} of ${of} on`;
export const shown = (count: number, of: number): string =>
  `${count === of ? `All ${of} lanes` : `${count} of ${of} lanes`}: open first, then by fit.`;
export const howTo =
  "Open one for its first moves, their hours and its pay. Choose one: the other 14 close until you close it. Then write a test of 2 to 4 hours and its pass mark, before it starts.";
export const noneLeft = "No lane passes all of these. Take one off.";

export const signed = (points: number): string =>
  points > 0 ? `+${points}` : points < 0 ? `−${-points}` : "0";

const said = { liked: "you like it", enjoyed: "you enjoy it", hated: "you hate it" } as const;
/** "Teaching, you like it: +2" */
export const moverText = ({ name, from, moved }: FitMover): string =>
  `${name}, ${said[from]}: ${signed(moved)}`;

/** "+7 of 12. Teaching, you like it: +2; Long hours, you hate it: +1." */
export function fitText(fit: LaneFit | null): string {
  if (fit === null) return "Not worked out.";
  const movers = [...fit.likes, ...fit.hates].map(moverText);
  const moved = movers.length === 0 ? "Nothing you said moves it." : `${movers.join("; ")}.`;
  return `${signed(fit.points)} of ${fit.most}. ${moved}`;
}

export const rows = {
  entry: "Who gets in",
  fit: "Fit",
  income: "First income",
  pay: "Pay",
  remote: "Remote",
  test: "Trying it",
  license: "License",
  board: "Board",
  residency: "Residency",
  citizenship: "Citizenship",
  moves: "First moves",
  visaSafe: "Visa-safe version",
} as const;

/** "1 to 3 months. The article’s author’s estimate." */
export function incomeText({ article }: Pick<LaneRead, "article">): string {
  const months = article?.monthsToFirstIncome ?? null;
  if (months === null) return "Nobody we read says how long.";
  return `${span(months)} months. The article’s author’s estimate; no method is given.`;
}

export const span = ({ low, high }: { readonly low: number; readonly high: number }): string =>
  low === high ? `${low}` : `${low} to ${high}`;

type Pay = LaneRead["pay"][number];
const units = { "usd-year": "a year", "usd-hour": "an hour" } as const;
const measures = { range: "", median: ", median", point: ", one figure" } as const;
const qualities = {
  primary: "First-hand.",
  secondary: "Second-hand.",
  low: "A weak source.",
} as const;

/** "$75,000 to $180,000 a year, 2014. In-house start. From 2014. Second-hand." */
export function payText({ label, low, high, unit, measure, year, caveat, quality }: Pay): string {
  const amount = low === high ? dollars(low) : `${dollars(low)} to ${dollars(high)}`;
  const median = label.includes("median") ? "" : measures[measure];
  return `${amount} ${units[unit]}${median}, in ${year}. ${label}. ${caveat} ${qualities[quality]}`;
}
export const noPay = "No figure with a year that we can show.";

/** The first figure, in short; the rest, with sources, is on the lane's own page. */
export const firstPay = ({ pay: [first] }: Pick<LaneRead, "pay">): string =>
  first ? payText(first) : noPay;

const remotes = { often: "Often", sometimes: "Sometimes", rarely: "Rarely" } as const;
export const remoteText = (remote: LaneRead["remote"]): string => remotes[remote];

export const testText = ({ low, high }: LaneRead["testHours"]): string =>
  high === 0 ? "Not beside residency." : `${span({ low, high })} hours a week.`;

export const movesText = ({ inside, outside }: { inside: number; outside: number }): string =>
  `${inside} inside the hospital, ${outside} outside.`;
export const noneInside = "Nothing of it can be part of your training.";

export const compare = "Compare";
export const compareLabel = (name: string): string => `Compare ${name}`;
export const compareHeading = (count: number): string => `${count} lanes side by side`;
export const compareMore = "Pick one more to compare. Up to 3 stand side by side.";
export const compareEnd = "Stop comparing";
export const methodHeading = "How the fit is worked out";
export const isChosen = "Your lane";

export const unread =
  "The lanes cannot be read: your notes name something these tables do not have.";
export const unreadLine = (found: string, accepted: string): string =>
  `${found}. Known: ${accepted}.`;
