/** A piece of work as it is typed: every field a text, none of it part of a document yet. */
import type { Piece } from "#dossier/path/path-document.ts";
import { PIECE_TEXTS, type PieceText } from "#dossier/path/terms.ts";

export type NotPatient = NonNullable<Piece["notPatient"]>[number];

/** Yes, no, or not said. */
export type Said = "" | "yes" | "no";

export interface PieceDraft extends Readonly<Record<PieceText, string>> {
  /** Of the piece that is edited; null for a new one. */
  readonly id: string | null;
  readonly on: string;
  readonly lane: string;
  readonly task: string;
  readonly hours: string;
  readonly madeWith: string;
  readonly shared: Said;
  readonly quoteAllowed: Said;
  readonly liked: Said;
  readonly notPatient: readonly NotPatient[];
}

export type DraftField = Exclude<keyof PieceDraft, "id" | "notPatient">;

/** `today` is an ISO day. */
export const newDraft = (today: string): PieceDraft => ({
  id: null,
  title: "",
  on: today,
  lane: "",
  task: "",
  did: "",
  shared: "",
  link: "",
  what: "",
  value: "",
  unit: "",
  hours: "",
  quote: "",
  quoteFrom: "",
  quoteAllowed: "",
  liked: "",
  madeWith: "",
  notPatient: [],
});

export function draftOf(piece: Piece): PieceDraft {
  const { id, title, on, lane = "", task = "", madeWith = "", hours } = piece;
  return {
    id,
    ...textsOf(piece),
    title,
    on,
    lane,
    task,
    madeWith,
    hours: hours === undefined ? "" : String(hours),
    shared: saidOf(piece.shared),
    quoteAllowed: saidOf(piece.quoteAllowed),
    liked: saidOf(piece.liked),
    notPatient: piece.notPatient ?? [],
  };
}

const saidOf = (flag: boolean | undefined): Said => (flag === undefined ? "" : flag ? "yes" : "no");

/** All that was typed freely, by field; "" where there is nothing. */
export function textsOf(piece: Piece): Readonly<Record<PieceText, string>> {
  const { title, did = "", link = "", quote = "", quoteFrom = "", result } = piece;
  const { what = "", value, unit = "" } = result ?? {};
  return { title, did, link, what, value: value?.toString() ?? "", unit, quote, quoteFrom };
}

/** Whether anything was typed or chosen that a new one does not have. */
export const isBegun = (draft: PieceDraft): boolean =>
  PIECE_TEXTS.some((field) => draft[field] !== "") ||
  [draft.lane, draft.task, draft.hours, draft.madeWith].some((text) => text !== "");
