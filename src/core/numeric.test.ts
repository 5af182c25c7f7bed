import fc from "fast-check";
import { expect, it } from "vitest";
import { exp, log, logistic, logit, normalCdf, normalQuantile, pow } from "./numeric.ts";

/** Reference values to 17 digits (Abramowitz & Stegun tables 4.2, 4.4, 26.1, extended). */
it("the normal distribution function agrees with published values", () => {
  expect(normalCdf(0)).toBeCloseTo(0.5, 15);
  expect(normalCdf(1)).toBeCloseTo(0.841344746068543, 14);
  expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 14);
  expect(normalCdf(-3)).toBeCloseTo(0.00134989803163009, 15);
  expect(normalCdf(-8) / 6.22096057427178e-16).toBeCloseTo(1, 6);
});

const close = (a: number, b: number) => Math.abs(a - b) <= 4e-16 * Math.max(Math.abs(b), 1e-300);

it("exp and log stay within two units of the last place of the machine's own", () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => close(exp(x), Math.exp(x))),
  );
  fc.assert(
    fc.property(
      fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
      (x) => Math.abs(log(x) - Math.log(x)) <= 4e-16 * Math.max(1, Math.abs(Math.log(x))),
    ),
  );
});

it("exp never falls as x rises", () => {
  const step = fc.double({ min: 1e-9, max: 1e-3, noNaN: true });
  fc.assert(
    fc.property(
      fc.double({ min: -50, max: 50, noNaN: true }),
      step,
      (x, d) => exp(x + d) >= exp(x),
    ),
  );
});

it("inverses undo", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
      expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
      expect(logistic(logit(p))).toBeCloseTo(p, 12);
    }),
  );
  expect(pow(2, 10)).toBeCloseTo(1024, 9);
});

it("refuses what has no answer", () => {
  expect(() => logit(1.2)).toThrow("logit needs a probability in (0, 1), got 1.2");
  expect(() => normalQuantile(0)).toThrow("got 0");
  expect(log(-1)).toBeNaN();
});
