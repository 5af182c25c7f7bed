/** `elective path rules`: every rule and fact with the day it has to be read again. Needs no document. */
import { rulesAnswer } from "#answers/path/rules.ts";
import { ok } from "#core/result.ts";
import { tell } from "../ask.ts";
import { refuse } from "../problem-lines.ts";
import { rulesText } from "../text/path-rules-text.ts";
import { type AddQuestion, parseDay } from "./path-command.ts";

interface RulesOptions {
  readonly today?: string;
  readonly due?: boolean;
  readonly json?: boolean;
}

export const addRules: AddQuestion = (path, io, done) => {
  path
    .command("rules")
    .description("Every rule and fact with its review day, those past it first.")
    .option("--due", "only those past their review")
    .option("--today <day>", "count from this day (default: today)")
    .option("--json", "print one JSON document and nothing else")
    .action(({ today: asked, due = false, json = false }: RulesOptions) => {
      const day = parseDay(asked);
      if (!day.ok) return done(refuse(io, day.problems));
      const answer = ok(rulesAnswer({ today: day.value ?? io.today(), due }));
      return done(tell(io, answer, { words: rulesText, json }));
    });
};
