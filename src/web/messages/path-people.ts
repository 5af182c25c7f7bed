/** Words of the page of people. The prompts are the person's own words; what is counted comes with the answer. */
import { plural } from "./numbers.ts";

export {
  callsText,
  lengthText,
  NO_RATE,
  nextText,
  unsaidText,
} from "#answers/path/people-words.ts";

export const listHeading = "People, and what is next";
export const nobody =
  "Nobody is written down yet. Start with 1 person who does this work full time.";

export const addLabel = "Name of a person";
export const add = "Add this person";
export const added = (name: string): string => `Added: ${name}`;
export const notAdded = "Not added. Write a name, up to 120 characters.";
export const full = (most: number): string => `${plural(most, "person", "people")} is the most.`;
export const remove = "Take this person out";
export const removed = (name: string): string => `Taken out: ${name}`;
export const close = "All people";

export type TextField = "name" | "role" | "why" | "common" | "ask" | "message" | "learned";
export type DayField = "sent" | "followUp" | "replied" | "call" | "thanked";

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

export const words: Readonly<Record<TextField, FieldWords>> = {
  name: { label: "Name" },
  role: { label: "What they do" },
  why: { label: "Why them", hint: "One sentence: what of theirs you saw or read." },
  common: { label: "What you have in common", hint: "A school, a town, a field, a person." },
  ask: { label: "What you ask", hint: "1 question that they can answer in 15 minutes." },
  message: {
    label: "Your own message",
    hint: "Only if you write it yourself. It takes the place of the draft.",
  },
  learned: { label: "What you learned", hint: "For you alone." },
};

export const days: Readonly<Record<DayField, string>> = {
  sent: "Message sent",
  followUp: "Followed up",
  replied: "They replied",
  call: "Call",
  thanked: "Thanked",
};
export const today = "Today";
export const dayNoted = (field: DayField, name: string): string => `${days[field]}: ${name}`;
export const changed = (field: TextField, name: string): string => `${words[field].label}: ${name}`;

export const promptsHeading = "Who, and 3 prompts";
export const draftHeading = "The message";
export const draftFrom = {
  prompts: "Made of your own words in a short frame. Nothing is sent from here.",
  yours: "As you wrote it. Nothing is sent from here.",
} as const;
export const startFrom = "Write it yourself from here";
export const started = "Own message begun";
export const missing = "The message waits for:";
export const missingNames: Readonly<Record<string, string>> = {
  why: words.why.label,
  common: words.common.label,
  ask: words.ask.label,
  name: "Your own name",
};
export const ownName = "Your own name, as it ends the message";
export const ownNameLabel = "Your own name";
export const mostWords = (most: number): string => `At most ${most}.`;
export const noteHeading = "Notes for an invitation";
export const noteOf = (length: number, most: number): string => `${length} of ${most} characters`;
export const noNote = (most: number): string =>
  `No note fits ${most} characters. Make what you ask shorter.`;
export const noAsk = "A note needs at least what you ask.";
export const daysHeading = "What happened, with its day";
export const dayHint = "As 2027-06-30. A day to come is a plan.";
export const factsHeading = "How, and who says so";
