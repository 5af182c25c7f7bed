/** `elective path contract FILE`: reads a contract's clauses. The text is printed from, and kept nowhere. */
import { type ContractText, contractAnswer, contractTextOf } from "#answers/path/contract.ts";
import { fail, ok, type Result } from "#core/result.ts";
import { documentText } from "#facts/document-text.ts";
import { tell } from "../ask.ts";
import type { Io } from "../io.ts";
import { refuse } from "../problem-lines.ts";
import { notRead } from "../text/path-contract-problem.ts";
import { contractText } from "../text/path-contract-text.ts";
import { type AddQuestion, parseDay } from "./path-command.ts";

interface ContractOptions {
  readonly today?: string;
  readonly json?: boolean;
}

export const addContract: AddQuestion = (path, io, done) => {
  path
    .command("contract")
    .description("The clauses of a contract as written, what was not found, and what to ask.")
    .argument("[file]", "a PDF with text in it, or a text (default: a text on standard input)")
    .option("--today <day>", "count from this day (default: today)")
    .option("--json", "print one JSON document and nothing else")
    .action(async (file: string | undefined, options: ContractOptions) =>
      done(await runContract(io, file, options)),
    );
};

async function runContract(
  io: Io,
  file: string | undefined,
  { today: asked, json = false }: ContractOptions,
): Promise<number> {
  const day = parseDay(asked);
  if (!day.ok) return refuse(io, day.problems);
  const bytes = await io.read(file);
  const text = bytes.ok ? await textOf(bytes.value) : bytes;
  if (!text.ok) return refuse(io, text.problems);
  const answer = contractAnswer(text.value, { today: day.value ?? io.today() });
  return tell(io, answer, { words: contractText, json });
}

async function textOf(bytes: Uint8Array): Promise<Result<ContractText>> {
  const slice = (start: number, end: number) => ({
    arrayBuffer: async () => new Uint8Array(bytes.slice(start, end)).buffer,
  });
  const text = await documentText({ size: bytes.length, slice });
  return text.ok ? ok(contractTextOf(text.value)) : fail(notRead(text.problem));
}
