/** The list as a tagged PDF. Loaded only when somebody wants one: the library behind it is large. */
import type { ListAnswer } from "#answers/types.ts";
import { type ListMemoOptions, listMemo } from "./list-memo.ts";
import type { ListPdfWords } from "./list-words.ts";
import type { Fonts } from "./pdf/ink.ts";
import { typeset } from "./pdf/typeset.ts";

export interface ListPdfOptions extends ListMemoOptions {
  readonly fonts: Fonts;
}

/** The same answer, day and fonts give the same bytes. */
export const listPdf = (
  answer: ListAnswer,
  options: ListPdfOptions,
  words: ListPdfWords,
): Promise<Uint8Array<ArrayBuffer>> => typeset(listMemo(answer, options, words), options);
