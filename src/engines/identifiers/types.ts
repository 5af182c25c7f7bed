/** The 18 identifiers of 45 CFR 164.514(b)(2); an age over 89 is part of its dates and is told apart here. */
export const IDENTIFIER_KINDS = [
  "name",
  "place",
  "date",
  "age",
  "phone",
  "fax",
  "email",
  "ssn",
  "mrn",
  "health-plan",
  "account",
  "license",
  "vehicle",
  "device",
  "url",
  "ip",
  "biometric",
  "photo",
  "other",
] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** Why it is taken for one: by its own shape, by the word before it, or because the line speaks of a patient. */
export const IDENTIFIER_REASONS = ["shape", "label", "patient-line"] as const;
export type IdentifierReason = (typeof IDENTIFIER_REASONS)[number];

export interface IdentifierSpan {
  readonly kind: IdentifierKind;
  readonly why: IdentifierReason;
  /** UTF-16 offsets into the text, the end not counted. */
  readonly start: number;
  readonly end: number;
}

/** What is the user's own and stands in a resume by right: addresses, links, numbers, names of places of training. */
export interface OwnFacts {
  readonly words: readonly string[];
}
