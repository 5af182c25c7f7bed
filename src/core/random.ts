/**
 * Seeded random numbers, the same on every machine.
 *
 * `stream(seed, key)` is sfc32 (Chris Doty-Humphrey, PractRand: "small fast chaotic", period about
 * 2^127) seeded by a hash of the seed and the key. `uniformAt` and `normalAt` are counter-based: the
 * number at a key does not depend on which others were drawn, so an applicant and a program meet the
 * same luck in every what-if (common random numbers). Hash: murmur3's 32-bit finaliser, chained.
 */
import { normalQuantile } from "./numeric.ts";

const mix = (h: number): number => {
  let x = h;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
};

/** 32-bit hash of integers and strings, order-sensitive. */
export function hash(...parts: readonly (number | string)[]): number {
  let h = 0x9e3779b9;
  for (const part of parts) {
    if (typeof part === "number") h = mix(h ^ mix(part | 0));
    else for (let i = 0; i < part.length; i++) h = mix(h ^ (part.charCodeAt(i) + 0x7f4a7c15));
    h = mix(h + 0x6d2b79f5);
  }
  return h;
}

const toUnit = (h: number): number => (h + 0.5) / 4294967296;

/** Uniform in (0, 1) at a key. */
export const uniformAt = (...key: readonly (number | string)[]): number => toUnit(hash(...key));

/** Standard normal at a key. */
export const normalAt = (...key: readonly (number | string)[]): number =>
  normalQuantile(uniformAt(...key));

export interface Stream {
  /** Uniform in (0, 1). */
  uniform(): number;
  normal(): number;
  /** Whole number in [0, n). */
  below(n: number): number;
}

export function stream(seed: number, ...key: readonly (number | string)[]): Stream {
  let a = hash(seed, "a", ...key);
  let b = hash(seed, "b", ...key);
  let c = hash(seed, "c", ...key);
  let counter = 1;
  const next = (): number => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) next();
  const uniform = () => toUnit(next());
  return {
    uniform,
    normal: () => normalQuantile(uniform()),
    below: (n) => Math.floor(uniform() * n),
  };
}
