/**
 * Quadrature for a list whose specialties are told apart. The shock of specialty s is
 * sqrt(shared) c + sqrt(1 - shared) e_s, all standard normal and independent (the same joint law as
 * `nodes`): given c and how the interviews went, specialties are independent, so what a specialty's programs
 * come to is averaged over its own e_s first and multiplied after. Its work grows with the programs and not
 * with a power of the specialties, and a specialty without programs is exactly a factor of 1: two lists are
 * compared by the same rule whatever their specialties.
 */
import { gaussHermite } from "#core/quadrature.ts";
import { asNodes, LAPSE, type Nodes } from "./nodes.ts";

/** Points of c, of the interviews and of each e_s. */
const POINTS = 4;
/** A profile has at most three specialties and a first year. */
const SLOTS = 4;

export interface Apart {
  /** For `fillNodes`; all slots have the same shocks, which is right one specialty at a time. */
  readonly nodes: Nodes;
  /**
   * Chance that nothing accepts, from the chance at each node that no program of a specialty does; one row
   * for each specialty.
   */
  readonly unmatched: (none: readonly Float64Array[]) => number;
}

/** `shared` as in `nodes`. */
export function apart(shared: number): Apart {
  const { nodes: points, weights } = gaussHermite(POINTS);
  const at = (list: Float64Array, i: number): number => list[i] ?? 0;
  const outer = POINTS * POINTS;
  const own = Float64Array.from({ length: outer * POINTS }, (_, q) => q % POINTS);
  const eta = own.map(
    (e, q) =>
      Math.sqrt(shared) * at(points, Math.floor(q / outer)) + Math.sqrt(1 - shared) * at(points, e),
  );
  const zeta = own.map((_, q) => at(points, Math.floor(q / POINTS) % POINTS));
  const outerWeights = Float64Array.from(
    { length: outer },
    (_, k) => at(weights, Math.floor(k / POINTS)) * at(weights, k % POINTS),
  );
  return {
    nodes: asNodes({
      weights: own.map((e, q) => at(outerWeights, Math.floor(q / POINTS)) * at(weights, e)),
      eta: Array.from({ length: SLOTS }, () => eta),
      zeta,
    }),
    unmatched: (none) => LAPSE + (1 - LAPSE) * averaged(none, outerWeights, weights),
  };
}

/** The mean over c and the interviews of the product over specialties of each one's own mean. */
function averaged(none: readonly Float64Array[], outer: Float64Array, inner: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < outer.length; k++) {
    let product = outer[k] ?? 0;
    for (const row of none) {
      let mean = 0;
      for (let e = 0; e < inner.length; e++)
        mean += (inner[e] ?? 0) * (row[k * inner.length + e] ?? 1);
      product *= mean;
    }
    sum += product;
  }
  return sum;
}
