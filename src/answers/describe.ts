/** The catalog's facts as the documents give them. */
import { serviceFor } from "#facts/query.ts";
import type { Catalog } from "#facts/types.ts";
import type { Entry } from "./field.ts";
import type { Question } from "./question.ts";
import type { ListAnswer, ProgramFacts } from "./types.ts";

export const edition = (catalog: Catalog): ListAnswer["catalog"] => ({
  edition: catalog.edition,
  programs: catalog.trackCount,
  applications: catalog.programs.length,
});

export function sourceTitles(
  catalog: Pick<Catalog, "sources">,
  ids: readonly string[],
): Readonly<Record<string, string>> {
  const cited = [...new Set(ids)].sort();
  return Object.fromEntries(cited.map((id) => [id, sourceTitle(catalog, id)]));
}

/** What stands for a source where the project itself is the source. */
const OWN: Readonly<Record<string, string>> = {
  prior: "Our prior: no published table settles it (docs/method/odds.md)",
  user: "You",
  none: "No published figure was found",
};

function sourceTitle(catalog: Pick<Catalog, "sources">, id: string): string {
  const source = catalog.sources.get(id);
  return OWN[id] ?? (source ? `${source.title} (${source.publisher})` : id);
}

type Described = Pick<Entry, "program" | "specialty" | "tracks">;

export function programFacts(
  asked: Question,
  { program, specialty, tracks }: Described,
): ProgramFacts {
  const { city, state } = program.place ?? program.institution;
  return {
    id: program.id,
    tracks,
    service: serviceFor(specialty, asked.profile.season),
    program: program.name,
    institution: program.institution.name,
    city,
    state,
    specialty: program.specialty,
  };
}
