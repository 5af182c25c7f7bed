/** What is missing, what no log entry holds, and what a resume does not say. Found and shown, never mended in silence. */
import type { PathDocument, Piece, Resume } from "#dossier/path/path-document.ts";
import { findIdentifiers } from "#engines/identifiers/find-identifiers.ts";
import { findUnsaid } from "#engines/unsaid/find-unsaid.ts";
import { resumeFacts } from "#facts/path/resume.ts";
import { unsaidWords } from "#facts/path/unsaid.ts";
import { bulletsOf, placedPieces } from "./resume-bullets.ts";
import { piecesOf } from "./resume-draft.ts";
import { linesOf } from "./resume-lines.ts";
import { checkNumbers } from "./resume-numbers.ts";
import type { Draft, Line, Missing, ResumeChecks } from "./resume-schema.ts";
import { monthYear } from "./resume-words.ts";

export function checksOf(document: PathDocument, drafts: readonly Draft[]): ResumeChecks {
  const lines = distinct(drafts.flatMap(linesOf));
  return {
    missing: missingIn(document),
    numbers: checkNumbers(document, lines),
    unsaid: lines.flatMap(unsaidIn),
    identifiers: identifiersIn(document, lines),
  };
}

/** Lines about the work; names of employers, schools and papers are the user's own. */
function identifiersIn(
  document: PathDocument,
  lines: readonly Line[],
): ResumeChecks["identifiers"] {
  const own = { words: ownWords(document) };
  return lines
    .filter(({ at }) => at.startsWith("/record/") || at === "/resume/summary")
    .flatMap(({ at, text }) =>
      findIdentifiers(text, own).map(({ kind, start, end }) => ({
        ...{ at, line: text, found: text.slice(start, end), kind },
      })),
    );
}

function ownWords({ resume = {}, record = [] }: PathDocument): readonly string[] {
  const { name, email, phone, place, links = [], work = [], training = [] } = resume;
  const roles = [...work, ...training].flatMap((role) => [role.where, role.place]);
  const pieces = record.flatMap(({ link, quoteFrom, on }) => [link, quoteFrom, monthYear(on)]);
  return [name, email, phone, place, ...links, ...roles, ...pieces].flatMap((each) => each ?? []);
}

/** Both resumes say much of the same. */
function distinct(lines: readonly Line[]): readonly Line[] {
  const seen = new Map(lines.map((line) => [`${line.at}\n${line.text}`, line]));
  return [...seen.values()];
}

function unsaidIn({ at, text }: Line): ResumeChecks["unsaid"] {
  const { words } = unsaidWords();
  return findUnsaid(text, words).map(({ id, start, end }) => ({
    at,
    line: text,
    found: text.slice(start, end),
    about: words.find((word) => word.id === id)?.about ?? "leaving",
  }));
}

const missingIn = (document: PathDocument): Missing[] => [
  ...ofTheWhole(document),
  ...placedPieces(document).flatMap(({ piece, at }) => ofPiece(piece, at)),
  ...ofRoles(document),
];

const blank = (text: string | undefined): boolean => (text ?? "").trim() === "";

function ofTheWhole({ resume = {}, record = [] }: PathDocument): readonly Missing[] {
  const none: readonly (readonly [boolean, Missing["code"], string])[] = [
    [blank(resume.name), "name", "/resume/name"],
    [blank(resume.email), "email", "/resume/email"],
    [blank(resume.clinicalHalf), "clinical_half", "/resume/clinicalHalf"],
    [blank(resume.otherHalf), "other_half", "/resume/otherHalf"],
    [(resume.training ?? []).length === 0, "training", "/resume/training"],
    [(resume.education ?? []).length === 0, "education", "/resume/education"],
    [record.length === 0, "record", "/record"],
  ];
  return none.flatMap(([is, code, at]) => (is ? [{ code, at, of: null }] : []));
}

function ofPiece(piece: Piece, at: string): readonly Missing[] {
  const { did, result, quote, quoteAllowed, quoteFrom, title } = piece;
  const quoted = !blank(quote);
  const none: readonly (readonly [boolean, Missing["code"], string])[] = [
    [blank(did), "did", "did"],
    [result !== undefined && result.value === undefined, "number", "result/value"],
    [quoted && quoteAllowed !== true, "quote_leave", "quoteAllowed"],
    [quoted && quoteAllowed === true && blank(quoteFrom), "quote_from", "quoteFrom"],
  ];
  return none.flatMap(([is, code, field]) =>
    is ? [{ code, at: `${at}/${field}`, of: title }] : [],
  );
}

function ofRoles(document: PathDocument): readonly Missing[] {
  const { work = [], training = [] } = document.resume ?? {};
  const at = (list: string) => (role: Role, i: number) =>
    ofRole(document, role, `/resume/${list}/${i}`);
  return [...work.flatMap(at("work")), ...training.flatMap(at("training"))];
}

type Role = NonNullable<Resume["work"]>[number];

function ofRole(document: PathDocument, { role, pieces = [] }: Role, at: string): Missing[] {
  const known = new Set((document.record ?? []).map(({ id }) => id));
  const lines = piecesOf(document, at)
    .flatMap((placed) => bulletsOf(document, placed))
    .filter(({ kind }) => kind === "work").length;
  const { least, most } = resumeFacts().bullets;
  const none: readonly (readonly [boolean, Missing["code"]])[] = [
    [pieces.some((id) => !known.has(id)), "no_such_piece"],
    [lines < least, "few_bullets"],
    [lines > most, "more_bullets"],
  ];
  return none.flatMap(([is, code]) => (is ? [{ code, at, of: role }] : []));
}
