/** A calendar, a table, a list or a template to the rotations of a resident's document, and what was not read. */
import { fail, ok, type Result } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { type Merged, mergeRotations } from "#dossier/rotations/merge-rotations.ts";
import { readRotations } from "#dossier/rotations/read-rotations.ts";
import type { RotationsRead } from "#dossier/rotations/report.ts";
import { readTemplate, type Template } from "#dossier/rotations/template.ts";
import { rotationWords } from "#facts/path/rotation-words.ts";
import { decodeSheet } from "#facts/user-csv/decode-sheet.ts";
import { type Told, told } from "./ruled.ts";

export interface RotationsAnswer extends Merged {
  /** What the kinds rest on: the table of words. */
  readonly kinds: Omit<Told, "id">;
}

export interface RotationsAsked {
  /** ISO day. */
  readonly today: string;
  /** First day of block 1, for blocks that are only numbered. */
  readonly from?: string | undefined;
  /** Home, as IANA names it, for times in UTC of a file that names no zone. */
  readonly zone?: string | undefined;
}

/** The bytes of a file or a pasted text. Problems are of the whole: too large, no text, or nothing in it at all. */
export function openRotations(
  given: Uint8Array | string,
  { today, from, zone }: RotationsAsked,
): Result<RotationsRead> {
  const text = typeof given === "string" ? ok(given) : decoded(given);
  if (!text.ok) return text;
  return ok(readRotations(text.value, { words: rotationWords(), today, from, zone }));
}

/** The first day is one of the calendar. */
export const openTemplate = (template: Template, from: string): RotationsRead =>
  readTemplate(template, from);

const ACCEPTED = "a calendar file (.ics), a table saved as CSV, or a text, at most 20 MB";

function decoded(bytes: Uint8Array): Result<string> {
  const sheet = decodeSheet(bytes);
  if (sheet.ok) return ok(sheet.value.text);
  return fail(...sheet.problems.map((problem) => ({ ...problem, accepted: ACCEPTED })));
}

/** False where there is neither a block nor a call nor a day off: then nothing should change. */
export const foundAny = ({ report: { kept } }: RotationsRead): boolean =>
  kept.blocks + kept.calls + kept.daysOff > 0;

/** What the document would hold; it is left as it is. */
export function rotationsAnswer(
  document: PathDocument,
  read: RotationsRead,
  today: string,
): RotationsAnswer {
  return { ...mergeRotations(document.rotations, read), kinds: rotationKinds(today) };
}

export function rotationKinds(today: string): RotationsAnswer["kinds"] {
  const { about: text, sources, basis, asOf, reviewBy } = rotationWords();
  const { id: _, ...kinds } = told({ id: "kinds", text, sources, basis, asOf, reviewBy }, today);
  return kinds;
}
