/**
 * The shocks all decisions about one applicant share, as quadrature nodes (algorithms.md 1): one eta per
 * specialty, correlated through a common part, and one zeta for how the interviews went.
 */
import { onceFor } from "#core/once.ts";
import { gaussHermite } from "#core/quadrature.ts";

export interface Nodes {
  /** Sum to 1. */
  readonly weights: Float64Array;
  /** By specialty, the shock of the application at each node. */
  readonly eta: readonly Float64Array[];
  /** The shock of the interviews at each node. */
  readonly zeta: Float64Array;
  /** By specialty, the nodes as it sees them. */
  readonly seen: readonly SeenNodes[];
}

/**
 * One specialty knows its own eta and the zeta: nodes at which both are the same are one node to it, with
 * the sum of their weights. Two specialties have 109 nodes and the first of them sees 19.
 */
export interface SeenNodes {
  /** Sum to 1. */
  readonly weights: Float64Array;
  readonly eta: Float64Array;
  readonly zeta: Float64Array;
  /** For each seen node the first one with the same eta. */
  readonly sameEta: Int32Array;
  /** For each node the one that is seen there. */
  readonly place: Int32Array;
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
export const nodes = (specialties: number, shared: number): Nodes => known(specialties)(shared);

const known = onceFor((specialties: number) =>
  onceFor((shared: number) => newNodes(specialties, shared)),
);

function newNodes(specialties: number, shared: number): Nodes {
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
  return asNodes({ weights, eta, zeta });
}

/** With what each specialty sees of them. */
export const asNodes = (all: Pick<Nodes, "weights" | "eta" | "zeta">): Nodes => ({
  ...all,
  seen: all.eta.map((own) => seenNodes(own, all.zeta, all.weights)),
});

function seenNodes(eta: Float64Array, zeta: Float64Array, weights: Float64Array): SeenNodes {
  const both = firstAlike(eta, zeta);
  const kept = Int32Array.from(new Set(both));
  const index = new Map([...kept].map((q, i) => [q, i]));
  const place = both.map((q) => index.get(q) ?? 0);
  const sum = new Float64Array(kept.length);
  place.forEach((i, q) => {
    sum[i] = (sum[i] ?? 0) + (weights[q] ?? 0);
  });
  const own = Float64Array.from(kept, (q) => eta[q] ?? 0);
  return {
    weights: sum,
    eta: own,
    sameEta: firstAlike(own, new Float64Array(own.length)),
    zeta: Float64Array.from(kept, (q) => zeta[q] ?? 0),
    place,
  };
}

/** For each node the first at which both shocks are the same. */
function firstAlike(eta: Float64Array, zeta: Float64Array): Int32Array {
  const first = new Map<string, number>();
  return Int32Array.from(eta, (shock, q) => {
    const key = `${shock} ${zeta[q]}`;
    const before = first.get(key) ?? q;
    first.set(key, before);
    return before;
  });
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
