/** Who published what the tables of `data/path` say, and when each has to be looked at again. */
import sources from "#data/path/sources.json" with { type: "json" };

export interface Source {
  readonly publisher: string;
  /** As its publisher dates it; null where it does not. */
  readonly year: string | null;
  readonly quality: string;
  readonly address: string | null;
  readonly note?: string;
}

/** What stands behind a fact or a rule. Without a source it is our judgment, and is said to be. */
export interface Cited {
  readonly sources: readonly string[];
  readonly basis: "sourced" | "article" | "practice_judgement";
  /** The day it was read, and the day by which it has to be read again: ISO. */
  readonly asOf: string;
  readonly reviewBy: string;
}

const byId: Readonly<Record<string, Source>> = sources;

/** Throws on an id that the table does not have: a rule without its source is a broken rule. */
export function sourceOf(id: string): Source {
  const source = Object.hasOwn(byId, id) ? byId[id] : undefined;
  if (!source) throw new RangeError(`source must be one of data/path/sources.json, got ${id}`);
  return source;
}

/** Whether it should have been read again before this day (ISO). */
export const isOverdue = ({ reviewBy }: Cited, today: string): boolean => reviewBy < today;
