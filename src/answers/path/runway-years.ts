/** The loan payment that is counted, each time it changes: lowest and highest of the ways that income may go. */
import { monthAfter } from "./months.ts";
import { flowOf, type Known } from "./runway-budget.ts";
import type { Payment } from "./runway-payment.ts";
import type { RunwayAnswer } from "./runway-schema.ts";

type Counted = NonNullable<RunwayAnswer["payment"]>;

export function paymentsCounted(known: Known, { counted, range }: Payment): Counted | null {
  if (counted === null) return null;
  const { low, high } = known.next?.wait ?? { low: 0, high: 0 };
  const rows = Array.from(
    { length: high - low + 1 },
    (_, i) => flowOf(known, {}, low + i).payments,
  );
  const [first] = rows;
  const months = Array.from(first ?? [], (_, place) => stepAt(place, rows, known.today));
  return { basis: counted.course.basis, range, steps: changesOf(months) };
}

type Step = Counted["steps"][number];

/** A change is a dollar or more: the cents of a last payment say nothing. */
function changesOf(months: readonly Step[]): Step[] {
  const steps: Step[] = [];
  for (const month of months) {
    const { low, high } = steps.at(-1) ?? { low: Number.NaN, high: Number.NaN };
    if (!(Math.abs(month.low - low) < 1 && Math.abs(month.high - high) < 1)) steps.push(month);
  }
  return steps;
}

function stepAt(place: number, rows: readonly Float64Array[], today: string): Step {
  const amounts = rows.map((row) => Math.round((row[place] ?? 0) * 100) / 100);
  return {
    month: place + 1,
    calendar: monthAfter(today, place),
    low: Math.min(...amounts),
    high: Math.max(...amounts),
  };
}
