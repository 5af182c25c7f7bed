import { fail, ok, type Result } from "#core/result.ts";
import { describeValue } from "#dossier/safe-text.ts";
import { findJsonError } from "./json-error.ts";

/** One JSON document in UTF-8, with or without a byte-order mark; the problem names line and column. */
export function parseJson(bytes: Uint8Array): Result<unknown> {
  const text = decode(bytes);
  if (text === null) return notJson("encoding", "bytes that are not UTF-8", "a text in UTF-8");
  try {
    return ok<unknown>(JSON.parse(text));
  } catch {
    const error = findJsonError(text) ?? { at: text.length, expected: "JSON" };
    return notJson(
      "json",
      `${charAt(text, error.at)} at ${placeOf(text, error.at)}`,
      error.expected,
    );
  }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const notJson = (code: string, found: string, accepted: string): Result<never> =>
  fail({ code, pointer: "", found, accepted });

const charAt = (text: string, at: number): string =>
  at < text.length ? describeValue(String.fromCodePoint(text.codePointAt(at) ?? 0)) : "the end";

function placeOf(text: string, at: number): string {
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  return `line ${line}, column ${at - before.lastIndexOf("\n")}`;
}
