import { expect, it } from "vitest";
import { hash, normalAt, stream, uniformAt } from "./random.ts";

it("the same seed and key give the same numbers for ever", () => {
  const s = stream(1, "odds");
  expect([s.uniform(), s.uniform(), s.below(100)]).toMatchInlineSnapshot(`
    [
      0.9343350023264065,
      0.7981186733813956,
      45,
    ]
  `);
  expect(hash(1, "program", "1007-140")).toMatchInlineSnapshot(`3484885801`);
});

it("numbers at keys look independent and uniform", () => {
  const n = 20_000;
  let sum = 0;
  let product = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    sum += uniformAt(7, i);
    product += normalAt(7, i) * normalAt(7, i + 1);
    squares += normalAt(8, "x", i) * normalAt(8, "x", i);
  }
  expect(sum / n).toBeCloseTo(0.5, 2);
  expect(Math.abs(product / n)).toBeLessThan(0.03);
  expect(Math.abs(squares / n - 1)).toBeLessThan(0.03);
});

it("streams of different keys differ", () => {
  expect(stream(1, 2).uniform()).not.toBe(stream(1, 3).uniform());
  expect(hash("a", "b")).not.toBe(hash("ab"));
});
