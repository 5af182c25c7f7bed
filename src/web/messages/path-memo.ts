/** Words of the page that looks back. Counts and their names come with the answer; the choice is the person's. */
import type { MemoAnswer } from "#answers/path/memo-schema.ts";
import { longDay } from "./days.ts";

export {
  choiceName,
  countLines,
  foundText,
  openText,
} from "#answers/path/memo-words.ts";

/** What is due, first. */
export function sentence({ started, month, due }: MemoAnswer): string {
  if (started === null) return "No memo is due: the plan has no first day.";
  if (month !== null) return `Due now: the memo after month ${month}.`;
  const next = due.find(({ state }) => state === "to_come");
  if (next) return `Next memo: after month ${next.month}, on ${longDay(next.on)}.`;
  return "No memo is left to write.";
}
const STATES = { written: "written", due: "due", to_come: "to come" } as const;
export const dueText = ({ month, on, state }: MemoAnswer["due"][number]): string =>
  `Month ${month}, ${longDay(on)}: ${STATES[state]}`;
export const dueLabel = "Memos of this plan";
export const toPlan = "To the plan, to put in its first day";
export const noStart = "It can be kept once the plan has begun.";

export const cameHeading = "What came of it";
export const speaksHeading = "What speaks for each";
export const speaksNote = "Counted, not weighed, and in no order.";
export const nothingCounted = "Nothing counted yet.";
export const changeHeading = "What would change the answer";
export const nothingOpen = "Nothing that we count.";

export const writeHeading = "Your memo";
export const draftLabel = "The text, to change as you like";
export const draftHint = (length: number, most: number): string =>
  `${length} of ${most} characters. It stops before the choice: that is yours.`;
export const again = "Start from the counts again";
export const choiceLabel = "Your choice";
export const noChoice = "None yet";
export const keep = "Keep this memo";
export const kept = (month: number): string => `Memo kept: month ${month}`;
export const tooLong = (most: number): string => `Not kept. At most ${most} characters.`;
export const empty = "Not kept. There is no text.";
export const full = (most: number): string => `${most} memos are the most. Take one out first.`;
export const asMonth = (month: number): string => `It is kept as month ${month} of the plan.`;

export const earlierHeading = "Memos before";
export const noneBefore = "None is kept yet.";
export const monthOf = ({ on, month }: { on: string; month: number }): string =>
  `${longDay(on)}, month ${month}`;
export const chose = "Chosen:";
export const chosenNothing = "No choice.";
export const takeOut = "Take it out";
export const takenOut = (month: number): string => `Memo taken out: month ${month}`;
export const factsHeading = "Where the numbers come from";
