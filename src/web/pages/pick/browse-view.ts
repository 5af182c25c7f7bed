/** The part of all programs that is on show, and in which order. */
import type { BrowsedProgram } from "#answers/programs-types.ts";
import { hasText } from "./list-view.ts";

export interface BrowseView {
  readonly text: string;
  readonly status: BrowsedProgram["status"] | "";
  /** The first year beside an advanced specialty in place of the specialty itself. */
  readonly firstYear: boolean;
}

export const everything: BrowseView = { text: "", status: "", firstYear: false };

/** Best chance of an interview first; those without one last; ties by id. */
export const byInterview = (programs: readonly BrowsedProgram[]): readonly BrowsedProgram[] =>
  programs.toSorted(
    (a, b) => (b.interview ?? -1) - (a.interview ?? -1) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );

/** Those that pass, in the order they came. */
export const browsedPrograms = (
  programs: readonly BrowsedProgram[],
  { text, status }: BrowseView,
): readonly BrowsedProgram[] =>
  programs.filter(
    (row) =>
      (status === "" || row.status === status) &&
      hasText([row.institution, row.program, row.city, row.state, row.id], text),
  );
