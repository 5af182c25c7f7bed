/** Documents kept in this browser, by name (IndexedDB). */
import { type IDBPDatabase, openDB } from "idb";

export interface Documents {
  /** The document, or undefined when there is none. Rejects when storage is denied. */
  get(name: string): Promise<unknown>;
  /**
   * Replaces the document by what `change` makes of it, with no other tab in between; undefined takes it
   * out. Resolves to the new one. Rejects when storage is denied or full, and then changes nothing.
   */
  update<T>(name: string, change: (stored: unknown) => T): Promise<T>;
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
    update: async (name, change) => {
      const transaction = (await open()).transaction(STORE, "readwrite");
      const next = change(await transaction.store.get(name));
      await (next === undefined
        ? transaction.store.delete(name)
        : transaction.store.put(next, name));
      await transaction.done;
      return next;
    },
  };
}

/** Asks the browser not to clear our storage on its own. A refusal changes nothing. */
export async function keepStorage(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false);
}
