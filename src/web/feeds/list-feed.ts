/** The live answer to the list being worked on: the last one that worked stays until the next is there. */
import type { ListAnswer, SpecialtyInfo } from "#answers/types.ts";
import type { Problem, Result } from "#core/result.ts";
import { Store } from "../app/store.ts";
import { latest } from "../worker/latest.ts";
import type { Detail, ListWorker } from "../worker/protocol.ts";
import type { Draft } from "../workspace/draft.ts";
import { draftToProfile } from "../workspace/draft-to-profile.ts";
import { activeDraft } from "../workspace/workspace.ts";
import type { WorkspaceStore } from "../workspace/workspace-store.ts";

export interface ListState {
  readonly specialties: readonly SpecialtyInfo[];
  readonly answer: ListAnswer | null;
  /** True while the answer shown is not (yet) the answer to the draft. */
  readonly stale: boolean;
  /** True when the refined answer to the draft is on the page. */
  readonly settled: boolean;
  readonly problems: readonly Problem[];
  readonly trouble: boolean;
}

export interface ListPorts {
  readonly worker: ListWorker;
  readonly catalog: string;
  readonly pause: (ms: number) => Promise<void>;
}

/** A pause in typing, long enough not to slow the next letter, short enough to feel live. */
const REFINE_AFTER_MS = 120;
/** Half-typed numbers are not mistakes: problems are shown when the typing has paused. */
const PROBLEMS_AFTER_MS = 500;

const waiting: ListState = {
  specialties: [],
  answer: null,
  stale: true,
  settled: false,
  problems: [],
  trouble: false,
};

export class ListFeed extends Store<ListState> {
  readonly #workspace: WorkspaceStore;
  readonly #ports: ListPorts;
  readonly #ask: (input: unknown) => void;
  #opened: boolean = false;
  #asked: Draft | null = null;

  constructor(workspace: WorkspaceStore, ports: ListPorts) {
    super(waiting);
    this.#workspace = workspace;
    this.#ports = ports;
    this.#ask = latest({
      list: (input, detail) => ports.worker.list(input, detail),
      onAnswer: (result, detail) => this.#land(result, detail),
      onTrouble: () => this.set({ trouble: true }),
      pause: () => ports.pause(REFINE_AFTER_MS),
    });
    workspace.subscribe(() => this.#follow());
  }

  /** Reads the catalog and asks for the first answer. */
  async start(): Promise<void> {
    try {
      this.set({ specialties: await this.#ports.worker.open(this.#ports.catalog) });
      this.#opened = true;
      this.#follow();
    } catch {
      this.set({ trouble: true });
    }
  }

  #follow(): void {
    const draft = activeDraft(this.#workspace.get().workspace);
    if (!this.#opened || draft === this.#asked) return;
    this.#asked = draft;
    this.set({ stale: true, settled: false });
    this.#ask(draftToProfile(draft));
  }

  #land(result: Result<ListAnswer>, detail: Detail): void {
    if (!result.ok) return void this.#showProblems(result.problems);
    const settled = detail === "refined";
    this.set({ answer: result.value, stale: false, settled, problems: [], trouble: false });
  }

  async #showProblems(problems: readonly Problem[]): Promise<void> {
    const asked = this.#asked;
    if (this.get().problems.length === 0) await this.#ports.pause(PROBLEMS_AFTER_MS);
    if (this.#asked === asked) this.set({ problems });
  }
}

/** A wrong field is not a wait: the answer stays, dimmed, but nothing is on its way. */
export const isBusy = ({ stale, trouble, problems }: ListState): boolean =>
  stale && !trouble && problems.length === 0;
