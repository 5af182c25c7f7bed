/** A message and two notes from what the user wrote. Our words are only the frame; nothing is made up of theirs. */
import type { Person } from "#dossier/path/path-document.ts";
import { findUnsaid } from "#engines/unsaid/find-unsaid.ts";
import { peopleTable } from "#facts/path/people.ts";
import { unsaidWords } from "#facts/path/unsaid.ts";
import type { PersonTold } from "./people-schema.ts";

const PROMPTS = ["why", "common", "ask"] as const;

/** Prompts that are empty, as pointers; the name of the one who writes is asked for too. */
export function missingPrompts(
  person: Person,
  place: number,
  sender: string | null,
): readonly string[] {
  if (said(person.message) !== null) return [];
  const empty = PROMPTS.filter((prompt) => said(person[prompt]) === null);
  return [
    ...empty.map((prompt) => `/people/${place}/${prompt}`),
    ...(sender === null ? ["/resume/name"] : []),
  ];
}

/** Without space around it; null where nothing is left. */
export function said(text: string | undefined): string | null {
  const words = text?.trim() ?? "";
  return words === "" ? null : words;
}

/** What the user wrote as it is, else the prompts in a frame; null while one of them is missing. Nothing is cut. */
export function messageTo(person: Person, sender: string | null): PersonTold["message"] {
  const own = said(person.message);
  const text = own ?? drafted(person, sender);
  if (text === null) return null;
  const words = wordsIn(text);
  const over = Math.max(0, words - peopleTable().message.words);
  return { text, words, over, from: own === null ? "prompts" : "yours", unsaid: unsaidIn(text) };
}

const unsaidIn = (text: string): readonly string[] =>
  findUnsaid(text, unsaidWords().words).map(({ start, end }) => text.slice(start, end));

function drafted(person: Person, sender: string | null): string | null {
  const [why, common, ask] = PROMPTS.map((prompt) => said(person[prompt]));
  if (!why || !common || !ask || sender === null) return null;
  const { low, high } = peopleTable().call;
  return [
    `Hello ${person.name},`,
    `${sentence(why)} ${sentence(common)}`,
    `${sentence(ask)} Would ${low} to ${high} minutes by phone fit you in the next 2 weeks? I am asking for advice, not for a job.`,
    `Thank you,\n${sender}`,
  ].join("\n\n");
}

/** With an end, where the user set none. */
const sentence = (words: string): string => (/[.?!…]["”’)]?$/.test(words) ? words : `${words}.`);

export const wordsIn = (text: string): number =>
  text.split(/\s+/).filter((word) => word !== "").length;

/** For each limit the longest of: why, common and ask; why and ask; ask. */
export function notesTo(person: Person): PersonTold["notes"] {
  const { characters, freeCharacters } = peopleTable().note;
  const [why, common, ask] = PROMPTS.map((prompt) => said(person[prompt]));
  if (!ask) return { long: null, short: null };
  const parts = [
    ...(why && common ? [[why, common, ask]] : []),
    ...(why ? [[why, ask]] : []),
    [ask],
  ];
  const notes = parts.map((each) => `Hello ${person.name}. ${each.map(sentence).join(" ")}`);
  const fitting = (most: number): string | null =>
    notes.find((note) => note.length <= most) ?? null;
  return { long: fitting(characters), short: fitting(freeCharacters) };
}
