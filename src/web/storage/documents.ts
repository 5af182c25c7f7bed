/** Documents kept in this browser, by name (IndexedDB). */
import { type IDBPDatabase, openDB } from "idb";

export interface Documents {
  /** The document, or undefined when there is none. Rejects when storage is denied. */
  get(name: string): Promise<unknown>;
  /** Rejects when storage is denied or full. */
  put(name: string, document: unknown): Promise<void>;
}

const STORE = "documents";

/** Private windows and blocked site data make `openDB` reject: each call tries again and says so. */
export function browserDocuments(): Documents {
  let opened: Promise<IDBPDatabase> | null = null;
  const open = () => {
    opened ??= openDB("elective", 1, { upgrade: (db) => void db.createObjectStore(STORE) });
    opened.catch(() => {
      opened = null;
    });
    return opened;
  };
  return {
    get: async (name) => (await open()).get(STORE, name),
    put: async (name, document) => void (await (await open()).put(STORE, document, name)),
  };
}

/** Asks the browser not to clear our storage on its own. A refusal changes nothing. */
export async function keepStorage(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
}
