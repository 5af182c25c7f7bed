/** The publisher's PDF as the directory in use: its notice first, then its rows, then what changed. */
import { edition as editionOf } from "#answers/describe.ts";
import { importAnswer } from "#answers/import.ts";
import { ok } from "#core/result.ts";
import type { Facts } from "#facts/catalog.ts";
import type { Edition, Reading } from "#facts/edition/edition.ts";
import { editionId, packEdition } from "#facts/edition/pack-edition.ts";
import { type FileBytes, pdfBytes } from "#facts/edition/pdf-file.ts";
import { openProgramResults, type ProgramResults } from "#facts/edition/program-results.ts";
import { knownOf } from "#facts/edition/read-edition.ts";
import { tell } from "../ask.ts";
import type { HomeIo } from "../io.ts";
import { withImported } from "../load-facts.ts";
import { refuse } from "../problem-lines.ts";
import {
  editionProblem,
  importText,
  NOT_ACCEPTED,
  NOTHING_TO_UNDO,
  noticeText,
  QUESTION,
  undoText,
} from "../text/import-text.ts";

export interface DirectoryOptions {
  /** The notice is accepted without being asked. */
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** Exit code: 0 imported; 2 refused, by the command or by the user, and nothing changed. */
export async function importDirectory(
  io: HomeIo,
  file: FileBytes,
  options: DirectoryOptions,
): Promise<number> {
  const builtIn = io.builtIn();
  const opened = await openDocument(file, builtIn);
  if (!opened.ok) return refuse(io, [editionProblem(opened.problem)]);
  const edition = await readAccepted(io, opened.value, options);
  if (edition === null) return refuse(io, [NOT_ACCEPTED]);
  if (!edition.ok) return refuse(io, [editionProblem(edition.problem)]);
  return keepEdition(io, edition.value, { builtIn, ...options });
}

async function openDocument(file: FileBytes, builtIn: Facts): Promise<Reading<ProgramResults>> {
  const bytes = await pdfBytes(file);
  return bytes.ok ? openProgramResults(bytes.value, knownOf(builtIn)) : bytes;
}

/** null where the notice, or more of it that was found on the way, is not accepted. */
async function readAccepted(
  io: HomeIo,
  document: ProgramResults,
  options: DirectoryOptions,
): Promise<Reading<Edition> | null> {
  if (!(await accepts(io, document.notice, options))) {
    await document.close();
    return null;
  }
  io.err(`Reading ${document.pages} pages.`);
  const edition = await document.read(() => undefined);
  const same = !edition.ok || edition.value.notice === document.notice;
  return same || (await accepts(io, edition.value.notice, options)) ? edition : null;
}

async function accepts(
  io: HomeIo,
  notice: string | null,
  { yes }: DirectoryOptions,
): Promise<boolean> {
  io.err(noticeText(notice));
  if (yes) return true;
  const answer = await io.ask(QUESTION);
  return answer !== null && /^\s*y(es)?\s*$/i.test(answer);
}

interface Using extends DirectoryOptions {
  readonly builtIn: Facts;
}

function keepEdition(io: HomeIo, edition: Edition, { builtIn, json = false }: Using): number {
  const packed = packEdition(edition);
  const id = editionId(packed);
  const current = withImported(builtIn, io.directories);
  const answer = importAnswer({ builtIn, current }, { edition, id });
  io.directories.add({ id, packed });
  return tell(io, ok(answer), { json, words: importText });
}

/** `elective catalog import --undo`. */
export function undoImport(io: HomeIo, { json = false }: DirectoryOptions): number {
  if (!io.directories.undo()) return refuse(io, [NOTHING_TO_UNDO]);
  const builtIn = io.directories.current() === null;
  const answer = { catalog: editionOf(io.facts().catalog), builtIn };
  return tell(io, ok(answer), { json, words: undoText });
}
