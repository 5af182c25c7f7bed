/** An import step by step: a file, its notice, its pages, what changed. Nothing is in use until the last step. */
import type { ImportAnswer } from "#answers/import.ts";
import type { EditionProblem, Reading } from "#facts/edition/edition.ts";
import { Store } from "../../app/store.ts";
import type { InUse, ReadDirectory } from "../../worker/import-protocol.ts";
import type { ImportPort } from "../../worker/import-worker-client.ts";

/** `broken` is a fault of ours: the worker could not be started or ended in the middle. */
export type Refused = EditionProblem | { readonly code: "broken" };

export type ImportStep =
  | { readonly step: "ready" }
  | { readonly step: "looking"; readonly file: string }
  | {
      readonly step: "notice";
      readonly file: string;
      readonly pages: number;
      /** null where the document prints none. */
      readonly notice: string | null;
      /** True where the pages held more of a notice than was shown before. */
      readonly more: boolean;
    }
  | {
      readonly step: "reading";
      readonly file: string;
      readonly pages: number;
      readonly done: number;
    }
  | { readonly step: "done"; readonly report: ImportAnswer; readonly kept: boolean }
  | { readonly step: "refused"; readonly file: string; readonly problem: Refused };

export interface DirectoryPorts {
  readonly importer: ImportPort;
  readonly inUse: () => Promise<InUse>;
  /** Puts a directory in use. False where it could not be kept: it lasts until the page is closed. */
  readonly use: (directory: ReadDirectory) => Promise<boolean>;
}

export interface DirectoryState {
  readonly now: ImportStep;
}

export class DirectoryStore extends Store<DirectoryState> {
  readonly #ports: DirectoryPorts;
  /** Answers to an earlier turn come too late. */
  #turn = 0;
  #read: ReadDirectory | null = null;

  constructor(ports: DirectoryPorts) {
    super({ now: { step: "ready" } });
    this.#ports = ports;
  }

  /** Looks at a file; whatever was going on ends. */
  readonly choose = async (file: File): Promise<void> => {
    const turn = this.#begin({ step: "looking", file: file.name });
    await this.#guarded(turn, file.name, async () => {
      const looked = await this.#ports.importer.look(file, await this.#ports.inUse());
      if (turn !== this.#turn) return;
      if (!looked.ok) this.#refuse(file.name, looked.problem);
      else this.#show({ step: "notice", file: file.name, ...looked.value, more: false });
    });
  };

  /** The notice is accepted: reads the pages, and puts what they list in use. */
  readonly accept = async (): Promise<void> => {
    const { now } = this.get();
    if (now.step !== "notice") return;
    const { file, pages } = now;
    const turn = ++this.#turn;
    await this.#guarded(turn, file, async () => {
      if (this.#read) return this.#use(this.#read);
      this.#show({ step: "reading", file, pages, done: 0 });
      const reading = await this.#ports.importer.read((done) => {
        if (turn === this.#turn) this.#show({ step: "reading", file, pages, done });
      });
      if (turn === this.#turn) await this.#landed(reading, now);
    });
  };

  /** Not accepted, or no longer wanted: the directory stays as it was. */
  readonly cancel = (): void => {
    this.#begin({ step: "ready" });
  };

  async #landed(
    reading: Reading<ReadDirectory>,
    shown: Extract<ImportStep, { step: "notice" }>,
  ): Promise<void> {
    if (!reading.ok) return this.#refuse(shown.file, reading.problem);
    const { notice } = reading.value.report;
    if (notice === shown.notice) return this.#use(reading.value);
    this.#read = reading.value;
    this.#show({ ...shown, notice, more: true });
  }

  async #use(directory: ReadDirectory): Promise<void> {
    const turn = this.#turn;
    const kept = await this.#ports.use(directory);
    if (turn === this.#turn) this.#show({ step: "done", report: directory.report, kept });
    this.#ports.importer.stop();
  }

  #begin(now: ImportStep): number {
    this.#turn += 1;
    this.#read = null;
    this.#ports.importer.stop();
    this.#show(now);
    return this.#turn;
  }

  #refuse(file: string, problem: Refused): void {
    this.#ports.importer.stop();
    this.#show({ step: "refused", file, problem });
  }

  #show(now: ImportStep): void {
    this.set({ now });
  }

  async #guarded(turn: number, file: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      if (turn === this.#turn) this.#refuse(file, { code: "broken" });
    }
  }
}
