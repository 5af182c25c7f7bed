/** The workspace of the page: every act on it, undone and redone, saved here and shared with other tabs. */
import { type History, noHistory, record, redo, type Step, undo } from "#dossier/history.ts";
import { applyPatch, type Patch, patchBetween } from "#dossier/patch.ts";
import { Store } from "../app/store.ts";
import type { Documents } from "../storage/documents.ts";
import type { Tabs } from "../storage/tabs.ts";
import { restoreOldDraft, restoreWorkspace, type StoredWorkspace } from "./stored-workspace.ts";
import { newWorkspace, opened, type Workspace } from "./workspace.ts";

/** What is said after an act: what was done, and whether it can be taken back. */
export interface Notice {
  readonly kind: "done" | "undone" | "redone" | "elsewhere";
  readonly label: string;
}

export interface WorkspaceState {
  readonly workspace: Workspace;
  readonly history: History;
  readonly saved: "yes" | "not-yet" | "denied";
  readonly notice: Notice | null;
}

export interface WorkspacePorts {
  readonly documents: Documents;
  readonly tabs: Tabs;
  readonly keepStorage: () => Promise<void>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly pause: (ms: number) => Promise<void>;
}

export interface Act {
  /** What is done, as a person would name it: "Step 2 CK score". */
  readonly label: string;
  /** Said in a line with Undo beside it; typing in a field is not. */
  readonly told?: boolean;
}

const STORED = "pick";
const OLD_DRAFT = "pick-draft";
/** Letters typed within this are saved together. */
const SAVE_AFTER_MS = 200;

export class WorkspaceStore extends Store<WorkspaceState> {
  readonly #ports: WorkspacePorts;
  #revision = 0;
  /** What was last read or written, to know what is ours when another tab has saved meanwhile. */
  #base: Workspace = newWorkspace;
  #saving: boolean = false;
  #unsaved: boolean = false;
  /** The newest revision that another tab told of, also while we were busy saving. */
  #heard = 0;

  constructor(ports: WorkspacePorts) {
    super({ workspace: newWorkspace, history: noHistory, saved: "not-yet", notice: null });
    this.#ports = ports;
    ports.tabs.listen((revision) => void this.#hear(revision));
  }

  /** Restores what was kept. Never rejects: denied storage is said in `saved`. */
  async start(): Promise<void> {
    try {
      const stored = restoreWorkspace(await this.#ports.documents.get(STORED));
      if (stored) return this.#take(stored);
      const workspace = restoreOldDraft(await this.#ports.documents.get(OLD_DRAFT));
      if (workspace) this.set({ workspace });
    } catch {
      this.set({ saved: "denied" });
    }
  }

  /** Does something that can be undone. */
  act({ label, told = false }: Act, change: (workspace: Workspace) => Workspace): void {
    const { workspace: before, history } = this.get();
    const after = change(before);
    const next = record(history, { before, after, label, at: this.#ports.now() });
    if (next === history) return;
    if (history.past.length === 0) void this.#ports.keepStorage();
    this.set({ workspace: after, history: next, notice: told ? { kind: "done", label } : null });
    this.#save();
  }

  /** Looks at another list: nothing is changed, so there is nothing to undo. */
  look(id: string): void {
    this.set({ workspace: opened(id)(this.get().workspace) });
    this.#save();
  }

  readonly undo = (): void => this.#move(undo, "undone");
  readonly redo = (): void => this.#move(redo, "redone");

  readonly dismiss = (): void => this.set({ notice: null });

  #move(move: typeof undo, kind: Notice["kind"]): void {
    const { workspace, history } = this.get();
    const moved = move(workspace, history);
    if (!moved) return;
    const shown = shownAfter(moved.document, moved.step);
    this.set({
      workspace: shown,
      history: moved.history,
      notice: { kind, label: moved.step.label },
    });
    this.#save();
  }

  #save(): void {
    this.set({ saved: this.get().saved === "denied" ? "denied" : "not-yet" });
    this.#unsaved = true;
    if (!this.#saving) void this.#saveAll();
  }

  async #saveAll(): Promise<void> {
    this.#saving = true;
    while (this.#unsaved) {
      await this.#ports.pause(SAVE_AFTER_MS);
      this.#unsaved = false;
      await this.#saveOnce();
    }
    this.#saving = false;
    await this.#hear(this.#heard);
  }

  async #saveOnce(): Promise<void> {
    const ours = this.get();
    try {
      const saved = await this.#ports.documents.update(STORED, (stored) =>
        this.#merged(ours, restoreWorkspace(stored)),
      );
      this.#revision = saved.revision;
      this.#base = saved.workspace;
      this.#ports.tabs.tell(saved.revision);
      this.#catchUp(ours, saved);
    } catch {
      this.set({ saved: "denied" });
    }
  }

  /** Shows what was saved; what was typed while it was being saved is put on top and waits its turn. */
  #catchUp(ours: WorkspaceState, saved: StoredWorkspace): void {
    const { workspace, history } = this.get();
    const typed = patchBetween(ours.workspace, workspace);
    if (typed.length === 0) {
      this.set({ workspace: saved.workspace, history: saved.history, saved: "yes" });
      return;
    }
    if (saved.workspace === ours.workspace) return;
    const next = applyPatch(saved.workspace, typed);
    const label = history.past.at(-1)?.label ?? "";
    const change = { before: saved.workspace, after: next, label, at: this.#ports.now() };
    this.set({ workspace: next, history: record(saved.history, change) });
  }

  /** What another tab saved since we last looked stays; what was done here is put on top of it. */
  #merged(ours: WorkspaceState, stored: StoredWorkspace | null): StoredWorkspace {
    const { workspace, history } = ours;
    if (!stored || stored.revision === this.#revision)
      return { version: 2, revision: this.#revision + 1, workspace, history };
    const patch: Patch = patchBetween(this.#base, workspace);
    const step = ours.history.past.at(-1);
    const merged = { ...applyPatch(stored.workspace, patch), active: workspace.active };
    const change = { before: stored.workspace, after: merged, at: this.#ports.now() };
    return {
      version: 2,
      revision: stored.revision + 1,
      workspace: merged,
      history: record(stored.history, { ...change, label: step?.label ?? "" }),
    };
  }

  /** Another tab has saved: with nothing of our own waiting, what it saved is shown here too. */
  async #hear(revision: number): Promise<void> {
    this.#heard = Math.max(this.#heard, revision);
    if (revision <= this.#revision || this.#saving) return;
    try {
      const stored = restoreWorkspace(await this.#ports.documents.get(STORED));
      if (!stored || stored.revision <= this.#revision) return;
      const label = stored.history.past.at(-1)?.label ?? "";
      this.#take(stored, this.get().workspace.active);
      this.set({ notice: { kind: "elsewhere", label } });
    } catch {
      this.set({ saved: "denied" });
    }
  }

  #take({ workspace, history, revision }: StoredWorkspace, active = workspace.active): void {
    this.#revision = revision;
    this.#base = workspace;
    this.set({ workspace: opened(active)(workspace), history, saved: "yes" });
  }
}

/** The list that an undone step belongs to is shown, so that it can be seen what was undone. */
function shownAfter(workspace: Workspace, { patch }: Step): Workspace {
  const ids = new Set(
    patch.flatMap(({ path }) => (path[0] === "scenarios" ? (path[1] ?? []) : [])),
  );
  const [id, more] = [...ids];
  return id !== undefined && more === undefined ? opened(id)(workspace) : workspace;
}
