/**
 * Everything that can be done from anywhere, each once: the same object stands behind its button, its key
 * and its line among the commands.
 */
import * as text from "../messages/actions.ts";
import { acts } from "../messages/app.ts";
import { canOnRow, listActions, rowActions, runOnRow } from "../pages/pick/row-actions.ts";
import { routes } from "../routes.ts";
import { defaultDraft } from "../workspace/draft.ts";
import { duplicated, editActive, isFull } from "../workspace/workspace.ts";
import type { App } from "./app.ts";

export interface Action {
  readonly id: string;
  readonly label: string;
  /** As `matchesKey` reads them: "Mod+Z", "?", "g d". The first one is shown. */
  readonly keys?: readonly string[];
  /** False where it would do nothing. */
  readonly available?: (app: App) => boolean;
  readonly run: (app: App) => void;
}

/** To a page, and there to the element with that id, if one is given. */
const go = (id: string, label: string, address: string, place?: string): Action => ({
  id,
  label,
  run: ({ arrival }) => arrival.goTo(address, place),
});

export const undoAction: Action = {
  id: "undo",
  label: text.undo,
  keys: ["Mod+Z"],
  available: ({ workspace }) => workspace.get().history.past.length > 0,
  run: ({ workspace }) => workspace.undo(),
};

export const redoAction: Action = {
  id: "redo",
  label: text.redo,
  keys: ["Mod+Shift+Z", "Mod+Y"],
  available: ({ workspace }) => workspace.get().history.future.length > 0,
  run: ({ workspace }) => workspace.redo(),
};

export const commandsAction: Action = {
  id: "commands",
  label: text.commands,
  keys: ["Mod+K"],
  run: ({ shown }) => shown.open("commands"),
};

export const keysAction: Action = {
  id: "keys",
  label: text.keys,
  keys: ["?"],
  run: ({ shown }) => shown.open("keys"),
};

export const duplicateAction: Action = {
  id: "duplicate",
  label: text.duplicate,
  keys: ["d"],
  available: ({ workspace }) => !isFull(workspace.get().workspace),
  run: ({ workspace }) =>
    workspace.act(
      { label: acts.duplicated, told: true },
      duplicated(workspace.get().workspace.active),
    ),
};

export const resetAction: Action = {
  id: "reset",
  label: text.reset,
  run: ({ workspace }) =>
    workspace.act(
      { label: acts.reset, told: true },
      editActive(() => defaultDraft),
    ),
};

export const exportAction: Action = {
  id: "export",
  label: text.exportList,
  keys: ["e"],
  run: ({ shown }) => shown.openExport("pdf"),
};

export const printAction: Action = {
  id: "print",
  label: text.print,
  run: () => window.print(),
};

/** The list's own: they act on the table in use, and on its row in focus. */
const rows: readonly Action[] = [
  ...listActions.map(({ key, run, ...named }) => ({
    ...named,
    keys: [key],
    available: ({ rows: { current } }: App) => current !== null,
    run: ({ rows: { current } }: App) => current && run(current.means),
  })),
  ...rowActions.map((action) => ({
    id: action.id,
    label: action.label,
    keys: [action.key],
    available: ({ rows: { current } }: App) => canOnRow(action, current),
    run: ({ rows: { current } }: App) => runOnRow(action, current),
  })),
];

export const actions: readonly Action[] = [
  undoAction,
  redoAction,
  commandsAction,
  keysAction,
  duplicateAction,
  exportAction,
  printAction,
  ...rows,
  { ...go("profile", text.toProfile, "/", "field-step2"), keys: ["g p"] },
  { ...go("answer", text.toAnswer, "/", "answer"), keys: ["g a"] },
  { ...go("list", text.toList, "/"), keys: ["g l"] },
  { ...go("what-if", text.toWhatIf, "/what-if"), keys: ["g w"] },
  { ...go("directory", text.toDirectory, "/directory"), keys: ["g d"] },
  { ...go("dates", text.toDates, "/dates"), keys: ["g t"] },
  go("notes", text.toNotes, routes.notes),
  { ...go("components", text.toComponents, "/components") },
  resetAction,
];
