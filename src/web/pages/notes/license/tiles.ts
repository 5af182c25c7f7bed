/** Where each state's tile stands: our own arrangement, twelve columns by eight rows, as the states lie. */

const ROWS = [
  "AK .. .. .. .. .. .. .. .. .. .. ME",
  ".. .. .. .. .. .. .. .. .. .. VT NH",
  "WA ID MT ND MN WI .. MI .. NY MA RI",
  "OR NV WY SD IA IL IN OH PA NJ CT ..",
  "CA UT CO NE MO KY WV VA MD DE .. ..",
  ".. AZ NM KS AR TN NC SC DC .. .. ..",
  ".. .. .. OK LA MS AL GA .. .. .. ..",
  "HI .. .. TX .. .. .. .. FL .. .. ..",
] as const;

export interface Tile {
  readonly state: string;
  /** From 1. */
  readonly column: number;
  readonly row: number;
}

/** Row by row, west to east: the order in which they are read. */
export const tiles: readonly Tile[] = ROWS.flatMap((line, row) =>
  line
    .split(" ")
    .flatMap((state, column) =>
      state === ".." ? [] : [{ state, column: column + 1, row: row + 1 }],
    ),
);

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest tile that way, straight ahead before aside; null where there is none or the key is no arrow. */
export function tileTo(key: string, from: Tile): Tile | null {
  const [x, y] = STEPS[key] ?? [0, 0];
  if (x === 0 && y === 0) return null;
  const away = (tile: Tile) => {
    const ahead = (tile.column - from.column) * x + (tile.row - from.row) * y;
    const aside = Math.abs((tile.column - from.column) * y) + Math.abs((tile.row - from.row) * x);
    return ahead > 0 ? ahead + 3 * aside : Number.POSITIVE_INFINITY;
  };
  const nearest = tiles.toSorted((a, b) => away(a) - away(b))[0];
  return nearest && away(nearest) < Number.POSITIVE_INFINITY ? nearest : null;
}
