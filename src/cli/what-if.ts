import type { Command } from "commander";
import { compareAnswer } from "#answers/compare.ts";
import { fail, type Problem } from "#core/result.ts";
import { parseSeed, tell } from "./ask.ts";
import type { HomeIo } from "./io.ts";
import { namesOf } from "./names.ts";
import type { Done } from "./options.ts";
import { ownFacts } from "./own-facts.ts";
import { refuse } from "./problem-lines.ts";
import { type NamedProfile, readScenarios } from "./scenario-files.ts";
import { whatIfText } from "./text/what-if-text.ts";

interface Options {
  readonly in: readonly string[];
  readonly json?: boolean;
  readonly seed: string;
}

const HELP = `
The first scenario is what the others are compared with. All are drawn from the same random numbers.

Examples:
  elective what-if --in document.json
  elective what-if --in now.json --in ten-more-points.json --json
`;

/** `elective what-if`: up to four scenarios side by side, with the interval of each difference. */
export function addWhatIf(program: Command, io: HomeIo, done: Done): void {
  program
    .command("what-if")
    .description("Up to four scenarios side by side, and how far each differs from the first.")
    .option(
      "--in <file>",
      "a document with scenarios, or a profile; again for each further one (default: standard input)",
      (file: string, before: readonly string[]) => [...before, file],
      [],
    )
    .option("--json", "print one JSON document and nothing else")
    .option("--seed <number>", "same input and seed, same answer", "1")
    .addHelpText("after", HELP)
    .action(async (options: Options) => done(await runWhatIf(io, options)));
}

async function runWhatIf(io: HomeIo, options: Options): Promise<number> {
  const seed = parseSeed(options.seed);
  if (!seed.ok) return refuse(io, seed.problems);
  const read = await readScenarios(io, options.in);
  if (!read.ok) return refuse(io, read.problems);
  const scenarios = read.value;
  const own = await ownFacts(io);
  const facts = io.facts();
  const answer = compareAnswer(
    scenarios.map(({ profile }) => own(profile, facts)),
    facts,
    { seed: seed.value, detail: "refined", names: scenarios.map(({ name }) => name) },
  );
  const placed = answer.ok ? answer : fail(...answer.problems.map((p) => inFile(p, scenarios)));
  return tell(io, placed, { ...options, words: (said) => whatIfText(said, namesOf(facts)) });
}

/** Answers count scenarios; the reader has files and documents. */
function inFile(problem: Problem, scenarios: readonly NamedProfile[]): Problem {
  const [, index = "", rest = ""] = /^\/(\d)(.*)$/s.exec(problem.pointer) ?? [];
  const scenario = scenarios[Number(index)];
  return scenario ? { ...problem, pointer: scenario.pointer + rest } : problem;
}
