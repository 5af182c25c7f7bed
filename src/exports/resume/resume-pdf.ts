/** A resume as a tagged PDF, and how much of a short one fits one page. Loaded only when somebody wants one. */
import { toBytes } from "pdfkit/output";
import { linesOf } from "#answers/path/resume-lines.ts";
import { withOnly } from "#answers/path/resume-order.ts";
import type { Draft, Fit, ResumeAnswer } from "#answers/path/resume-schema.ts";
import { TITLE_WORDS } from "#answers/path/resume-words.ts";
import { drawable, type Fonts } from "../pdf/ink.ts";
import { BODY, setResume } from "../pdf/resume-page.ts";
import { Sheet } from "../pdf/sheet.ts";
import { unpackFont } from "../pdf/unpack-font.ts";

/** Two faces, WOFF or TrueType. */
export type ResumeFonts = Pick<Fonts, "sans" | "strong">;

export interface ResumePdfOptions {
  readonly fonts: ResumeFonts;
  /** Null: the file does not say when it was made. */
  readonly made: Date | null;
}

/** The same draft, fonts and day give the same bytes. What it is made with is not in it. */
export async function resumePdf(
  draft: Draft,
  { fonts, made }: ResumePdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheet = setOn(draft, await unpacked(fonts), made);
  const bytes = toBytes(sheet.doc);
  sheet.doc.end();
  return bytes;
}

function setOn(draft: Draft, fonts: ResumeFonts, made: Date | null): Sheet {
  const title = TITLE_WORDS[draft.kind];
  const sheet = new Sheet({ title, language: "en-US", fonts, made, unsigned: true });
  setResume(sheet, draft);
  return sheet;
}

async function unpacked({ sans, strong }: ResumeFonts): Promise<ResumeFonts> {
  return { sans: await unpackFont(sans), strong: await unpackFont(strong) };
}

/**
 * As much of a short resume as one page holds: parts are given up from the end of the order until what is left
 * fits, measured by setting it. A part is never kept before one that stands higher.
 */
export async function fitResume(
  { short, order }: Pick<ResumeAnswer, "short" | "order">,
  fonts: ResumeFonts,
): Promise<Fit> {
  const faces = await unpacked(fonts);
  const first = (parts: number) => withOnly(short, new Set(order.slice(0, parts)));
  const pagesOf = (draft: Draft) => setOn(draft, faces, null).pages;
  const kept = mostThat((parts) => pagesOf(first(parts)) === 1, order.length);
  const draft = first(kept);
  const pages = pagesOf(draft);
  const leftOut = textsAt(short, order.slice(kept));
  return { draft, fits: pages === 1, pages, points: BODY, leftOut };
}

/** The largest number up to `most` that holds, where every smaller one does too; 0 where none holds. */
function mostThat(holds: (n: number) => boolean, most: number): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function textsAt(draft: Draft, parts: readonly string[]): Fit["leftOut"] {
  const lines = linesOf(draft);
  return parts.flatMap((at) => {
    const line = lines.find((each) => each.at === at);
    return line ? [{ at, text: line.text }] : [];
  });
}

/** Lines with letters that the faces of the PDF lack, as they come out there. */
export const changedLetters = (draft: Draft) =>
  linesOf(draft).flatMap(({ at, text }) => {
    const drawn = drawable(text);
    return drawn === text.normalize("NFC") ? [] : [{ at, text, drawn }];
  });
