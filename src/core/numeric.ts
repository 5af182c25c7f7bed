/**
 * Elementary functions from + - * / and sqrt alone, so that the same input gives the same bytes
 * in Node and in every browser (`Math.exp` may differ in the last place between engines).
 *
 * Sources: argument reduction and the rational form of exp as in Cody & Waite, *Software Manual for
 * the Elementary Functions* (1980); log by the series of atanh; normal distribution function by
 * Hart's rational form as given by West, *Better approximations to cumulative normal functions*
 * (Wilmott, 2005); its inverse by Acklam's rational form and one Newton step.
 * Measured against high-precision values in `numeric.test.ts`.
 */

const LN2_HIGH = 0.693145751953125;
const LN2_LOW = 1.4286068203094173e-6;
const LN2 = LN2_HIGH + LN2_LOW;
export const SQRT_2PI = 2.5066282746310002;

/** 2^k for k in [-1074, 1023], exactly. */
const POWERS: Float64Array = (() => {
  const table = new Float64Array(2098);
  table[1074] = 1;
  for (let k = 1075; k < 2098; k++) table[k] = (table[k - 1] ?? 1) * 2;
  for (let k = 1073; k >= 0; k--) table[k] = (table[k + 1] ?? 1) / 2;
  return table;
})();

const power2 = (k: number): number =>
  k > 1023 ? Number.POSITIVE_INFINITY : k < -1074 ? 0 : (POWERS[k + 1074] ?? 0);

/** e^x, relative error below 4e-16. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > 709.7) return Number.POSITIVE_INFINITY;
  if (x < -745) return 0;
  const k = Math.round(x / LN2);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  const rr = r * r;
  const p = r * (0.25 + rr * (0.006943600015117929 + rr * 1.6520330026827912e-5));
  const q = 0.5 + rr * (0.05555386669690012 + rr * 0.0004958628849054413);
  return (0.5 + p / (q - p)) * 2 * power2(k);
}

/** Natural logarithm; -Infinity at 0, NaN below. Absolute error below 1e-15 near 1. */
export function log(x: number): number {
  if (Number.isNaN(x) || x < 0) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  let k = 0;
  let m = x;
  while (m >= 4294967296) {
    m /= 4294967296;
    k += 32;
  }
  while (m < 2.3283064365386963e-10) {
    m *= 4294967296;
    k -= 32;
  }
  while (m > Math.SQRT2) {
    m /= 2;
    k += 1;
  }
  while (m < Math.SQRT1_2) {
    m *= 2;
    k -= 1;
  }
  const s = (m - 1) / (m + 1);
  const z = s * s;
  let series = 1 / 23;
  for (let n = 21; n >= 1; n -= 2) series = 1 / n + z * series;
  return k * LN2_HIGH + (2 * s * series + k * LN2_LOW);
}

/** x^y for x >= 0. */
export const pow = (x: number, y: number): number =>
  x === 0 ? (y === 0 ? 1 : 0) : exp(y * log(x));

export const logistic = (x: number): number => (x >= 0 ? 1 / (1 + exp(-x)) : 1 - 1 / (1 + exp(x)));

/** Log odds of p; throws outside (0, 1). */
export function logit(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`logit needs a probability in (0, 1), got ${p}`);
  return log(p / (1 - p));
}

export const normalDensity = (x: number): number => exp(-0.5 * x * x) / SQRT_2PI;

/** Standard normal distribution function, absolute error below 1e-14. */
export function normalCdf(x: number): number {
  const z = Math.abs(x);
  if (z > 37) return x > 0 ? 1 : 0;
  const e = exp(-0.5 * z * z);
  const tail = z < 7.07106781186547 ? (e * hartNumerator(z)) / hartDenominator(z) : e / fraction(z);
  return x > 0 ? 1 - tail : tail;
}

const hartNumerator = (z: number): number =>
  (((((0.0352624965998911 * z + 0.700383064443688) * z + 6.37396220353165) * z + 33.912866078383) *
    z +
    112.079291497871) *
    z +
    221.213596169931) *
    z +
  220.206867912376;

const hartDenominator = (z: number): number =>
  ((((((0.0883883476483184 * z + 1.75566716318264) * z + 16.064177579207) * z + 86.7807322029461) *
    z +
    296.564248779674) *
    z +
    637.333633378831) *
    z +
    793.826512519948) *
    z +
  440.413735824752;

function fraction(z: number): number {
  let f = z + 0.65;
  for (let n = 4; n >= 1; n--) f = z + n / f;
  return f * SQRT_2PI;
}

const CENTRE_NUMERATOR = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const CENTRE_DENOMINATOR = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572,
  1,
];
const TAIL_NUMERATOR = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
  4.374664141464968, 2.938163982698783,
];
const TAIL_DENOMINATOR = [
  0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1,
];

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, c) => sum * x + c, 0);

/** Inverse of `normalCdf`; throws outside (0, 1). */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`normalQuantile needs p in (0, 1), got ${p}`);
  const start = roughQuantile(p);
  return start - (normalCdf(start) - p) / Math.max(normalDensity(start), 1e-300);
}

function roughQuantile(p: number): number {
  if (p > 0.97575) return -roughQuantile(1 - p);
  if (p < 0.02425) {
    const q = Math.sqrt(-2 * log(p));
    return polynomial(TAIL_NUMERATOR, q) / polynomial(TAIL_DENOMINATOR, q);
  }
  const q = p - 0.5;
  const r = q * q;
  return (polynomial(CENTRE_NUMERATOR, r) * q) / polynomial(CENTRE_DENOMINATOR, r);
}
