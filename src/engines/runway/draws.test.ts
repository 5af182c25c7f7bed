import { expect, it } from "vitest";
import { draw } from "./draws.ts";
import { MONTHS } from "./types.ts";

const doubt = { level: 0.1, month: 0.2 };

it("the same seed gives the same bytes, another seed others", () => {
  const [a, b, c] = [7, 7, 8].map((seed) => draw({ seed, paths: 50, doubt }));
  expect(a).toEqual(b);
  expect(a?.spending).not.toEqual(c?.spending);
  expect(a?.wait).not.toEqual(c?.wait);
});

it("each path has its own luck in each month", () => {
  const { spending, wait, paths } = draw({ seed: 7, paths: 50, doubt });
  expect(paths).toBe(50);
  expect(spending).toHaveLength(MONTHS * 50);
  expect(new Set(spending).size).toBe(MONTHS * 50);
  expect(new Set(wait).size).toBe(50);
});

it("without doubt every month costs what was written, and the wait is still drawn", () => {
  const { spending, wait } = draw({ seed: 7, paths: 9, doubt: { level: 0, month: 0 } });
  expect(new Set(spending)).toEqual(new Set([1]));
  expect(new Set(wait).size).toBe(9);
});

/** Of 1 + doubt times a triangular number: its variance is the square of the doubt over 6. */
const deviation = (share: number) => share / Math.sqrt(6);

function spread(values: readonly number[]): { mean: number; sd: number } {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length;
  return { mean, sd: Math.sqrt(variance) };
}

it("the doubt of a month is triangular: its mean, its deviation and its ends", () => {
  const { spending } = draw({ seed: 3, paths: 100, doubt: { level: 0, month: 0.2 } });
  const { mean, sd } = spread([...spending]);
  expect(mean).toBeCloseTo(1, 2);
  expect(sd).toBeCloseTo(deviation(0.2), 2);
  expect(Math.min(...spending)).toBeGreaterThanOrEqual(0.8);
  expect(Math.min(...spending)).toBeLessThan(0.81);
  expect(Math.max(...spending)).toBeLessThanOrEqual(1.2);
  expect(Math.max(...spending)).toBeGreaterThan(1.19);
});

it("the doubt of the level is one number for all of a path's months", () => {
  const paths = 5000;
  const { spending } = draw({ seed: 3, paths, doubt: { level: 0.1, month: 0 } });
  const firsts = [...spending.subarray(0, paths)];
  for (let month = 1; month < MONTHS; month++) {
    expect(spending[month * paths + 17]).toBe(firsts[17]);
  }
  const { mean, sd } = spread(firsts);
  expect(mean).toBeCloseTo(1, 2);
  expect(sd).toBeCloseTo(deviation(0.1), 2);
});

it("level and month multiply", () => {
  const [both, level, month] = [doubt, { level: 0.1, month: 0 }, { level: 0, month: 0.2 }].map(
    (each) => draw({ seed: 5, paths: 4, doubt: each }).spending,
  );
  both?.forEach((factor, i) => {
    expect(factor).toBeCloseTo((level?.[i] ?? 0) * (month?.[i] ?? 0), 12);
  });
});

it.each([
  ["level", -0.01],
  ["level", 1.01],
  ["month", Number.NaN],
  ["month", 1.5],
] as const)("refuses a doubt of the %s of %d", (name, value) => {
  const wrong = { ...doubt, [name]: value };
  expect(() => draw({ seed: 1, paths: 1, doubt: wrong })).toThrow(
    `doubt.${name} must be in [0, 1], got ${value}`,
  );
});

it("a doubt of the whole amount is the most there is", () => {
  const { spending } = draw({ seed: 1, paths: 20, doubt: { level: 1, month: 1 } });
  expect(spending.every((factor) => factor >= 0)).toBe(true);
});
