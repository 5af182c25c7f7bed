/** The bytes of a file that may be the document: refused by size and by its two ends before it is read. */
import { type EditionProblem, type FileKind, type Reading, read, refused } from "./edition.ts";

/** As much of a browser's File as is needed; the command line makes one of a file on disk. */
export interface FileBytes {
  readonly size: number;
  readonly slice: (start: number, end: number) => { arrayBuffer: () => Promise<ArrayBuffer> };
}

/** Bytes. The publisher's document is below 1 MB. */
export const LARGEST_PDF = 64_000_000;

/** How far from the start "%PDF-" may stand, and how far from the end "%%EOF" (ISO 32000, implementation notes). */
const END = 1024;

export async function pdfBytes(file: FileBytes): Promise<Reading<Uint8Array>> {
  if (file.size === 0) return refused({ code: "empty" });
  const large = tooLarge(file);
  if (large) return refused(large);
  try {
    const head = await headOf(file);
    if (!isPdf(head)) return refused({ code: "not-pdf", looksLike: fileKind(head) });
    const tail = await part(file, file.size - END, file.size);
    if (!latin(tail).includes("%%EOF")) return refused({ code: "cut-off" });
    return read(await part(file, 0, file.size));
  } catch {
    return refused({ code: "unreadable" });
  }
}

/** The bytes that tell what a file is. */
export const headOf = (file: FileBytes): Promise<Uint8Array> => part(file, 0, END);

export const isPdf = (head: Uint8Array): boolean => latin(head).includes("%PDF-");

/** null where it is not. */
export const tooLarge = ({ size }: FileBytes): EditionProblem | null =>
  size > LARGEST_PDF
    ? { code: "too-large", megabytes: Math.round(size / 1e6), limit: LARGEST_PDF / 1e6 }
    : null;

async function part(file: FileBytes, start: number, end: number): Promise<Uint8Array> {
  const slice = file.slice(Math.max(0, start), Math.min(end, file.size));
  return new Uint8Array(await slice.arrayBuffer());
}

const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** How files begin that people take for a PDF. */
const BEGINNINGS: readonly (readonly [FileKind, readonly string[]])[] = [
  ["picture", ["\x89PNG", "\xff\xd8\xff", "GIF8", "II*\0", "MM\0*", "BM", "RIFF"]],
  ["office", ["PK\x03\x04", "\xd0\xcf\x11\xe0", "{\\rtf"]],
  ["web-page", ["<!doctype html", "<html", "<head", "<?xml"]],
];

/** What a file that is no PDF looks like from its first bytes. */
export function fileKind(head: Uint8Array): FileKind {
  const text = latin(head)
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart();
  const lower = text.toLowerCase();
  const begins = (start: string): boolean => text.startsWith(start) || lower.startsWith(start);
  const known = BEGINNINGS.find(([, starts]) => starts.some(begins));
  if (known) return known[0];
  return head.some((byte) => byte < 9 || (byte > 13 && byte < 32)) ? "unknown" : "text";
}
