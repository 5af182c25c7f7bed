/**
 * A directory read from the publisher's document: a listing, the notice printed in it, and every line
 * that could not be read. Unknown stays out: a row that is not whole is reported, not guessed.
 */
import type { Listing } from "../listing.ts";

export interface Edition extends Listing {
  /** Pages of the document. */
  readonly pages: number;
  /** What the document says of its own use, paragraphs parted by an empty line; null where it says nothing. */
  readonly notice: string | null;
  readonly unread: readonly UnreadLine[];
}

export interface UnreadLine {
  /** Counted from 1. */
  readonly page: number;
  readonly text: string;
  readonly why: UnreadReason;
}

export const UNREAD_REASONS = [
  /** Has a program code but not a count for every column. */
  "counts",
  /** More filled than offered, or filled without an offer. */
  "filled-above-offered",
  /** No name beside the code. */
  "no-name",
  /** The letter of the code is of no known kind of track. */
  "kind-of-track",
  /** A row before any header said which years its columns are. */
  "no-years",
  /** A row under no institution. */
  "no-institution",
  /** A row in a state that neither a heading nor the institution's name tells. */
  "no-state",
  /** The same code again, with other content. */
  "code-again",
  /** The header lists other years than the first one did. */
  "other-years",
  /** A page that holds no text: blank, or a picture of one. */
  "page-without-text",
  /** Text between rows that belongs to none of them. */
  "stray-text",
] as const;

export type UnreadReason = (typeof UNREAD_REASONS)[number];

/** Why a file is not read; the wording lives where it is shown. */
export type EditionProblem =
  | { readonly code: "empty" }
  | { readonly code: "too-large"; readonly megabytes: number; readonly limit: number }
  | { readonly code: "not-pdf"; readonly looksLike: FileKind }
  | { readonly code: "cut-off" }
  | { readonly code: "encrypted" }
  | { readonly code: "damaged" }
  | { readonly code: "no-text"; readonly pages: number }
  | { readonly code: "other-document"; readonly pages: number }
  | { readonly code: "implausible"; readonly rows: number; readonly unread: number }
  | { readonly code: "unreadable" };

export type EditionProblemCode = EditionProblem["code"];

/** What the first bytes of a file that is no PDF say it is. */
export type FileKind = "picture" | "office" | "web-page" | "text" | "unknown";

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: EditionProblem };

export const read = <T>(value: T): Reading<T> => ({ ok: true, value });
export const refused = (problem: EditionProblem): Reading<never> => ({ ok: false, problem });
