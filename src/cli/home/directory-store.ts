/**
 * The directories a user imported, in the order they were: the last is in use, none is the built-in one.
 *
 *   directory.json   { "version": 1, "history": ["2016-2020-1a2b3c4d", "2021-2025-5e6f7a8b"] }
 *   editions/ID.bin  the packed editions that the history names
 */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod/mini";
import type { Edition } from "#facts/edition/edition.ts";
import { unpackEdition } from "#facts/edition/pack-edition.ts";
import { readIfThere, replaceFile } from "./home-folder.ts";

/** Older ones are forgotten. */
const MOST_KEPT = 8;

const indexSchema = z.strictObject({
  version: z.literal(1),
  history: z.array(z.string().check(z.regex(/^\d{4}-\d{4}-[0-9a-f]{8}$/))),
});

export interface KeptEdition {
  /** See `editionId`. */
  readonly id: string;
  readonly packed: Uint8Array;
}

export interface DirectoryStore {
  /** The edition in use; null is the built-in directory. Throws one line where it cannot be read. */
  readonly current: () => Edition | null;
  /** Puts an edition in use, whole or not at all; the one in use again changes nothing. */
  readonly add: (edition: KeptEdition) => void;
  /** Goes back to the one before; false where the built-in directory is in use already. */
  readonly undo: () => boolean;
}

export function directoryStore(home: string): DirectoryStore {
  const path = (id: string): string => join(home, "editions", `${id}.bin`);
  const index = join(home, "directory.json");
  const save = (before: readonly string[], history: readonly string[]): void => {
    replaceFile(index, `${JSON.stringify({ version: 1, history }, null, 2)}\n`);
    for (const id of before) if (!history.includes(id)) rmSync(path(id), { force: true });
  };
  return {
    current: () => {
      const id = (readHistory(index) ?? damaged(index)).at(-1);
      return id === undefined ? null : readKept(path(id));
    },
    add: ({ id, packed }) => {
      const history = readHistory(index) ?? [];
      replaceFile(path(id), packed);
      if (history.at(-1) !== id) save(history, [...history, id].slice(-MOST_KEPT));
    },
    undo: () => {
      const history = readHistory(index);
      if (history?.length === 0) return false;
      save(history ?? [], history?.slice(0, -1) ?? []);
      return true;
    },
  };
}

/** Ids, the oldest first; null where the file is not what `save` wrote. */
function readHistory(index: string): readonly string[] | null {
  const bytes = readIfThere(index);
  if (bytes === null) return [];
  try {
    const parsed = indexSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return parsed.success ? parsed.data.history : null;
  } catch {
    return null;
  }
}

function readKept(path: string): Edition {
  try {
    return unpackEdition(readFileSync(path));
  } catch {
    return damaged(path);
  }
}

function damaged(path: string): never {
  throw new Error(
    `cannot read the imported directory (${path}); elective catalog import --undo goes back`,
  );
}
