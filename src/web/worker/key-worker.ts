/** Makes a key of a passphrase, away from the page. The page ends this worker after each key it made. */
import { argon2id } from "@noble/hashes/argon2.js";
import { expose } from "comlink";
import type { KeyWork } from "../vault/envelope.ts";
import type { KeyWorker } from "./notes-protocol.ts";

const KEY_BYTES = 32;

/** The same letters typed on another system may be other bytes: NFKC makes them one. */
function keyBytes(passphrase: string, salt: Uint8Array, { memory, passes, lanes }: KeyWork) {
  const work = { m: memory, t: passes, p: lanes, dkLen: KEY_BYTES };
  return new Uint8Array(argon2id(passphrase.normalize("NFKC"), salt, work));
}

const worker: KeyWorker = {
  deriveKey: async (passphrase, salt, work) => {
    const bytes = keyBytes(passphrase, salt, work);
    const key = await crypto.subtle.importKey("raw", bytes, "AES-GCM", false, [
      "encrypt",
      "decrypt",
    ]);
    bytes.fill(0);
    return key;
  },
};

expose(worker);
