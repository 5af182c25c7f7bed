import fc from "fast-check";
import { expect, it } from "vitest";
import { contrast, luminance } from "./contrast.ts";

it("agrees with the examples of the standard", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 9);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
  expect(luminance("#ff0000")).toBeCloseTo(0.2126, 9);
});

it("does not care which color is in front", () => {
  const channel = fc.integer({ min: 0, max: 255 }).map((n) => n.toString(16).padStart(2, "0"));
  const color = fc.tuple(channel, channel, channel).map((three) => `#${three.join("")}`);
  fc.assert(
    fc.property(color, color, (a, b) => {
      expect(contrast(a, b)).toBe(contrast(b, a));
      expect(contrast(a, b)).toBeGreaterThanOrEqual(1);
      expect(contrast(a, a)).toBe(1);
    }),
    { seed: 2027 },
  );
});

it("refuses what is not a color", () => {
  expect(() => luminance("teal")).toThrow("#rrggbb");
});
