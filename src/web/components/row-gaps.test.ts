import fc from "fast-check";
import { expect, it } from "vitest";
import { drawnRows, withKept } from "./row-gaps.ts";

const heights = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 60 });

it("drawn rows and the gaps between them fill the whole height, whichever rows are drawn", () => {
  fc.assert(
    fc.property(heights, fc.nat(5000), fc.array(fc.nat(59)), (sizes, top, wanted) => {
      let end = top;
      const all = sizes.map((size, index) => {
        const start = end;
        end += size;
        return { index, start, end };
      });
      const indexes = withKept([], wanted, sizes.length);
      const placed = indexes.flatMap((i) => all[i] ?? []);
      const { rows, after } = drawnRows(placed, top, end);
      expect(rows.map((row) => row.index)).toEqual(indexes);
      const drawn = indexes.reduce((sum, i) => sum + (sizes[i] ?? 0), 0);
      const gaps = rows.reduce((sum, row) => sum + row.gap, 0);
      expect(drawn + gaps + after).toBe(end - top);
    }),
  );
});

it("rows that must stay are drawn once, in order, and only if the list has them", () => {
  expect(withKept([4, 5, 6], [5, 1, 99, -1], 10)).toEqual([1, 4, 5, 6]);
});
