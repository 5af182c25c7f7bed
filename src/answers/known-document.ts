/** Whether a document can be answered with these facts at all: asked before it takes the place of another. */
import { fail, ok, type Problem, type Result } from "#core/result.ts";
import { checkAgainst } from "#dossier/check-against.ts";
import type { Document } from "#dossier/scenario.ts";
import type { Facts } from "#facts/catalog.ts";

/**
 * The same document, or every specialty in it that the catalog does not have, by name. Programs and
 * institutions are not looked at: those another directory lists wait for it.
 */
export function knownDocument(
  document: Document,
  { catalog }: Pick<Facts, "catalog">,
): Result<Document> {
  const specialties = new Set<string>(catalog.specialties.map(({ slug }) => slug));
  const known = { specialties, programs: null, institutions: null };
  const problems = document.scenarios.flatMap(({ profile }, i): readonly Problem[] =>
    checkAgainst(profile, known).map((each) => ({
      ...each,
      pointer: `/scenarios/${i}/profile${each.pointer}`,
    })),
  );
  return problems.length > 0 ? fail(...problems) : ok(document);
}
