/**
 * A resident's document while the page is open: every act on it, undone and redone. It is nowhere but here; no
 * other tab hears of it and nothing is stored. Keeping it is `keeper.ts`.
 */
import { type History, noHistory, record, redo, type Step, undo } from "#dossier/history.ts";
import type { PathDocument } from "#dossier/path/path-document.ts";
import { Store } from "../app/store.ts";
import type { Act, Notice } from "../workspace/workspace-store.ts";
import { noViews, type Views } from "./views.ts";

export interface Written {
  readonly document: PathDocument;
  readonly history: History;
}

export interface NotesState extends Written {
  readonly notice: Notice | null;
  /** Never kept. */
  readonly views: Views;
}

/** `emptyPath`, without the schema that comes with it: only the worker checks documents. */
const empty: PathDocument = { version: 1 };
const nothing: NotesState = { document: empty, history: noHistory, notice: null, views: noViews };

export class NotesStore extends Store<NotesState> {
  readonly #now: () => number;

  /** `now` in milliseconds since the epoch. */
  constructor(now: () => number) {
    super(nothing);
    this.#now = now;
  }

  /** Does something that can be undone. */
  readonly act = (
    { label, told = false }: Act,
    edit: (document: PathDocument) => PathDocument,
  ): void => {
    const { document: before, history } = this.get();
    const after = edit(before);
    const next = record(history, { before, after, label, at: this.#now() });
    if (next === history) return;
    this.set({ document: after, history: next, notice: told ? { kind: "done", label } : null });
  };

  readonly undo = (): void => this.#move(undo, "undone");
  readonly redo = (): void => this.#move(redo, "redone");
  readonly dismiss = (): void => this.set({ notice: null });

  /** Changes how the pages are looked at; nothing of it is undone or kept. */
  readonly look = (change: (views: Views) => Partial<Views>): void => {
    const { views } = this.get();
    this.set({ views: { ...views, ...change(views) } });
  };

  readonly dropViews = (): void => this.set({ views: noViews });

  /** Shows what was kept, as it was left. */
  take(written: Written): void {
    this.set({ ...written, notice: null, views: noViews });
  }

  /** Nothing of it is left in this page. */
  readonly clear = (): void => this.set(nothing);

  #move(move: typeof undo, kind: Notice["kind"]): void {
    const { document, history } = this.get();
    const moved: { document: PathDocument; history: History; step: Step } | null = move(
      document,
      history,
    );
    if (!moved) return;
    const notice = { kind, label: moved.step.label };
    this.set({ document: moved.document, history: moved.history, notice });
  }
}

/** Whether anything was written: with nothing written there is nothing to keep, to hide or to lose. */
export const isWritten = ({ document, history }: Written): boolean =>
  Object.keys(document).length > 1 || history.past.length > 0 || history.future.length > 0;
