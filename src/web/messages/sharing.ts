/** Words of what leaves the page: files, links, paper, and a link that was opened. */
import { RESUME_CONTENT } from "#answers/path/resume-words.ts";
import type { Problem } from "#core/result.ts";
import type { Content, ContentKind } from "#exports/preview.ts";
import { count, plural } from "./numbers.ts";
import { problemSentence } from "./problems.ts";

export const heading = "Save or share";
export const intro = "Nothing leaves until you press the last button. First see what would.";
export const kindsLegend = "What to make";

export type Kind = "pdf" | "csv" | "document" | "link" | "dates" | "print";

export const kinds: readonly {
  readonly kind: Kind;
  readonly name: string;
  readonly use: string;
}[] = [
  { kind: "pdf", name: "List as PDF", use: "To read, print or show an adviser." },
  {
    kind: "csv",
    name: "List for a spreadsheet",
    use: "One line per program, to sort and tick off.",
  },
  {
    kind: "document",
    name: "All your lists as a file",
    use: "A backup. Opens here again, on any device.",
  },
  { kind: "link", name: "All your lists as a link", use: "Everything is in the address itself." },
  {
    kind: "dates",
    name: "Dates for your calendar",
    use: "The season's dates, under neutral titles.",
  },
  { kind: "print", name: "This page on paper", use: "By your browser's own print window." },
];

export const withProfile = "Your profile in one line, on top";
export const withOwn = "Your values and notes";
export const withExcluded = "Excluded programs, with what closed each";

export const leavesHeading = "What leaves";
export const nothingElse =
  "Nothing else is in it. It goes where you put it; no copy is kept anywhere.";
export const making = "Making it.";
export const broken = "It could not be made. Reload the page and try again.";
export const save = "Save";
export const copy = "Copy link";
export const print = "Print";
export const copied = "Copied.";
export const notCopied = "Your browser did not let us copy. Select the link and copy it yourself.";
export const savedAs = (name: string): string => `Handed to your browser as ${name}.`;
export const linkLabel = "Link";
export const showText = "Show the file itself";
export const showFields = "Show every field";
export const noList = "There is no list yet.";
export const noSeason = "The dates are not read yet.";

const kilobytes = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });

/** "lists.json, 2.4 kB" */
export const fileLine = (name: string, bytes: number): string =>
  `${name}, ${bytes < 1000 ? plural(bytes, "byte") : `${kilobytes.format(bytes / 1000)} kB`}`;

export const linkLine = (characters: number): string => `${count(characters)} characters`;
export const longLink =
  "That is long. Some mail and chat programs cut a link of more than 8,000 characters: open it once before you rely on it, or send the file.";

const counted: Readonly<Record<ContentKind, (n: number) => string>> = {
  answer: () => "Your chance of matching, with its range",
  programs: (n) => `${plural(n, "program")} with your chances at each`,
  "first-years": (n) => `${plural(n, "first-year program")}`,
  excluded: (n) =>
    n > 0
      ? `${plural(n, "excluded program")}, with what closed each for you`
      : "How many programs were excluded, and by what",
  fees: () => "What it costs",
  signals: (n) => `Where your ${plural(n, "signal")} would go`,
  warnings: (n) => `${plural(n, "warning")}, which ${n === 1 ? "hints" : "hint"} at who you are`,
  "about-you": () => "Your profile in one line: type, specialties, score, visa, budget",
  values: (n) => `How much you want ${plural(n, "program")}`,
  notes: (n) => `${plural(n, "note")} of yours`,
  sources: (n) => plural(n, "source"),
  dates: (n) => `${plural(n, "date")}, the same for everybody`,
  weeks: (n) => `${plural(n, "week")}, each with its title and how many hours`,
  tasks: (n) => `What the work is, in the words of ${plural(n, "task")}`,
  lists: (n) => `${plural(n, "list")} with everything you typed`,
  ...RESUME_CONTENT,
};

export const contentLine = ({ kind, count: n }: Content): string => counted[kind](n ?? 0);

export const printed = [
  "The page as you see it, without the form",
  "Your profile in one line: type, specialties, score, visa, budget",
] as const;

const refusals: Readonly<Record<string, string>> = {
  "no-dates": "No date of this season is published here, so there is nothing to put in a calendar.",
  "link-too-long":
    "This is too much for a link: more than 32,000 characters. Save it as a file and send that.",
  "link-damaged":
    "This link is damaged: a part of it is missing or changed. Ask for it again, or for the file.",
  "link-newer":
    "This link was made by a newer version of this page. Reload the page and open the link again.",
};

/** One sentence that says what to do. */
export function refusal(problems: readonly Problem[]): string {
  const [first] = problems;
  if (!first) return broken;
  return refusals[first.code] ?? `Change this first. ${problemSentence(first)}`;
}

/** Why a link is not opened; what it holds is named, and who can change it made the link. */
export function linkRefusal(problems: readonly Problem[]): string {
  const [first] = problems;
  if (!first || refusals[first.code]) return refusal(problems);
  return `This link cannot be opened here. ${problemSentence(first)} Ask who made it to change that. Your lists are as they were.`;
}

export const opened = {
  heading: "A link with lists",
  intro: (lists: number): string => `It holds ${plural(lists, "list")}. Nothing is opened yet.`,
  replaces: "Open puts them in place of yours. Undo brings yours back.",
  open: "Open",
  leave: "Not now",
  act: "Opened a link",
  unnamed: "List without a name",
  active: "opens first",
} as const;
