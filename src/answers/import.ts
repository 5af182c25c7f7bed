/** What importing a directory means: the document of `elective catalog import`, and the page's report. */
import type { Facts } from "#facts/catalog.ts";
import { type Change, compareEditions } from "#facts/edition/compare-editions.ts";
import type { Edition, UnreadLine } from "#facts/edition/edition.ts";
import { placeable, withEdition } from "#facts/edition/with-edition.ts";
import type { Program } from "#facts/types.ts";
import { edition as editionOf } from "./describe.ts";
import type { ListAnswer } from "./types.ts";

export interface ProgramLine {
  readonly id: string;
  readonly program: string;
  readonly institution: string;
  readonly city: string;
  readonly state: string;
}

export interface ImportAnswer {
  /** Of the content: the same document has the same id. */
  readonly id: string;
  /** The directory in use before, and this one. */
  readonly before: ListAnswer["catalog"];
  readonly catalog: ListAnswer["catalog"];
  readonly years: readonly number[];
  readonly pages: number;
  /** What the document says of its own use; null where nothing was found. */
  readonly notice: string | null;
  /** Listed codes that were read. */
  readonly rows: number;
  readonly added: readonly ProgramLine[];
  readonly changed: readonly (ProgramLine & { readonly what: readonly Change[] })[];
  readonly gone: readonly ProgramLine[];
  /** Programs the odds were fitted without: their ranges are wider. */
  readonly unseen: number;
  /** Rows that were read and have no place: a specialty or a state Elective does not know. */
  readonly unplaced: readonly {
    readonly code: string;
    readonly name: string;
    readonly why: "specialty" | "state";
  }[];
  readonly unread: readonly UnreadLine[];
}

/** After an import is taken back. */
export interface UndoAnswer {
  readonly catalog: ListAnswer["catalog"];
  /** False where an edition imported before is in use. */
  readonly builtIn: boolean;
}

export interface Importing {
  /** The facts of the build. */
  readonly builtIn: Facts;
  /** Those in use now: the same, or with an edition imported before. */
  readonly current: Facts;
}

/** Nothing is kept: the caller stores the edition once it is accepted. */
export function importAnswer(
  { builtIn, current }: Importing,
  { edition, id }: { readonly edition: Edition; readonly id: string },
): ImportAnswer {
  const { catalog } = withEdition(builtIn, edition);
  const { added, changed, gone } = compareEditions(current.catalog, catalog);
  const { unplaced } = placeable(edition, builtIn.reference);
  return {
    id,
    before: editionOf(current.catalog),
    catalog: editionOf(catalog),
    years: edition.years,
    pages: edition.pages,
    notice: edition.notice,
    rows: edition.tracks.length,
    added: added.map(programLine),
    changed: changed.map(({ program, what }) => ({ ...programLine(program), what })),
    gone: gone.map(programLine),
    unseen: catalog.programs.filter(({ seen }) => !seen).length,
    unplaced: unplaced.map(({ track: { code, name }, why }) => ({ code, name, why })),
    unread: edition.unread,
  };
}

const programLine = ({ id, name, institution }: Program): ProgramLine => ({
  id,
  program: name,
  institution: institution.name,
  city: institution.city,
  state: institution.state,
});
