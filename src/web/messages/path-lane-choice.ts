/** Words of the one lane: choosing it, its test, closing it, and why something is refused. */
import type { LanesAnswer } from "#answers/path/lanes-schema.ts";
import type { Problem } from "#core/result.ts";
import { longDay } from "./days.ts";
import { laneNames } from "./lane-names.ts";

type Chosen = NonNullable<LanesAnswer["chosen"]>;

export const laneName = (id: string): string =>
  laneNames.find((lane) => lane.id === id)?.name ?? id;

export const choose = "Choose this lane";
export const chooseNote = "One lane at a time. The other 14 stay closed until you close it.";
export const heading = (id: string): string => `Your lane: ${laneName(id)}`;
export const opened = (day: string): string => `Chosen ${longDay(day)}.`;

const nexts: Readonly<Record<Chosen["next"], string>> = {
  "write-test": "Next: write down a test of 2 to 4 hours, and what would pass it.",
  "start-test": "Next: start the test. Until then you can change it.",
  "end-test": "The test is under way. The pass mark stays as you wrote it.",
  "go-on": "You met your own mark. Go on with the first moves.",
  "close-or-retry": "You did not meet your mark. Write another test, or close the lane.",
};
export const next = (chosen: Chosen): string => nexts[chosen.next];

export const test = {
  heading: "The test",
  formLabel: "A test of 2 to 4 hours",
  hours: "Hours, 2 to 4",
  task: "What you will make",
  taskHint: (sample: string): string => `For example: ${sample}.`,
  passMark: "What would pass it",
  passHint: "With a number, so that you cannot argue with it later.",
  write: "Write it down",
  again: "Write it down again",
  another: "Write another test",
  start: "Start the test",
  met: "I met the mark",
  notMet: "I did not meet it",
} as const;
export const testText = ({ hours, task, passMark }: NonNullable<Chosen["test"]>): string =>
  `${hours} hours: ${task}. It passes if: ${passMark}.`.replaceAll("..", ".");
export const writtenOn = (day: string): string => `Written ${longDay(day)}.`;
export const startedOn = (day: string): string => `Started ${longDay(day)}.`;

export const close = {
  heading: "Close this lane",
  note: "Closing is always possible. It asks one line of why, for you, later.",
  why: "Why, in one line",
  button: "Close this lane",
} as const;
export const closedHeading = "Lanes you closed";
export const closedLine = (lane: string, closed: string, why: string): string =>
  `${laneName(lane)}, closed ${longDay(closed)}: ${why}`;

/** What undo calls each act. */
export const acts = {
  open: "Lane chosen",
  close: "Lane closed",
  write: "Test written",
  start: "Test started",
  end: "Test ended",
} as const;

/** By place in the document, what a form here takes. */
const FIELDS: Readonly<Record<string, string>> = {
  "/lane/test/hours": "Not written. The hours have to be from 2 to 4.",
  "/lane/test/task": "Not written. Say what you will make, in 400 letters or less.",
  "/lane/test/passMark": "Not written. Say what would pass it, in 400 letters or less.",
};

const REFUSALS: Readonly<Record<string, (open: string) => string>> = {
  "lane-open": (open) => `Not chosen. ${open} is open. Close it first, with one line of why.`,
  "lane-closed-by-status": () =>
    "Not chosen. Your status closes this lane. The rule, and who can lift it, stand above.",
  "lane-closed": () => "Not chosen. This lane is closed at your stage.",
  "stage-unknown": () =>
    "Not chosen. This lane is closed at some stages, and yours is not known. Say your stage on the list.",
  "no-lane": () => "No lane is chosen.",
  "no-test": () => "Not started. Write the test and its pass mark first.",
  "test-started": () => "Not written. The test has started, so its pass mark stays.",
  "test-not-started": () => "Not ended. The test has not started.",
  "test-ended": () => "This test has ended.",
};

/** Why an act was refused, in words; `open` is the lane that is open now. */
export function refusal({ code, pointer, accepted }: Problem, open: string | undefined): string {
  const known = REFUSALS[code]?.(laneName(open ?? "")) ?? FIELDS[pointer];
  if (known !== undefined) return known;
  if (pointer.startsWith("/closedLanes/") && pointer.endsWith("/why"))
    return "Not closed. Say why, in one line of 400 letters or less.";
  return `Not done. It takes ${accepted}.`;
}
export const broken = "Not done: it could not be checked. Try it once more.";
