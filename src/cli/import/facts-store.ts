/** Where imported facts are kept between commands; the folder and its rules belong to whoever makes one. */
import { ok, type Result } from "#core/result.ts";
import { parseUserFacts } from "#dossier/parse-user-facts.ts";
import { NO_FACTS, type UserFacts } from "#dossier/user-facts.ts";
import { parseJson } from "../parse-json.ts";

export interface FactsStore {
  /** What `write` was last given; null where nothing was. */
  readonly read: () => Promise<Uint8Array | null>;
  /** Replaces what is there, whole or not at all. */
  readonly write: (json: string) => Promise<void>;
}

/** The stored facts; problems point into the stored file. */
export async function readUserFacts(store: FactsStore): Promise<Result<UserFacts>> {
  const bytes = await store.read();
  if (bytes === null) return ok(NO_FACTS);
  const json = parseJson(bytes);
  return json.ok ? parseUserFacts(json.value) : json;
}
