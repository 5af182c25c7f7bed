import fc from "fast-check";
import { expect, it } from "vitest";
import { hundredths } from "./chance-words.ts";
import { differenceWords } from "./compare-words.ts";

const gain = fc.double({ min: -1, max: 1, noNaN: true });

it("a difference is said as it is: less than 1 is less than 1, and a number is the nearest", () => {
  fc.assert(
    fc.property(gain, (difference) => {
      const said = hundredths(difference);
      const of100 = 100 * Math.abs(difference);
      if (said === "less than 1") expect(of100).toBeLessThan(1);
      else expect(Math.abs(Number(said) - of100)).toBeLessThanOrEqual(0.5 + 1e-9);
    }),
    { seed: 2027 },
  );
  expect(hundredths(0.0099)).toBe("less than 1");
  expect(hundredths(0.01)).toBe("1");
});

it("the way of a difference in words is the way of the numbers", () => {
  const three = fc.tuple(gain, gain, gain).map((all) => all.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(three, ([low = 0, estimate = 0, high = 0]) => {
      const verdict = low > 0 ? "better" : high < 0 ? "worse" : "cannot-tell";
      const said = differenceWords({ estimate, low, high }, verdict);
      expect(/ more in 100/.test(said)).toBe(low > 0);
      expect(/ fewer in 100/.test(said)).toBe(low <= 0 && high < 0);
    }),
    { seed: 2027 },
  );
});
