/** A piece of work as a line of a resume: a verb, the task, the outcome. Nothing is added to what was written. */
import type { PathDocument, Piece } from "#dossier/path/path-document.ts";
import { numbersFrom, plainNumber } from "./resume-numbers.ts";
import type { Bullet } from "./resume-schema.ts";
import { contributed, quoted } from "./resume-words.ts";

/** A piece with its place in the record. */
export interface Placed {
  readonly piece: Piece;
  /** Pointer of the piece. */
  readonly at: string;
}

export const placedPieces = ({ record = [] }: PathDocument): readonly Placed[] =>
  record.map((piece, i) => ({ piece, at: `/record/${i}` }));

const FIELDS = ["result/value", "did", "result/what", "result/unit", "title", "quote", "quoteFrom"];

/** What was done, and the quote that was allowed. Without a word of what was done there is no line. */
export const bulletsOf = (document: PathDocument, placed: Placed): readonly Bullet[] => [
  ...bulletFrom(document, placed, "work", workText(placed.piece)),
  ...bulletFrom(document, placed, "quote", quoteText(placed.piece)),
];

function bulletFrom(
  document: PathDocument,
  { piece, at }: Placed,
  kind: Bullet["kind"],
  text: string | null,
): readonly Bullet[] {
  if (text === null) return [];
  const fields = FIELDS.map((field) => `${at}/${field}`);
  const numbers = numbersFrom(document, text, fields);
  const because: Bullet["because"] = [
    ...(piece.result?.value === undefined ? [] : (["numbered"] as const)),
    ...(piece.lane !== undefined && piece.lane === document.lane?.lane ? (["lane"] as const) : []),
  ];
  const own = { kind, piece: piece.id, on: piece.on, because, numbers };
  return [{ at: `${at}/${kind === "work" ? "did" : "quote"}`, text, proof: fields, ...own }];
}

function workText(piece: Piece): string | null {
  const did = sentence(piece.did);
  if (did === null) return null;
  const outcome = outcomeText(piece.result);
  const task = piece.shared ? contributed(trimmed(piece.title), did) : did;
  return outcome === null ? task : `${task}: ${outcome}`;
}

/** "12 minutes saved a day", "15% fewer calls back", "$1,200 saved"; null until there is a number. */
export function outcomeText(result: Piece["result"]): string | null {
  if (result?.value === undefined) return null;
  const unit = trimmed(result.unit ?? "");
  const sign = result.value < 0 ? "-" : "";
  const number = grouped(plainNumber(result.value));
  const amount = unit === "$" ? `${sign}$${number}` : `${sign}${number}${unitAfter(unit)}`;
  return `${amount} ${trimmed(result.what)}`;
}

const unitAfter = (unit: string): string => (unit === "" || unit === "%" ? unit : ` ${unit}`);

const grouped = (digits: string): string => {
  const [whole = "0", part] = digits.split(".");
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return part === undefined ? groups : `${groups}.${part}`;
};

function quoteText({ quote, quoteFrom, quoteAllowed }: Piece): string | null {
  const [said, from] = [onOneLine(quote ?? ""), onOneLine(quoteFrom ?? "")];
  return quoteAllowed === true && said !== "" && from !== "" ? quoted(said, from) : null;
}

/** On one line, without the stop at its end and without the "I" before the verb. */
function sentence(did: string | undefined): string | null {
  const text = trimmed(did ?? "").replace(/^I\s+(?=\p{L})/u, "");
  return text === "" ? null : text.charAt(0).toUpperCase() + text.slice(1);
}

/** Without what no file of words can hold: signs that control a machine, halves of letters. */
export const onOneLine = (text: string): string => text.replace(NO_LETTER, " ").trim();
const NO_LETTER = /[\s\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]+/gu;

const trimmed = (text: string): string => onOneLine(text).replace(/(?<!\.)\.$/, "");

/** Numbered results first, then those of the chosen lane, then the newest; quotes come after all of them. */
export function byPriority(a: Bullet, b: Bullet): number {
  return weight(b) - weight(a) || (a.on < b.on ? 1 : a.on > b.on ? -1 : 0);
}

const weight = ({ kind, because }: Bullet): number =>
  (kind === "work" ? 4 : 0) +
  (because.includes("numbered") ? 2 : 0) +
  (because.includes("lane") ? 1 : 0);
