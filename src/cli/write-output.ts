/** The file that a command was told to write. */

import { writeFileSync } from "node:fs";
import { fail, ok, type Result } from "#core/result.ts";
import { cutText } from "#dossier/safe-text.ts";

/** What cannot be written is the caller's input being wrong: no such folder, a folder, not allowed. */
export function writeOutput(file: string, bytes: Uint8Array): Result<null> {
  try {
    writeFileSync(file, bytes);
    return ok(null);
  } catch (error) {
    const accepted = "a file in a folder that is there and can be written";
    return fail({ code: "output", pointer: "--out", found: whyNot(error, file), accepted });
  }
}

function whyNot(error: unknown, file: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
  const name = cutText(file, 200);
  if (code === "ENOENT") return `no folder for ${name}`;
  if (code === "EISDIR") return `a folder, ${name}`;
  return `a file that cannot be written (${cutText(code)}), ${name}`;
}
