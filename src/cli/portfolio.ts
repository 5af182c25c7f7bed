import type { Command } from "commander";
import { parseInstance } from "#answers/instance.ts";
import { portfolioAnswer } from "#answers/portfolio.ts";
import { ok } from "#core/result.ts";
import { type AskOptions, ask } from "./ask.ts";
import type { Io } from "./io.ts";
import { answerOptions, type Done } from "./options.ts";
import { portfolioText } from "./text/portfolio-text.ts";

/** `elective portfolio`: the optimiser by itself. It draws nothing: every seed gives the same answer. */
export function addPortfolio(program: Command, io: Io, done: Done): void {
  const command = program
    .command("portfolio")
    .description("The best list and signals for any instance of chances, values and costs.");
  answerOptions(command, "instance")
    .addHelpText("after", "\nExample:\n  elective portfolio --in instance.json --json\n")
    .action(async (options: AskOptions) => done(await runPortfolio(io, options)));
}

const runPortfolio = (io: Io, options: AskOptions): Promise<number> =>
  ask(io, options, {
    parse: parseInstance,
    answer: (instance) => ok(portfolioAnswer(instance)),
    words: portfolioText,
  });
