/** Words of the picture of what is left. */
import { monthAfter } from "#answers/path/months.ts";
import type { RunwayAnswer } from "#answers/path/runway-schema.ts";
import { monthName, ruinSteps, runsOutSentence } from "#answers/path/runway-words.ts";
import { dollars, plural } from "./numbers.ts";

export const readFan = "Read the fan at";
export const table = "What is left, by month";
export const columns = [
  "Month",
  "1 in 10 below",
  "1 in 4 below",
  "Middle",
  "1 in 4 above",
  "1 in 10 above",
];
export const outerKey = "8 in 10 simulated paths";
export const innerKey = "5 in 10";
export const middleKey = "middle path";
export const zeroMark = "$0";

type Row = NonNullable<RunwayAnswer["fan"]>[number];

/** What the picture shows, first the range of the day on which the money runs out. */
export function fanCaption({
  runsOut,
  lasting,
}: Pick<RunwayAnswer, "runsOut" | "lasting">): string {
  const first = runsOutSentence({ runsOut, lasting }) ?? "";
  const steps = runsOut === null ? "" : ruinSteps(runsOut);
  return [first, steps].filter(Boolean).join(" ");
}

/** "Shown: 36 of 120 months. The table has all." Nothing where all are shown. */
export const shownNote = (shown: number, all: number): string =>
  shown >= all ? "" : `Shown: the first ${shown} of ${plural(all, "month")}. The table has all.`;

/** "Aug 2027" */
export const shortMonth = (today: string, month: number): string =>
  monthName(monthAfter(today, month)).replace(/^(\w{3})\w*/, "$1");

/** "Month 14, January 2028: $1,200 on the middle path; 8 in 10 between -$4,000 and $5,100." */
export const fanPoint = ({ month, p10, p50, p90 }: Row, today: string): string =>
  `Month ${month}, ${monthName(monthAfter(today, month))}: ${dollars(p50)} on the middle path; 8 in 10 between ${dollars(p10)} and ${dollars(p90)}.`;

export const payEndsMark = (calendar: string): string => `Pay ends ${short(calendar)}`;

/** "Money gone Aug 2027 to May 2028", "Money gone from Aug 2027 on". */
export function goneMark({ early, late }: NonNullable<RunwayAnswer["runsOut"]>): string {
  const from = early.calendar === null ? "" : short(early.calendar);
  if (late.calendar === null) return `Money gone from ${from} on`;
  const to = short(late.calendar);
  return from === to ? `Money gone ${from}` : `Money gone ${from} to ${to}`;
}

const short = (calendar: string): string => monthName(calendar).replace(/^(\w{3})\w*/, "$1");

/** "$20k", "-$150k", "$0": the scale beside the picture. */
export const thousands = (amount: number): string =>
  Math.abs(amount) < 1000
    ? dollars(amount)
    : `${dollars(amount / 1000).replace(/\.(\d)0$/, ".$1")}k`;
