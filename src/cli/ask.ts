/** What every command that answers has in common: read, ask, print; in JSON or in words. */
import { printJson } from "#core/json.ts";
import { fail, ok, type Result } from "#core/result.ts";
import { describeValue } from "#dossier/safe-text.ts";
import type { Io } from "./io.ts";
import { parseJson } from "./parse-json.ts";
import { refuse } from "./problem-lines.ts";

export interface AskOptions {
  readonly in?: string;
  readonly json?: boolean;
  readonly seed: string;
}

/** How a document of one kind is read, answered and put in words. */
export interface Question<Input, Answer> {
  readonly parse: (json: unknown) => Result<Input>;
  readonly answer: (input: Input, seed: number) => Result<Answer>;
  readonly words: (answer: Answer) => string;
  /** What a reader of the JSON must not miss; said on standard error. */
  readonly warnings?: (answer: Answer) => readonly string[];
}

/** Reads a document and answers; returns the exit code. Nothing is printed unless all of it can be. */
export async function ask<Input, Answer>(
  io: Io,
  options: AskOptions,
  question: Question<Input, Answer>,
): Promise<number> {
  const seed = parseSeed(options.seed);
  if (!seed.ok) return refuse(io, seed.problems);
  const input = parseWith(await io.read(options.in), question.parse);
  if (!input.ok) return refuse(io, input.problems);
  return tell(io, question.answer(input.value, seed.value), { ...question, ...options });
}

interface Telling<Answer> extends Pick<Question<unknown, Answer>, "words" | "warnings"> {
  readonly json?: boolean;
}

/** Prints an answer, in JSON or in words, and returns the exit code. */
export function tell<Answer>(io: Io, answer: Result<Answer>, telling: Telling<Answer>): number {
  if (!answer.ok) return refuse(io, answer.problems);
  const { value } = answer;
  if (!telling.json) {
    io.out(telling.words(value));
    return 0;
  }
  io.out(`${printJson(value)}\n`);
  for (const warning of telling.warnings?.(value) ?? []) io.err(`Warning: ${warning}`);
  return 0;
}

function parseWith<Input>(
  bytes: Result<Uint8Array>,
  parse: (json: unknown) => Result<Input>,
): Result<Input> {
  if (!bytes.ok) return bytes;
  const json = parseJson(bytes.value);
  return json.ok ? parse(json.value) : json;
}

const LARGEST_SEED = 4_294_967_295;

export function parseSeed(text: string): Result<number> {
  const seed = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  if (seed <= LARGEST_SEED) return ok(seed);
  const accepted = `a whole number from 0 to ${LARGEST_SEED}`;
  return fail({ code: "seed", pointer: "--seed", found: describeValue(text), accepted });
}
