import { expect, it } from "vitest";
import { type LevelChance, worthReach, worthShape } from "./worth-scale.ts";

const levels = (none: number, silver: number, gold: number): LevelChance[] => [
  { level: "gold", matchChance: gold },
  { level: "none", matchChance: none },
  { level: "silver", matchChance: silver },
];

it("stands in the order of the levels, as far along as each adds", () => {
  const dots = worthShape(levels(0.7, 0.71, 0.73), { reach: 0.03, width: 300 });
  expect(dots.map(({ level }) => level)).toEqual(["none", "silver", "gold"]);
  expect(dots.map(({ x }) => Math.round(x))).toEqual([0, 100, 300]);
});

it("gives the whole board one scale, never finer than half a point", () => {
  const board = [levels(0.7, 0.71, 0.73), levels(0.73, 0.731, 0.732)];
  expect(worthReach(board)).toBeCloseTo(0.03, 9);
  expect(worthReach([levels(0.7, 0.7, 0.7001)])).toBe(0.005);
  for (const line of board) {
    for (const { x } of worthShape(line, { reach: worthReach(board), width: 1 })) {
      expect(x >= 0 && x <= 1).toBe(true);
    }
  }
});

it("keeps on the line what a signal cannot add to", () => {
  expect(worthShape(levels(0.7, 0.6, 0.7), { reach: 0.01, width: 9 }).map((d) => d.x)).toEqual([
    0, 0, 0,
  ]);
});

it("needs the chance without a signal to say what one adds", () => {
  expect(() => worthShape([{ level: "gold", matchChance: 0.7 }], { reach: 1, width: 1 })).toThrow(
    "without",
  );
});
