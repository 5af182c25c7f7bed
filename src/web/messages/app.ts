/** Words of the frame around the pages: navigation, undo, commands, what was done. */
import type { Problem } from "#core/result.ts";
import { refusedSentence } from "./problems.ts";

export const appName = "Elective";
export const pages = {
  list: "List",
  whatIf: "What if",
  directory: "Directory",
  dates: "Dates",
  components: "Components",
} as const;
export const pagesLabel = "Pages";
export const forResidents = "For residents";
export const commands = "Commands";
export const findCommand = "Find a command";
export const noCommand = "No command has that in its name.";
export const keysHeading = "Keys";
export const keysNote = "Single letters do nothing while you type in a field.";
export const close = "Close";
export const undo = "Undo";
export const redo = "Redo";

export const importDone = "Opened a file";
export type Refusal = string;
export const importRefusedBy = (problems: readonly Problem[]): Refusal => refusedSentence(problems);

export const tooLarge: Refusal =
  "That file is over 8 MB, so it is not a file of lists. Nothing was changed.";

/** What an act is called, in the history and in the line after it. */
export const acts = {
  reset: "Started over",
  pinned: (program: string) => `Pinned ${program}`,
  unpinned: (program: string) => `Unpinned ${program}`,
  leftOut: (program: string) => `Left out ${program}`,
  putBack: (program: string) => `Put back ${program}`,
  valued: (program: string, value: number | null) =>
    value === null
      ? `${program}: wanted as we would`
      : `${program}: wanted ${Math.round(value * 100)}%`,
  placed: (programs: readonly string[]) => {
    const [first, second, ...more] = programs;
    if (more.length > 0) return "Moved signals";
    return second === undefined
      ? `Moved the signal of ${first}`
      : `Moved the signals of ${first} and ${second}`;
  },
  corrected: (program: string) => `Corrected ${program}`,
  duplicated: "Copied a list",
  removed: "Removed a list",
  renamed: "Renamed a list",
  first: "Compare with this list",
  directory: "Imported a directory",
  facts: "Facts from a file",
  link: "Opened a link",
} as const;

export const noticeLine = (
  kind: "done" | "undone" | "redone" | "elsewhere",
  label: string,
): string => {
  if (kind === "done") return `${label}.`;
  if (kind === "elsewhere")
    return label ? `Changed in another tab: ${label}.` : "Changed in another tab.";
  return kind === "undone" ? `Undone: ${label}.` : `Done again: ${label}.`;
};

export const notFoundHeading = "There is no such page";
export const notFoundLink = "Go to the list";
export const loadingPage = "Opening the page.";
