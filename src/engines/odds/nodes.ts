/**
 * The shocks all decisions about one applicant share, as quadrature nodes (algorithms.md 1): one eta per
 * specialty, correlated through a common part, and one zeta for how the interviews went.
 */
import { gaussHermite } from "#core/quadrature.ts";

export interface Nodes {
  /** Sum to 1. */
  readonly weights: Float64Array;
  /** By specialty, the shock of the application at each node. */
  readonly eta: readonly Float64Array[];
  /** The shock of the interviews at each node. */
  readonly zeta: Float64Array;
}

/**
 * One more node stands for what no table sees: about one person in a hundred does not match whatever
 * the list. Published rates are whole percents and the best cells say 99: no list is better than 99 %.
 */
export const LAPSE = 0.01;
/** Log-odds so low that nobody ranks the applicant to match. */
const NEVER = -200;

/** Points per shock: 8 x 4 nodes for one specialty, 6 x 6 x 3 for two, 4 x 4 x 4 x 2 for three, 3 x 3 x 3 x 3 x 2 for four. */
const POINTS: readonly (readonly [number, number])[] = [
  [8, 4],
  [6, 3],
  [4, 2],
  [3, 2],
];

/**
 * Nodes for 1 to 4 specialties. `shared` is the share of the variance of eta common to any two of them,
 * in [0, 1).
 */
export function nodes(specialties: number, shared: number): Nodes {
  const points = POINTS[specialties - 1];
  if (!points)
    throw new RangeError(`nodes needs 1 to ${POINTS.length} specialties, got ${specialties}`);
  const axis = gaussHermite(points[0]);
  const luck = gaussHermite(points[1]);
  const root = equicorrelated(specialties, shared);
  const regular = whole(points[0], specialties) * points[1];
  const count = regular + 1;
  const weights = new Float64Array(count);
  const zeta = new Float64Array(count);
  const eta = Array.from({ length: specialties }, () => new Float64Array(count));
  const digits = new Int32Array(specialties);
  weights[regular] = LAPSE;
  zeta[regular] = NEVER;
  for (let q = 0; q < regular; q++) {
    let rest = q;
    let weight = luck.weights[rest % points[1]] ?? 0;
    zeta[q] = luck.nodes[rest % points[1]] ?? 0;
    rest = Math.floor(rest / points[1]);
    for (let s = 0; s < specialties; s++) {
      digits[s] = rest % points[0];
      weight *= axis.weights[rest % points[0]] ?? 0;
      rest = Math.floor(rest / points[0]);
    }
    weights[q] = weight * (1 - LAPSE);
    eta.forEach((shock, s) => {
      shock[q] = digits.reduce((sum, d, k) => sum + (root[s]?.[k] ?? 0) * (axis.nodes[d] ?? 0), 0);
    });
  }
  return { weights, eta, zeta };
}

/** Cholesky factor of the matrix with ones on the diagonal and `shared` elsewhere. */
function equicorrelated(n: number, shared: number): number[][] {
  const root: number[][] = [];
  for (let i = 0; i < n; i++) {
    const row: number[] = [];
    for (let j = 0; j <= i; j++) {
      const before = row.reduce((sum, x, k) => sum + x * (root[j]?.[k] ?? 0), 0);
      const own = j === i ? row.reduce((sum, x) => sum + x * x, 0) : before;
      row.push(j === i ? Math.sqrt(1 - own) : (shared - before) / (root[j]?.[j] ?? 1));
    }
    root.push(row);
  }
  return root;
}

function whole(base: number, power: number): number {
  let product = 1;
  for (let i = 0; i < power; i++) product *= base;
  return product;
}
