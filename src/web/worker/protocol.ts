/** What the page asks its worker. Everything that computes is on the other side. */
import type { Choice, Search } from "#answers/find.ts";
import type { ListAnswer, SpecialtyInfo } from "#answers/types.ts";
import type { Result } from "#core/result.ts";
import type { Document } from "#dossier/scenario.ts";

export type Detail = "coarse" | "refined";

export interface ListWorker {
  /** Reads the catalog at an address; must come first. Rejects when it cannot be read. */
  open(address: string): Promise<readonly SpecialtyInfo[]>;
  /** Any JSON, refused by name where it is not a profile. */
  list(input: unknown, detail: Detail): Promise<Result<ListAnswer>>;
  /** Institutions or programs that a part of a name may mean. */
  find(search: Search): Promise<readonly Choice[]>;
  /** How codes and ids are called; null for those the directory does not have. */
  names(values: readonly string[]): Promise<readonly (Choice | null)[]>;
  /** An opened file as a document, or what is wrong with it. */
  read(input: unknown): Promise<Result<Document>>;
}
