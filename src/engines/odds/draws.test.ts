import { expect, it } from "vitest";
import { POINT, worlds } from "./draws.ts";

it("the same seed gives the same worlds, another seed others", () => {
  const values = (seed: number) => worlds(seed, 4).map((w) => w.shift("alpha"));
  expect(values(1)).toEqual(values(1));
  expect(values(1)).not.toEqual(values(2));
});

it("draws come in mirrored pairs, so their mean is nothing", () => {
  const all = worlds(3).map((w) => w.program("1007-140", "invite"));
  expect(all.reduce((sum, x) => sum + x, 0)).toBeCloseTo(0, 12);
  expect(new Set(all.map(Math.abs)).size).toBe(all.length / 2);
});

it("a program keeps its draw whatever else is drawn, and its stages differ", () => {
  const [alone] = worlds(1, 2);
  const [after] = worlds(1, 2);
  after?.program("x", "invite");
  expect(after?.program("y", "invite")).toBe(alone?.program("y", "invite"));
  expect(alone?.program("y", "match")).not.toBe(alone?.program("y", "invite"));
});

it("nothing moves at the point estimate", () => {
  expect([POINT.shift("alpha"), POINT.program("x", "match"), POINT.spread]).toEqual([0, 0, 0]);
});
