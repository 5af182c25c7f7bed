/** Rows that are drawn out of a longer list, and the empty height between them. */

export interface PlacedRow {
  readonly index: number;
  /** Pixels from the top of the page to the row's upper and lower edge. */
  readonly start: number;
  readonly end: number;
}

export interface DrawnRow {
  readonly index: number;
  /** Height of the rows left out just above this one. */
  readonly gap: number;
}

export interface Drawn {
  readonly rows: readonly DrawnRow[];
  /** Height of the rows left out below the last one drawn. */
  readonly after: number;
}

/** `top` and `bottom` are the edges of the whole list. Gaps and drawn rows always fill it exactly. */
export function drawnRows(placed: readonly PlacedRow[], top: number, bottom: number): Drawn {
  const rows = placed.map(({ index, start }, i) => ({
    index,
    gap: Math.max(0, start - (placed[i - 1]?.end ?? top)),
  }));
  return { rows, after: Math.max(0, bottom - (placed.at(-1)?.end ?? top)) };
}

/** The indexes in view and those that must stay, each once, in order, none that the list does not have. */
export function withKept(
  view: readonly number[],
  kept: readonly number[],
  count: number,
): number[] {
  const all = new Set([...view, ...kept.filter((index) => index >= 0 && index < count)]);
  return [...all].toSorted((a, b) => a - b);
}
