/**
 * The one storage door of a resident's notes. What goes through it is a text, sealed under a passphrase; the key
 * is in this object only, cannot be read out of the browser's hands, and is dropped by `lock`.
 */
import {
  type Bytes,
  IV_BYTES,
  type KeySource,
  type KeyWork,
  readEnvelope,
  SALT_BYTES,
  same,
  seal,
  unseal,
} from "./envelope.ts";
import { done, failed, type Outcome, type VaultProblem } from "./outcome.ts";
import type { Records } from "./records.ts";

/** A key that only seals and opens. */
export type DeriveKey = (passphrase: string, salt: Bytes, work: KeyWork) => Promise<CryptoKey>;

export interface VaultPorts {
  readonly records: Records;
  readonly derive: DeriveKey;
  /** Bytes that nobody can guess. */
  readonly random: (bytes: number) => Bytes;
  /** False where the browser does no cryptography, as on an address without HTTPS. */
  readonly able: () => boolean;
}

/** argon2id as OWASP asks for at least: 19 MiB, two passes, one lane. ADR 9 says why not more. */
export const KEY_WORK: KeyWork = { memory: 19_456, passes: 2, lanes: 1 };

interface Opened {
  readonly key: CryptoKey;
  readonly source: KeySource;
  /** The record as this tab last read or wrote it; null before the first. */
  stored: Bytes | null;
}

export class Vault {
  readonly #ports: VaultPorts;
  #opened: Opened | null = null;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(ports: VaultPorts) {
    this.#ports = ports;
  }

  /** What is kept here, without a passphrase. */
  async look(): Promise<"kept" | VaultProblem> {
    const read = await this.#read();
    return read.ok ? "kept" : read.problem;
  }

  /** Begins to keep: a new key, a new salt. Refused where something is kept already. */
  async keep(passphrase: string, text: string): Promise<Outcome<void>> {
    if (!this.#ports.able()) return failed("unable");
    const opened = await this.#newKey(passphrase);
    const saved = await this.#write(opened, text);
    if (saved.ok) this.#opened = opened;
    return saved;
  }

  /** Opens what is kept and stays open for `save`. */
  async unlock(passphrase: string): Promise<Outcome<string>> {
    if (!this.#ports.able()) return failed("unable");
    const read = await this.#read();
    if (!read.ok) return read;
    const opened = await this.#open(read.value, passphrase);
    if (!opened.ok) return opened;
    this.#opened = { ...opened.value, stored: read.value };
    return done(opened.value.text);
  }

  /** Seals anew under a fresh iv. Saves run one after the other; a lock does not stop one that was asked for. */
  save(text: string, { force = false } = {}): Promise<Outcome<void>> {
    const opened = this.#opened;
    if (!opened) return Promise.resolve(failed("none"));
    const saved = this.#queue.then(() => this.#write(opened, text, force));
    this.#queue = saved;
    return saved;
  }

  readonly lock = (): void => {
    this.#opened = null;
  };

  /** Deletes the record and its database, whoever wrote it. */
  async wipe(): Promise<Outcome<void>> {
    this.lock();
    await this.#queue;
    try {
      return done(await this.#ports.records.wipe());
    } catch {
      return failed("denied");
    }
  }

  /** A sealed file: under the key in use, or under a passphrase of its own. */
  async sealFile(text: string, passphrase?: string): Promise<Outcome<Bytes>> {
    if (!this.#ports.able()) return failed("unable");
    const opened = passphrase === undefined ? this.#opened : await this.#newKey(passphrase);
    return opened ? done(await this.#seal(opened, text)) : failed("none");
  }

  /** The text of a sealed file; changes nothing here. */
  async openFile(bytes: Bytes, passphrase: string): Promise<Outcome<string>> {
    if (!this.#ports.able()) return failed("unable");
    const opened = await this.#open(bytes, passphrase);
    return opened.ok ? done(opened.value.text) : opened;
  }

  async #newKey(passphrase: string): Promise<Opened> {
    const source = { work: KEY_WORK, salt: this.#ports.random(SALT_BYTES) };
    const key = await this.#ports.derive(passphrase, source.salt, source.work);
    return { key, source, stored: null };
  }

  async #open(bytes: Bytes, passphrase: string) {
    const envelope = await readEnvelope(bytes);
    if (!envelope.ok) return envelope;
    const { salt, work } = envelope.value;
    const key = await this.#ports.derive(passphrase, salt, work);
    const text = await unseal(envelope.value, key);
    return text.ok ? done({ key, source: { salt, work }, text: text.value }) : text;
  }

  async #read(): Promise<Outcome<Bytes>> {
    try {
      const bytes = await this.#ports.records.read();
      if (!bytes) return failed("none");
      const envelope = await readEnvelope(bytes);
      if (envelope.ok) return done(bytes);
      return failed(envelope.problem === "foreign" ? "damaged" : envelope.problem);
    } catch {
      return failed("denied");
    }
  }

  async #write(opened: Opened, text: string, force = false): Promise<Outcome<void>> {
    try {
      const bytes = await this.#seal(opened, text);
      const { stored } = opened;
      const isOurs = (there: Bytes | null) =>
        force || (there === null || stored === null ? there === stored : same(there, stored));
      if (!(await this.#ports.records.write(bytes, isOurs))) return failed("elsewhere");
      opened.stored = bytes;
      return done(undefined);
    } catch {
      return failed("denied");
    }
  }

  #seal({ key, source }: Opened, text: string): Promise<Bytes> {
    return seal(text, { key, source, iv: this.#ports.random(IV_BYTES) });
  }
}
