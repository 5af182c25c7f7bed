import type { Command } from "commander";

/** Takes the exit code of a command that ran. */
export type Done = (code: number) => void;

/** The options of every command that reads a document and answers. */
export const answerOptions = (command: Command, document: string): Command =>
  command
    .option("--in <file>", `${document} as JSON (default: standard input)`)
    .option("--json", "print one JSON document and nothing else")
    .option("--seed <number>", "same input and seed, same answer", "1");
