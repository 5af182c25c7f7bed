/** Words of the record of work: what was made, what holds it back, who may own it. */
import type { Piece } from "#dossier/path/path-document.ts";
import { MADE_WITH, type MadeWith } from "#dossier/path/terms.ts";
import type { Choice } from "./choice.ts";
import { longDay } from "./days.ts";
import { laneNames } from "./lane-names.ts";
import { count, plural } from "./numbers.ts";

export const heading = "Record";
export const intro = "Each piece of work you can show. Only the title and the day are needed.";
export const toAdd = "Add a piece";

export const totalsHeading = "By lane";
export const feeds = "The look back at months 2, 4 and 6 counts the pieces since the plan began.";
export const noLane = "No lane";

export const listHeading = "Pieces, newest first";
export const edit = "Edit";
export const editOf = (title: string): string => `Edit ${title}`;
export const drop = "Delete";
export const dropOf = (title: string): string => `Delete ${title}`;
export const askFirst = "Ask who owns it before it goes outside.";
export const shared = "Shared work.";
export const liked = { yes: "Liked", no: "Hated" } as const;
export const linkOf = (link: string): string => `Link: ${link}`;
export const saidBy = (who: string | undefined): string =>
  who === undefined ? "" : /[.!?]$/.test(who) ? who : `${who}.`;
export const agreed = "Agreed to be quoted.";

/** "Minutes saved a day: 12". No number is never zero. */
export function resultText({ what, value, unit }: NonNullable<Piece["result"]>): string {
  if (value === undefined) return `${what}: not counted yet`;
  return `${what}: ${count(value)}${unit === undefined ? "" : ` ${unit}`}`;
}
export const dayText = longDay;

export const acts = {
  added: (place: number): string => `Piece ${count(place)} added`,
  changed: (place: number): string => `Piece ${count(place)} changed`,
  dropped: (place: number): string => `Piece ${count(place)} deleted`,
} as const;

export const formLabel = { add: "Add a piece", edit: "Change a piece" } as const;
export const notSaved = "This form is not part of your notes until you save it.";
export const fields = {
  title: { label: "Title" },
  on: { label: "Day", hint: "As 2026-11-25." },
  did: {
    label: "What you did",
    hint: "Begin with a verb. Say roles, not names: no patient and no family.",
  },
  what: { label: "What was counted", hint: "As: minutes saved a day." },
  value: { label: "The number", hint: "Only one you can show. Blank is not zero." },
  unit: { label: "Unit", hint: "As: percent." },
  hours: { label: "Hours it took" },
  lane: { label: "Lane" },
  task: { label: "Task of the plan" },
  link: { label: "Link" },
  quote: { label: "What was said of it", hint: "In their words." },
  quoteFrom: { label: "Who said it", hint: "A role is enough. Never a patient or their family." },
  liked: { label: "How was it" },
  madeWith: { label: "Whose time and things made it" },
  shared: { label: "Shared with others. A resume says: contributed to." },
  quoteAllowed: { label: "They agreed to be quoted by name or role." },
} as const;
export const resultHeading = "Its result";
export const more = "Link, lane, task and what was said of it";
export const save = { add: "Save this piece", edit: "Save the change" } as const;
export const empty = { add: "Empty the form", edit: "Leave it as it was" } as const;
export const saved = "Saved. Undo takes it out again.";
export const broken = "This could not be looked at, so it was not saved. Reload the page.";

export const notSaid = "Not said";
const none: Choice = { value: "", text: notSaid };
const madeWithNames: Readonly<Record<MadeWith, string>> = {
  own_time_and_things: "My own time and things",
  work_time_or_things: "Work time, or work’s things",
  unsure: "Not sure",
};
export const madeWithChoices: readonly Choice[] = [
  ...MADE_WITH.map((value) => ({ value, text: madeWithNames[value] })),
  none,
];
export const likedChoices: readonly Choice[] = [
  { value: "yes", text: liked.yes },
  { value: "no", text: liked.no },
  none,
];
export const laneChoices: readonly Choice[] = [
  none,
  ...laneNames.map(({ id, name }) => ({ value: id, text: name })),
];
export const taskChoices = (
  tasks: readonly { readonly id: string; readonly text: string }[],
): readonly Choice[] => [none, ...tasks.map(({ id, text }) => ({ value: id, text }))];

/** What a blank field needs, where the rules of the document say it less plainly. */
const needed: Readonly<Record<string, string>> = {
  title: "a title, of a word or more",
  what: "what the number counts",
};
const readable: Readonly<Record<string, string>> = { value: "a number, as 12 or 0.5" };
export const refused = (name: string, typed: string, accepted: string): string =>
  typed.trim() === ""
    ? `Enter ${needed[name] ?? accepted}.`
    : `Not used. Enter ${readable[name] ?? accepted}.`;
export const refusedWhole = (accepted: string): string => `This does not fit. We take ${accepted}.`;

export const held = "Held back: this looks like a patient’s. It is not saved.";
export const heldAll = (of: number): string =>
  `Not saved. ${plural(of, "place")} ${of === 1 ? "looks" : "look"} like a patient’s.`;
export const wrongAll = (of: number): string =>
  `Not saved. ${plural(of, "field")} ${of === 1 ? "needs" : "need"} a change.`;
export const looksLike = (name: string, why: string): string => `It looks like ${name}, ${why}.`;
export const notPatient = (words: string): string => `“${words}” is not a patient’s`;
export const letIn = "You said these are no patient’s";
export const holdAgain = "Hold it again";
export const holdAgainOf = (words: string): string => `Hold “${words}” again`;
export const broughtIn =
  "This looks like a patient’s and is in your notes already. Edit it to change it, or to say that it is not.";
export const leftOff = (of: number): string =>
  `${plural(of, "piece")} ${of === 1 ? "is" : "are"} left off this paper: something in ${of === 1 ? "it" : "them"} looks like a patient’s.`;

export const lookedHeading = "What we look for";
export const kindsTitle = "The kinds, and what to say instead";
export const ownHeading = "Who may own it";
export const whom = (names: readonly string[]): string => `Ask: ${names.join("; ")}.`;
