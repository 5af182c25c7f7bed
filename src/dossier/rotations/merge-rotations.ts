/** A new calendar in place of the one before: kinds that the user typed stay with their blocks. */
import { daysBetween } from "#core/calendar.ts";
import type { Block, Rotations } from "../path/path-document.ts";
import { kindsOf } from "./make-read.ts";
import type { RotationsRead } from "./report.ts";

export interface Merged extends RotationsRead {
  /** Blocks that kept the kind the user typed. */
  readonly byHand: number;
  /** Blocks with a kind by hand that the new calendar does not have. They are not kept. */
  readonly gone: readonly Block[];
  /** Lists that the new calendar says nothing of: those of before stay. */
  readonly left: readonly (keyof Rotations)[];
}

const LISTS = ["blocks", "calls", "daysOff"] as const satisfies readonly (keyof Rotations)[];

export function mergeRotations(before: Rotations | undefined, read: RotationsRead): Merged {
  const typed = (before?.blocks ?? []).filter((block) => block.byHand && block.kind !== undefined);
  const now = read.rotations.blocks;
  const matches = matchesOf(now ?? [], typed);
  const blocks = now?.map((block) => withKind(block, matches.get(block)));
  const used = new Set(matches.values());
  return {
    rotations: { ...before, ...read.rotations, ...(blocks ? { blocks } : {}) },
    report: { ...read.report, ...(blocks ? kindsOf(blocks) : {}) },
    byHand: matches.size,
    gone: blocks ? typed.filter((block) => !used.has(block)) : [],
    left: LISTS.filter((list) => !read.rotations[list] && (before?.[list]?.length ?? 0) > 0),
  };
}

const withKind = (block: Block, hand: Block | undefined): Block =>
  hand?.kind === undefined ? block : { ...block, kind: hand.kind, byHand: true };

/** The same name on some of the same days; a block that moved is the nearest of its name that is left. */
function matchesOf(now: readonly Block[], typed: readonly Block[]): ReadonlyMap<Block, Block> {
  const matches = new Map<Block, Block>();
  for (const block of now) {
    const there = typed.find((each) => isNamed(each, block) && isThere(each, block));
    if (there) matches.set(block, there);
  }
  const used = new Set(matches.values());
  for (const hand of typed.filter((each) => !used.has(each))) {
    const left = now.filter((block) => isNamed(hand, block) && !matches.has(block));
    const [nearest] = left.toSorted((a, b) => apart(a, hand) - apart(b, hand));
    if (nearest) matches.set(nearest, hand);
  }
  return matches;
}

const isThere = (a: Block, b: Block): boolean => a.from <= b.to && a.to >= b.from;
const isNamed = (a: Block, b: Block): boolean => plain(a.name) === plain(b.name);
const apart = (a: Block, b: Block): number => Math.abs(daysBetween(a.from, b.from));
const plain = (name: string | undefined): string => (name ?? "").trim().toLowerCase();
