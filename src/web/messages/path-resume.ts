/** Words of the page that makes two resumes from one log. What a resume itself says is in `answers/path/resume-words.ts`. */
import type { ResumeFormat } from "#exports/resume/made-resume.ts";
import { plural } from "./numbers.ts";

export const heading = "Resume";
export const intro =
  "Two from one log: a CV that the program reads, and a resume of 1 page for work outside the clinic. Lines about work come from your record.";

interface Counts {
  readonly found: number;
  readonly gaps: number;
  /** Numbers that were looked up. */
  readonly checked: number;
}

export function sentence({ found, gaps, checked }: Counts): string {
  if (found > 0) return `${plural(found, "thing")} to mend before anybody reads it.`;
  if (gaps > 0) return `Nothing found to mend. ${plural(gaps, "gap")} to fill.`;
  return `Nothing found to mend. ${plural(checked, "number")} looked up, each in its entry.`;
}
export const proves =
  "That we found nothing to mend proves nothing: read it once yourself before you send it.";
export const formLabel = "What both are made of";

export const findingsHeading = "Mend these first";
export const inLine = (line: string): string => `In: ${line}`;
export const gapsHeading = "Not there yet";
export const gapsNote = (gaps: number): string => plural(gaps, "gap");

interface Words {
  readonly label: string;
  readonly hint?: string;
}

export const folds = {
  contact: "Name and contact",
  headline: "Headline",
  summary: "Summary",
  training: "Training",
  work: "Work",
  education: "Education",
  skills: "Skills",
  licenses: "Licenses and certificates",
  publications: "Publications",
  awards: "Awards",
  languages: "Languages",
} as const;

export const fields = {
  name: { label: "Your name" },
  email: { label: "E-mail", hint: "Your own, not one that the hospital runs." },
  phone: { label: "Phone" },
  place: { label: "Town and state" },
  links: { label: "Links, 1 on each line", hint: "6 at most." },
  clinicalHalf: {
    label: "Clinical half",
    hint: "Who you are in the hospital. The CV has only this.",
  },
  otherHalf: { label: "Other half", hint: "What else you do." },
  summary: { label: "Summary", hint: "2 or 3 sentences. Only the resume of 1 page has it." },
  skills: { label: "Skills, 1 on each line", hint: "40 at most." },
  languages: { label: "Languages, 1 on each line", hint: "20 at most." },
} as const satisfies Record<string, Words>;

export const namesAccepted = (most: number, longest: number): string =>
  `at most ${most} lines of at most ${longest} characters`;

const FROM = { label: "From", hint: "As 2025-07-01." };
const TO = { label: "To", hint: "A day to come is said to be expected." };

export const ofRole = {
  role: { label: "Role" },
  where: { label: "Hospital or employer" },
  place: { label: "Town and state" },
  from: FROM,
  to: TO,
  needed: "a role, or remove the place",
} as const;

export const ofSchool = {
  name: { label: "School" },
  degree: { label: "Degree" },
  from: FROM,
  to: TO,
  needed: "a school, or remove it",
} as const;

const LINK = { label: "Link" };
const DAY = { label: "Day", hint: "As 2025-07-01. The month is shown." };

export const ofNamed = {
  licenses: {
    name: { label: "License or certificate" },
    by: { label: "Who gave it" },
    on: DAY,
    link: LINK,
    needed: "a name, or remove it",
  },
  publications: {
    name: { label: "Title" },
    by: { label: "Journal or publisher" },
    on: DAY,
    link: LINK,
    needed: "a title, or remove it",
  },
  awards: {
    name: { label: "Award" },
    by: { label: "Who gave it" },
    on: DAY,
    link: LINK,
    needed: "a name, or remove it",
  },
} as const;

export const lists = {
  training: { one: "Place of training", toAdd: "Role in training to add" },
  work: { one: "Place of work", toAdd: "Role at work to add" },
  education: { one: "School", toAdd: "School to add" },
  licenses: { one: "License or certificate", toAdd: "License or certificate to add" },
  publications: { one: "Publication", toAdd: "Publication to add, its title" },
  awards: { one: "Award", toAdd: "Award to add" },
} as const;
type List = keyof typeof lists;

