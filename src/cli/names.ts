import type { Facts } from "#facts/catalog.ts";
import { specialtyOf } from "#facts/query.ts";
import type { NameOf } from "./text/list-text.ts";

/** What the catalog calls a specialty; a slug it does not have stays as it is. */
export const namesOf =
  ({ catalog }: Pick<Facts, "catalog">): NameOf =>
  (slug) =>
    specialtyOf(catalog, slug)?.name ?? slug;
