/** Lines of one paragraph as one text, with the page that each part of it stands on. */
import type { PageLine } from "./page-lines.ts";

export interface Joined {
  readonly text: string;
  /** The page on which the character stands. */
  readonly pageAt: (index: number) => number;
}

/** First halves whose hyphen is theirs and not the line's. */
const KEEPS =
  /\b(?:non|self|claims|post|full|part|well|short|long|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|month|year|work|one|two|three|four|five|six|seven|eight|nine|ten)-$/i;
const KEPT_PAIRS = /\b(?:pro-(?:rat)|sign-on|on-call|co-pay|re-appl|re-sign|in-house)/i;

export function joinLines(lines: readonly PageLine[]): Joined {
  const starts: { readonly at: number; readonly page: number }[] = [];
  let text = "";
  for (const line of lines) {
    const piece = line.text.trim().replace(/\s+/g, " ");
    if (piece === "") continue;
    text = glued(text, piece);
    starts.push({ at: text.length - piece.length, page: line.page });
  }
  const pageAt = (index: number): number =>
    starts.findLast(({ at }) => at <= index)?.page ?? starts[0]?.page ?? 1;
  return { text, pageAt };
}

function glued(text: string, piece: string): string {
  if (text === "") return piece;
  if (!/[A-Za-z][-‐]$/.test(text) || !/^[a-z]/.test(piece)) return `${text} ${piece}`;
  const last = text.slice(text.lastIndexOf(" ") + 1);
  const keeps = KEEPS.test(last) || KEPT_PAIRS.test(last + piece);
  return keeps ? text + piece : text.slice(0, -1) + piece;
}
