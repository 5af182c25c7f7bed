/** A table to fill in, with what is known already: what it writes, the import reads. */
import { FACT_FIELDS, NAME_FIELDS } from "#dossier/user-csv/fields.ts";
import { writeCell } from "#dossier/user-csv/write-cell.ts";
import { NO_FACTS, type UserFacts } from "#dossier/user-facts.ts";
import { programName } from "#facts/directory.ts";
import type { Catalog, Program } from "#facts/types.ts";
import { writeSheet } from "#facts/user-csv/write-sheet.ts";

/**
 * A line of titles, a line that says how (which the import skips), a line per program: a table for
 * Excel, in which no cell is run.
 */
export function templateCsv(
  programs: readonly Program[],
  { specialties }: Pick<Catalog, "specialties">,
  known: UserFacts = NO_FACTS,
): string {
  const titles = new Map(specialties.map(({ slug, name }) => [slug, name]));
  const columns = [...NAME_FIELDS, ...FACT_FIELDS];
  return writeSheet([
    columns.map(({ title }) => title),
    columns.map(({ example }) => example),
    ...programs.map((program) => [
      ...namesOf(program, titles.get(program.specialty) ?? program.specialty),
      ...cellsOf(program.id, known),
    ]),
  ]);
}

/** With its site: two programs of one institution and specialty are told apart by it. */
function namesOf({ id, institution, site, role }: Program, title: string): readonly string[] {
  const { name, city, state } = institution;
  const sited = site === null ? name : `${name}, ${site}`;
  const specialty = programName(title, role, null);
  const names = { program: id, institution: sited, specialty, city, state };
  return NAME_FIELDS.map(({ field }) => names[field]);
}

function cellsOf(id: string, { statedFacts, value }: UserFacts): readonly string[] {
  const facts = statedFacts[id] ?? {};
  return FACT_FIELDS.map(({ field }) => writeCell(field, facts, value[id] ?? null));
}
