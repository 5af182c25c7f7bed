/** Where one name ends and the next begins: the widest gap parts them. */
import type { Kind } from "./line-kinds.ts";
import { type Line, sameType } from "./lines.ts";

/** Points from each line to the next; across pages, wider than any. */
export const gapsOf = (lines: readonly Line[]): number[] =>
  lines.slice(1).map((line, i) => {
    const above = lines[i];
    return above?.page === line.page ? line.y - above.y : Number.MAX_VALUE;
  });

/** Gaps that differ by fewer points than this are alike. */
const ALIKE = 0.5;

/** Index of the widest gap, the first or the last of those alike. */
export function widest(gaps: readonly number[], prefer: "first" | "last"): number {
  const most = Math.max(...gaps);
  const alike = (gap: number): boolean => most - gap <= ALIKE;
  return Math.max(0, prefer === "first" ? gaps.findIndex(alike) : gaps.findLastIndex(alike));
}

/**
 * True where the document sets lines of a wrapped name above its row, be it some of them: asked where gaps
 * cannot tell, above all across a page break.
 */
export function wrapsAbove(table: readonly Kind[]): boolean {
  const votes = { above: 0, below: 0 };
  let from: Kind | null = null;
  let run: Line[] = [];
  for (const kind of table) {
    if (kind.kind === "text") {
      run.push(kind.line);
      continue;
    }
    if (from !== null && run.length > 0) vote(votes, [from, run, kind]);
    from = kind;
    run = [];
  }
  return 4 * votes.above > votes.below;
}

interface Votes {
  above: number;
  below: number;
}

/** Lines that begin the name of the row below them, and lines that end that of the row above them. */
function vote(votes: Votes, [from, run, to]: readonly [Kind, readonly Line[], Kind]): void {
  const ofNames = (row: Kind): boolean => run.every((line) => sameType(line, row.line));
  if (to.kind === "row" && ofNames(to)) {
    if (from.kind === "columns") votes.above += 1;
    if (from.kind === "row" && from.line.page === to.line.page) {
      const gaps = gapsOf([from.line, ...run, to.line]);
      const [first, last] = [widest(gaps, "first"), widest(gaps, "last")];
      if (first === last && last < run.length) votes.above += 1;
      if (first === last && first > 0) votes.below += 1;
    }
  }
  const [first, last] = [run[0], run.at(-1)];
  if (from.kind !== "row" || to.kind === "row" || !first || !last) return;
  if (sameType(first, from.line) && !sameType(last, from.line)) votes.below += 1;
}
