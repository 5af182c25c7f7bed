/** The state of the page: the draft as typed, and the last answer that worked. */
import type { ListAnswer, SpecialtyInfo } from "#answers/types.ts";
import type { Problem, Result } from "#core/result.ts";
import type { Documents } from "../../storage/documents.ts";
import { restoreDraft, savedDraft } from "../../storage/saved-draft.ts";
import { latest } from "../../worker/latest.ts";
import type { Detail, ListWorker } from "../../worker/protocol.ts";
import { type Draft, defaultDraft } from "./draft.ts";
import { draftToProfile } from "./draft-to-profile.ts";
import { profileToDraft } from "./profile-to-draft.ts";

export interface PickState {
  readonly draft: Draft;
  readonly specialties: readonly SpecialtyInfo[];
  readonly answer: ListAnswer | null;
  /** True while the answer shown is not (yet) the answer to the draft. */
  readonly stale: boolean;
  /** True when the refined answer to the draft is on the page. */
  readonly settled: boolean;
  readonly problems: readonly Problem[];
  readonly trouble: boolean;
  readonly saved: "yes" | "not-yet" | "denied";
  /** What the last undoable act was, with the draft before it. */
  readonly undoable: { readonly act: "reset" | "imported"; readonly before: Draft } | null;
  readonly notice: "undone" | { readonly refused: readonly Problem[] } | null;
}

export interface PickPorts {
  readonly worker: ListWorker;
  readonly documents: Documents;
  readonly catalog: string;
  readonly pause: (ms: number) => Promise<void>;
  readonly keepStorage: () => Promise<void>;
}

const DRAFT = "pick-draft";
/** A pause in typing, long enough not to slow the next letter, short enough to feel live. */
const REFINE_AFTER_MS = 120;
/** Half-typed numbers are not mistakes: problems are shown when the typing has paused. */
const PROBLEMS_AFTER_MS = 500;

const initial: PickState = {
  draft: defaultDraft,
  specialties: [],
  answer: null,
  stale: true,
  settled: false,
  problems: [],
  trouble: false,
  saved: "not-yet",
  undoable: null,
  notice: null,
};

/** Every act of the page; each one redraws by telling the listeners. */
export class PickStore {
  #state = initial;
  #opened: boolean = false;
  readonly #listeners = new Set<() => void>();
  readonly #ports: PickPorts;
  readonly #ask: (input: unknown) => void;

  constructor(ports: PickPorts) {
    this.#ports = ports;
    this.#ask = latest({
      list: (input, detail) => ports.worker.list(input, detail),
      onAnswer: (result, detail) => this.#land(result, detail),
      onTrouble: () => this.#set({ trouble: true }),
      pause: () => ports.pause(REFINE_AFTER_MS),
    });
  }

  readonly get = (): PickState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Restores what was typed, reads the catalog, asks for the first answer. */
  async start(): Promise<void> {
    await this.#restore();
    try {
      this.#set({ specialties: await this.#ports.worker.open(this.#ports.catalog) });
      this.#opened = true;
      this.#ask(draftToProfile(this.#state.draft));
    } catch {
      this.#set({ trouble: true });
    }
  }

  edit(change: (draft: Draft) => Draft): void {
    if (this.#state.draft.touched.length === 0) void this.#ports.keepStorage();
    this.#replace(change(this.#state.draft), { undoable: null });
  }

  reset(): void {
    const undoable = { act: "reset", before: this.#state.draft } as const;
    this.#replace(defaultDraft, { undoable, problems: [] });
  }

  async importProfile(text: string): Promise<void> {
    const read = await this.#ports.worker.read(jsonOf(text));
    if (!read.ok) return this.#set({ notice: { refused: read.problems } });
    const undoable = { act: "imported", before: this.#state.draft } as const;
    this.#replace(profileToDraft(read.value), { undoable, problems: [] });
  }

  undo(): void {
    const { undoable } = this.#state;
    if (undoable) this.#replace(undoable.before, { undoable: null, notice: "undone" });
  }

  #set(change: Partial<PickState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  #replace(draft: Draft, more: Partial<PickState>): void {
    this.#set({ draft, stale: true, settled: false, notice: null, ...more });
    void this.#save(draft);
    if (this.#opened) this.#ask(draftToProfile(draft));
  }

  #land(result: Result<ListAnswer>, detail: Detail): void {
    if (!result.ok) return void this.#showProblems(result.problems);
    const settled = detail === "refined";
    this.#set({ answer: result.value, stale: false, settled, problems: [], trouble: false });
  }

  async #showProblems(problems: readonly Problem[]): Promise<void> {
    const { draft, problems: shown } = this.#state;
    if (shown.length === 0) await this.#ports.pause(PROBLEMS_AFTER_MS);
    if (this.#state.draft === draft) this.#set({ problems });
  }

  async #save(draft: Draft): Promise<void> {
    try {
      await this.#ports.documents.put(DRAFT, savedDraft(draft));
      if (this.#state.draft === draft) this.#set({ saved: "yes" });
    } catch {
      this.#set({ saved: "denied" });
    }
  }

  async #restore(): Promise<void> {
    try {
      const draft = restoreDraft(await this.#ports.documents.get(DRAFT));
      if (draft) this.#set({ draft, saved: "yes" });
    } catch {
      this.#set({ saved: "denied" });
    }
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
