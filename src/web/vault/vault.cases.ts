/** A place for one record, in memory; `denies` makes it refuse, as a private window may. */
import { argon2id } from "@noble/hashes/argon2.js";
import type { Bytes } from "./envelope.ts";
import type { Records } from "./records.ts";
import type { DeriveKey, VaultPorts } from "./vault.ts";

export class MemoryRecords implements Records {
  stored: Bytes | null = null;
  denies: boolean = false;
  writes = 0;

  async read() {
    this.#ask();
    return this.stored?.slice() ?? null;
  }

  async write(bytes: Bytes, expected: (stored: Bytes | null) => boolean) {
    this.#ask();
    if (!expected(this.stored)) return false;
    this.stored = bytes.slice();
    this.writes += 1;
    return true;
  }

  async wipe() {
    this.#ask();
    this.stored = null;
  }

  #ask(): void {
    if (this.denies) throw new DOMException("denied", "SecurityError");
  }
}

/** The same function with less work: tests make many keys. */
export const quickKey: DeriveKey = async (passphrase, salt) => {
  const bytes = new Uint8Array(argon2id(passphrase, salt, { m: 8, t: 1, p: 1, dkLen: 32 }));
  return crypto.subtle.importKey("raw", bytes, "AES-GCM", false, ["encrypt", "decrypt"]);
};

export const vaultPorts = (records: Records): VaultPorts => ({
  records,
  derive: quickKey,
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  able: () => true,
});
