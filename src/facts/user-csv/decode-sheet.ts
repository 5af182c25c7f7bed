/** From the bytes a spreadsheet program saved to text: UTF-8, UTF-16 ("Unicode text") or Windows-1252. */
import { fail, ok, type Result } from "#core/result.ts";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

export interface SheetText {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Bytes; a sheet with a row for every program of the directory is a tenth of it. */
export const LARGEST_SHEET = 20_000_000;

/** First bytes of files that people take for a CSV, and what they are. */
const OTHER_FILES: readonly (readonly [bytes: readonly number[], name: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "an Excel workbook or another packed file"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old Excel workbook"],
  [[0x25, 0x50, 0x44, 0x46], "a PDF"],
];

/** Problems are of the whole file: too large, empty, or not a table at all. */
export function decodeSheet(bytes: Uint8Array): Result<SheetText> {
  if (bytes.length > LARGEST_SHEET) return tooLarge(bytes.length);
  const other = OTHER_FILES.find(([start]) => start.every((byte, i) => bytes[i] === byte));
  if (other) return refused("other-file", other[1]);
  const encoding = encodingOf(bytes);
  const text = textIn(encoding, bytes);
  if (text.trim() === "") return refused("empty", "nothing (an empty file)");
  if (text.includes("\u0000")) return refused("binary", "bytes that are not text");
  if (/^\s*<(!doctype|html)\b/i.test(text)) return refused("other-file", "a web page");
  return ok({ text, encoding });
}

/** For a file that is not even read. */
export const tooLarge = (bytes: number): Result<never> => refused("size", `${megabytes(bytes)} MB`);

const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);

const refused = (code: string, found: string): Result<never> =>
  fail({
    code,
    pointer: "",
    found,
    accepted: `a table saved as CSV (comma, semicolon or tab separated), at most ${megabytes(LARGEST_SHEET)} MB`,
  });

/** A mark at the start says it; without one, zeros in every other byte do; what is not UTF-8 is Windows-1252. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  const start = bytes.subarray(0, 1000);
  if (zeros(start, 1) > start.length / 5) return "utf-16le";
  if (zeros(start, 0) > start.length / 5) return "utf-16be";
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

const textIn = (encoding: Encoding, bytes: Uint8Array): string =>
  encoding === "windows-1252" ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes);

/** 0x80 to 0x9f, which Node reads as Latin-1; a byte without a character is U+FFFD. */
const HIGH = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

function windows1252(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes)
    text += byte >= 0x80 && byte < 0xa0 ? HIGH.charAt(byte - 0x80) : String.fromCharCode(byte);
  return text;
}

const zeros = (bytes: Uint8Array, parity: number): number =>
  bytes.filter((byte, i) => byte === 0 && i % 2 === parity).length;

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
