/** What a command may touch of the world outside: two streams, the input and the catalog. */
import type { Result } from "#core/result.ts";
import type { Facts } from "#facts/catalog.ts";
import { loadFacts } from "./load-facts.ts";
import { readInput } from "./read-input.ts";

export interface Io {
  /** Standard output, as it is. */
  readonly out: (text: string) => void;
  /** One line of standard error. */
  readonly err: (line: string) => void;
  /** The bytes of a file, or of standard input when no file is named. */
  readonly read: (file: string | undefined) => Promise<Result<Uint8Array>>;
  /** Throws an Error with one line to say when there is no catalog to read. */
  readonly facts: () => Facts;
}

export const processIo = (): Io => ({
  out: (text) => process.stdout.write(text),
  err: (line) => process.stderr.write(`${line}\n`),
  read: (file) => readInput(file, process.stdin),
  facts: () => loadFacts(process.env.ELECTIVE_CATALOG),
});
