/** The list as PDF in the page's own faces: the part of the worker that is large, and its fonts. */
import serif from "@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff?url";
import type { ListAnswer } from "#answers/types.ts";
import type { ListMemoOptions } from "#exports/list-memo.ts";
import { listPdf } from "#exports/list-pdf.ts";
import { listPdfWords, type NameOf } from "../messages/list-export.ts";
import { bytesAt, keptOnce, workFaces } from "./pdf-fonts.ts";

const answerFace = keptOnce(() => bytesAt(serif));

export async function pdfBytes(
  answer: ListAnswer,
  options: ListMemoOptions,
  nameOf: NameOf,
): Promise<Uint8Array<ArrayBuffer>> {
  const [first, work] = await Promise.all([answerFace(), workFaces()]);
  const fonts = { serif: first, ...work };
  return listPdf(answer, { ...options, fonts }, listPdfWords(nameOf));
}
