/** What was typed, as a piece of work that can be saved: or what holds it back. Nothing is saved around this. */
import type { Problem } from "#core/result.ts";
import { openPath, type PathDocument, type Piece } from "#dossier/path/path-document.ts";
import { PIECE_TEXTS } from "#dossier/path/terms.ts";
import type { DraftField, PieceDraft, Said } from "./piece-draft.ts";
import { type Finding, ownFacts, type PieceTexts, siftTexts } from "./record-identifiers.ts";

export interface PieceProblem {
  /** null where it is none of the piece's fields, as a full list. */
  readonly field: DraftField | null;
  readonly found: string;
  readonly accepted: string;
}

export interface PieceRead {
  /** As it was looked at, which the offsets of the findings are of. */
  readonly texts: PieceTexts;
  /** Of a patient, by all looks: each holds the piece back. */
  readonly findings: readonly Finding[];
  readonly problems: readonly PieceProblem[];
  /** As it is saved; null while anything holds it back. */
  readonly piece: Piece | null;
}

/** Never throws; the document is one that was opened. */
export function readPiece(document: PathDocument, draft: PieceDraft): PieceRead {
  const typed = trimmed(draft);
  const own = ownFacts(document);
  const { findings, let: notPatient } = siftTexts(typed, { own, notPatient: draft.notPatient });
  const record: readonly unknown[] = document.record ?? [];
  const at = placeOf(document, typed);
  const id = typed.id ?? freeId(document);
  const given = pieceOf({ ...typed, notPatient }, id);
  const opened = openPath({ ...document, record: record.toSpliced(at, 1, given) });
  const problems = opened.ok ? [] : opened.problems.map((each) => problemOf(each, at));
  const saved = opened.ok ? opened.value.record?.[at] : undefined;
  return {
    texts: typed,
    findings,
    problems,
    piece: findings.length === 0 ? (saved ?? null) : null,
  };
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Each text as one line, as it is looked at and saved; offsets of findings are those of these texts. */
export function trimmed(draft: PieceDraft): PieceDraft {
  const texts = PIECE_TEXTS.map((field) => [field, oneLine(draft[field])]);
  return { ...draft, ...Object.fromEntries(texts), on: draft.on.trim(), hours: draft.hours.trim() };
}

function placeOf({ record = [] }: PathDocument, { id }: PieceDraft): number {
  const at = record.findIndex((piece) => piece.id === id);
  return at < 0 ? record.length : at;
}

/** One that no piece has, and none that a resume still names had. */
function freeId({ record = [], resume }: PathDocument): string {
  const named = [...(resume?.training ?? []), ...(resume?.work ?? [])];
  const ids = [...record.map(({ id }) => id), ...named.flatMap(({ pieces = [] }) => pieces)];
  const numbers = ids.map((id) => Number(/^piece-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `piece-${Math.max(0, ...numbers) + 1}`;
}

/** For the schema to judge: a number that is none stays the text it is, and what was left blank is not there. */
function pieceOf(draft: PieceDraft, id: string): Readonly<Record<string, unknown>> {
  const { title, on, lane, task, did, link, what, value, unit, quote, quoteFrom, madeWith } = draft;
  const result = known({ what, value: numberIn(value), unit });
  return {
    ...known({ lane, task, did, link, quote, quoteFrom, madeWith }),
    ...known({ hours: numberIn(draft.hours), shared: flagOf(draft.shared) }),
    ...known({ quoteAllowed: flagOf(draft.quoteAllowed), liked: flagOf(draft.liked) }),
    ...(Object.keys(result).length > 0 && { result }),
    ...(draft.notPatient.length > 0 && { notPatient: draft.notPatient }),
    id,
    title,
    on,
  };
}

const known = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== "" && value !== null));

const flagOf = (said: Said): boolean | null => (said === "" ? null : said === "yes");

const NUMBER = /^[-−+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/;

/** 1,200 is 1200. A text with anything else in it is given back as it is. */
const numberIn = (text: string): number | string =>
  text !== "" && NUMBER.test(text) && /\d/.test(text)
    ? Number(text.replace(/,/g, "").replace("−", "-"))
    : text;

const FIELDS: Readonly<Record<string, DraftField>> = {
  "result/what": "what",
  "result/value": "value",
  "result/unit": "unit",
  result: "what",
};
const PLAIN = [
  ...(["title", "on", "lane", "task", "did", "shared", "link", "hours"] as const),
  ...(["quote", "quoteFrom", "quoteAllowed", "liked", "madeWith"] as const),
] satisfies readonly DraftField[];

function problemOf({ pointer, found, accepted }: Problem, at: number): PieceProblem {
  const start = `/record/${at}/`;
  const place = pointer.startsWith(start) ? pointer.slice(start.length) : "";
  const field = FIELDS[place] ?? PLAIN.find((each) => each === place) ?? null;
  return { field, found, accepted };
}
