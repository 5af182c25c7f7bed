import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyBudget, flat, noDoubt, plainRuin, plainYears, someDraws } from "./budget.cases.ts";
import { type Draws, draw } from "./draws.ts";
import { firstIncomeMonths, ruinMonths } from "./paths.ts";
import { type Budget, MONTHS, NOT_WITHIN } from "./types.ts";

const budget: Budget = { savings: 10_000, steady: flat(0), spending: 1000, next: null };

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
        const low = of.next?.wait.low ?? 0;
        const certain = { ...of, next: of.next && { ...of.next, wait: { low, high: low } } };
        const { ruin, months } = walked(certain, draw({ seed, paths: 3, doubt: noDoubt }));
        const plain = plainYears(certain, low);
        expect(months.map((month) => month[0])).toEqual(plain);
        expect(months.every(([first, ...rest]) => rest.every((b) => b === first))).toBe(true);
        expect(Array.from(ruin)).toEqual([plainRuin(plain), plainRuin(plain), plainRuin(plain)]);
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
    const steady = flat(0);
    steady[20] = 1_000_000;
    const draws = draw({ seed: 1, paths: 1, doubt: noDoubt });
    expect(ruinMonths({ ...budget, steady }, draws)[0]).toBe(11);
  });
});

describe("the first income", () => {
  const next = { payEnds: 5, wait: { low: 1, high: 3 }, amount: 500 };
  const wait = (...luck: number[]): Draws => ({
    ...someDraws(1, luck.length),
    wait: Float64Array.from(luck),
  });

  it("comes after the pay and the months of waiting, each as likely as the next", () => {
    const starts = firstIncomeMonths(next, wait(0.001, 0.333, 0.334, 0.666, 0.667, 0.999));
    expect(Array.from(starts)).toEqual([7, 7, 8, 8, 9, 9]);
  });

  it("of 3,000 paths, about a thousand wait each of three times", () => {
    const starts = firstIncomeMonths(next, someDraws(3, 3000));
    for (const month of [7, 8, 9]) {
      const count = starts.filter((start) => start === month).length;
      expect(count).toBeGreaterThan(900);
      expect(count).toBeLessThan(1100);
    }
  });

  it("comes the month after the pay where nothing is waited for", () => {
    const starts = firstIncomeMonths({ ...next, wait: { low: 0, high: 0 } }, wait(0.5));
    expect(Array.from(starts)).toEqual([6]);
  });

  it("never comes where nobody knows it", () => {
    expect(Array.from(firstIncomeMonths(null, wait(0.5)))).toEqual([NOT_WITHIN]);
  });

  it("is paid from its own month on", () => {
    const of = { ...budget, spending: 0, savings: 0, next: { ...next, wait: { low: 1, high: 1 } } };
    const { months } = walked(of, draw({ seed: 1, paths: 1, doubt: noDoubt }));
    expect(months.slice(5, 9).map(([balance]) => balance)).toEqual([0, 0, 500, 1000]);
  });
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
        ruinMonths({ ...of, steady: of.steady.map((d) => d + by) }, draws),
        ruinMonths(of, draws),
      ),
    );
  });

  it("income that is waited for longer never makes the money last longer", () => {
    eachLaw((of, by, draws) => {
      if (of.next === null) return;
      const { low, high } = of.next.wait;
      const later = { low: low + (by % 24), high: high + (by % 24) };
      never(ruinMonths(of, draws), ruinMonths({ ...of, next: { ...of.next, wait: later } }, draws));
    });
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
    expect(() => ruinMonths({ ...budget, steady: new Float64Array(months) }, draws)).toThrow(
      `steady must have 120 months, got ${months}`,
    );
  });

  it.each([
    [1.5, 3],
    [1, 2.5],
    [-1, 3],
    [3, 2],
  ])("refuses a wait from %d to %d", (low, high) => {
    const next = { payEnds: 0, wait: { low, high }, amount: 1 };
    expect(() => ruinMonths({ ...budget, next }, draws)).toThrow(
      `wait must be whole months from low to high, got ${low} to ${high}`,
    );
  });
});
