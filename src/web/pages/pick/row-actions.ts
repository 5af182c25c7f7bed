/**
 * What a key, a button or a command can do to the list, as data for the one table of actions. A row action
 * needs the row that has the focus; a list action does not.
 */
import type { ListAnswer, ListedApplication, SignalLevel } from "#answers/types.ts";
import * as text from "../../messages/list-tools.ts";
import type { RowActs } from "./row-acts.ts";

/** Moves of the view: nothing here changes the document. */
export interface ListMoves {
  /** Gives the focus to the next row (1) or the one before (-1). */
  readonly step: (by: 1 | -1) => void;
  readonly toggle: (id: string) => void;
  /** Opens the row of a program and gives it the focus, also where a search had left it out. */
  readonly show: (id: string) => void;
  /** Brings the control for how much the program is wanted into view and gives it the focus. */
  readonly askValue: (id: string) => void;
  readonly search: () => void;
}

/** Everything a row action may need. */
export interface RowMeans extends RowActs, ListMoves {
  /** Signals that the row's specialty gives, lowest first; "none" alone where it gives none. */
  readonly levelsOf: (specialty: string) => readonly SignalLevel[];
}

export type ActedRow = Pick<ListedApplication, "id" | "specialty" | "signal">;

export interface RowAction {
  readonly id: string;
  readonly label: string;
  readonly key: string;
  /** False where it would do nothing; always possible when absent. */
  readonly can?: (means: RowMeans, row: ActedRow) => boolean;
  readonly run: (means: RowMeans, row: ActedRow) => void;
}

export interface ListAction {
  readonly id: string;
  readonly label: string;
  readonly key: string;
  readonly run: (moves: ListMoves) => void;
}

export const rowActions: readonly RowAction[] = [
  {
    id: "row.open",
    label: text.acts.open,
    key: "Enter",
    run: (means, { id }) => means.toggle(id),
  },
  {
    id: "row.pin",
    label: text.acts.pin,
    key: "p",
    run: (means, { id }) => means.onKeep(id, !means.kept.includes(id)),
  },
  {
    id: "row.leave-out",
    label: text.acts.leaveOut,
    key: "x",
    can: (means, { id }) => !means.kept.includes(id),
    run: (means, { id }) => means.onLeaveOut(id),
  },
  {
    id: "row.value",
    label: text.acts.value,
    key: "v",
    can: ({ onValue }) => onValue !== undefined,
    run: (means, { id }) => means.askValue(id),
  },
  {
    id: "row.signal",
    label: text.acts.signal,
    key: "s",
    can: ({ onPlace, levelsOf }, { specialty }) =>
      onPlace !== undefined && levelsOf(specialty).length > 1,
    run: ({ onPlace, levelsOf }, { id, specialty, signal }) =>
      onPlace?.({ [id]: nextLevel(signal, levelsOf(specialty)) }),
  },
];

export const listActions: readonly ListAction[] = [
  { id: "list.next", label: text.acts.next, key: "j", run: (moves) => moves.step(1) },
  { id: "list.previous", label: text.acts.previous, key: "k", run: (moves) => moves.step(-1) },
  { id: "list.search", label: text.acts.search, key: "/", run: (moves) => moves.search() },
];

/** The level after this one, round and round; the same where there is no other. */
export function nextLevel(level: SignalLevel, levels: readonly SignalLevel[]): SignalLevel {
  return levels[(levels.indexOf(level) + 1) % levels.length] ?? level;
}

/** What a table lets the rest of the page do. */
export interface ListHandle {
  readonly means: RowMeans;
  /** The row in focus; null while the focus is elsewhere on the page. */
  readonly row: () => ActedRow | null;
}

/** The tables of a page, by the id of the heading that names each. */
export interface ListTables {
  /** The one that has the focus, or had it last: keys and commands act on it. */
  current: ListHandle | null;
  readonly byHeading: Map<string, ListHandle>;
}

/** Opens the row of a program in the table that holds it, whichever was in use. */
export function showProgram(
  { byHeading }: ListTables,
  { applications, firstYear }: ListedPrograms,
  id: string,
): void {
  const has = (row: { readonly id: string }) => row.id === id;
  const listed = applications.some(has);
  const heading = !listed && firstYear?.applications.some(has) ? headings.firstYear : headings.list;
  byHeading.get(heading)?.means.show(id);
}

/** Ids of the headings that name the tables. */
export const headings = { list: "list", firstYear: "first-year" } as const;

type ListedPrograms = Pick<ListAnswer, "applications" | "firstYear">;

/** The row action, if it can be done to the row in focus: then it is done. */
export function runOnRow(action: RowAction, list: ListHandle | null): void {
  const row = list?.row();
  if (list && row) action.run(list.means, row);
}

export function canOnRow({ can }: RowAction, list: ListHandle | null): boolean {
  const row = list?.row();
  return list !== null && Boolean(row) && (!can || !row || can(list.means, row));
}
