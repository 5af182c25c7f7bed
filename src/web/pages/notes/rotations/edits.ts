/** Acts on the rotations of a document. A list or a part with nothing in it is left out: nobody said what is there. */
import type { Block, PathDocument, Rotations } from "#dossier/path/path-document.ts";
import { type BlockKind, MOST_DAYS } from "#dossier/path/terms.ts";
import type { Edit } from "../fields/edit.ts";

export type DayList = "calls" | "daysOff";

/** All of them in place of those before. */
export const withRotations =
  (rotations: Rotations): Edit =>
  (document) => {
    const { rotations: _, ...rest } = document;
    const held = Object.entries(rotations).filter(([, list]) => list.length > 0);
    return held.length === 0 ? rest : { ...rest, rotations: Object.fromEntries(held) };
  };

const change =
  (of: (rotations: Rotations) => Rotations): Edit =>
  (document) =>
    withRotations(of(document.rotations ?? {}))(document);

const withBlocks = (of: (blocks: readonly Block[]) => readonly Block[]): Edit =>
  change((rotations) => ({ ...rotations, blocks: [...of(rotations.blocks ?? [])] }));

/** By hand: an import does not change it. Null is not known. */
export const withKindAt = (places: readonly number[], kind: BlockKind | null): Edit =>
  withBlocks((blocks) =>
    blocks.map((block, at) => (places.includes(at) ? withKind(block, kind) : block)),
  );

function withKind({ kind: _, byHand: __, ...block }: Block, kind: BlockKind | null): Block {
  return kind === null ? block : { ...block, kind, byHand: true };
}

export interface BlockSaid {
  readonly from: string;
  readonly to: string;
  /** "" for none. */
  readonly name: string;
}

/** The block at this place keeps its kind; with no place it is a new one. In the order of first days. */
export const withBlock = (place: number | null, { name, ...days }: BlockSaid): Edit =>
  withBlocks((blocks) => {
    const { name: _, ...before } = (place === null ? undefined : blocks[place]) ?? {};
    const said: Block = { ...before, ...days, ...(name === "" ? {} : { name }) };
    const others = blocks.filter((_, at) => at !== place);
    return [...others, said].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  });

export const withoutBlock = (place: number): Edit =>
  withBlocks((blocks) => blocks.filter((_, at) => at !== place));

/** Each day once, in order, and no more than the document holds. */
export const withDays = (list: DayList, days: readonly string[]): Edit =>
  change((rotations) => ({
    ...rotations,
    [list]: [...new Set([...(rotations[list] ?? []), ...days])].sort().slice(0, MOST_DAYS),
  }));

export const withoutDay = (list: DayList, day: string): Edit =>
  change((rotations) => ({
    ...rotations,
    [list]: (rotations[list] ?? []).filter((each) => each !== day),
  }));

export const blocksOf = ({ rotations }: PathDocument): readonly Block[] => rotations?.blocks ?? [];
