/** A document that a person hands over, as text: a PDF page by page, or a file of text. Nothing is stored. */
import { type Reading, read, refused } from "./edition/edition.ts";
import { type FileBytes, fileKind, headOf, isPdf, tooLarge } from "./edition/pdf-file.ts";
import { type OnPage, pdfText } from "./pdf-text.ts";

export type DocumentText =
  | { readonly from: "pdf"; readonly pages: readonly string[] }
  | { readonly from: "text"; readonly text: string };

/** Refuses what is neither, by what it looks like. */
export async function documentText(
  file: FileBytes,
  onPage?: OnPage,
): Promise<Reading<DocumentText>> {
  const head = await headOf(file).catch(() => null);
  if (head === null) return refused({ code: "unreadable" });
  if (isPdf(head)) {
    const pages = await pdfText(file, onPage);
    return pages.ok ? read({ from: "pdf", pages: pages.value }) : pages;
  }
  const encoding = encodingOf(head);
  const kind = fileKind(head);
  if (kind !== "text" && encoding === "utf-8") return refused({ code: "not-pdf", looksLike: kind });
  return textOf(file, encoding);
}

async function textOf(file: FileBytes, encoding: string): Promise<Reading<DocumentText>> {
  const large = tooLarge(file);
  if (large) return refused(large);
  const bytes = await file
    .slice(0, file.size)
    .arrayBuffer()
    .catch(() => null);
  if (bytes === null) return refused({ code: "unreadable" });
  return read({ from: "text", text: new TextDecoder(encoding).decode(bytes) });
}

/** By the mark at its start. */
function encodingOf([first, second]: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
