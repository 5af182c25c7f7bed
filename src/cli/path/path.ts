import type { Command } from "commander";
import type { Io } from "../io.ts";
import type { Done } from "../options.ts";

/** `elective path …`: whether to stay. All of them read the same document, the one the page exports. */
export const addPath = (program: Command): Command =>
  program
    .command("path")
    .description("Whether to stay: the sheet, what it points to, what is allowed, the money.");

/** Its tables are large: they are read when a question is asked, and by no other command. */
export async function addQuestions(path: Command, io: Io, done: Done): Promise<void> {
  const { questions } = await import("./questions.ts");
  for (const add of questions) add(path, io, done);
}
