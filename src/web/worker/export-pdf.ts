/** The list as PDF in the page's own faces: the part of the worker that is large, and its fonts. */
import serif from "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?url";
import type { ListAnswer } from "#answers/types.ts";
import type { ListMemoOptions } from "#exports/list-memo.ts";
import { listPdf } from "#exports/list-pdf.ts";
import sans from "#exports/pdf/fonts/inter-print-400.woff?url";
import strong from "#exports/pdf/fonts/inter-print-600.woff?url";
import type { Fonts } from "#exports/pdf/ink.ts";
import { listPdfWords, type NameOf } from "../messages/list-export.ts";

async function bytesAt(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function loadFonts(): Promise<Fonts> {
  const [first, second, third] = await Promise.all([serif, sans, strong].map(bytesAt));
  if (!first || !second || !third) throw new Error("a face is missing");
  return { serif: first, sans: second, strong: third };
}

let fonts: Promise<Fonts> | null = null;

/** The fonts are kept, but not the failure to load them. */
function theFonts(): Promise<Fonts> {
  fonts ??= loadFonts();
  fonts.catch(() => {
    fonts = null;
  });
  return fonts;
}

export async function pdfBytes(
  answer: ListAnswer,
  options: ListMemoOptions,
  nameOf: NameOf,
): Promise<Uint8Array<ArrayBuffer>> {
  return listPdf(answer, { ...options, fonts: await theFonts() }, listPdfWords(nameOf));
}
