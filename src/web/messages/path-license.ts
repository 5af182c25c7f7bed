/** Words of the page of licenses: years of training credited beside what each state asks for. */
import type { LicenceAnswer, LicenceState } from "#answers/path/licence-schema.ts";
import {
  type Asked,
  askedText,
  type Graduate,
  schools,
  shortVerdict,
  yearsOf,
} from "#answers/path/licence-words.ts";
import { plural } from "./numbers.ts";

export const heading = "License";
export const fieldsHeading = "What it depends on";
export const fieldsNote = "These are fields of your sheet.";
/** Most first. */
const VERDICT_ORDER = ["at-or-above", "between", "below", "unknown"] as const;

export const noYears =
  "Your years credited are not known. Ask the program office for the number; it is not always the PGY.";
export const noSchool =
  "Your school is not known. States ask for more years after a school abroad.";

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

/** "2 to 3 years, low" */
export const shortAsked = (asked: Asked): string => `${askedText(asked)}, ${asked.confidence}`;
export const newestShort = (year: number | null): string => (year === null ? "no date" : `${year}`);
export const tableNote =
  "Years of training, then our confidence: low, medium or high. Under the name: the year of the newest source.";
