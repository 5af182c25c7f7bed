/**
 * What a key, a button or the palette can do to the list, as data: one table behind all three. A row action
 * needs the row that has the focus; a list action does not. Letters are heard only outside of inputs.
 */
import type { ListedApplication, SignalLevel } from "#answers/types.ts";
import * as text from "../../messages/list-tools.ts";
import type { RowActs } from "./row-acts.ts";

/** Moves of the view: nothing here changes the document. */
export interface ListMoves {
  /** Gives the focus to the next row (1) or the one before (-1). */
  readonly step: (by: 1 | -1) => void;
  readonly toggle: (id: string) => void;
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
    run: (means, { id }) => {
      if (!means.kept.includes(id)) means.onLeaveOut(id);
    },
  },
  {
    id: "row.value",
    label: text.acts.value,
    key: "v",
    run: (means, { id }) => means.askValue(id),
  },
  {
    id: "row.signal",
    label: text.acts.signal,
    key: "s",
    run: (means, row) => {
      const next = nextLevel(row.signal, means.levelsOf(row.specialty));
      if (next !== row.signal) means.onPlace?.({ [row.id]: next });
    },
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

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where a letter is typed, it is a letter; where Enter presses a button, it is that button. */
const TYPING = "input, textarea, select, [contenteditable]";
const PRESSING = `${TYPING}, button, a, summary`;

/** The action of a key pressed on an element, if it is one of these. */
export function actionOf<Action extends { readonly key: string }>(
  actions: readonly Action[],
  pressed: Pressed,
  on: { readonly closest: (selector: string) => unknown },
): Action | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (on.closest(pressed.key === "Enter" ? PRESSING : TYPING)) return null;
  const key = pressed.key.length === 1 ? pressed.key.toLowerCase() : pressed.key;
  return actions.find((action) => action.key === key) ?? null;
}
