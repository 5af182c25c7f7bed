/** `elective path rotations FILE`: a calendar, a table or a template to the rotations of a document. Changes no file. */
import {
  foundAny,
  openRotations,
  openTemplate,
  type RotationsAnswer,
  rotationsAnswer,
} from "#answers/path/rotations.ts";
import { printJson } from "#core/json.ts";
import { fail, ok, type Result } from "#core/result.ts";
import { emptyPath, openPath, type PathDocument } from "#dossier/path/path-document.ts";
import type { RotationsRead } from "#dossier/rotations/report.ts";
import { TEMPLATES } from "#dossier/rotations/template.ts";
import { knownZone } from "#dossier/rotations/zone.ts";
import { describeValue } from "#dossier/safe-text.ts";
import { tell } from "../ask.ts";
import type { Io } from "../io.ts";
import { parseJson } from "../parse-json.ts";
import { refuse } from "../problem-lines.ts";
import { rotationsText, skippedLines } from "../text/path-rotations-text.ts";
import { type AddQuestion, parseDay } from "./path-command.ts";

export interface RotationsOptions {
  readonly in?: string;
  readonly template?: string;
  readonly from?: string;
  readonly zone?: string;
  readonly today?: string;
  readonly document?: boolean;
  readonly json?: boolean;
}

const HELP = `
FILE is a calendar (.ics), a table saved as CSV, or a text with a block on each line. No file is changed.

Examples:
  elective path rotations schedule.ics
  elective path rotations blocks.csv --in me.json --document > me-new.json
  elective path rotations --template 13x4 --from 2026-07-01
`;

export const addRotations: AddQuestion = (path, io, done) => {
  path
    .command("rotations")
    .argument("[file]", 'a calendar, a table or a list; "-" is standard input')
    .description("Rotations from a calendar, a table or a template, and each line not read.")
    .option("--in <file>", "a resident's document as JSON: kinds set by hand there are kept")
    .option("--template <name>", `in place of a file: ${TEMPLATES.join(" or ")}`)
    .option("--from <day>", "first day of block 1")
    .option("--zone <name>", "home, like America/Chicago, for times in UTC")
    .option("--today <day>", "count from this day (default: the document's asOf, else today)")
    .option("--document", "print the document with these rotations in it, and nothing else")
    .option("--json", "print one JSON document and nothing else")
    .addHelpText("after", HELP)
    .action(async (file: string | undefined, options: RotationsOptions) =>
      done(await runRotations(io, file, options)),
    );
};

/** Exit code: 0 where anything was found, 2 where nothing was; then each line that was not read is said. */
export async function runRotations(
  io: Io,
  file: string | undefined,
  options: RotationsOptions,
): Promise<number> {
  const document = await readDocument(io, options.in);
  if (!document.ok) return refuse(io, document.problems);
  const days = [parseDay(options.today), parseDay(options.from, "--from")] as const;
  const wrong = [...days, parseZone(options.zone)].flatMap((each) =>
    each.ok ? [] : each.problems,
  );
  if (wrong.length > 0) return refuse(io, wrong);
  const today = options.today ?? document.value.asOf ?? io.today();
  const read = await readAny(io, file, { ...options, today });
  if (!read.ok) return refuse(io, read.problems);
  if (!foundAny(read.value)) return nothingIn(io, read.value);
  return print(io, document.value, rotationsAnswer(document.value, read.value, today), options);
}

async function readDocument(io: Io, file: string | undefined): Promise<Result<PathDocument>> {
  if (file === undefined) return ok(emptyPath);
  const bytes = await io.read(file);
  if (!bytes.ok) return bytes;
  const json = parseJson(bytes.value);
  return json.ok ? openPath(json.value) : json;
}

function parseZone(zone: string | undefined): Result<string | undefined> {
  if (zone === undefined || knownZone(zone)) return ok(zone);
  return refused("--zone", describeValue(zone), "a time zone like America/Chicago");
}

interface Asked extends RotationsOptions {
  readonly today: string;
}

async function readAny(
  io: Io,
  file: string | undefined,
  { template, from, zone, today }: Asked,
): Promise<Result<RotationsRead>> {
  if ((file === undefined) === (template === undefined)) return wrongUse(file);
  if (template !== undefined) return fromTemplate(template, from);
  const bytes = await io.read(file);
  return bytes.ok ? openRotations(bytes.value, { today, from, zone }) : bytes;
}

function fromTemplate(name: string, from: string | undefined): Result<RotationsRead> {
  const template = TEMPLATES.find((each) => each === name);
  if (!template) return refused("--template", describeValue(name), TEMPLATES.join(" or "));
  if (from === undefined)
    return refused("--from", "nothing", "the first day of the year, like 2026-07-01");
  return ok(openTemplate(template, from));
}

const wrongUse = (file: string | undefined): Result<never> =>
  refused("FILE", file === undefined ? "no file" : "a file and --template", "a file or --template");

const refused = (pointer: string, found: string, accepted: string): Result<never> =>
  fail({ code: "usage", pointer, found, accepted });

function nothingIn(io: Io, { report }: RotationsRead): number {
  for (const line of skippedLines(report.skipped).split("\n")) if (line !== "") io.err(line);
  return refuse(io, [NOTHING]);
}

const NOTHING = {
  code: "no-rotations",
  pointer: "",
  found: "no block, call or day off",
  accepted: "a calendar (.ics), a table or a list with at least one of them",
};

function print(
  io: Io,
  document: PathDocument,
  answer: RotationsAnswer,
  { document: whole = false, json = false }: RotationsOptions,
): number {
  if (!whole) return tell(io, ok(answer), { words: rotationsText, json });
  const changed = openPath({ ...document, rotations: answer.rotations });
  if (!changed.ok) return refuse(io, changed.problems);
  io.out(`${printJson(changed.value, 2)}\n`);
  return 0;
}
