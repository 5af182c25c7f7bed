import type { SignalLevel } from "#answers/types.ts";

/** Signals by program; null lets Elective decide. */
export type Placements = Readonly<Record<string, SignalLevel | null>>;

/** What a row can do to the document. What the page cannot keep is left out, and its control is not drawn. */
export interface RowActs {
  readonly onLeaveOut: (id: string) => void;
  readonly onPutBack: (id: string) => void;
  readonly onKeep: (id: string, keep: boolean) => void;
  readonly kept: readonly string[];
  /** How much a program is wanted, 0 to 1; null goes back to ours. */
  readonly onValue?: (id: string, value: number | null) => void;
  readonly values?: Readonly<Record<string, number>>;
  /** All changes are one act, so that a swap is undone at once. */
  readonly onPlace?: (changes: Placements) => void;
  readonly placed?: Readonly<Record<string, SignalLevel>>;
}
