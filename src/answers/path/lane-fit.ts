/**
 * How well a lane's day fits what was liked and hated. Each like adds how much of it the lane has (-2 to 2), each
 * hate takes it away; nothing else counts. What is liked and enjoyed counts once. The effects are our judgment
 * (`data/path/aspects.json`); the method is in `docs/method/lanes.md`.
 */
import type { Sheet } from "#dossier/path/path-document.ts";
import { aspectEnjoyed, aspectOf } from "#facts/path/aspects.ts";
import type { FitMover, LaneFit } from "./lanes-schema.ts";

/** What was said, each aspect once a side, in the order it was said. */
export interface Tastes {
  readonly likes: ReadonlyMap<string, "liked" | "enjoyed">;
  readonly hates: ReadonlySet<string>;
  /** Entries in words alone. */
  readonly ownWords: number;
}

const MOST_MOVE = 2;
const SHOWN = 2;

export function tastesOf({ liked = [], hated = [], enjoys = [] }: Sheet): Tastes {
  const likes = new Map<string, "liked" | "enjoyed">();
  for (const { aspect } of liked) if (counts(aspect)) likes.set(aspect, "liked");
  for (const enjoyment of enjoys) {
    const aspect = aspectEnjoyed(enjoyment);
    if (counts(aspect) && !likes.has(aspect)) likes.set(aspect, "enjoyed");
  }
  const hates = new Set(hated.map(({ aspect }) => aspect).filter(counts));
  return {
    likes,
    hates,
    ownWords: [...liked, ...hated].filter(({ aspect }) => !counts(aspect)).length,
  };
}

/** Whether the table says anything of it: words of one's own move nothing. */
function counts(aspect: string | undefined): aspect is string {
  const row = aspect === undefined ? undefined : aspectOf(aspect);
  return row !== undefined && Object.keys(row.effects).length > 0;
}

/** Null where nothing was said that the table knows. */
export function fitOf(lane: string, { likes, hates }: Tastes): LaneFit | null {
  const said = likes.size + hates.size;
  if (said === 0) return null;
  const liked = [...likes].map(([aspect, from]) => mover(lane, aspect, from));
  const hated = [...hates].map((aspect) => mover(lane, aspect, "hated"));
  const points = [...liked, ...hated].reduce((sum, { moved }) => sum + moved, 0);
  return { points, most: MOST_MOVE * said, likes: strongest(liked), hates: strongest(hated) };
}

function mover(lane: string, aspect: string, from: FitMover["from"]): FitMover {
  const row = aspectOf(aspect);
  const effect = row?.effects[lane] ?? 0;
  // Not -0: what is hated and depends moves nothing.
  const moved = from === "hated" && effect !== 0 ? -effect : effect;
  return { aspect, name: row?.name ?? aspect, from, moved };
}

const strongest = (movers: readonly FitMover[]): FitMover[] =>
  movers
    .filter(({ moved }) => moved !== 0)
    .toSorted((a, b) => Math.abs(b.moved) - Math.abs(a.moved))
    .slice(0, SHOWN);
