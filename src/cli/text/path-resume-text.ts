/** A resume for a terminal, and what is said beside it: what is wrong, missing, without room, what leaves. */
import type { Draft, Fit, ResumeAnswer } from "#answers/path/resume-schema.ts";
import { resumePlainText } from "#answers/path/resume-text.ts";
import {
  identifierText,
  leftOutText,
  missingText,
  notFitText,
  notInLogText,
  overText,
  RESUME_CONTENT,
  type ResumeContent,
  unsaidText,
} from "#answers/path/resume-words.ts";
import { safeText } from "#dossier/safe-text.ts";
import { section, wrap } from "./table.ts";

/** `draft` is the one that was asked for; room is a matter of a short one. */
export function resumeText(draft: Draft, answer: ResumeAnswer, fit: Fit): string {
  const lines = resumePlainText(draft).trim().split("\n");
  const wrapped = (each: readonly string[]) => each.map((line) => wrap(line, "  ")).join("");
  const room = draft.kind === "short" ? roomLines(fit) : [];
  return [
    draft.name === null && draft.sections.length === 0 ? wrap(NOTHING) : wrapped(lines),
    section("Look at this first", wrapped(findingLines(answer))),
    section("Missing", wrapped(missingLines(answer))),
    section("No room", wrapped(room)),
    section("Before you send it", wrapped(settingLines(answer))),
  ].join("");
}

const NOTHING = "There is nothing in it yet.";

/** What a reader must not miss, whatever the format. */
export const findingLines = ({ checks, headline }: ResumeAnswer): readonly string[] =>
  [
    ...checks.identifiers.map(({ at, found }) => `${at}: ${identifierText(found)}`),
    ...checks.unsaid.map(({ at, found, about }) => `${at}: ${unsaidText(found, about)}`),
    ...checks.numbers.notInLog.map(({ at, number }) => `${at}: ${notInLogText(number)}`),
    ...(headline.over > 0 ? [overText(headline.over, headline.most)] : []),
  ].map(safeText);

export const missingLines = ({ checks }: ResumeAnswer): readonly string[] =>
  checks.missing.map((each) => safeText(missingText(each)));

/** More than this is one reason repeated; the JSON has them all. */
const MOST_LINES = 20;

export function roomLines({ fits, pages, leftOut }: Fit): readonly string[] {
  const lines = leftOut.slice(0, MOST_LINES).map(({ text }) => safeText(leftOutText(text)));
  const more = leftOut.length - lines.length;
  return [
    ...(fits ? [] : [notFitText(pages)]),
    ...lines,
    ...(more > 0 ? [`No room for ${more} more; --format json lists all.`] : []),
  ];
}

export const settingLines = ({ settings }: ResumeAnswer): readonly string[] =>
  settings.map(({ text }) => text);

/** "cv.pdf, 16,771 bytes: your name, 3 ways to reach you, …" */
export function leavesLine(
  file: string,
  {
    bytes,
    contents,
  }: {
    readonly bytes: Uint8Array;
    readonly contents: readonly { readonly kind: string; readonly count: number | null }[];
  },
): string {
  const parts = contents.flatMap(({ kind, count }) =>
    isContent(kind) ? [RESUME_CONTENT[kind](count ?? 0)] : [],
  );
  const held = parts.join(", ").replaceAll("Your ", "your ");
  return `${safeText(file)}, ${bytes.length} bytes: ${held === "" ? "nothing yet" : held}.`;
}

const isContent = (kind: string): kind is ResumeContent => Object.hasOwn(RESUME_CONTENT, kind);
