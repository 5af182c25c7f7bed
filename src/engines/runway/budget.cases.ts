/** Budgets for the tests. */
import fc from "fast-check";
import { type Draws, draw } from "./draws.ts";
import { type Budget, MONTHS, NOT_WITHIN } from "./types.ts";

/** Whole dollars, so that sums are exact in any order. */
export const anyBudget: fc.Arbitrary<Budget> = fc.record({
  savings: fc.integer({ min: 0, max: 200_000 }),
  steady: fc
    .record({
      payEnds: fc.integer({ min: 0, max: MONTHS }),
      pay: fc.integer({ min: 0, max: 8000 }),
      payment: fc.integer({ min: 0, max: 2000 }),
    })
    .map(({ payEnds, pay, payment }) =>
      new Float64Array(MONTHS).map((_, place) => (place < payEnds ? pay : 0) - payment),
    ),
  spending: fc.integer({ min: 0, max: 9000 }),
  next: fc.option(
    fc.record({
      payEnds: fc.integer({ min: 0, max: MONTHS }),
      wait: fc
        .tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }))
        .map(([low, more]) => ({ low, high: low + more })),
      amount: fc.integer({ min: 0, max: 12_000 }),
    }),
  ),
});

export const noDoubt = { level: 0, month: 0 };

export const someDraws = (seed = 1, paths = 40): Draws =>
  draw({ seed, paths, doubt: { level: 0.1, month: 0.2 } });

export const flat = (dollars: number): Float64Array => new Float64Array(MONTHS).fill(dollars);

/** The same ten years in another style: each month from the first again, one path, with no luck in it. */
export const plainYears = ({ savings, steady, spending, next }: Budget, wait: number): number[] =>
  Array.from({ length: MONTHS + 1 }, (_, month) => {
    const sure = steady.slice(0, month).reduce((sum, dollars) => sum + dollars, 0);
    const working = next === null ? 0 : Math.max(0, month - next.payEnds - wait);
    return savings + sure - month * spending + working * (next?.amount ?? 0);
  });

export function plainRuin(balances: readonly number[]): number {
  const month = balances.findIndex((balance, i) => i > 0 && balance < 0);
  return month === -1 ? NOT_WITHIN : month;
}