export const add = "Add";
export const addOf = (list: List): string => `Add: ${lists[list].one.toLowerCase()}`;
export const remove = "Remove";
export const place = (list: List, number: number): string => `${lists[list].one} ${number}`;
export const removeOf = (list: List, number: number): string =>
  `Remove ${place(list, number).toLowerCase()}`;
export const added = (list: List): string => `${lists[list].one} added`;
export const removed = (list: List): string => `${lists[list].one} removed`;
export const nameNeeded = (longest: number): string =>
  `Type a name of at most ${longest} characters, then add it.`;
export const entries = (number: number): string => (number === 0 ? "none" : String(number));

export const piecesHere = "Work done there";
export const piecesLabel = "Pieces of your record";
export const piecesNote = (here: number, of: number): string => `${here} of ${of} in your record`;
export const piecesHint = "A piece stands in 1 place: ticked here, it leaves the other.";
export const noPieces = "Your record is empty. Lines about work are made from it.";
export const toRecord = "Go to the record";
export const pieceMoved = "Work put in another place";

export const headlineCount = (length: number, most: number): string =>
  `${length} of ${most} characters`;
export const headlineNone = (most: number): string =>
  `Both halves make a headline of ${most} characters at most.`;

export const theRecord = "Your record";

export const readsHeading = "How it reads";
export const kindLabel = "Which of the two";
export const kinds = [
  { value: "short", text: "Resume, 1 page" },
  { value: "normal", text: "CV" },
] as const;
export const trace = "Say under each line where its numbers stand";
export const setting = "Setting the page.";
export const noName = "No name yet";

type Numbers = readonly { readonly text: string; readonly from: string }[];

const FIELDS: readonly (readonly [string, string])[] = [
  ["/result/value", "its result"],
  ["/result/what", "what the result counts"],
  ["/result/unit", "the unit of its result"],
  ["/did", "what you did"],
  ["/title", "its title"],
  ["/quote", "its quote"],
  ["/quoteFrom", "who said its quote"],
];
const fieldOf = (from: string): string =>
  FIELDS.find(([end]) => from.endsWith(end))?.[1] ?? "the entry";

/** "From “Noon lecture”: 22 in what you did, 19 in its result." */
export function standsIn(title: string, numbers: Numbers): string {
  const each = new Set(numbers.map(({ text, from }) => `${text} in ${fieldOf(from)}`));
  return `From “${title}”: ${[...each].join(", ")}.`;
}

export const roomSentence = (leftOut: number, points: number): string =>
  leftOut === 0
    ? `All of it stands on 1 page, in letters of ${points} points.`
    : `It fills 1 page, in letters of ${points} points. ${plural(leftOut, "part")} had no room.`;
export const leftOutHeading = "Left out for room";
export const leftOutRule =
  "What goes first: quotes, then papers, awards, languages and licenses, then older schools and roles, then skills, then lines of work. The CV keeps all of it.";
export const leftOutWhy = {
  quote: "Quotes go first.",
  named: "Lines of work stay longer than this.",
  skills: "Lines of work stay longer than skills.",
  older: "The newest 4 roles and the newest school stay longer.",
  plain: "A line without a number goes before one with a number.",
  numbered: "Newer lines with a number, or of your open lane, stay longer.",
  other: "It stands lower in the order.",
} as const;

export const saveHeading = (kind: "short" | "normal"): string =>
  kind === "short" ? "Save the resume of 1 page" : "Save the CV";
export const saveIntro =
  "Nothing leaves until you press Save. The name of the file does not say whose it is or what for.";
export const formatLabel = "As";
export const formats = [
  { value: "pdf", text: "PDF" },
  { value: "docx", text: "Word" },
  { value: "json-resume", text: "JSON Resume" },
  { value: "text", text: "Plain text" },
] as const satisfies readonly { readonly value: ResumeFormat; readonly text: string }[];
export const nothingInIt = "Nothing of you yet.";
export const stillToMend = (toMend: number): string =>
  `${plural(toMend, "thing")} to mend still ${toMend === 1 ? "stands" : "stand"} at the top of this page.`;

export const headlineHeading = "Headline for a profile";
export const copyHeadline = "Copy headline";
export const notCopied =
  "Your browser did not let us copy. Select the headline and copy it yourself.";

export const settingsHeading = "Before you edit a public profile";
export const ticksNotKept = "These ticks are not kept.";
export const rulesHeading = "Rules and sources";
