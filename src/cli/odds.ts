import type { Command } from "commander";
import { oddsAnswer } from "#answers/odds.ts";
import { type AskOptions, ask } from "./ask.ts";
import type { Io } from "./io.ts";
import { answerOptions, type Done } from "./options.ts";
import { parseProfileFile } from "./profile-file.ts";
import { oddsText } from "./text/odds-text.ts";

/** `elective odds`: the chances at every program that passes the gates. */
export function addOdds(program: Command, io: Io, done: Done): void {
  const command = program
    .command("odds")
    .description("The chances at every program that passes the gates, at each signal.");
  answerOptions(command, "profile")
    .addHelpText("after", "\nExample:\n  elective odds --in profile.json --json\n")
    .action(async (options: AskOptions) => done(await runOdds(io, options)));
}

const runOdds = (io: Io, options: AskOptions): Promise<number> =>
  ask(io, options, {
    parse: parseProfileFile,
    answer: (profile, seed) => oddsAnswer(profile, io.facts(), { seed }),
    words: oddsText,
    warnings: (answer) => answer.warnings.map(({ text }) => text),
  });
