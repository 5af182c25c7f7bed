import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Facts, readCatalog } from "#facts/catalog.ts";
import { withEdition } from "#facts/edition/with-edition.ts";
import type { DirectoryStore } from "./home/directory-store.ts";

/** Where the build leaves the catalog, seen from the built command (`build/node/`). */
const builtCatalog = fileURLToPath(new URL("../catalog.bin", import.meta.url));

/** The catalog of the build, or another file. Throws an Error of one line when it cannot be read. */
export function loadBuiltIn(file: string = builtCatalog): Facts {
  try {
    return readCatalog(readFileSync(file));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`cannot read the catalog (${why}); npm run build makes it`, { cause });
  }
}

/** The same with the imported directory in its place, where there is one. */
export function withImported(builtIn: Facts, store: DirectoryStore): Facts {
  const edition = store.current();
  return edition ? withEdition(builtIn, edition) : builtIn;
}
