/** Walks every path through its ten years: what is left each month, and the month in which nothing is. */
import type { Draws } from "./draws.ts";
import { type Budget, MONTHS, type NextIncome, NOT_WITHIN } from "./types.ts";

/** Called with the balances of all paths at the end of a month, 0 to 120. They change with the next month. */
export type SeeMonth = (month: number, balances: Float64Array) => void;

/**
 * The month in which each path first owes more than it has, `NOT_WITHIN` where none of the 120 is. A path goes on
 * below zero, without interest: what is missing is what would have to be found elsewhere.
 */
export function ruinMonths(budget: Budget, draws: Draws, see: SeeMonth = () => {}): Int16Array {
  checkBudget(budget);
  const ruin = new Int16Array(draws.paths).fill(NOT_WITHIN);
  const balances = new Float64Array(draws.paths).fill(budget.savings);
  const starts = firstIncomeMonths(budget.next, draws);
  see(0, balances);
  for (let month = 1; month <= MONTHS; month++) {
    spendMonth(balances, { budget, draws, starts, month });
    for (let i = 0; i < ruin.length; i++) {
      if ((balances[i] ?? 0) < 0 && ruin[i] === NOT_WITHIN) ruin[i] = month;
    }
    see(month, balances);
  }
  return ruin;
}

interface Month {
  readonly budget: Budget;
  readonly draws: Draws;
  readonly starts: Int16Array;
  readonly month: number;
}

function spendMonth(balances: Float64Array, { budget, draws, starts, month }: Month): void {
  const first = (month - 1) * draws.paths;
  const steady = budget.steady[month - 1] ?? 0;
  const amount = budget.next?.amount ?? 0;
  for (let i = 0; i < balances.length; i++) {
    const income = month >= (starts[i] ?? NOT_WITHIN) ? amount : 0;
    const spent = budget.spending * (draws.spending[first + i] ?? 1);
    balances[i] = (balances[i] ?? 0) + (steady + income - spent);
  }
}

/** The first month with income of each path; later than any month where none comes. */
export function firstIncomeMonths(next: NextIncome | null, draws: Draws): Int16Array {
  const starts = new Int16Array(draws.paths).fill(NOT_WITHIN);
  if (next === null) return starts;
  const { low, high } = next.wait;
  for (let i = 0; i < starts.length; i++) {
    const waited = low + Math.floor((draws.wait[i] ?? 0) * (high - low + 1));
    starts[i] = next.payEnds + waited + 1;
  }
  return starts;
}

function checkBudget({ steady, next }: Budget): void {
  if (steady.length !== MONTHS) {
    throw new RangeError(`steady must have ${MONTHS} months, got ${steady.length}`);
  }
  if (next === null) return;
  const { low, high } = next.wait;
  if (!Number.isInteger(low) || !Number.isInteger(high) || low < 0 || high < low) {
    throw new RangeError(`wait must be whole months from low to high, got ${low} to ${high}`);
  }
}
