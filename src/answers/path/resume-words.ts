/** What a resume says besides the user's own words, and what is said about it: the same for page and command. */
import { plural } from "../number-words.ts";
import type { Missing, ResumeKind, SectionId } from "./resume-schema.ts";

export const SECTION_WORDS: Readonly<Record<SectionId, string>> = {
  training: "Training",
  work: "Work",
  experience: "Experience",
  projects: "Projects",
  education: "Education",
  licenses: "Licenses and certificates",
  publications: "Publications",
  awards: "Awards",
  skills: "Skills",
  languages: "Languages",
};

/** The title a file carries: of what it is, not of whose. */
export const TITLE_WORDS: Readonly<Record<ResumeKind, string>> = {
  normal: "Curriculum vitae",
  short: "Resume",
};

export const SUMMARY = "Summary";

/** At the head of later pages. */
export const pageMark = (name: string | null, page: number): string =>
  name === null ? `Page ${page}` : `${name}, page ${page}`;

/** Shared work is never claimed whole. */
export const contributed = (title: string, did: string): string =>
  /^contributed to\b/i.test(did) ? did : `Contributed to ${title}; ${lowerFirst(did)}`;

/** A word that is all capitals stays as it is. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}(?:\p{Ll}|\s)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

export const quoted = (said: string, from: string): string => `“${said}” (${from})`;

export const bothHalves = (first: string, second: string): string => `${first} | ${second}`;

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** "Jul 2025", of an ISO day. */
export const monthYear = (day: string): string =>
  `${MONTHS[Number(day.slice(5, 7)) - 1] ?? ""} ${day.slice(0, 4)}`;

/** A day that is still to come is said to be. */
export const dayText = (day: string, today: string): string =>
  `${monthYear(day)}${day > today ? " (expected)" : ""}`;

/** Of a role; an end that nobody gave is not said to be now. */
export function spanText(
  { from, to }: { readonly from?: string; readonly to?: string },
  today: string,
): string | null {
  const start = from === undefined ? null : monthYear(from);
  const end = to === undefined ? null : `to ${dayText(to, today)}`;
  if (start !== null && end !== null) return `${start} ${end}`;
  return start === null ? end : `from ${start}`;
}

const MISSING_WORDS: Readonly<Record<Missing["code"], (of: string) => string>> = {
  name: () => "No name: add yours.",
  email: () => "No e-mail: add one.",
  clinical_half: () => "No clinical half of the headline: say who you are in the hospital.",
  other_half: () => "No second half of the headline: say what else you do.",
  training: () => "No place of training: add one.",
  education: () => "No school: add one.",
  record: () => "No work in the log: lines about work are made from it.",
  did: (of) => `"${of}" has no line: say what you did, a verb first.`,
  number: (of) =>
    `"${of}" has a result without its number. The result stays out until you have it.`,
  quote_leave: (of) => `"${of}" has a quote that nobody agreed to. It stays out.`,
  quote_from: (of) => `"${of}" has a quote without a name. It stays out.`,
  few_bullets: (of) => `"${of}" has fewer than 2 lines of work.`,
  more_bullets: (of) => `"${of}" has more than 3 lines of work. The first 3 are used.`,
  no_such_piece: (of) => `"${of}" names work that is not in the log.`,
};

export const missingText = ({ code, of }: Missing): string => MISSING_WORDS[code](of ?? "");

export const notInLogText = (number: string): string =>
  `The number ${number} is in no entry of your log. Add the entry, or take the number out.`;

export const unsaidText = (found: string, about: "burnout" | "leaving"): string =>
  `"${found}" speaks of ${about}. Say it in another way, or take it out.`;

export const identifierText = (found: string): string =>
  `"${found}" might tell who a patient is. Take it out before anybody reads it.`;

export const overText = (over: number, most: number): string =>
  `The headline is ${over} characters too long: ${most} is the most.`;

export const changedText = (text: string, drawn: string): string =>
  `The letters of the PDF lack some of "${text}". It comes out as "${drawn}". The Word file keeps it.`;

export const notFitText = (pages: number): string =>
  `Your name, contacts and summary alone take ${pages} pages: make them shorter.`;

export const leftOutText = (text: string): string => `No room for "${text}".`;

/** What of a person is in a file that leaves. */
export const RESUME_CONTENT = {
  "resume-name": () => "Your name",
  "resume-contacts": (n: number) => plural(n, "way to reach you", "ways to reach you"),
  "resume-headline": () => "Your headline",
  "resume-summary": () => "Your summary",
  "resume-roles": (n: number) => `${plural(n, "role")} with place and months`,
  "resume-projects": (n: number) => plural(n, "project"),
  "resume-lines": (n: number) => `${plural(n, "line")} of work from your log`,
  "resume-quotes": (n: number) => `${plural(n, "quote")}, each with who said it`,
  "resume-schools": (n: number) => plural(n, "school"),
  "resume-named": (n: number) =>
    plural(n, "license, paper or award", "licenses, papers and awards"),
  "resume-skills": (n: number) => plural(n, "skill or language", "skills and languages"),
} as const;
export type ResumeContent = keyof typeof RESUME_CONTENT;
