/**
 * Parameter uncertainty as a handful of worlds: each draw moves every coefficient by its standard error
 * times a normal number keyed on (seed, draw, name), and every program by its own. The same seed gives
 * the same worlds whatever the list, so two what-ifs are compared under the same draws.
 */
import { normalAt } from "#core/random.ts";

export const DRAWS = 80;

/** A world: the point estimate is the world in which nothing moved. */
export interface World {
  /** 1 where coefficients moved, 0 at the point estimate. */
  readonly spread: 0 | 1;
  /** Standard normal for a named coefficient. */
  shift(name: string): number;
  /** Standard normal for a program, at the stage. */
  program(id: string, stage: "invite" | "match"): number;
}

export const POINT: World = { spread: 0, shift: () => 0, program: () => 0 };

export function worlds(seed: number, count: number = DRAWS): World[] {
  return Array.from({ length: count }, (_, d) => {
    const known = new Map<string, number>();
    const at = (key: string): number => {
      const before = known.get(key);
      if (before !== undefined) return before;
      const drawn = antithetic(seed, d, key);
      known.set(key, drawn);
      return drawn;
    };
    return { spread: 1, shift: at, program: (id, stage) => at(`${stage} ${id}`) };
  });
}

/** Draws come in mirrored pairs, which takes the first-order noise out of the interval. */
function antithetic(seed: number, draw: number, key: string): number {
  const z = normalAt(seed, draw >> 1, key);
  return draw % 2 === 0 ? z : -z;
}
