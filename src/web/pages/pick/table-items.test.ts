import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleAnswer } from "../../examples/list-answer.ts";
import { shownRows, wholeList } from "./list-view.ts";
import { keptItems, tableItems } from "./table-items.ts";

const rows = shownRows(exampleAnswer.applications.slice(0, 12), wholeList);
const ids = rows.map(({ row }) => row.id);
const id = (i: number): string => ids[i] ?? "";
const opened = fc.subarray(ids).map((some) => new Set(some));

describe("the rows of the table", () => {
  it("are each program once, in order, an open one followed by its reasons", () => {
    fc.assert(
      fc.property(opened, fc.option(fc.integer({ min: 0, max: 14 })), (open, stopAt) => {
        const items = tableItems({ rows, open, stopAt });
        const programs = items.filter((item) => item.kind === "program");
        expect(programs.map((item) => item.key)).toEqual(ids);
        items.forEach((item, i) => {
          const after = items[i + 1];
          if (item.kind === "program")
            expect(after?.kind === "why" && after.row === item.row).toBe(open.has(item.key));
        });
        expect(new Set(items.map((item) => item.key)).size).toBe(items.length);
      }),
    );
  });

  it("have the line to stop at after the last program worth its fee, also when some are filtered out", () => {
    const kinds = (some: typeof rows, stopAt: number | null) =>
      tableItems({ rows: some, open: new Set(), stopAt }).map((item) => item.key);
    expect(kinds(rows, 4).indexOf("stop")).toBe(4);
    const odd = rows.filter(({ order }) => order % 2 === 1);
    expect(kinds(odd, 4)).toEqual([id(0), id(2), "stop", id(4), id(6), id(8), id(10)]);
    for (const none of [null, 0, 12, 40]) expect(kinds(rows, none)).not.toContain("stop");
  });
});

it("open rows and the neighbors of the row in focus stay drawn", () => {
  const open = new Set([id(9)]);
  const items = tableItems({ rows, open, stopAt: 3 });
  const keys = keptItems(items, open, id(3)).map((i) => items[i]?.key);
  expect(keys.toSorted()).toEqual([id(2), id(3), id(4), id(9), `${id(9)} why`].toSorted());
  expect(keptItems(items, new Set(), "gone")).toEqual([]);
});
