/**
 * The luck of every path, drawn once and met by every budget that is compared (common random numbers).
 * Path i has a stream of its own, so it is the same path however many there are.
 */
import { type Stream, stream } from "#core/random.ts";
import { type Doubt, MONTHS } from "./types.ts";

export interface Draws {
  readonly paths: number;
  /** What spending is multiplied by; month 1 of all paths first, then month 2. */
  readonly spending: Float64Array;
  /** In (0, 1), a path: how long the first income takes. */
  readonly wait: Float64Array;
}

interface DrawOptions {
  readonly seed: number;
  readonly paths: number;
  readonly doubt: Doubt;
}

/** Throws a RangeError on a doubt outside [0, 1], which would let spending fall below zero. */
export function draw({ seed, paths, doubt }: DrawOptions): Draws {
  share("level", doubt.level);
  share("month", doubt.month);
  const spending = new Float64Array(MONTHS * paths);
  const wait = new Float64Array(paths);
  for (let i = 0; i < paths; i++) {
    const luck = stream(seed, "runway", i);
    wait[i] = luck.uniform();
    const level = 1 + doubt.level * triangular(luck);
    for (let place = i; place < spending.length; place += paths) {
      spending[place] = level * (1 + doubt.month * triangular(luck));
    }
  }
  return { paths, spending, wait };
}

/** In (-1, 1), symmetric around 0, its density a triangle: the sum of two uniform numbers less 1. */
const triangular = (luck: Stream): number => luck.uniform() + luck.uniform() - 1;

function share(name: string, value: number): void {
  if (value >= 0 && value <= 1) return;
  throw new RangeError(`doubt.${name} must be in [0, 1], got ${value}`);
}
