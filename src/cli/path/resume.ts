/** `elective path resume`: two resumes from one log, as text, Word, PDF or JSON. The document is not changed. */
import { resumeAnswer } from "#answers/path/resume.ts";
import {
  type Draft,
  type Fit,
  RESUME_KINDS,
  type ResumeAnswer,
  type ResumeKind,
} from "#answers/path/resume-schema.ts";
import { changedText } from "#answers/path/resume-words.ts";
import { printJson } from "#core/json.ts";
import { fail, ok, type Result } from "#core/result.ts";
import { openPath, type PathDocument } from "#dossier/path/path-document.ts";
import { describeValue } from "#dossier/safe-text.ts";
import type { ResumeFormat } from "#exports/resume/made-resume.ts";
import type { Io } from "../io.ts";
import { parseJson } from "../parse-json.ts";
import { refuse } from "../problem-lines.ts";
import { helpText } from "../text/path-help-text.ts";
import {
  findingLines,
  leavesLine,
  missingLines,
  resumeText,
  roomLines,
  settingLines,
} from "../text/path-resume-text.ts";
import { writeOutput } from "../write-output.ts";
import { type AddQuestion, parseDay } from "./path-command.ts";

const FORMATS = ["text", "json", "json-resume", "pdf", "docx"] as const;
/** Words, for a person at a terminal, are what is printed where no format is asked for. */
type Format = (typeof FORMATS)[number] | "words";

export interface ResumeOptions {
  readonly in?: string;
  readonly kind?: string;
  readonly format?: string;
  readonly out?: string;
  readonly today?: string;
  readonly json?: boolean;
}

const HELP = `
A short resume fits one page; what had no room is said. With --format or --out only the resume itself is
printed or written, and what is said of it goes to standard error.

Examples:
  elective path resume --in me.json
  elective path resume --in me.json --kind normal --format docx --out cv.docx
`;

export const addResume: AddQuestion = (path, io, done) => {
  path
    .command("resume")
    .description("Two resumes from one log: a short one that fits a page, and a normal one.")
    .option("--in <file>", "a resident's document as JSON (default: standard input)")
    .option("--kind <kind>", RESUME_KINDS.join(" or "), "short")
    .option("--format <format>", `${FORMATS.join(", ")} (default: words for a terminal)`)
    .option("--out <file>", "write this file; asked for with pdf and docx")
    .option("--today <day>", "count from this day (default: the document's asOf, else today)")
    .option("--json", "the same as --format json")
    .addHelpText("after", HELP)
    .action(async (options: ResumeOptions) => done(await runResume(io, options)));
};

/** Exit code: 0 where it was made, whatever the checks found; they are said on standard error. */
export async function runResume(io: Io, options: ResumeOptions): Promise<number> {
  const asked = parseAsked(options);
  const document = await readDocument(io, options.in);
  const problems = [asked, document].flatMap((each) => (each.ok ? [] : each.problems));
  if (!asked.ok || !document.ok) return refuse(io, problems);
  const today = asked.value.today ?? document.value.asOf ?? io.today();
  const answer = resumeAnswer(document.value, { today });
  if (!answer.ok) return refuse(io, answer.problems);
  return make(io, { ...asked.value, document: document.value, answer: answer.value });
}

interface Asked {
  readonly kind: ResumeKind;
  readonly format: Format;
  readonly out: string | undefined;
  readonly today: string | undefined;
}

function parseAsked(options: ResumeOptions): Result<Asked> {
  const { kind = "short", out, today } = options;
  const [day, aKind, aFormat] = [
    parseDay(today),
    oneOf("--kind", kind, RESUME_KINDS),
    parseFormat(options),
  ] as const;
  const problems = [day, aKind, aFormat].flatMap((each) => (each.ok ? [] : each.problems));
  if (!day.ok || !aKind.ok || !aFormat.ok) return fail(...problems);
  return ok({ kind: aKind.value, format: aFormat.value, out, today: day.value });
}

function parseFormat({ format, json, out }: ResumeOptions): Result<Format> {
  const given = format ?? (json ? "json" : out && "text");
  if (given === undefined || given === "") return ok("words");
  const found = oneOf("--format", given, FORMATS);
  const binary = found.ok && (found.value === "pdf" || found.value === "docx");
  if (out === undefined && binary)
    return refused("--out", "nothing", `a file to write the ${given} to`);
  return found;
}

function oneOf<const T extends string>(
  pointer: string,
  text: string,
  accepted: readonly T[],
): Result<T> {
  const found = accepted.find((each) => each === text);
  return found === undefined
    ? refused(pointer, describeValue(text), accepted.join(", "))
    : ok(found);
}

const refused = (pointer: string, found: string, accepted: string): Result<never> =>
  fail({ code: "usage", pointer, found, accepted });

async function readDocument(io: Io, file: string | undefined): Promise<Result<PathDocument>> {
  const bytes = await io.read(file);
  if (!bytes.ok) return bytes;
  const json = parseJson(bytes.value);
  return json.ok ? openPath(json.value) : json;
}

interface Making extends Asked {
  readonly document: PathDocument;
  readonly answer: ResumeAnswer;
}

/** What writes the files comes only now. */
async function make(io: Io, making: Making): Promise<number> {
  const { document, answer, kind, format, out } = making;
  const { fileOf, fitted } = await import("./resume-files.ts");
  const fit = await fitted(answer);
  const draft = kind === "short" ? fit.draft : answer.normal;
  if (format === "words") return tellAll(io, making, fit);
  if (format === "json") return printAnswer(io, making, fit);
  const made = await fileOf(document, draft, format);
  const written = deliver(io, out, made.bytes);
  if (!written.ok) return refuse(io, written.problems);
  tellBeside(io, making, fit);
  for (const line of await changedLines(draft, format)) io.err(line);
  io.err(leavesLine(out ?? made.name, made));
  return 0;
}

function tellAll(io: Io, { document, answer, kind }: Making, fit: Fit): number {
  const draft = kind === "short" ? fit.draft : answer.normal;
  io.out(helpText(document) + resumeText(draft, answer, fit));
  return 0;
}

function printAnswer(io: Io, { answer, out }: Making, fit: Fit): number {
  const text = `${printJson({ ...answer, fit })}\n`;
  const written = deliver(io, out, new TextEncoder().encode(text));
  return written.ok ? warn(io, findingLines(answer)) : refuse(io, written.problems);
}

const deliver = (io: Io, out: string | undefined, bytes: Uint8Array): Result<null> => {
  if (out !== undefined) return writeOutput(out, bytes);
  io.out(new TextDecoder().decode(bytes));
  return ok(null);
};

function warn(io: Io, lines: readonly string[]): number {
  for (const line of lines) io.err(`Warning: ${line}`);
  return 0;
}

/** Help stands first, and beside the resume: what is sent on must not hold it. */
function tellBeside(io: Io, { document, answer, kind }: Making, fit: Fit): void {
  const help = helpText(document).trim();
  if (help !== "") io.err(help);
  warn(io, findingLines(answer));
  const room = kind === "short" ? roomLines(fit) : [];
  for (const line of [...missingLines(answer), ...room, ...settingLines(answer)]) io.err(line);
}

async function changedLines(draft: Draft, format: ResumeFormat): Promise<readonly string[]> {
  if (format !== "pdf") return [];
  const { changedLetters } = await import("#exports/resume/resume-pdf.ts");
  return changedLetters(draft).map(({ text, drawn }) => changedText(text, drawn));
}
