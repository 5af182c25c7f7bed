/** Words of the directory and of bringing it up to date. */
import type { ImportAnswer, ProgramLine } from "#answers/import.ts";
import type { UnreadReason } from "#facts/edition/edition.ts";
import type { Refused } from "../pages/directory/directory-store.ts";
import { fileLooks } from "./file-looks.ts";
import { count, plural } from "./numbers.ts";

export interface DirectoryInUse {
  readonly edition: string | null;
  /** Listed tracks, and programs as this tool counts them. */
  readonly programs: number;
  readonly applications: number;
  readonly builtIn: boolean;
  readonly season: number;
}

/** "2016–2020", on one line: a word joiner follows the dash. */
export const editionYears = (edition: string): string => edition.replace("-", "–\u2060");

export function ageSentence({ edition, season }: DirectoryInUse): string {
  if (edition === null) return "No directory of programs is loaded.";
  const age = season - Number(edition.split("-").at(-1));
  const about = `The directory is the ${editionYears(edition)} edition`;
  if (age <= 0) return `${about}, as new as season ${season}.`;
  return `${about}, ${plural(age, "year")} older than season ${season}.`;
}

export function inUseLine({ edition, programs, applications, builtIn }: DirectoryInUse): string {
  if (edition === null) return "Without one there is no list.";
  const whose = builtIn ? "built in" : "imported from your own copy, on this device only";
  return `${count(programs)} tracks in ${count(applications)} programs, ${whose}.`;
}

export const heading = "Directory";
export const importHeading = "Bring it up to date";
export const how =
  "Programs open and close every year. The NRMP gives out a PDF called Program Results, Main Residency Match, free on nrmp.org. Import the newest one: it takes under a minute and is read on this device. Nothing is sent.";
export const dropHere = "Drop the Program Results PDF here";
export const chooseFile = "Choose a file";
export const looking = (file: string): string => `Opening ${file}.`;

export const noticeHeading = "Read the notice first";
export const noticeFrom = (file: string): string => `${file} prints this about its own use:`;
export const noticeMore = (file: string): string =>
  `${file} prints more about its own use than its first pages showed:`;
export const noNotice = (file: string): string =>
  `${file} prints nothing about its own use that could be found. Its publisher's terms still apply.`;
export const terms =
  "Import it for your own use under these terms. It stays on this device and is never shared.";
export const accept = (pages: number): string => `Import ${plural(pages, "page")}`;
export const cancel = "Cancel";

export const readingHeading = "Reading";
export const readingPage = (done: number, pages: number): string =>
  `Page ${count(done)} of ${count(pages)}`;

/** One sentence: what the file is, and what to do. */
export function refusedSentence(problem: Refused): string {
  switch (problem.code) {
    case "empty":
      return "This file is empty: choose the Program Results PDF again.";
    case "too-large":
      return `This file has ${count(problem.megabytes)} MB and the limit is ${problem.limit} MB: choose the Program Results PDF, which has about 1 MB.`;
    case "not-pdf":
      return `This is ${fileLooks[problem.looksLike]}, not a PDF: choose the Program Results PDF.`;
    case "cut-off":
      return "This PDF ends too early: download it again.";
    case "encrypted":
      return "This PDF is locked by a password: save a copy that opens without one.";
    case "damaged":
      return "This PDF is damaged: download it again.";
    case "no-text":
      return `This PDF holds ${plural(problem.pages, "page")} of pictures and no text: use the file from nrmp.org, not a scan.`;
    case "other-document":
      return `This PDF has ${plural(problem.pages, "page")} and no table of program results: choose the Program Results PDF.`;
    case "implausible":
      return `Of this PDF ${plural(problem.rows, "row")} could be read and ${count(problem.unread)} could not: its layout is new to us.`;
    case "unreadable":
      return "This file went away while it was read: choose it again.";
    case "broken":
      return "Reading stopped by a fault of this page: reload it and try once more.";
  }
}

export const unchanged = "The directory in use has not changed.";

export const doneSentence = ({ catalog }: ImportAnswer): string =>
  `The directory is now the ${editionYears(catalog.edition ?? "")} edition.`;

export const doneFigures = ({ rows, pages, catalog, before }: ImportAnswer): string =>
  `${plural(rows, "row")} read from ${plural(pages, "page")}: ${count(catalog.programs)} tracks in ${plural(catalog.applications, "program")}. Before: ${count(before.programs)} in ${count(before.applications)}.`;

export const notKept =
  "This browser does not let us keep it. It lasts until you close this page, and you can import it again.";

export const unseenNote = (unseen: number): string =>
  `The odds were fitted without ${plural(unseen, "program")} of this edition: only their public features speak, so their ranges are wider.`;

export const undoNote = "Undo goes back to the directory before.";
export const another = "Import another file";

export const changeHeadings = {
  added: "Added",
  changed: "Changed",
  gone: "Gone",
  unplaced: "Read, and left out",
  unread: "Lines that could not be read",
} as const;

export const programWords = ({ program, institution, city, state }: ProgramLine): string =>
  `${program}, ${institution}, ${city}, ${state}`;

const CHANGES = {
  name: "name",
  institution: "institution",
  city: "city",
  positions: "positions",
  tracks: "tracks",
} as const;

export const changedWords = (line: ImportAnswer["changed"][number]): string =>
  `${programWords(line)}: ${line.what.map((what) => CHANGES[what]).join(", ")}`;

export const unplacedWords = ({ code, name, why }: ImportAnswer["unplaced"][number]): string =>
  `${code} ${name}: ${why === "specialty" ? "a specialty we do not know" : "a state outside the divisions"}`;

export const unreadWords = ({ page, text, why }: ImportAnswer["unread"][number]): string =>
  `Page ${count(page)}: ${REASONS[why]}${text === "" ? "" : `, “${text}”`}`;

const REASONS: Readonly<Record<UnreadReason, string>> = {
  counts: "not two counts for every year",
  "filled-above-offered": "more filled than offered",
  "no-name": "a code without a name",
  "kind-of-track": "a code of no known kind",
  "no-years": "a row under no years",
  "no-institution": "a row under no institution or city",
  "no-state": "a row in no state",
  "code-again": "a code that was there before, with other content",
  "other-years": "a row under other years",
  "page-without-text": "no text on the page",
  "stray-text": "text that belongs to no row",
};

export const showMore = (more: number): string => `Show ${count(more)} more`;
