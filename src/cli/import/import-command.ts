import type { Command } from "commander";
import type { HomeIo } from "../io.ts";
import type { Done } from "../options.ts";
import { refuse } from "../problem-lines.ts";
import { undoImport } from "./import-directory.ts";
import { type FileOptions, importFile } from "./import-file.ts";
import { MAP_HELP } from "./map-option.ts";
import { printTemplate } from "./template.ts";

interface ImportOptions extends FileOptions {
  readonly undo?: boolean;
  readonly template?: boolean;
  readonly in?: string;
}

const HELP = `
FILE is the publisher's Program Results PDF, which becomes the directory of every later command, or your own
table of facts about programs, saved as CSV. Nothing leaves this device: both are kept in ELECTIVE_HOME, else
where the system keeps the data of programs. A file that is refused changes nothing.

Examples:
  elective catalog import Program_Results.pdf
  elective catalog import --undo
  elective catalog import --template --specialty internal-medicine > programs.csv
  elective catalog import programs.csv --dry-run
`;

/** `elective catalog import`: the directory of the official PDF, or facts from the user's own table. */
export function addImport(catalog: Command, io: HomeIo, done: Done): void {
  catalog
    .command("import")
    .argument("[file]", "the Program Results PDF, or a table saved as CSV")
    .description("A newer directory from the official PDF, or facts from your own table.")
    .option("--yes", "PDF: accept the notice printed in it without being asked")
    .option("--undo", "PDF: go back to the directory before")
    .option("--map <column=field>", `table: ${MAP_HELP}`, collect)
    .option("--specialty <slug>", "table: of rows that name no specialty; template: its programs")
    .option("--dry-run", "table: say what would be kept, keep nothing")
    .option("--template", "print an empty table to fill in")
    .option("--in <file>", "template: a profile, for the programs of its list")
    .option("--json", "print one JSON document and nothing else")
    .addHelpText("after", HELP)
    .action(async (file: string | undefined, options: ImportOptions) =>
      done(await runImport(io, file, options)),
    );
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

function runImport(
  io: HomeIo,
  file: string | undefined,
  { undo = false, template = false, ...options }: ImportOptions,
): Promise<number> | number {
  const asked = [...(file === undefined ? [] : ["a file"]), ...(undo ? ["--undo"] : [])];
  if (template) asked.push("--template");
  if (asked.length !== 1) return wrongUse(io, asked);
  if (undo) return undoImport(io, options);
  if (file !== undefined) return importFile(io, file, options);
  return printTemplate(io, { ...options, store: io.userFacts });
}

function wrongUse(io: HomeIo, asked: readonly string[]): number {
  const found = asked.length === 0 ? "no file" : asked.join(" and ");
  const accepted = "a file, or --undo, or --template";
  return refuse(io, [{ code: "usage", pointer: "FILE", found, accepted }]);
}
