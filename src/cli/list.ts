import type { Command } from "commander";
import { listAnswer } from "#answers/list.ts";
import { type AskOptions, ask } from "./ask.ts";
import type { HomeIo } from "./io.ts";
import { namesOf } from "./names.ts";
import { answerOptions, type Done } from "./options.ts";
import { ownFacts } from "./own-facts.ts";
import { parseProfileFile } from "./profile-file.ts";
import { listText, type NameOf } from "./text/list-text.ts";

/** `elective list`: which programs to apply to, with signals, fees and where to stop. */
export function addList(program: Command, io: HomeIo, done: Done): void {
  const command = program
    .command("list")
    .description("Which programs to apply to, with odds, signals, fees and where to stop.");
  answerOptions(command, "profile")
    .addHelpText("after", "\nExample:\n  elective list --in profile.json\n")
    .action(async (options: AskOptions) => done(await runList(io, options)));
}

async function runList(io: HomeIo, options: AskOptions): Promise<number> {
  const own = await ownFacts(io);
  // The catalog is read once, and only for a profile that can be read.
  let nameOf: NameOf = (slug) => slug;
  return ask(io, options, {
    parse: parseProfileFile,
    answer: (profile, seed) => {
      const facts = io.facts();
      nameOf = namesOf(facts);
      return listAnswer(own(profile, facts), facts, { seed, detail: "refined" });
    },
    words: (answer) => listText(answer, nameOf),
    warnings: (answer) => answer.warnings.map(({ text }) => text),
  });
}
