import { Command, CommanderError } from "commander";
import { cutText } from "#dossier/safe-text.ts";
import { addCatalog } from "./catalog.ts";
import type { HomeIo } from "./io.ts";
import { addList } from "./list.ts";
import { addOdds } from "./odds.ts";
import type { Done } from "./options.ts";
import { addPath } from "./path/path.ts";
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
  const program = build(io, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    io.err(`elective: ${oneLine(error instanceof Error ? error.message : String(error))}`);
    return 1;
  }
}

function build(io: HomeIo, done: Done): Command {
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
  for (const add of [addList, addWhatIf, addOdds, addPortfolio, addPath, addCatalog, addServe])
    add(program, io, done);
  return program;
}

/** Line breaks become spaces before anything else is made safe. */
const oneLine = (text: string): string => cutText(text.trim().replace(/\s+/g, " "), 400);
