/**
 * Where a text stops being JSON (RFC 8259), and what would have been accepted there.
 * JSON.parse says so differently in every version of Node, and quotes the text.
 */

type Expected =
  | "a value"
  | "a value or ]"
  | "a name in quotes"
  | "a name in quotes or }"
  | "a colon"
  | "a comma or }"
  | "a comma or ]"
  | "the end";

export interface JsonError {
  /** Index of the first character that cannot be there; the length where the text is cut short. */
  readonly at: number;
  readonly expected: string;
}

interface Token {
  /** One of `{ } [ ] , :`, `"` for a string, `0` for a number or a word, `?` for none of these. */
  readonly kind: string;
  readonly end: number;
}

/** null for a text that is JSON. Keeps its own stack: no depth is too deep. */
export function findJsonError(text: string): JsonError | null {
  const open: string[] = [];
  let expected: Expected = "a value";
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const token = readToken(text, at);
    if ("expected" in token) return token;
    const next = follow(expected, token.kind, open);
    if (next === null) return { at, expected };
    expected = next;
    at = skipSpace(text, token.end);
  }
  return expected === "the end" ? null : { at, expected };
}

/** What is expected after a token; null when the token was not. Opens and closes on the way. */
function follow(expected: Expected, kind: string, open: string[]): Expected | null {
  switch (expected) {
    case "a value":
      return value(kind, open);
    case "a value or ]":
      return kind === "]" ? close(open) : value(kind, open);
    case "a name in quotes or }":
      if (kind === "}") return close(open);
      return kind === '"' ? "a colon" : null;
    case "a name in quotes":
      return kind === '"' ? "a colon" : null;
    case "a colon":
      return kind === ":" ? "a value" : null;
    case "a comma or }":
      if (kind === "}") return close(open);
      return kind === "," ? "a name in quotes" : null;
    case "a comma or ]":
      if (kind === "]") return close(open);
      return kind === "," ? "a value" : null;
    case "the end":
      return null;
  }
}

function value(kind: string, open: string[]): Expected | null {
  if (kind === '"' || kind === "0") return afterValue(open);
  if (kind !== "{" && kind !== "[") return null;
  open.push(kind);
  return kind === "{" ? "a name in quotes or }" : "a value or ]";
}

function close(open: string[]): Expected {
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly string[]): Expected {
  const inside = open.at(-1);
  if (inside === undefined) return "the end";
  return inside === "{" ? "a comma or }" : "a comma or ]";
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && " \t\n\r".includes(text.charAt(at))) at++;
  return at;
}

const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

function readToken(text: string, at: number): Token | JsonError {
  const char = text.charAt(at);
  if ("{}[],:".includes(char)) return { kind: char, end: at + 1 };
  if (char === '"') return readString(text, at);
  SCALAR.lastIndex = at;
  return SCALAR.test(text) ? { kind: "0", end: SCALAR.lastIndex } : { kind: "?", end: at + 1 };
}

const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** A loop, not a pattern: patterns give up on strings of many megabytes. */
function readString(text: string, start: number): Token | JsonError {
  let at = start + 1;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === '"') return { kind: '"', end: at + 1 };
    if (char < " ") return { at, expected: "a control character written as an escape" };
    if (char === "\\") {
      ESCAPE.lastIndex = at;
      if (!ESCAPE.test(text)) return { at, expected: "an escape like \\n or \\u0041" };
      at = ESCAPE.lastIndex;
    } else at++;
  }
  return { at, expected: "the closing quote of a text" };
}
