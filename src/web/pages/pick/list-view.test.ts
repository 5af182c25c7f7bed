import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleAnswer } from "../../examples/list-answer.ts";
import {
  hasText,
  isFiltered,
  type ListView,
  plain,
  shownRows,
  statesIn,
  wholeList,
} from "./list-view.ts";

const rows = exampleAnswer.applications;
const shown = (change: Partial<ListView>) => shownRows(rows, { ...wholeList, ...change });

describe("what is on show", () => {
  it("is everything in its order until something is asked", () => {
    expect(shown({}).map(({ row }) => row)).toEqual(rows);
    expect(shown({}).map(({ order }) => order)).toEqual(rows.map((_, i) => i + 1));
    expect(isFiltered(wholeList)).toBe(false);
    expect(isFiltered({ ...wholeList, sort: "state" })).toBe(false);
    expect(isFiltered({ ...wholeList, text: "  " })).toBe(false);
  });

  it("keeps the number that says how early a program was worth adding", () => {
    const some = shown({ state: "OH", sort: "institution" });
    expect(some.length).toBeGreaterThan(3);
    for (const { row, order } of some) expect(rows[order - 1]).toBe(row);
  });

  it("follows state, odds and signal together", () => {
    const both = shown({ state: "NY", band: "reach", signal: "none" });
    expect(both.length).toBeGreaterThan(0);
    for (const { row } of both)
      expect([row.state, row.band, row.signal]).toEqual(["NY", "reach", "none"]);
    const signaled = shown({ signal: "any" }).length;
    expect(signaled).toBe(shown({ signal: "gold" }).length + shown({ signal: "silver" }).length);
    expect(signaled + shown({ signal: "none" }).length).toBe(rows.length);
  });

  const sorts = ["order", "chance", "institution", "state"] as const;
  it("is the same programs in any order, and ties keep the order worth adding", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sorts), fc.constantFrom("", "NY", "OH"), (sort, state) => {
        const sorted = shown({ sort, state });
        const same = shown({ state });
        expect(new Set(sorted.map(({ order }) => order))).toEqual(
          new Set(same.map(({ order }) => order)),
        );
        sorted.forEach((now, i) => {
          const before = sorted[i - 1];
          if (!before) return;
          const keys = ({ row }: typeof now) => ({
            order: 0,
            chance: -row.match.estimate,
            institution: plain(row.institution),
            state: `${row.state} ${row.city}`,
          });
          expect(keys(before)[sort] <= keys(now)[sort]).toBe(true);
          if (keys(before)[sort] === keys(now)[sort]) expect(before.order).toBeLessThan(now.order);
        });
      }),
    );
  });
});

describe("words typed", () => {
  it("find the beginnings of words, whatever the accents, the case and the order", () => {
    expect(hasText(["Hôpital Saint-Brannoc", "Lowfield", "PA"], "brann HOP")).toBe(true);
    expect(hasText(["Saint Brannoc Health"], "rannoc")).toBe(false);
    expect(hasText(["1007-140"], "1007")).toBe(true);
    expect(hasText(["Cedar County"], "")).toBe(true);
  });

  it("only ever narrow the list as they grow", () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.integer({ min: 1, max: 20 }), (row, letters) => {
        const word = row.institution.slice(0, letters);
        const wider = shown({ text: word.slice(0, -1) });
        const narrower = shown({ text: word });
        expect(narrower.map(({ order }) => order)).toSatisfy((orders: number[]) =>
          orders.every((order) => wider.some((w) => w.order === order)),
        );
        expect(narrower.some((n) => n.row === row)).toBe(true);
      }),
    );
  });
});

it("the states on offer are those on the list, each once", () => {
  expect(statesIn(rows)).toEqual(["IL", "MI", "NJ", "NY", "OH", "PA"]);
});
