import type { Command } from "commander";
import { programAnswer, specialtiesAnswer } from "#answers/catalog.ts";
import { ok } from "#core/result.ts";
import { tell } from "./ask.ts";
import { addImport } from "./import/import-command.ts";
import type { HomeIo } from "./io.ts";
import type { Done } from "./options.ts";
import { programText, specialtiesText } from "./text/catalog-text.ts";

interface ShowOptions {
  readonly json?: boolean;
}

const JSON_HELP = "print one JSON document and nothing else";

/** `elective catalog specialties`, `elective catalog show CODE` and `elective catalog import FILE`. */
export function addCatalog(program: Command, io: HomeIo, done: Done): void {
  const catalog = program
    .command("catalog")
    .description("What the directory holds, and a newer one.");
  catalog
    .command("specialties")
    .description("Every specialty: entry level, application service, match, signals, programs.")
    .option("--json", JSON_HELP)
    .addHelpText("after", "\nExample:\n  elective catalog specialties --json\n")
    .action((options: ShowOptions) =>
      done(tell(io, ok(specialtiesAnswer(io.facts())), { ...options, words: specialtiesText })),
    );
  catalog
    .command("show")
    .argument("<code>", "program id like 1007-140, or track code like 1007140C0")
    .description("One program: facts with sources, fill history, what is known and what is not.")
    .option("--json", JSON_HELP)
    .addHelpText("after", "\nExample:\n  elective catalog show 1007-140\n")
    .action((code: string, options: ShowOptions) =>
      done(tell(io, programAnswer(io.facts(), code), { ...options, words: programText })),
    );
  addImport(catalog, io, done);
}
