/** Words of the pictures: each says in a sentence what it shows, and how to read its marks. */
import { hundredths } from "#answers/chance-words.ts";
import type { SignalLevel } from "#answers/types.ts";
import type { People } from "../charts/dots.ts";
import { plural } from "./numbers.ts";

const FIFTY = 50;

/** "50 people like you: 35 match, 15 do not."; where rounding leaves nobody on one side, a bound is said. */
export function peopleSentence({ matched, bound }: People): string {
  if (bound === "none-rounded") return `${FIFTY} people like you: 1 or fewer match.`;
  if (bound === "all-rounded") return `${FIFTY} people like you: ${matched} or more match.`;
  return `${FIFTY} people like you: ${matched} match, ${FIFTY - matched} do not.`;
}

export const dotKinds = {
  sure: "match even at the low end of the range",
  likely: "match if the estimate is right",
  unlikely: "match only at the high end of the range",
  never: "do not match even there",
} as const;
export const people = "People";

/** "Small dots: 50 equally likely values of that chance, 40 of them in the range." */
export const valuesSentence = (all: number, inRange: number): string =>
  `Small dots: ${all} equally likely values of that chance, ${inRange} of them in the range.`;

export interface YearPositions {
  readonly year: number;
  /** null where the directory lists none that year. */
  readonly offered: number | null;
  readonly filled: number | null;
}

export const fill = {
  table: "Positions filled of positions offered, by year",
  notListed: "not listed",
  filledUnknown: "filled not known",
  none: "No year of this program is listed.",
} as const;

/** "8 of 10", "not listed": one year, under its bar. */
export function yearWords({ offered, filled }: YearPositions): string {
  if (offered === null) return fill.notListed;
  return filled === null ? `${offered}, ${fill.filledUnknown}` : `${filled} of ${offered}`;
}

/** "Every position filled in 3 of 4 listed years. 2 of 10 positions stayed open in 2018. Not listed in 2016." */
export function fillSentence(history: readonly YearPositions[]): string {
  const listed = history.filter((year) => year.offered !== null);
  if (listed.length === 0) return fill.none;
  const known = listed.filter((year) => year.filled !== null);
  const full = known.filter((year) => open(year) === 0);
  const parts = [
    known.length === 0 ? "" : fullWords(full.length, known.length),
    ...known.filter((year) => open(year) > 0).map(openWords),
    yearsWords("How many were filled is not known for", without(listed, known)),
    yearsWords("Not listed in", without(history, listed)),
  ];
  return parts.filter(Boolean).join(" ");
}

const open = ({ offered, filled }: YearPositions): number =>
  Math.max(0, (offered ?? 0) - (filled ?? 0));
const without = (all: readonly YearPositions[], some: readonly YearPositions[]) =>
  all.filter((year) => !some.includes(year)).map(({ year }) => year);

const fullWords = (full: number, known: number): string =>
  full === known
    ? known === 1
      ? "Every position filled in its one listed year."
      : `Every position filled in all ${known} listed years.`
    : `Every position filled in ${full} of ${plural(known, "listed year")}.`;

const openWords = (year: YearPositions): string =>
  `${open(year)} of ${plural(year.offered ?? 0, "position")} stayed open in ${year.year}.`;

const yearsWords = (before: string, years: readonly number[]): string =>
  years.length === 0 ? "" : `${before} ${listWords(years.map(String))}.`;

/** "A", "A and B", "A, B and C". */
export const listWords = (items: readonly string[]): string =>
  items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1] ?? ""}`;

export const effects = {
  caption: "What moved the chance of an interview, the most first. Bars to the right raise it.",
  fact: "Fact",
  effect: "Effect",
} as const;

const levelNames: Readonly<Record<SignalLevel, string>> = {
  none: "no signal",
  silver: "silver",
  gold: "gold",
};
export const levelName = (level: SignalLevel, twoTiers: boolean): string =>
  level === "gold" && !twoTiers ? "signal" : levelNames[level];

interface Worth {
  readonly level: SignalLevel;
  /** Chance that the level adds to the whole list. */
  readonly gain: number;
}

/** "Silver adds 1 point, gold 3 points. Now: gold."; no finer than a point, against no signal there. */
export function worthSentence(
  levels: readonly Worth[],
  placed: SignalLevel,
  twoTiers: boolean,
): string {
  const said = levels.map(({ level, gain }, i) => {
    const name = levelName(level, twoTiers);
    return `${name} ${i === 0 ? "adds " : ""}${gainWords(gain)}`;
  });
  const now = placed === "none" ? "" : ` Now: ${levelName(placed, twoTiers)}.`;
  const sentence = said.join(", ");
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${now}`;
}

/** Half a tenth of a point is nothing to the model. */
const NOTHING = 0.0005;

function gainWords(gain: number): string {
  if (gain < NOTHING) return "nothing";
  const points = hundredths(gain);
  return points === "1" || points === "less than 1" ? `${points} point` : `${points} points`;
}
