import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyBudget, flat, noDoubt, plainRuin, plainYears, someDraws } from "./budget.cases.ts";
import { type Draws, draw } from "./draws.ts";
import { rowsOf, ruinMonths } from "./paths.ts";
import { type Budget, MONTHS, NOT_WITHIN } from "./types.ts";

const budget: Budget = { savings: 10_000, coming: [flat(0)], spending: 1000 };

/** The balances of every month, a copy each. */
function walked(of: Budget, draws: Draws): { ruin: Int16Array; months: number[][] } {
  const months: number[][] = [];
  const ruin = ruinMonths(of, draws, (month, balances) => {
    expect(month).toBe(months.length);
    months.push(Array.from(balances));
  });
  return { ruin, months };
}

describe("with nothing uncertain", () => {
  it("is what adding up month by month comes to, to the dollar", () => {
    fc.assert(
      fc.property(anyBudget, fc.integer({ min: 0, max: 2 ** 31 }), (of, seed) => {
        const draws = draw({ seed, paths: 3, doubt: noDoubt });
        const { ruin, months } = walked(of, draws);
        for (const [path, row] of rowsOf(of, draws).entries()) {
          const plain = plainYears(of, row);
          expect(months.map((month) => month[path])).toEqual(plain);
          expect(ruin[path]).toBe(plainRuin(plain));
        }
      }),
    );
  });

  it.each([
    { savings: 10_000, ruin: 11, why: "ten months are paid for, the eleventh is not" },
    { savings: 9999, ruin: 10, why: "a dollar short of the tenth" },
    { savings: 0, ruin: 1, why: "nothing held" },
    { savings: 119_999, ruin: 120, why: "a dollar short of all ten years" },
    { savings: 120_000, ruin: NOT_WITHIN, why: "nothing left is not yet nothing to pay with" },
  ])("$savings dollars at 1,000 a month run out in month $ruin: $why", ({ savings, ruin }) => {
    const draws = draw({ seed: 1, paths: 1, doubt: noDoubt });
    expect(ruinMonths({ ...budget, savings }, draws)[0]).toBe(ruin);
  });

  it("money that comes back later does not undo the month it ran out", () => {
    const row = flat(0);
    row[20] = 1_000_000;
    const draws = draw({ seed: 1, paths: 1, doubt: noDoubt });
    expect(ruinMonths({ ...budget, coming: [row] }, draws)[0]).toBe(11);
  });
});

describe("the row of what comes in", () => {
  const three = { coming: [flat(0), flat(1), flat(2)] };
  const wait = (...luck: number[]): Draws => ({
    ...someDraws(1, luck.length),
    wait: Float64Array.from(luck),
  });

  it("is the first for little luck and the last for much, each as likely as the next", () => {
    const rows = rowsOf(three, wait(0.001, 0.333, 0.334, 0.666, 0.667, 0.999));
    expect(Array.from(rows)).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it("of 3,000 paths is each of three for about a thousand", () => {
    const rows = rowsOf(three, someDraws(3, 3000));
    for (const row of [0, 1, 2]) {
      const count = rows.filter((each) => each === row).length;
      expect(count).toBeGreaterThan(900);
      expect(count).toBeLessThan(1100);
    }
  });

  it("is the only one there is", () => {
    expect(Array.from(rowsOf({ coming: [flat(0)] }, wait(0.5, 0.999)))).toEqual([0, 0]);
  });

  it("is what its path gets, month by month", () => {
    const row = flat(0);
    row[6] = 500;
    row[7] = 400;
    const of = { savings: 0, spending: 0, coming: [flat(7), row] };
    const { months } = walked(of, { ...wait(0.2, 0.7), spending: new Float64Array(2 * MONTHS) });
    expect(months.slice(5, 9)).toEqual([
      [35, 0],
      [42, 0],
      [49, 500],
      [56, 900],
    ]);
  });
});

it("each month of each path costs its own luck", () => {
  const spending = Float64Array.from({ length: 2 * MONTHS }, (_, place) => place + 1);
  const draws = { ...someDraws(1, 2), spending };
  const { months } = walked({ savings: 0, spending: 1, coming: [flat(0)] }, draws);
  expect(months.slice(0, 4)).toEqual([
    [0, 0],
    [-1, -2],
    [-4, -6],
    [-9, -12],
  ]);
});

describe("laws", () => {
  const luck = fc.integer({ min: 0, max: 2 ** 32 - 1 });
  const more = fc.integer({ min: 0, max: 50_000 });
  const eachLaw = (check: (of: Budget, by: number, draws: Draws) => void) =>
    fc.assert(
      fc.property(anyBudget, more, luck, (of, by, seed) => check(of, by, someDraws(seed, 20))),
      { numRuns: 60 },
    );
  const never = (later: Int16Array, sooner: Int16Array) => {
    expect(later.every((month, i) => month >= (sooner[i] ?? Number.NaN))).toBe(true);
  };

  it("with more savings no path runs out earlier", () => {
    eachLaw((of, by, draws) =>
      never(ruinMonths({ ...of, savings: of.savings + by }, draws), ruinMonths(of, draws)),
    );
  });

  it("with higher spending no path runs out later", () => {
    eachLaw((of, by, draws) =>
      never(ruinMonths(of, draws), ruinMonths({ ...of, spending: of.spending + by }, draws)),
    );
  });

  it("with more coming in every month no path runs out earlier", () => {
    eachLaw((of, by, draws) =>
      never(
        ruinMonths({ ...of, coming: of.coming.map((row) => row.map((d) => d + by)) }, draws),
        ruinMonths(of, draws),
      ),
    );
  });

  it("the first paths are the same however many there are", () => {
    eachLaw((of, seed) => {
      const [few, many] = [20, 33].map((paths) => walked(of, someDraws(seed, paths)));
      expect(many?.ruin.subarray(0, 20)).toEqual(few?.ruin);
      expect(many?.months.map((month) => month.slice(0, 20))).toEqual(few?.months);
      expect(few?.months).toHaveLength(MONTHS + 1);
    });
  });
});

describe("a broken contract", () => {
  const draws = someDraws(1, 2);
  it.each([0, 119, 121])("refuses %i months", (months) => {
    const coming = [flat(0), new Float64Array(months)];
    expect(() => ruinMonths({ ...budget, coming }, draws)).toThrow(
      `coming must have 120 months, got ${months}`,
    );
  });

  it("refuses a budget without a row", () => {
    expect(() => ruinMonths({ ...budget, coming: [] }, draws)).toThrow("at least one row");
  });
});
