/** What every `elective path …` has in common: one document in, one answer out, counted from one day. */
import type { Command } from "commander";
import { fail, ok, type Result } from "#core/result.ts";
import { openPath, type PathDocument } from "#dossier/path/path-document.ts";
import { day } from "#dossier/path/path-parts.ts";
import { describeValue } from "#dossier/safe-text.ts";
import { type AskOptions, ask } from "../ask.ts";
import type { Io } from "../io.ts";
import { answerOptions, type Done } from "../options.ts";
import { refuse } from "../problem-lines.ts";
import { helpText } from "../text/path-help-text.ts";

/** ISO day that everything is counted from, and the seed of what is drawn. */
export interface When {
  readonly today: string;
  readonly seed: number;
}

export interface PathQuestion<Answer> {
  readonly name: string;
  readonly description: string;
  readonly answer: (document: PathDocument, when: When) => Result<Answer>;
  /** For a person; ends with a line break. */
  readonly words: (answer: Answer) => string;
}

/** Adds one question to `elective path`. */
export type AddQuestion = (path: Command, io: Io, done: Done) => void;

/** The command of a question about a resident's own document. */
export const pathCommand =
  <Answer>(question: PathQuestion<Answer>): AddQuestion =>
  (path, io, done) => {
    const command = path.command(question.name).description(question.description);
    answerOptions(command, "a resident's document")
      .option("--today <day>", "count from this day (default: the document's asOf, else today)")
      .action(async (options: PathOptions) => done(await runQuestion(io, options, question)));
  };

interface PathOptions extends AskOptions {
  readonly today?: string;
}

async function runQuestion<Answer>(
  io: Io,
  options: PathOptions,
  question: PathQuestion<Answer>,
): Promise<number> {
  const asked = parseDay(options.today);
  if (!asked.ok) return refuse(io, asked.problems);
  let help = "";
  return ask(io, options, {
    parse: openPath,
    answer: (document, seed) => {
      help = helpText(document);
      const today = asked.value ?? document.asOf ?? io.today();
      return question.answer(document, { today, seed });
    },
    words: (answer) => help + question.words(answer),
  });
}

/** The day of an option; undefined where it is not given. */
export function parseDay(text: string | undefined, option = "--today"): Result<string | undefined> {
  if (text === undefined || day.safeParse(text).success) return ok(text);
  const accepted = "a day as YYYY-MM-DD, from 1990 to 2100";
  return fail({ code: "day", pointer: option, found: describeValue(text), accepted });
}
