/** Words of the page of licenses: years of training credited beside what each state asks for. */
import type { LicenceAnswer, LicenceState, YearsVerdict } from "#answers/path/licence-schema.ts";
import { plural } from "./numbers.ts";

export const heading = "License";
export const fieldsHeading = "What it depends on";
export const fieldsNote = "These are fields of your sheet.";
export const verify = "Verify with the board before you rely on it. Only the board decides.";

const verdicts: Readonly<Record<YearsVerdict, string>> = {
  "at-or-above": "At or above what we read",
  between: "It depends: the sources differ, or there is a condition",
  below: "Below what we read",
  unknown: "Not known",
};
export const verdictName = (verdict: YearsVerdict): string => verdicts[verdict];

/** Most first. */
const VERDICT_ORDER = ["at-or-above", "between", "below", "unknown"] as const;

const yearsOf = (many: number): string => (many === 1 ? "1 year" : `${many} years`);

type Asked = NonNullable<LicenceState["asked"]>;
type Graduate = NonNullable<LicenceAnswer["graduate"]>;

/** "2 to 3 years"; "2 years or more" where nobody gave the other end. */
export function askedText({ low, high }: Pick<Asked, "low" | "high">): string {
  if (low === null && high === null) return "no number found";
  if (low === null) return `up to ${yearsOf(high ?? 0)}`;
  if (high === null) return `${yearsOf(low)} or more`;
  return low === high ? yearsOf(low) : `${low} to ${yearsOf(high)}`;
}

const schools = { "us-can": "a US or Canadian school", img: "a school abroad" } as const;

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

export const noYears =
  "Your years credited are not known. Ask the program office for the number; it is not always the PGY.";
export const noSchool =
  "Your school is not known. States ask for more years after a school abroad.";

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

export const mapHeading = (school: Graduate): string => `All states, after ${schools[school]}`;
export const schoolLabel = "The map is for";
export const schoolName = (school: Graduate): string => columns[school === "img" ? "img" : "usCan"];
export const mapNote =
  "Pick a state to read its row. Arrow keys move between states. Small ones are easier to find in the list.";
export const mapLabel = (school: Graduate): string =>
  `States by years of training asked for after ${schools[school]}`;
export const drawing = "Drawing the map.";

/** "California: 1 year. You: at or above." */
export function stateText({ name, usCan, img, verdict }: LicenceState, school: Graduate): string {
  const years = askedText(school === "img" ? img : usCan);
  const you = verdict === "unknown" ? "" : ` You: ${shortVerdict(verdict).toLowerCase()}.`;
  return `${name}: ${years}.${you}`;
}

/** "1 to 3 years: 2 states" */
export const keyText = (asked: Pick<Asked, "low" | "high">, count: number): string =>
  `${askedText(asked)}: ${plural(count, "state")}`;

/** "We are sure of few: high confidence in 4, medium in 42, low in 5." */
export function confidenceText(asked: readonly Asked[]): string {
  const count = (level: Asked["confidence"]) =>
    asked.filter(({ confidence: each }) => each === level).length;
  return `Our confidence is high in ${count("high")}, medium in ${count("medium")}, low in ${count("low")}. Stripes are a range: the sources differ, or there is a condition.`;
}

/** "With 2 years credited: at or above in 44, it depends in 5, below in 2." */
export function countsText({ years, counts }: LicenceAnswer): string {
  const some = VERDICT_ORDER.filter((verdict) => (counts[verdict] ?? 0) > 0).map(
    (verdict) => `${shortVerdict(verdict).toLowerCase()} in ${counts[verdict]}`,
  );
  return `With ${yearsOf(years ?? 0)} credited, for your school: ${some.join(", ")}.`;
}

export const listHeading = (many: number): string => `The list of ${many}`;
export const columns = {
  state: "State",
  usCan: "School in US or Canada",
  img: "School abroad",
  verdict: "You",
} as const;
export const details = {
  usCan: "After a US or Canadian school",
  img: "After a school abroad",
} as const;

const shorts: Readonly<Record<YearsVerdict, string>> = {
  "at-or-above": "At or above",
  between: "It depends",
  below: "Below",
  unknown: "Not known",
};
export const shortVerdict = (verdict: YearsVerdict): string => shorts[verdict];
/** "2 to 3 years, low" */
export const shortAsked = (asked: Asked): string => `${askedText(asked)}, ${asked.confidence}`;
export const newestShort = (year: number | null): string => (year === null ? "no date" : `${year}`);
export const tableNote =
  "Years of training, then our confidence: low, medium or high. Under the name: the year of the newest source.";
export const territories = [
  "Puerto Rico",
  "Guam",
  "US Virgin Islands",
  "American Samoa",
  "Northern Mariana Islands",
] as const;
export const noRows = "Not in our table. Ask the board there.";
