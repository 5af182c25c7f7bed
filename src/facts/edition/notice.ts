/** What a document says of its own use: paragraphs that speak of rights, wherever they are printed. */
import { follows, type Line, type Segment } from "./lines.ts";

const RIGHTS =
  /©|\(c\) ?(19|20)\d\d|\bcopyright(ed)?\b|\ball rights reserved\b|\bpermission\b|\bpermitted\b|\bprohibit(s|ed|ion)?\b|\bmay (not|only) be\b|\bterms (of (use|service)|and conditions)\b|\blicen[cs]e[ds]?\b|\bunauthori[sz]ed\b|\bredistribut\w+|\breproduc(ed?|tion)\b.*\b(without|written|consent|forbidden)\b|\bartificial intelligence\b|\bconfidential\b|\bpersonal use\b|\bnon-?commercial\b/i;

export const speaksOfRights = (text: string): boolean => RIGHTS.test(text);

/** Segments under one another: a column of a page's margin. */
export interface Paragraph {
  readonly text: string;
  readonly segments: ReadonlySet<Segment>;
}

/** Lines of one page as paragraphs; segments side by side are apart. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const open: { lines: Line[]; segments: Segment[] }[] = [];
  for (const line of lines)
    for (const segment of line.segments) {
      const above = open.find(({ lines, segments }) => {
        const [last, at] = [lines.at(-1), segments.at(-1)];
        return last && at && last !== line && follows(last, line) && overlap(at, segment);
      });
      if (above) {
        above.lines.push(line);
        above.segments.push(segment);
      } else open.push({ lines: [line], segments: [segment] });
    }
  return open.map(({ segments }) => ({
    text: segments.map(({ text }) => text).join(" "),
    segments: new Set(segments),
  }));
}

const overlap = (a: Segment, b: Segment): boolean => a.left < b.right && b.left < a.right;

/** Paragraphs once each, in order of appearance; page numbers make no new paragraph. */
export function noticeFrom(paragraphs: readonly string[]): string | null {
  const seen = new Map<string, string>();
  for (const text of paragraphs) {
    const key = text.replace(/\d+/g, "#").toLowerCase();
    if (!seen.has(key)) seen.set(key, text);
  }
  return seen.size === 0 ? null : [...seen.values()].join("\n\n");
}
