import type { Command } from "commander";
import { oddsAnswer } from "#answers/odds.ts";
import { type AskOptions, ask } from "./ask.ts";
import type { HomeIo } from "./io.ts";
import { answerOptions, type Done } from "./options.ts";
import { ownFacts } from "./own-facts.ts";
import { parseProfileFile } from "./profile-file.ts";
import { oddsText } from "./text/odds-text.ts";

/** `elective odds`: the chances at every program that passes the gates. */
export function addOdds(program: Command, io: HomeIo, done: Done): void {
  const command = program
    .command("odds")
    .description("The chances at every program that passes the gates, at each signal.");
  answerOptions(command, "profile")
    .addHelpText("after", "\nExample:\n  elective odds --in profile.json --json\n")
    .action(async (options: AskOptions) => done(await runOdds(io, options)));
}

async function runOdds(io: HomeIo, options: AskOptions): Promise<number> {
  const own = await ownFacts(io);
  return ask(io, options, {
    parse: parseProfileFile,
    answer: (profile, seed) => {
      const facts = io.facts();
      return oddsAnswer(own(profile, facts), facts, { seed });
    },
    words: oddsText,
    warnings: (answer) => answer.warnings.map(({ text }) => text),
  });
}
