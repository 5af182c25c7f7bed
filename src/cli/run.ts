import { Command, CommanderError } from "commander";
import { cutText } from "#dossier/safe-text.ts";
import { addCatalog } from "./catalog.ts";
import type { HomeIo } from "./io.ts";
import { addList } from "./list.ts";
import { addOdds } from "./odds.ts";
import type { Done } from "./options.ts";
import { addPath, addQuestions } from "./path/path.ts";
import { addPortfolio } from "./portfolio.ts";
import { addServe } from "./serve.ts";
import { VERSION } from "./version.ts";
import { addWhatIf } from "./what-if.ts";

const DESCRIPTION = `Where to train, and whether to stay: the numbers, on your own device.

Exit codes: 0 done; 2 the input is wrong, one line per problem on standard error; 1 anything else.`;

/**
 * Runs the command named by the arguments; returns the exit code: 0 done, 2 wrong input or usage,
 * 1 anything else, said in one line.
 */
export async function run(args: readonly string[], io: HomeIo): Promise<number> {
  let code = 0;
  const done = (ended: number): void => {
    code = ended;
  };
  try {
    const { program, path } = build(io, done);
    if (args[0] === path.name()) await addQuestions(path, io, done);
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.err(`elective: ${oneLine(error instanceof Error ? error.message : String(error))}`);
    return 1;
  }
}

function build(io: HomeIo, done: Done): { readonly program: Command; readonly path: Command } {
  const program = new Command("elective")
    .description(DESCRIPTION)
    .version(VERSION)
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: io.out,
      writeErr: (text) => io.err(text.trimEnd()),
      outputError: (text) => io.err(oneLine(text)),
    });
  for (const add of [addList, addWhatIf, addOdds, addPortfolio]) add(program, io, done);
  const path = addPath(program);
  for (const add of [addCatalog, addServe]) add(program, io, done);
  return { program, path };
}

/** Line breaks become spaces before anything else is made safe. */
const oneLine = (text: string): string => cutText(text.trim().replace(/\s+/g, " "), 400);
