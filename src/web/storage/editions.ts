/** Imported editions of the directory, kept in this browser by their id; in memory where storage is denied. */
import type { Documents } from "./documents.ts";

export interface Editions {
  /** False where it could not be kept: it lasts until the page is closed. */
  readonly keep: (id: string, packed: Uint8Array) => Promise<boolean>;
  /** null when it is not kept here any more. */
  readonly packed: (id: string) => Promise<Uint8Array | null>;
}

export function storedEditions(documents: Documents): Editions {
  const held = new Map<string, Uint8Array>();
  const name = (id: string): string => `edition ${id}`;
  return {
    keep: async (id, packed) => {
      held.set(id, packed);
      return documents
        .update(name(id), () => packed)
        .then(
          () => true,
          () => false,
        );
    },
    packed: async (id) => {
      const here = held.get(id);
      if (here) return here;
      const stored = await documents.get(name(id)).catch(() => null);
      return stored instanceof Uint8Array ? stored : null;
    },
  };
}
