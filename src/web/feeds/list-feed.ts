/** The live answer to the list being worked on: the last one that worked stays until the next is there. */
import type { ListAnswer, SpecialtyInfo } from "#answers/types.ts";
import type { Problem, Result } from "#core/result.ts";
import { Store } from "../app/store.ts";
import type { Editions } from "../storage/editions.ts";
import { latest } from "../worker/latest.ts";
import type { Detail, ListWorker } from "../worker/protocol.ts";
import type { Draft } from "../workspace/draft.ts";
import { draftToProfile } from "../workspace/draft-to-profile.ts";
import { activeDraft } from "../workspace/workspace.ts";
import type { WorkspaceStore } from "../workspace/workspace-store.ts";

export interface ListState {
  readonly specialties: readonly SpecialtyInfo[];
  /** The directory in use; null before it is read. */
  readonly catalog: ListAnswer["catalog"] | null;
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
  readonly editions: Pick<Editions, "packed">;
  readonly pause: (ms: number) => Promise<void>;
}

/** A pause in typing, long enough not to slow the next letter, short enough to feel live. */
const REFINE_AFTER_MS = 120;
/** Half-typed numbers are not mistakes: problems are shown when the typing has paused. */
const PROBLEMS_AFTER_MS = 500;

const waiting: ListState = {
  specialties: [],
  catalog: null,
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
  /** Which directory is open, or on its way; undefined before the first. */
  #directory: string | null | undefined = undefined;
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
  start(): Promise<void> {
    return this.#open(this.#workspace.get().workspace.directory);
  }

  /** Another directory is another answer to the same list. An edition that is not kept any more is not used. */
  async #open(directory: string | null): Promise<void> {
    this.#directory = directory;
    this.#opened = false;
    this.set({ stale: true, settled: false });
    try {
      const { worker, catalog, editions } = this.#ports;
      const edition = directory === null ? null : await editions.packed(directory);
      const opened = await worker.open(catalog, edition);
      if (this.#directory !== directory) return;
      this.set(opened);
      this.#opened = true;
      this.#asked = null;
      this.#follow();
    } catch {
      this.set({ trouble: true });
    }
  }

  #follow(): void {
    const { workspace } = this.#workspace.get();
    if (this.#directory !== undefined && workspace.directory !== this.#directory)
      return void this.#open(workspace.directory);
    const draft = activeDraft(workspace);
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
