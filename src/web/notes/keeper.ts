/**
 * Whether the notes are kept on this device, and their lock. Until somebody keeps them nothing is stored; from
 * then on every act is saved, sealed. A lock takes the notes out of memory first and saves what was left of them
 * while the page already shows nothing.
 */
import type { Problem } from "#core/result.ts";
import { Store } from "../app/store.ts";
import type { Bytes } from "../vault/envelope.ts";
import type { Outcome, VaultProblem } from "../vault/outcome.ts";
import type { Vault } from "../vault/vault.ts";
import type { NotesWorker } from "../worker/notes-protocol.ts";
import { isLockMinutes, keptText, LOCK_MINUTES, readHistory, readKept } from "./kept-text.ts";
import type { NotesStore, Written } from "./notes-store.ts";

export type KeepProblem = VaultProblem | "document";

export interface KeepState {
  /** "unlooked" until somebody asks; "broken" where something is kept that no passphrase opens. */
  readonly record: "unlooked" | "none" | "locked" | "open" | "broken";
  readonly broken: VaultProblem | null;
  readonly saved: "yes" | "not-yet" | "denied" | "elsewhere";
  /** A key is being made. */
  readonly busy: boolean;
  readonly problem: KeepProblem | null;
  /** What is wrong with a document that was opened and is none of this version's. */
  readonly problems: readonly Problem[];
  /** Minutes without a touch until it locks. */
  readonly lockAfter: number;
}

export interface KeeperPorts {
  readonly notes: NotesStore;
  readonly vault: Vault;
  readonly worker: Pick<NotesWorker, "read">;
  readonly pause: (ms: number) => Promise<void>;
  /** Asks the browser not to clear our storage on its own. */
  readonly keepStorage: () => Promise<void>;
}

/** Letters typed within this are saved together. */
const SAVE_AFTER_MS = 200;

const unlooked: KeepState = {
  record: "unlooked",
  broken: null,
  saved: "yes",
  busy: false,
  problem: null,
  problems: [],
  lockAfter: LOCK_MINUTES.ours,
};

export class Keeper extends Store<KeepState> {
  readonly #ports: KeeperPorts;
  /** What the vault holds, as far as it was asked to. */
  #asked: Written | null = null;
  #saving: boolean = false;
  /** Grows with every lock: what was being opened for somebody who has left since is not shown. */
  #visit = 0;

