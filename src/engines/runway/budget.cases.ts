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

/** The same ten years in another style: one path, as a list of months, with no luck in it. */
export function plainYears({ savings, steady, spending, next }: Budget, wait: number): number[] {
  return Array.from(steady).reduce<number[]>(
    (balances, sure, place) => {
      const working = next !== null && place >= next.payEnds + wait;
      const last = balances[place] ?? 0;
      return [...balances, last + sure - spending + (working ? next.amount : 0)];
    },
    [savings],
  );
}

export function plainRuin(balances: readonly number[]): number {
  const month = balances.findIndex((balance, i) => i > 0 && balance < 0);
  return month === -1 ? NOT_WITHIN : month;
}
