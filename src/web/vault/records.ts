/** The one place where a sealed record is kept: a database of its own (IndexedDB), with one record in it. */
import { deleteDB, type IDBPDatabase, openDB } from "idb";
import type { Bytes } from "./envelope.ts";

/** Every call rejects when the browser denies storage. */
export interface Records {
  /** null when there is none; looking leaves nothing behind. */
  read(): Promise<Bytes | null>;
  /** Puts the record in place of the one that is there, if that is `expected`; false, and nothing done, if not. */
  write(bytes: Bytes, expected: (stored: Bytes | null) => boolean): Promise<boolean>;
  /** Takes out the record and the database with it. */
  wipe(): Promise<void>;
}

const DATABASE = "notes";
const STORE = "records";
const KEY = 1;

export const browserRecords = (): Records => ({
  read: async () => {
    const database = await openExisting();
    return database ? closing(database, async () => bytesOf(await database.get(STORE, KEY))) : null;
  },
  write: async (bytes, expected) => {
    const database = await openDB(DATABASE, 1, {
      upgrade: (made) => void made.createObjectStore(STORE),
    });
    return closing(database, () => replace(database, bytes, expected));
  },
  wipe: () => deleteDB(DATABASE),
});

async function replace(
  database: IDBPDatabase,
  bytes: Bytes,
  expected: Parameters<Records["write"]>[1],
): Promise<boolean> {
  const transaction = database.transaction(STORE, "readwrite");
  const fits = expected(bytesOf(await transaction.store.get(KEY)));
  if (fits) await transaction.store.put(bytes, KEY);
  await transaction.done;
  return fits;
}

/** Opening a database makes it; one that was not there before is given up again. */
async function openExisting(): Promise<IDBPDatabase | null> {
  let isNew = false;
  try {
    return await openDB(DATABASE, 1, {
      upgrade: (_database, _old, _version, transaction) => {
        isNew = true;
        transaction.done.catch(() => {});
        transaction.abort();
      },
    });
  } catch (error) {
    if (isNew) return null;
    throw error;
  }
}

/** No connection stays open: a wipe from any tab is never kept waiting. */
async function closing<T>(database: IDBPDatabase, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } finally {
    database.close();
  }
}

const bytesOf = (stored: unknown): Bytes | null =>
  stored instanceof Uint8Array ? new Uint8Array(stored) : null;
