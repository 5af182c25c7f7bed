/** Budgets for the tests. */
import fc from "fast-check";
import { type Draws, draw } from "./draws.ts";
import { type Budget, MONTHS, NOT_WITHIN } from "./types.ts";

/** Whole dollars, so that sums are exact in any order. */
const anyRow: fc.Arbitrary<Float64Array> = fc
  .record({
    payEnds: fc.integer({ min: 0, max: MONTHS }),
    pay: fc.integer({ min: 0, max: 8000 }),
    payment: fc.integer({ min: 0, max: 2000 }),
    starts: fc.integer({ min: 0, max: MONTHS }),
    income: fc.integer({ min: 0, max: 12_000 }),
  })
  .map(({ payEnds, pay, payment, starts, income }) =>
    new Float64Array(MONTHS).map(
      (_, place) => (place < payEnds ? pay : 0) + (place >= starts ? income : 0) - payment,
    ),
  );

export const anyBudget: fc.Arbitrary<Budget> = fc.record({
  savings: fc.integer({ min: 0, max: 200_000 }),
  coming: fc.array(anyRow, { minLength: 1, maxLength: 13 }),
  spending: fc.integer({ min: 0, max: 9000 }),
});

export const noDoubt = { level: 0, month: 0 };

export const someDraws = (seed = 1, paths = 40): Draws =>
  draw({ seed, paths, doubt: { level: 0.1, month: 0.2 } });

export const flat = (dollars: number): Float64Array => new Float64Array(MONTHS).fill(dollars);

/** The same ten years in another style: each month from the first again, one path, with no luck in it. */
export const plainYears = ({ savings, coming, spending }: Budget, row: number): number[] =>
  Array.from({ length: MONTHS + 1 }, (_, month) => {
    const came = (coming[row] ?? flat(Number.NaN)).slice(0, month);
    return savings + came.reduce((sum, dollars) => sum + dollars, 0) - month * spending;
  });

export function plainRuin(balances: readonly number[]): number {
  const month = balances.findIndex((balance, i) => i > 0 && balance < 0);
  return month === -1 ? NOT_WITHIN : month;
}
