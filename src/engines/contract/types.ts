/** What a contract is read for, and how each reading is said. Codes and text taken from the document; no prose of ours. */

/** In the order they are told. */
export const CLAUSES = [
  "resident-notice",
  "non-renewal-notice",
  "sign-on-repayment",
  "relocation-repayment",
  "stipend-repayment",
  "other-repayment",
  "outside-work",
  "work-ownership",
  "non-compete",
  "term",
  "due-process",
  "leave",
  "malpractice",
  "insurance-end",
  "cause-termination",
  "confidentiality",
] as const;
export type Clause = (typeof CLAUSES)[number];

/** `unclear`: words of the clause stand there, and none of the sentences could be decided. */
export const CLAUSE_STATUSES = ["found", "unclear", "not_found"] as const;
export type ClauseStatus = (typeof CLAUSE_STATUSES)[number];

export const TIME_UNITS = ["days", "weeks", "months", "years"] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** What a passage says in one word, where it says it plainly. */
export const READINGS = [
  "pro-rata",
  "in-full",
  "prohibited",
  "approval",
  "counts-to-hours",
  "owned-by-institution",
  "owned-by-resident",
  "occurrence",
  "claims-made",
  "tail-by-institution",
  "tail-by-resident",
  "ends-last-day",
  "ends-month-end",
] as const;
export type ReadingCode = (typeof READINGS)[number];

export type ClauseValue =
  | { readonly kind: "time"; readonly amount: number; readonly unit: TimeUnit }
  | { readonly kind: "money"; readonly dollars: number }
  | { readonly kind: "distance"; readonly miles: number }
  | { readonly kind: "date"; readonly day: string }
  | { readonly kind: "reading"; readonly code: ReadingCode };

/**
 * Whether a sentence says that there is no such limit or duty: `whole` for all of it, `partly` where an exception
 * or a condition follows. Neither is ever read as "not restricted": another document can say otherwise.
 */
export const DENIALS = ["none", "partly", "whole"] as const;
export type Denial = (typeof DENIALS)[number];

export interface Passage {
  /** As written: lines joined, a word parted at a line's end made whole, nothing else changed. */
  readonly text: string;
  /** Counted from 1. */
  readonly page: number;
  /** The heading it stands under, as written. */
  readonly heading: string | null;
  readonly denial: Denial;
  readonly values: readonly ClauseValue[];
}

export interface ClauseReading {
  readonly clause: Clause;
  readonly status: ClauseStatus;
  readonly passages: readonly Passage[];
  /** Of all passages that deny nothing, each once. Two of one kind are both said: none is chosen. */
  readonly values: readonly ClauseValue[];
  /** Other documents that the passages refer to, as named there. */
  readonly refersTo: readonly string[];
}

export interface ContractReading {
  readonly pages: number;
  /** Pages on which there is no text: a picture, or blank. */
  readonly emptyPages: readonly number[];
  readonly words: number;
  readonly clauses: readonly ClauseReading[];
}
