/** The rotations of a document as they stand: what today is in, what nobody said the kind of, what runs side by side. */
import type { Block, Rotations } from "#dossier/path/path-document.ts";
import { overlapsOf } from "#dossier/rotations/overlaps.ts";
import type { Overlap } from "#dossier/rotations/report.ts";
import { strictestOf } from "#dossier/rotations/words.ts";

/** Blocks of one name. */
export interface NamedBlocks {
  readonly name: string;
  /** Places in `rotations.blocks`, by their first days. */
  readonly places: readonly number[];
}

export interface DaysKnown {
  readonly all: number;
  /** From today on. */
  readonly ahead: number;
}

export interface RotationsNow {
  readonly blocks: number;
  /** First and last day of all blocks; null where there are none. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** The blocks that today is in, the strictest first. */
  readonly today: readonly Block[];
  /** Names of blocks whose kind nobody said, in the order of their first days. */
  readonly unknown: readonly NamedBlocks[];
  readonly overlaps: readonly Overlap[];
  readonly calls: DaysKnown;
  readonly daysOff: DaysKnown;
}

export function rotationsNow(rotations: Rotations | undefined, today: string): RotationsNow {
  const blocks = rotations?.blocks ?? [];
  const placed = [...blocks.entries()].toSorted(([, a], [, b]) => byFirstDay(a, b));
  return {
    blocks: blocks.length,
    days: daysOf(blocks),
    today: strictestFirst(blocks.filter(({ from, to }) => from <= today && today <= to)),
    unknown: unknownOf(placed),
    overlaps: placedOverlaps(placed),
    calls: countDays(rotations?.calls, today),
    daysOff: countDays(rotations?.daysOff, today),
  };
}

type Placed = readonly (readonly [number, Block])[];

const byFirstDay = (a: Block, b: Block): number => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0);

function daysOf(blocks: readonly Block[]): RotationsNow["days"] {
  const [from] = blocks.map((block) => block.from).sort();
  const [to] = blocks
    .map((block) => block.to)
    .sort()
    .reverse();
  return from === undefined || to === undefined ? null : { from, to };
}

/** A kind nobody said counts as heavy. */
const kindOf = ({ kind = "heavy" }: Block) => kind;

function strictestFirst(blocks: readonly Block[]): readonly Block[] {
  const strictest = strictestOf(blocks.map(kindOf));
  const first = blocks.find((block) => kindOf(block) === strictest);
  return first ? [first, ...blocks.filter((block) => block !== first)] : [];
}

function unknownOf(placed: Placed): readonly NamedBlocks[] {
  const places = new Map<string, number[]>();
  for (const [place, { name = "", kind }] of placed)
    if (kind === undefined) places.set(name, [...(places.get(name) ?? []), place]);
  return [...places].map(([name, at]) => ({ name, places: at }));
}

function placedOverlaps(placed: Placed): readonly Overlap[] {
  const placeOf = (at: number) => placed[at]?.[0] ?? at;
  return overlapsOf(placed.map(([, block]) => block)).map((overlap) => ({
    ...overlap,
    first: placeOf(overlap.first),
    second: placeOf(overlap.second),
  }));
}

const countDays = (days: readonly string[] = [], today: string): DaysKnown => ({
  all: days.length,
  ahead: days.filter((day) => day >= today).length,
});
