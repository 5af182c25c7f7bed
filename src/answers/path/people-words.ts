/** What is next with a person, in few words, the same for the page and the command. */
import type { NextAct, PeopleAnswer, PersonTold } from "./people-schema.ts";

const ACTS: Readonly<Record<NextAct, string>> = {
  write: "Fill in what is missing",
  shorten: "Make the message shorter",
  send: "Send the message",
  wait: "Nothing more: you followed up once",
  follow_up: "Follow up once",
  set_call: "Set a day for the call",
  call: "Call",
  thank: "Thank them, within 24 hours of the call",
  done: "Done",
};

/** "Follow up once, by 2026-11-30", "Call, on 2026-12-01". */
export function nextText({ act, on, late }: PersonTold["next"]): string {
  if (on === null) return ACTS[act];
  return `${ACTS[act]}, ${act === "call" ? "on" : "by"} ${on}${late ? ": that day is past" : ""}`;
}

export const lengthText = ({ words, over }: NonNullable<PersonTold["message"]>): string =>
  over === 0 ? `${words} words.` : `${words} words: ${over} too many.`;

/** Nothing where the message has none of it. */
export const unsaidText = ({ unsaid }: NonNullable<PersonTold["message"]>): string =>
  unsaid.length === 0
    ? ""
    : `It says ${unsaid.map((words) => `“${words}”`).join(", ")}. Others will read it: look at it again before it goes.`;

export const callsText = ({ held, of, sent, replied }: PeopleAnswer["calls"]): string =>
  `Calls held: ${held} of ${of}. Messages sent: ${sent}. Replies: ${replied}.`;

export const NO_RATE = "How many reply is not known, and we give no rate.";
