/**
 * The publisher's document, in the two steps a user takes: look at the notice printed in it, then read it.
 */
import { type Edition, type Reading, read, refused } from "./edition.ts";
import { kindOf } from "./line-kinds.ts";
import { type Line, linesOf } from "./lines.ts";
import { holdsTable, partsOf } from "./page-parts.ts";
import { openPdf, type PdfPages } from "./pdf-pages.ts";
import { isPicture, type Known, readEdition, stateReader } from "./read-edition.ts";

export interface ProgramResults {
  readonly pages: number;
  /** Of the pages before the table, its first page and the last one; null where they hold none. */
  readonly notice: string | null;
  /** Reads every page and closes the document; `onPage` hears how many pages are done. */
  readonly read: (onPage: (done: number) => void) => Promise<Reading<Edition>>;
  readonly close: () => Promise<void>;
}

/** Takes the bytes of a PDF; they are empty afterwards. Refuses one that has no page of the table. */
export async function openProgramResults(
  bytes: Uint8Array,
  known: Known,
): Promise<Reading<ProgramResults>> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const pdf = opened.value;
  const pages: Line[][] = [];
  const looked = await firstPages(pdf, pages).catch(() => refused({ code: "damaged" }));
  if (!looked.ok) {
    await pdf.close();
    return looked;
  }
  const stateNamed = stateReader(known);
  return read({
    pages: pdf.count,
    notice: partsOf(looked.value, (text) => stateNamed(text) !== null).notice,
    read: (onPage) => readAll({ pdf, pages, known }, onPage),
    close: pdf.close,
  });
}

/** Reads on into `pages` up to the first with a table; gives those and the last page. */
async function firstPages(pdf: PdfPages, pages: Line[][]): Promise<Reading<readonly Line[][]>> {
  for (let page = 1; page <= pdf.count; page++) {
    const lines = linesOf(await pdf.page(page), page);
    pages.push(lines);
    if (!holdsTable(lines.map(kindOf))) continue;
    if (page === pdf.count) return read(pages);
    return read([...pages, linesOf(await pdf.page(pdf.count), pdf.count)]);
  }
  return refused({ code: isPicture(pages) ? "no-text" : "other-document", pages: pages.length });
}

interface Opened {
  readonly pdf: PdfPages;
  /** The pages read so far. */
  readonly pages: Line[][];
  readonly known: Known;
}

async function readAll(
  { pdf, pages, known }: Opened,
  onPage: (done: number) => void,
): Promise<Reading<Edition>> {
  try {
    while (pages.length < pdf.count) {
      const page = pages.length + 1;
      pages.push(linesOf(await pdf.page(page), page));
      onPage(page);
    }
  } catch {
    return refused({ code: "damaged" });
  } finally {
    await pdf.close();
  }
  return readEdition(pages, known);
}
