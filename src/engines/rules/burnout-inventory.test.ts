import fc from "fast-check";
import { expect, it } from "vitest";
import { burnoutScores } from "./burnout-inventory.ts";

type Points = readonly (number | null)[];

/** Puts the answers of one scale at its place among 19. */
const at = (first: number, points: Points): Points =>
  Array.from({ length: 19 }, (_, i) => points[i + 1 - first] ?? null);

const none = { personal: null, work: null, patient: null };

it.each<[string, Points, object]>([
  ["nothing answered", at(1, []), none],
  ["the most of the personal scale", at(1, [4, 4, 4, 4, 4, 4]), { ...none, personal: 100 }],
  ["the least of the personal scale", at(1, [0, 0, 0, 0, 0, 0]), { ...none, personal: 0 }],
  ["the middle of the work scale", at(7, [2, 2, 2, 2, 2, 2, 2]), { ...none, work: 50 }],
  ["energy left, turned round", at(7, [4, 4, 4, 4, 4, 4, 4]), { ...none, work: 600 / 7 }],
  ["the patient scale", at(14, [3, 3, 3, 3, 3, 3]), { ...none, patient: 75 }],
  ["three of six", at(1, [4, null, 2, null, null, 0]), { ...none, personal: 50 }],
  ["two of six", at(1, [4, null, 2]), none],
  ["four of seven", at(7, [4, 4, 4, null, null, null, 4]), { ...none, work: 75 }],
  ["three of seven", at(7, [4, 4, 4]), none],
  ["three of the last six", at(14, [1, 1, 4]), { ...none, patient: 50 }],
  ["two of the last six", at(14, [null, null, null, null, 1, 1]), none],
])("%s", (_, points, expected) => {
  expect(burnoutScores(points)).toEqual(expected);
});

it.each([-1, 5, 1.5, Number.NaN])("%d are no points", (points) => {
  expect(() => burnoutScores(at(1, [points]))).toThrow(
    `points must be whole, from 0 to 4, got ${points}`,
  );
});

it.each([0, 18, 20])("%d items are another form", (length) => {
  const points = Array.from({ length }, () => null);
  expect(() => burnoutScores(points)).toThrow(`points must be of 19 items, got ${length}`);
});

const point = fc.option(fc.integer({ min: 0, max: 4 }), { nil: null });

it("more of any item but 13 never lowers a score, more of item 13 never raises one", () => {
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 19, maxLength: 19 }),
      fc.integer({ min: 1, max: 19 }),
      (points, item) => {
        const old = points[item - 1];
        fc.pre(typeof old === "number" && old < 4);
        const more = points.with(item - 1, (old ?? 0) + 1);
        const [before, after] = [burnoutScores(points), burnoutScores(more)];
        for (const scale of ["personal", "work", "patient"] as const) {
          const change = (after[scale] ?? 0) - (before[scale] ?? 0);
          expect(item === 13 ? -change : change).toBeGreaterThanOrEqual(0);
        }
      },
    ),
  );
});