  constructor(ports: KeeperPorts) {
    super(unlooked);
    this.#ports = ports;
    ports.notes.subscribe(() => this.#changed());
  }

  /** Looks whether something is kept here. Never rejects. */
  async look(): Promise<void> {
    const found = await this.#ports.vault.look();
    if (this.get().record === "open") return;
    if (found === "kept") {
      // The worker that will read it starts while the passphrase is typed.
      void this.#ports.worker.read(null);
      return this.set({ record: "locked", problem: null });
    }
    // Where the browser stores nothing, nothing is kept: that is said when somebody wants to.
    const nothing = found === "none" || found === "denied";
    this.set({ record: nothing ? "none" : "broken", broken: nothing ? null : found });
  }

  /** Keeps what is written, from now on. */
  async keep(passphrase: string): Promise<boolean> {
    const visit = this.#visit;
    const written = this.#ports.notes.get();
    const kept = await this.#slowly(() => this.#ports.vault.keep(passphrase, this.#text(written)));
    if (!kept.ok) return false;
    if (visit !== this.#visit) return this.#tooLate();
    void this.#ports.keepStorage();
    this.#asked = written;
    this.set({ record: "open", saved: "yes" });
    this.#changed();
    return true;
  }

  /** Opens what is kept. Where it cannot be, it stays as it is. */
  async unlock(passphrase: string): Promise<boolean> {
    const visit = this.#visit;
    const text = await this.#slowly(() => this.#ports.vault.unlock(passphrase));
    const read = text.ok ? await this.#read(text.value) : null;
    if (!read || visit !== this.#visit) return this.#tooLate();
    const { lockAfter, ...written } = read;
    this.#ports.notes.take(written);
    this.#asked = written;
    this.set({ record: "open", saved: "yes", lockAfter });
    return true;
  }

  #tooLate(): false {
    this.#ports.vault.lock();
    return false;
  }

  /**
   * Out of memory and off the page at once: locked where kept, forgotten where not. Resolves when what was not
   * saved yet is, or cannot be; nobody has to wait for it to show something else.
   */
  leave(): Promise<unknown> {
    const { record, broken } = this.get();
    const last = record === "open" && this.#isBehind() ? this.#save() : Promise.resolve();
    this.#visit += 1;
    this.#ports.vault.lock();
    this.set({ ...unlooked, record: record === "open" ? "locked" : record, broken });
    this.#asked = null;
    this.#ports.notes.clear();
    return last;
  }

  /** False where locking would lose what could not be saved. */
  canLock(): boolean {
    const { record, saved } = this.get();
    return record === "open" && saved !== "denied" && saved !== "elsewhere";
  }

  /** Deletes what is kept; what is written stays in memory, no longer kept. How it was looked at does not. */
  async wipe(): Promise<boolean> {
    const wiped = await this.#ports.vault.wipe();
    if (wiped.ok) this.#ports.notes.dropViews();
    this.set(
      wiped.ok
        ? { record: "none", broken: null, saved: "yes", problem: null, problems: [] }
        : { problem: wiped.problem },
    );
    return wiped.ok;
  }

  /** Puts this tab's notes in place of what another tab saved. */
  readonly overwrite = (): void => void this.#saved(this.#save({ force: true }));

  setLockAfter(minutes: number): void {
    if (!isLockMinutes(minutes)) return;
    this.set({ lockAfter: minutes });
    this.#asked = null;
    this.#changed();
  }

  /** A sealed file of what is written; with a passphrase of its own where nothing is kept. */
  async sealFile(passphrase?: string): Promise<Bytes | null> {
    const text = this.#text(this.#ports.notes.get());
    const file = await this.#slowly(() => this.#ports.vault.sealFile(text, passphrase));
    return file.ok ? file.value : null;
  }

  /** What a sealed file holds; it changes nothing here. */
  async openFile(bytes: Bytes, passphrase: string): Promise<Written | null> {
    const text = await this.#slowly(() => this.#ports.vault.openFile(bytes, passphrase));
    return text.ok ? this.#read(text.value) : null;
  }

  /** What a plain file holds. */
  async openPlain(json: unknown): Promise<Written | null> {
    return this.#read(JSON.stringify({ version: 1, document: json ?? null }));
  }

  readonly forgive = (): void => this.set({ problem: null, problems: [] });

  #text(written: Written): string {
    return keptText({ ...written, lockAfter: this.get().lockAfter });
  }

  async #read(text: string) {
    const kept = readKept(text);
    if (!kept) {
      this.set({ problem: "later" });
      return null;
    }
    const opened = await this.#ports.worker.read(kept.document);
    if (!opened.ok) {
      this.set({ problem: "document", problems: opened.problems });
      return null;
    }
    const document = opened.value;
    return { document, history: readHistory(kept.history, document), lockAfter: kept.lockAfter };
  }

  async #slowly<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    this.set({ busy: true, problem: null, problems: [] });
    const outcome = await work().finally(() => this.set({ busy: false }));
    if (!outcome.ok) this.set({ problem: outcome.problem });
    return outcome;
  }

  #isBehind(): boolean {
    const { document, history } = this.#ports.notes.get();
    return this.#asked?.document !== document || this.#asked.history !== history;
  }

  #changed(): void {
    const { record, saved } = this.get();
    if (record !== "open" || saved === "elsewhere" || !this.#isBehind()) return;
    this.set({ saved: saved === "denied" ? "denied" : "not-yet" });
    if (!this.#saving) void this.#saveAll();
  }

  async #saveAll(): Promise<void> {
    this.#saving = true;
    await this.#ports.pause(SAVE_AFTER_MS);
    while (this.get().record === "open" && this.#isBehind()) await this.#saved(this.#save());
    this.#saving = false;
  }

  #save(how?: { readonly force: boolean }): Promise<Outcome<void>> {
    const written = this.#ports.notes.get();
    this.#asked = written;
    return this.#ports.vault.save(this.#text(written), how);
  }

  async #saved(saving: Promise<Outcome<void>>): Promise<void> {
    const saved = await saving;
    if (this.get().record !== "open") return;
    if (saved.ok) this.set({ saved: "yes" });
    else this.set({ saved: saved.problem === "elsewhere" ? "elsewhere" : "denied" });
  }
}
