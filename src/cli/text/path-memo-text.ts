/** The look back for a terminal: when, the draft to edit, the memos before. */
import type { MemoAnswer } from "#answers/path/memo-schema.ts";
import { choiceName } from "#answers/path/memo-words.ts";
import { line } from "./path-money-words.ts";
import { sourcesText } from "./path-rules-text.ts";
import { section, wrap } from "./table.ts";

export const memoText = (answer: MemoAnswer): string =>
  [
    answer.started === null ? wrap(NO_START) : answer.due.map(dueLine).join(""),
    `\n${answer.draft
      .split("\n")
      .map((each) => (each === "" ? "\n" : line(each)))
      .join("")}`,
    section("Memos before", answer.earlier.map(earlierText).join("")),
    section("Where the numbers come from", answer.notes.map(noteText).join("")),
  ].join("");

const NO_START = "The plan has no first day, so no memo is due. Put in 1: plan.started.";

const STATES: Readonly<Record<MemoAnswer["due"][number]["state"], string>> = {
  written: "written",
  due: "due",
  to_come: "to come",
};

const dueLine = ({ month, on, state }: MemoAnswer["due"][number]): string =>
  line(`After month ${month}: ${on}, ${STATES[state]}.`);

function earlierText({ on, month, choice, words }: MemoAnswer["earlier"][number]): string {
  const chosen = choice === null ? "no choice" : choiceName(choice);
  return line(`- ${on}, month ${month}: ${chosen}.`) + (words === null ? "" : linesOf(words));
}

const linesOf = (words: string): string =>
  words
    .split("\n")
    .filter((each) => each.trim() !== "")
    .map((each) => `  ${line(each)}`)
    .join("");

const noteText = (note: MemoAnswer["notes"][number]): string =>
  line(`- ${note.text} [${sourcesText(note)}]`);
