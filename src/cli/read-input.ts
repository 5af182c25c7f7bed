/** Input as bytes: a file or standard input, never more than the largest document there can be. */
import { createReadStream } from "node:fs";
import { fail, ok, type Result } from "#core/result.ts";
import { cutText } from "#dossier/safe-text.ts";

/** Bytes; no document of ours comes near it. */
export const LARGEST_INPUT = 20_000_000;

/**
 * The bytes of a file ("-" or none: of `stdin`). What is wrong with a file is the caller's input being
 * wrong: missing, a folder, not readable, empty, too large.
 */
export async function readInput(
  file: string | undefined,
  stdin: AsyncIterable<Uint8Array | string>,
): Promise<Result<Uint8Array>> {
  try {
    const named = file !== undefined && file !== "-";
    return await collect(named ? createReadStream(file) : stdin);
  } catch (error) {
    return wrongInput(whyNot(error, cutText(file ?? "standard input", 200)));
  }
}

async function collect(chunks: AsyncIterable<Uint8Array | string>): Promise<Result<Uint8Array>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    const part = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    size += part.length;
    if (size > LARGEST_INPUT) return wrongInput(`more than ${LARGEST_INPUT / 1e6} MB`);
    parts.push(part);
  }
  return size === 0 ? wrongInput("nothing (an empty file)") : ok(Buffer.concat(parts));
}

/** What is wrong with a file that could not be read. */
export function whyNot(error: unknown, name: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unreadable";
  if (code === "ENOENT") return `no file ${name}`;
  if (code === "EISDIR") return `a folder, ${name}`;
  if (code === "EACCES") return `a file that may not be read, ${name}`;
  return `a file that cannot be read (${cutText(code)}), ${name}`;
}

const wrongInput = (found: string): Result<never> =>
  fail({
    code: "input",
    pointer: "",
    found,
    accepted: `one JSON document in UTF-8, at most ${LARGEST_INPUT / 1e6} MB`,
  });
