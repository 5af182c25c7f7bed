/** Words of the page that makes two resumes from one log. What a resume itself says is in `answers/path/resume-words.ts`. */
import { plural } from "./numbers.ts";

export const heading = "Resume";
export const intro =
  "Two from one log: a CV that the program reads, and a resume of 1 page for work outside the clinic. Lines about work come from your record.";
export const mend = (findings: number): string =>
  `${plural(findings, "thing")} to mend before anybody reads it.`;
export const allWell = (checked: number): string =>
  checked === 0
    ? "Nothing to mend. It has no numbers yet."
    : `Nothing to mend. ${plural(checked, "number")} checked: each stands in an entry.`;
export const proves = "None found proves nothing: read it once yourself.";
export const formLabel = "What both are made of";
export const goTo = (where: string): string => `Go to ${where}`;

export const findingsHeading = "Mend these first";
export const missingHeading = (missing: number): string => `${plural(missing, "gap")}`;
export const noGaps = "no gaps";

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
