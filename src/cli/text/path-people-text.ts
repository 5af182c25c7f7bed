/** People for a terminal: what is next with each, the message, the notes, and what is missing. */
import type { PeopleAnswer, PersonTold } from "#answers/path/people-schema.ts";
import {
  callsText,
  lengthText,
  NO_RATE,
  nextText,
  unsaidText,
} from "#answers/path/people-words.ts";
import { line } from "./path-money-words.ts";
import { sourcesText } from "./path-rules-text.ts";
import { section, wrap } from "./table.ts";

export const peopleText = (answer: PeopleAnswer): string =>
  [
    wrap(`${callsText(answer.calls)} ${NO_RATE}`),
    ...answer.people.map((person) => personText(person, answer)),
    section("Days to come", answer.calendar.map(({ on, what }) => line(`${on}: ${what}`)).join("")),
    section(
      "How",
      answer.facts.map((fact) => line(`- ${fact.text} [${sourcesText(fact)}]`)).join(""),
    ),
  ].join("");

function personText(person: PersonTold, answer: PeopleAnswer): string {
  const role = person.role === null ? "" : `, ${person.role}`;
  return [
    `\n${wrap(`${person.name}${role}: ${nextText(person.next)}.`)}`,
    person.missing.length === 0 ? "" : line(`Missing: ${person.missing.join(", ")}.`),
    person.message === null ? "" : messageText(person.message),
    notesText(person, answer),
  ].join("");
}

const messageText = (message: NonNullable<PersonTold["message"]>): string =>
  [
    line(`Message, ${lengthText(message)}`),
    message.unsaid.length === 0 ? "" : line(unsaidText(message)),
    ...message.text.split("\n").map((each) => (each === "" ? "\n" : `  ${line(each)}`)),
  ].join("");

/** The short one only where it is another. */
function notesText({ notes, missing }: PersonTold, { limits }: PeopleAnswer): string {
  const { long, short } = notes;
  if (long === null)
    return missing.length > 0 ? "" : line(`No note of ${limits.note} characters fits.`);
  const other =
    short === null
      ? line(`No note of ${limits.shortNote} characters fits.`)
      : line(`Note of ${short.length} characters: ${short}`);
  return line(`Note of ${long.length} characters: ${long}`) + (short === long ? "" : other);
}
