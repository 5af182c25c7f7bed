import type { IdentifierKind, IdentifierReason } from "./types.ts";

export interface IdentifierRule {
  readonly kind: IdentifierKind;
  readonly why: IdentifierReason;
  /** With flags `dg`: the span is its first group. */
  readonly pattern: RegExp;
  /** Holds only in a line that speaks of one patient. */
  readonly ofPatient?: true;
  /** What stands in the group, and before it in the line, has to hold too. */
  readonly when?: (text: string, before: string) => boolean;
}
