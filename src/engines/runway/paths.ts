/** Walks every path through its ten years: what is left each month, and the month in which nothing is. */
import type { Draws } from "./draws.ts";
import { type Budget, MONTHS, NOT_WITHIN } from "./types.ts";

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
  const rows = rowsOf(budget, draws);
  see(0, balances);
  for (let month = 1; month <= MONTHS; month++) {
    spendMonth(balances, { budget, draws, rows, month });
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
  readonly rows: Int16Array;
  readonly month: number;
}

function spendMonth(balances: Float64Array, { budget, draws, rows, month }: Month): void {
  const first = (month - 1) * draws.paths;
  const coming = Float64Array.from(budget.coming, (row) => row[month - 1] ?? 0);
  for (let i = 0; i < balances.length; i++) {
    const spent = budget.spending * (draws.spending[first + i] ?? 1);
    balances[i] = (balances[i] ?? 0) + ((coming[rows[i] ?? 0] ?? 0) - spent);
  }
}

/** The row of what comes in that each path meets. */
export const rowsOf = ({ coming }: Pick<Budget, "coming">, { wait }: Draws): Int16Array =>
  Int16Array.from(wait, (luck) => Math.floor(luck * coming.length));

function checkBudget({ coming }: Budget): void {
  if (coming.length === 0) throw new RangeError("coming must have at least one row, got none");
  for (const { length } of coming)
    if (length !== MONTHS) throw new RangeError(`coming must have ${MONTHS} months, got ${length}`);
}
