/**
 * Parameter uncertainty as a handful of worlds: each draw moves every coefficient by its standard error
 * times a normal number keyed on (seed, draw, name), and every program by its own. The same seed gives
 * the same worlds whatever the list, so two what-ifs are compared under the same draws.
 */
import { onceFor } from "#core/once.ts";
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

/** The first `count` worlds of a seed. What was drawn for the last seed is kept: nearly all answers share it. */
export function worlds(seed: number, count: number = DRAWS): readonly World[] {
  if (last.seed !== seed || last.count !== count)
    last = { seed, count, worlds: newWorlds(seed, count) };
  return last.worlds;
}

let last: { readonly seed: number; readonly count: number; readonly worlds: readonly World[] } = {
  seed: 0,
  count: 0,
  worlds: [],
};

/** Draws come in mirrored pairs, which takes the first-order noise out of the interval. */
function newWorlds(seed: number, count: number): readonly World[] {
  const pairs = Math.ceil(count / 2);
  const drawn = (prefix: string): ((name: string) => Float64Array) => {
    const known = onceFor((name: string) => {
      const made = new Float64Array(pairs);
      for (let k = 0; k < pairs; k++) made[k] = normalAt(seed, k, prefix + name);
      return made;
    });
    // Worlds are gone through one after the other for one program: mostly it is the last one again.
    let last = { name: "", drawn: known("") };
    return (name) => {
      if (last.name !== name) last = { name, drawn: known(name) };
      return last.drawn;
    };
  };
  const shifts = drawn("");
  const stages = { invite: drawn("invite "), match: drawn("match ") };
  return Array.from({ length: count }, (_, d): World => {
    const pair = d >> 1;
    const sign = d % 2 === 0 ? 1 : -1;
    return {
      spread: 1,
      shift: (name) => sign * (shifts(name)[pair] ?? 0),
      program: (id, stage) => sign * (stages[stage](id)[pair] ?? 0),
    };
  });
}
