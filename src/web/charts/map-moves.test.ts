import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MarkAt, moveTo } from "./map-moves.ts";

const at = (x: number, y: number): MarkAt => ({ x, y });
const coordinate = fc.integer({ min: 0, max: 900 });
const anyMarks = fc
  .uniqueArray(fc.tuple(coordinate, coordinate), {
    minLength: 1,
    maxLength: 40,
    selector: ([x, y]) => `${x} ${y}`,
  })
  .map((points) => points.map(([x, y]) => at(x, y)).sort((a, b) => a.x - b.x || a.y - b.y));
const seed = { seed: 2027 };
const keys = ["ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp"];

describe("an arrow", () => {
  it("leads to the nearest mark its way, one straight ahead before one off to the side", () => {
    const marks = [at(0, 50), at(50, 50), at(60, 10), at(100, 55)];
    expect(moveTo("ArrowRight", marks, 0)).toBe(1);
    expect(moveTo("ArrowRight", marks, 1)).toBe(3);
    expect(moveTo("ArrowUp", marks, 1)).toBe(2);
    expect(moveTo("ArrowLeft", marks, 3)).toBe(1);
  });

  it("never leads back, and stays where nothing is ahead", () => {
    fc.assert(
      fc.property(anyMarks, fc.constantFrom(...keys), fc.nat(), (marks, key, any) => {
        const from = any % marks.length;
        const to = moveTo(key, marks, from) ?? -1;
        const [a, b] = [marks[from], marks[to]];
        expect(a && b).toBeDefined();
        if (!a || !b || to === from) return;
        const step = { ArrowRight: b.x - a.x, ArrowLeft: a.x - b.x }[key];
        expect(step ?? (key === "ArrowDown" ? b.y - a.y : a.y - b.y)).toBeGreaterThan(0);
      }),
      seed,
    );
  });
});

it("every mark can be reached by key from every other", () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const reached = new Set<number>();
      let here = moveTo("Home", marks, marks.length - 1) ?? 0;
      reached.add(here);
      for (let i = 0; i < marks.length; i++) {
        here = moveTo("PageDown", marks, here) ?? here;
        reached.add(here);
      }
      expect(reached.size).toBe(marks.length);
      expect(here).toBe(moveTo("End", marks, 0));
    }),
    seed,
  );
});

it("leaves other keys to the page", () => {
  expect(["Tab", "a", "Escape", " "].map((key) => moveTo(key, [at(1, 1)], 0))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});
