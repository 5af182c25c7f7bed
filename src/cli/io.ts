/** What a command may touch of the world outside: two streams, the input, the catalog; and the user's folder. */
import { createInterface } from "node:readline";
import { localDay } from "#core/local-day.ts";
import type { Result } from "#core/result.ts";
import type { Facts } from "#facts/catalog.ts";
import { type DirectoryStore, directoryStore } from "./home/directory-store.ts";
import { homeFolder } from "./home/home-folder.ts";
import { userFactsFile } from "./home/user-facts-file.ts";
import type { FactsStore } from "./import/facts-store.ts";
import { loadBuiltIn, withImported } from "./load-facts.ts";
import { readInput } from "./read-input.ts";

export interface Io {
  /** Standard output, as it is. */
  readonly out: (text: string) => void;
  /** One line of standard error. */
  readonly err: (line: string) => void;
  /** The bytes of a file, or of standard input when no file is named. */
  readonly read: (file: string | undefined) => Promise<Result<Uint8Array>>;
  /** With the imported directory, if there is one. Throws an Error with one line when it cannot be read. */
  readonly facts: () => Facts;
  /** The day of the clock where the user is, ISO. */
  readonly today: () => string;
}

/** What an import may touch besides. */
export interface HomeIo extends Io {
  /** The facts as they were built. */
  readonly builtIn: () => Facts;
  readonly directories: DirectoryStore;
  /** Facts from the user's own table. */
  readonly userFacts: FactsStore;
  /** What a person answers to a question; null where nobody is there to ask. */
  readonly ask: (question: string) => Promise<string | null>;
}

export function processIo(): HomeIo {
  const home = homeFolder(process.env);
  const directories = directoryStore(home);
  const builtIn = (): Facts => loadBuiltIn(process.env.ELECTIVE_CATALOG);
  return {
    out: (text) => process.stdout.write(text),
    err: (line) => process.stderr.write(`${line}\n`),
    read: (file) => readInput(file, process.stdin),
    facts: () => withImported(builtIn(), directories),
    today: () => localDay(new Date()),
    builtIn,
    directories,
    userFacts: userFactsFile(home),
    ask: askTerminal,
  };
}

/** Asked and answered beside standard output, which is for the answer; leaving the question is no answer. */
function askTerminal(question: string): Promise<string | null> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) return Promise.resolve(null);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    terminal.on("close", () => resolve(null));
    terminal.question(question, (answer) => {
      resolve(answer);
      terminal.close();
    });
  });
}
