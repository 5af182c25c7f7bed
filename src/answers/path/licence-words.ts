/** Licenses in words, the same on the page and from the command. */
import type { LicenceAnswer, LicenceState, YearsVerdict } from "./licence-schema.ts";

export const verify = "Verify with the board before you rely on it. Only the board decides.";

const verdicts: Readonly<Record<YearsVerdict, string>> = {
  "at-or-above": "At or above what we read",
  between: "It depends: the sources differ, or there is a condition",
  below: "Below what we read",
  unknown: "Not known",
};
export const verdictName = (verdict: YearsVerdict): string => verdicts[verdict];

const shorts: Readonly<Record<YearsVerdict, string>> = {
  "at-or-above": "At or above",
  between: "It depends",
  below: "Below",
  unknown: "Not known",
};
export const shortVerdict = (verdict: YearsVerdict): string => shorts[verdict];

export const yearsOf = (many: number): string => (many === 1 ? "1 year" : `${many} years`);

export type Asked = NonNullable<LicenceState["asked"]>;
export type Graduate = NonNullable<LicenceAnswer["graduate"]>;

/** "2 to 3 years"; "2 years or more" where nobody gave the other end. */
export function askedText({ low, high }: Pick<Asked, "low" | "high">): string {
  if (low === null && high === null) return "no number found";
  if (low === null) return `up to ${yearsOf(high ?? 0)}`;
  if (high === null) return `${yearsOf(low)} or more`;
  return low === high ? yearsOf(low) : `${low} to ${yearsOf(high)}`;
}

export const schools = { "us-can": "a US or Canadian school", img: "a school abroad" } as const;

/** "California asks for 1 year of training after a US or Canadian school. You have 2 credited: at or above." */
export function sentence(answer: LicenceAnswer): string {
  const { here, years: credited, graduate, stateWithoutRow } = answer;
  if (stateWithoutRow !== null) return `We have no row for ${stateWithoutRow}. Ask its board.`;
  if (!here) return "Say your state, and what we read of it stands here.";
  if (graduate === null || !here.asked) return `${here.name}: it depends on where you studied.`;
  const asks = `${here.name} asks for ${askedText(here.asked)} of training after ${schools[graduate]}, by what we read.`;
  return credited === null ? asks : `${asks} ${standing(credited, here.verdict)}`;
}

function standing(credited: number, verdict: YearsVerdict): string {
  const has = `You have ${yearsOf(credited)} credited:`;
  const where = {
    "at-or-above": "at or above it.",
    between: "in between, so the note below decides.",
    below: "below it.",
    unknown: "we do not know if that is enough.",
  } as const;
  return `${has} ${where[verdict]}`;
}

const confidences = {
  high: "High confidence: sources agree.",
  medium: "Medium confidence.",
  low: "Low confidence: one old or weak source.",
} as const;
export const confidence = ({ confidence: level }: Asked): string => confidences[level];
export const newest = (year: number | null): string =>
  year === null ? "No source has a date." : `Newest source: ${year}.`;
export const withoutTraining =
  "A way in for doctors from abroad with no training in the US is reported here.";
export const examText = ({ step3Attempts, timeLimit, year }: LicenceState["exams"]): string =>
  `Exams, as of ${year}: Step 3 tries, ${step3Attempts}; time limit, ${timeLimit}.`;

/** On which no table has a row. */
export const territories = [
  "Puerto Rico",
  "Guam",
  "US Virgin Islands",
  "American Samoa",
  "Northern Mariana Islands",
] as const;
export const noRows = "Not in our table. Ask the board there.";
