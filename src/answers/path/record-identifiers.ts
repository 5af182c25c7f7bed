/**
 * Identifiers of patients in what is typed of a piece of work, field by field. Nothing here says that a text is
 * free of them: `docs/method/contract.md` has how many are missed.
 */
import type { PathDocument } from "#dossier/path/path-document.ts";
import { PIECE_TEXTS, type PieceText } from "#dossier/path/terms.ts";
import { findIdentifiers } from "#engines/identifiers/find-identifiers.ts";
import { speaksOfPatient } from "#engines/identifiers/patient-line.ts";
import type { IdentifierSpan, OwnFacts } from "#engines/identifiers/types.ts";
import type { NotPatient } from "./piece-draft.ts";

/** Offsets are those of the field's text, in UTF-16, the end not counted. */
export interface Finding extends IdentifierSpan {
  readonly field: PieceText;
}

export type PieceTexts = Readonly<Record<PieceText, string>>;

/**
 * The resume's own addresses, numbers, links and places of training or work. Not the town it is from: the town of
 * a patient is mostly the same one.
 */
export function ownFacts({ resume }: PathDocument): OwnFacts {
  const { name, email, phone, links = [], training = [], work = [], education = [] } = resume ?? {};
  const places = [...training, ...work].map(({ where }) => where);
  const schools = education.map((school) => school.name);
  const words = [name, email, phone, ...links, ...places, ...schools];
  return { words: words.filter((word) => word !== undefined) };
}

export interface Sifted {
  /** Held back. */
  readonly findings: readonly Finding[];
  /** Let in: of `notPatient`, what the texts still have. */
  readonly let: readonly NotPatient[];
}

/** One entry of `notPatient` lets in one of its words in its field, the first; a second one is held. */
export function siftTexts(
  texts: PieceTexts,
  { own, notPatient }: { readonly own: OwnFacts; readonly notPatient: readonly NotPatient[] },
): Sifted {
  const left = [...notPatient];
  const letIn: NotPatient[] = [];
  const findings = identifiersIn(texts, own).filter(({ field, start, end }) => {
    const words = texts[field].slice(start, end);
    const at = left.findIndex((each) => each.field === field && each.words === words);
    letIn.push(...(at < 0 ? [] : left.splice(at, 1)));
    return at < 0;
  });
  return { findings, let: letIn };
}

/** A field is one line, whatever breaks and wide spaces a file has in it. */
const lineOf = (text: string): string => text.replace(/\s/g, " ");

/** Where one field speaks of a patient, all of the piece is read so. */
function looker(texts: PieceTexts, own: OwnFacts) {
  const ofPatient = PIECE_TEXTS.some((field) => speaksOfPatient(lineOf(texts[field])));
  return (text: string) => findIdentifiers(lineOf(text), own, { ofPatient });
}

/** In the order of `PIECE_TEXTS`, then of the text. */
function identifiersIn(texts: PieceTexts, own: OwnFacts): readonly Finding[] {
  const lookIn = looker(texts, own);
  const alone = PIECE_TEXTS.filter((field) => field !== "what" && field !== "value").flatMap(
    (field) => lookIn(texts[field]).map((span) => ({ field, ...span })),
  );
  const found = [...alone, ...inResult(texts, lookIn)];
  return found.toSorted((a, b) => PIECE_TEXTS.indexOf(a.field) - PIECE_TEXTS.indexOf(b.field));
}

/** What is counted and the number are read as one: the word in one field tells what the other is. */
function inResult(
  { what, value }: PieceTexts,
  lookIn: ReturnType<typeof looker>,
): readonly Finding[] {
  const from = what.length + 1;
  return lookIn(`${what} ${value}`).flatMap((span) => [
    ...cut("what", span, what.length),
    ...cut("value", { ...span, start: span.start - from, end: span.end - from }, value.length),
  ]);
}

/** The part of a span that lies in the field. */
function cut(field: PieceText, span: IdentifierSpan, length: number): readonly Finding[] {
  const [start, end] = [Math.max(0, span.start), Math.min(length, span.end)];
  return start < end ? [{ ...span, field, start, end }] : [];
}
