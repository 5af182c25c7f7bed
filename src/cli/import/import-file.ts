/** What `elective catalog import FILE` does with a file is told by its content. */
import { type FileBytes, fileKind, headOf, isPdf } from "#facts/edition/pdf-file.ts";
import type { HomeIo } from "../io.ts";
import { refuse } from "../problem-lines.ts";
import { importCsv } from "./csv.ts";
import { type DirectoryOptions, importDirectory } from "./import-directory.ts";
import { openFile } from "./open-file.ts";

export interface FileOptions extends DirectoryOptions {
  /** See `CsvOptions`. */
  readonly map?: readonly string[];
  readonly specialty?: string;
  readonly dryRun?: boolean;
}

/**
 * A text is a table of the user's own, unless it is called a PDF; anything else is the directory. Returns the
 * exit code; a file that is refused changes nothing.
 */
export async function importFile(io: HomeIo, path: string, options: FileOptions): Promise<number> {
  const file = await openFile(path);
  if (!file.ok) return refuse(io, file.problems);
  try {
    if (/\.pdf$/i.test(path) || !(await isTable(file.value)))
      return await importDirectory(io, file.value, options);
    const bytes = await io.read(path);
    if (!bytes.ok) return refuse(io, bytes.problems);
    return await importCsv(io, bytes.value, { ...options, store: io.userFacts });
  } finally {
    await file.value.close();
  }
}

/** Text that is no PDF; spreadsheets also save it in two bytes a letter, marked by the first two. */
async function isTable(file: FileBytes): Promise<boolean> {
  const head = await headOf(file);
  if (head.length === 0 || isPdf(head)) return false;
  const mark = (head[0] ?? 0) * 256 + (head[1] ?? 0);
  return fileKind(head) === "text" || mark === 0xfffe || mark === 0xfeff;
}
