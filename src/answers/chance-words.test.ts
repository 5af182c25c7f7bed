import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { counts, percent, percentRange, rounded, steppedPercent } from "./chance-words.ts";

const chance = (estimate: number, low: number, high: number) => ({ estimate, low, high });
const anyChance = fc
  .tuple(
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map((three) => three.toSorted((a, b) => a - b))
  .map(([low = 0, estimate = 0, high = 0]) => chance(estimate, low, high));

describe("rounding", () => {
  it("goes by five points where the interval is wider than ten", () => {
    expect(rounded(chance(0.71, 0.55, 0.83))).toEqual({ estimate: 70, low: 55, high: 85, step: 5 });
    expect(percent(chance(0.71, 0.55, 0.83))).toBe("70%");
    expect(percentRange(chance(0.71, 0.55, 0.83))).toBe("55–85%");
  });

  it("goes by one point where the interval is ten or narrower", () => {
    expect(percent(chance(0.714, 0.67, 0.77))).toBe("71%");
    expect(percentRange(chance(0.714, 0.67, 0.77))).toBe("67–77%");
  });

  it("never calls a small chance none or a large one certain", () => {
    expect(percent(chance(0.01, 0, 0.2))).toBe("<5%");
    expect(percent(chance(0.004, 0, 0.01))).toBe("<1%");
    expect(percent(chance(0.99, 0.8, 1))).toBe(">95%");
    expect(counts(chance(1, 1, 1)).about).toBe("more than 99 in 100");
    expect(counts(chance(0.01, 0, 0.15))).toEqual({
      about: "fewer than 5 in 100",
      range: "0 to 15 in 100",
      others: "more than 95 in 100",
    });
    expect(steppedPercent(0.002, 1)).toBe("<1%");
    expect(steppedPercent(0.87, 5)).toBe("85%");
  });

  it("never prints a decimal and keeps low <= estimate <= high", () => {
    fc.assert(
      fc.property(anyChance, (c) => {
        const r = rounded(c);
        expect(r.low <= r.estimate && r.estimate <= r.high).toBe(true);
        expect(`${percent(c)} ${percentRange(c)} ${counts(c).range}`).not.toMatch(/\d\.\d/);
      }),
      { seed: 2027 },
    );
  });
});

describe("counts of people", () => {
  it("use one denominator for the estimate, the range and the other side", () => {
    expect(counts(chance(0.71, 0.5, 0.8))).toEqual({
      about: "7 in 10",
      range: "5 to 8 in 10",
      others: "3 in 10",
    });
    expect(counts(chance(0.66, 0.5, 0.8))).toEqual({
      about: "65 in 100",
      range: "50 to 80 in 100",
      others: "35 in 100",
    });
  });

  it("add up to everybody", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.06, max: 0.94, noNaN: true }), (p) => {
        const said = counts(chance(p, p, p));
        const [about, base] = said.about.split(" in ").map(Number);
        expect((about ?? 0) + Number.parseInt(said.others, 10)).toBe(base);
      }),
      { seed: 2027 },
    );
  });
});
