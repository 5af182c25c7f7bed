/** What was read, as the document holds it, with the report: sorted, each day once, within its limits. */
import type { Block, Rotations } from "../path/path-document.ts";
import { MOST_BLOCKS, MOST_DAYS } from "../path/terms.ts";
import { overlapsOf } from "./overlaps.ts";
import type { RotationsRead, RotationsReport, Skipped } from "./report.ts";
import { skip } from "./skip.ts";

export interface LinedBlock {
  readonly block: Block;
  /** Of the file, from 1. */
  readonly line: number;
}

export interface Found extends Pick<RotationsReport, "source" | "zone" | "notes" | "skipped"> {
  readonly blocks: readonly LinedBlock[];
  readonly calls: readonly string[];
  readonly daysOff: readonly string[];
  /** Events or rows that gave something. */
  readonly entries: number;
}

export function makeRead(found: Found): RotationsRead {
  const sorted = found.blocks.toSorted((a, b) => byDays(a.block, b.block));
  const blocks = sorted.slice(0, MOST_BLOCKS).map(({ block }) => block);
  const over = sorted.slice(MOST_BLOCKS).map(tooMany);
  const [calls, daysOff] = [daysIn(found.calls), daysIn(found.daysOff)];
  return {
    rotations: held(blocks, calls, daysOff),
    report: {
      source: found.source,
      zone: found.zone,
      kept: {
        entries: found.entries,
        blocks: blocks.length,
        calls: calls.length,
        daysOff: daysOff.length,
      },
      ...kindsOf(blocks),
      skipped: inLines([...found.skipped, ...over]),
      notes: found.notes,
      overlaps: overlapsOf(blocks),
    },
  };
}

export function byDays(a: Block, b: Block): number {
  return compare(a.from, b.from) || compare(a.to, b.to) || compare(a.name ?? "", b.name ?? "");
}
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const tooMany = ({ block, line }: LinedBlock): Skipped =>
  skip(line, block.name ?? block.from, "too-many");

const daysIn = (days: readonly string[]): readonly string[] =>
  [...new Set(days)].sort().slice(0, MOST_DAYS);

/** A list of nothing is left out: that nobody entered a call does not mean that there is none. */
const held = (
  blocks: readonly Block[],
  calls: readonly string[],
  daysOff: readonly string[],
): Rotations => ({
  ...(blocks.length === 0 ? {} : { blocks: [...blocks] }),
  ...(calls.length === 0 ? {} : { calls: [...calls] }),
  ...(daysOff.length === 0 ? {} : { daysOff: [...daysOff] }),
});

/** Also after kinds typed by hand are put back. */
export function kindsOf(blocks: readonly Block[]): Pick<RotationsReport, "typed" | "unknownKind"> {
  const unknown = blocks.filter(({ kind }) => kind === undefined);
  const typed = blocks.filter(({ kind, byHand }) => kind !== undefined && !byHand).length;
  return { typed, unknownKind: [...new Set(unknown.map(({ name }) => name ?? ""))] };
}

const inLines = (skipped: readonly Skipped[]): readonly Skipped[] =>
  skipped.toSorted((a, b) => a.line - b.line);
