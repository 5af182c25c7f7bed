import type { Block } from "../path/path-document.ts";
import type { Overlap } from "./report.ts";

/** Of a year with a weekly clinic inside each rotation there are many: the first are enough to see it. */
export const MOST_OVERLAPS = 200;

/** Blocks must be in the order of their first days. */
export function overlapsOf(blocks: readonly Block[]): readonly Overlap[] {
  const overlaps: Overlap[] = [];
  for (let first = 0; first < blocks.length; first++) {
    const a = blocks[first];
    for (let second = first + 1; a && second < blocks.length; second++) {
      const b = blocks[second];
      if (!b || b.from > a.to) break;
      overlaps.push({ first, second, from: b.from, to: a.to < b.to ? a.to : b.to });
      if (overlaps.length >= MOST_OVERLAPS) return overlaps;
    }
  }
  return overlaps;
}
