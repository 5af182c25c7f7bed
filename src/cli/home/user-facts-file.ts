import { join } from "node:path";
import type { FactsStore } from "../import/facts-store.ts";
import { readIfThere, replaceFile } from "./home-folder.ts";

/** Facts from the user's own table, kept as one JSON file in the user's folder. */
export function userFactsFile(home: string): FactsStore {
  const file = join(home, "facts.json");
  return {
    read: async () => readIfThere(file),
    write: async (json) => replaceFile(file, json),
  };
}
