/**
 * Any PDF as pages of text, line by line, with the gaps of the page kept as spaces: columns and cells of a table
 * stand apart as they do on paper. Nothing is stored.
 */
import { type Reading, read, refused } from "./edition/edition.ts";
import { type Line, linesOf } from "./edition/lines.ts";
import { type FileBytes, pdfBytes } from "./edition/pdf-file.ts";
import { openPdf, type PdfPages } from "./edition/pdf-pages.ts";

/** Of the type's height: narrower than a letter is on average, so that no text reaches into the next column. */
const CELL = 0.36;
/** Baselines further apart than this many heights have an empty line between. */
const LEADING = 1.7;

/** Hears how many pages are done, and of how many. */
export type OnPage = (done: number, pages: number) => void;

/** One text for each page. Refuses what is no PDF, what is locked or broken, and one with no text on any page. */
export async function pdfText(
  file: FileBytes,
  onPage: OnPage = () => undefined,
): Promise<Reading<readonly string[]>> {
  const bytes = await pdfBytes(file);
  if (!bytes.ok) return bytes;
  const opened = await openPdf(bytes.value);
  if (!opened.ok) return opened;
  const pages = await pagesOf(opened.value, onPage).catch(() => null);
  await opened.value.close();
  if (pages === null) return refused({ code: "damaged" });
  const hasText = pages.some((page) => page !== "");
  return hasText ? read(pages) : refused({ code: "no-text", pages: pages.length });
}

async function pagesOf(pdf: PdfPages, onPage: OnPage): Promise<readonly string[]> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.count; number += 1) {
    pages.push(textOf(linesOf(await pdf.page(number), number)));
    onPage(number, pdf.count);
  }
  return pages;
}

/** Lines of a page as text; the size of most of its type is that of its cells. */
export function textOf(lines: readonly Line[]): string {
  const heights = lines.map(({ height }) => height).sort((a, b) => a - b);
  const height = heights[heights.length >> 1] ?? 0;
  const left = Math.min(...lines.map((line) => line.left));
  return lines
    .map((line, i) => {
      const above = lines[i - 1];
      const apart = above !== undefined && line.y - above.y > LEADING * height;
      return `${apart ? "\n" : ""}${laidOut(line, left, CELL * height)}`;
    })
    .join("\n");
}

/** Every segment where it stands; three spaces at least before a further one. */
function laidOut({ segments }: Line, left: number, cell: number): string {
  return segments.reduce((text, segment) => {
    const at = Math.round((segment.left - left) / Math.max(cell, 0.1));
    const gap = text === "" ? at : Math.max(3, at - text.length);
    return `${text}${" ".repeat(gap)}${segment.text}`;
  }, "");
}
