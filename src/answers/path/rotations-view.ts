/** What a file, a pasted table or a template would make of a document's rotations, for a page that shows it first. */
import { ok, type Problem, type Result } from "#core/result.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import type { RotationsRead } from "#dossier/rotations/report.ts";
import type { Template } from "#dossier/rotations/template.ts";
import {
  foundAny,
  openRotations,
  openTemplate,
  type RotationsAnswer,
  rotationKinds,
  rotationsAnswer,
} from "./rotations.ts";

export type RotationsGiven =
  | { readonly kind: "file"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "text"; readonly text: string }
  /** `from` is a day of the calendar. */
  | { readonly kind: "template"; readonly template: Template; readonly from: string };

export interface RotationsViewAsked {
  /** Null where nothing was given. */
  readonly given: RotationsGiven | null;
  readonly today: string;
  /** First day of block 1, for blocks that are only numbered. */
  readonly from: string | null;
  /** Home, as IANA names it; null where the device names none. */
  readonly zone: string | null;
}

export type RotationsRefused =
  | { readonly why: "unreadable"; readonly problems: readonly Problem[] }
  /** Neither a block nor a call nor a day off is in it: nothing to take. */
  | { readonly why: "nothing"; readonly report: RotationsAnswer["report"] };

export interface RotationsView {
  readonly kinds: RotationsAnswer["kinds"];
  /** What the document would hold; null where nothing was given, or nothing in it can be taken. */
  readonly read: RotationsAnswer | null;
  readonly refused: RotationsRefused | null;
}

export function rotationsView(document: PathDocument, asked: RotationsViewAsked): RotationsView {
  const { today, given } = asked;
  const none = { kinds: rotationKinds(today), read: null, refused: null };
  const read = given && readGiven(given, asked);
  if (!read) return none;
  if (!read.ok) return { ...none, refused: { why: "unreadable", problems: read.problems } };
  const { value } = read;
  if (!foundAny(value)) return { ...none, refused: { why: "nothing", report: value.report } };
  return { ...none, read: rotationsAnswer(document, value, today) };
}

function readGiven(
  given: RotationsGiven,
  { today, from, zone }: RotationsViewAsked,
): Result<RotationsRead> {
  if (given.kind === "template") return ok(openTemplate(given.template, given.from));
  const content = given.kind === "file" ? given.bytes : given.text;
  return openRotations(content, { today, from: from ?? undefined, zone: zone ?? undefined });
}
