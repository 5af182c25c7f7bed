/**
 * Gauss-Hermite quadrature for the standard normal: sum of weight * f(node) is the mean of f.
 * Nodes are roots of the orthonormal Hermite polynomials (probabilists'), by Newton's method from the
 * interlacing of the roots of the next lower order (Golub & Welsch 1969 give the same numbers).
 * Exact for polynomials up to degree 2n - 1; the test checks the moments.
 */
export interface Rule {
  readonly nodes: Float64Array;
  /** Sum to 1. */
  readonly weights: Float64Array;
}

const cache = new Map<number, Rule>();

/** The n-point rule, 1 <= n <= 64. */
export function gaussHermite(n: number): Rule {
  if (!Number.isInteger(n) || n < 1 || n > 64)
    throw new RangeError(`gaussHermite needs 1 to 64 points, got ${n}`);
  const known = cache.get(n);
  if (known) return known;
  const nodes = roots(n);
  const weights = nodes.map((x) => {
    const { before } = hermite(n, x);
    return 1 / (n * before * before);
  });
  const total = weights.reduce((sum, w) => sum + w, 0);
  const rule = { nodes, weights: weights.map((w) => w / total) };
  cache.set(n, rule);
  return rule;
}

/** Orthonormal He_n(x) and He_{n-1}(x). */
function hermite(n: number, x: number): { value: number; before: number } {
  let before = 0;
  let value = 1;
  for (let k = 1; k <= n; k++) {
    const next = (x * value - Math.sqrt(k - 1) * before) / Math.sqrt(k);
    before = value;
    value = next;
  }
  return { value, before };
}

function roots(n: number): Float64Array {
  if (n === 1) return new Float64Array([0]);
  const inner = gaussHermite(n - 1).nodes;
  const edge = 2 * Math.sqrt(n);
  return Float64Array.from({ length: n }, (_, i) =>
    bracketedRoot(n, inner[i - 1] ?? -edge, inner[i] ?? edge),
  );
}

function bracketedRoot(n: number, from: number, to: number): number {
  let low = from;
  let high = to;
  const sign = hermite(n, low).value > 0;
  for (let i = 0; i < 200 && high - low > 0; i++) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) break;
    if (hermite(n, middle).value > 0 === sign) low = middle;
    else high = middle;
  }
  return Math.abs(low + high) < 1e-12 ? 0 : (low + high) / 2;
}
