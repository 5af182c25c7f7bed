/**
 * How a person left the pages: what was cut, opened, half typed. In memory beside the notes and gone with them on
 * lock, hiding and deleting; in no address, storage or file, and not in the history of acts.
 */
import type { LaneFilter } from "#answers/path/lane-views.ts";
import type { PieceDraft } from "#answers/path/piece-draft.ts";
import type { RotationsGiven } from "#answers/path/rotations-view.ts";

/** What is being typed into a field while the document keeps the last value that could be read. */
export interface Draft {
  readonly text: string;
  /** The document's text when it was typed. */
  readonly over: string;
}

export type DraftsById = ReadonlyMap<string, Draft>;

export interface LanesView {
  readonly cut: LaneFilter;
  readonly compared: readonly string[];
  /** The lane that is open on the page. */
  readonly opened: string | null;
  /** A test being written, as typed; null where the form shows what was written before. */
  readonly test: {
    readonly hours: string;
    readonly task: string;
    readonly passMark: string;
  } | null;
  /** The one line of why, before the lane is closed. */
  readonly why: string;
}

export interface RotationsLeft {
  /** What was given to be read and is not taken yet. */
  readonly given: RotationsGiven | null;
  /** First day of block 1, as typed, for blocks that are only numbered. */
  readonly firstDay: string;
  readonly pasted: string;
  /** First day of a year by template, as typed. */
  readonly yearFrom: string;
}

export interface Views {
  readonly drafts: DraftsById;
  readonly lanes: LanesView;
  readonly license: {
    /** Which school's years the map shows; null follows the sheet. */
    readonly school: "us-can" | "img" | null;
    /** The state picked on the map. */
    readonly state: string | null;
  };
  readonly record: {
    /** A piece of work being typed, with whatever is held back in it; null where there is none. */
    readonly draft: PieceDraft | null;
  };
  readonly rotations: RotationsLeft;
}

export const noViews: Views = {
  drafts: new Map(),
  lanes: { cut: {}, compared: [], opened: null, test: null, why: "" },
  license: { school: null, state: null },
  record: { draft: null },
  rotations: { given: null, firstDay: "", pasted: "", yearFrom: "" },
};
