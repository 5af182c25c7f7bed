/** The days of a plan, each with the halves a week that its block, its month and the other limits leave. */
import { dayAfter, daysBetween, monthsAfter } from "#core/calendar.ts";
import { type Calendar, type CalendarBlock, LIMITS, type Limit, type PlanDay } from "./types.ts";

/** Every day of so many months from the start. */
export function planDays(calendar: Calendar, months: number): readonly PlanDay[] {
  const asleep = new Set(calendar.calls.map((call) => dayAfter(call, 1)));
  return Array.from({ length: months }, (_, i) => i + 1).flatMap((month) =>
    daysOfMonth(calendar.started, month).map((day) => planDay(calendar, { day, month, asleep })),
  );
}

function daysOfMonth(started: string, month: number): readonly string[] {
  const first = monthsAfter(started, month - 1);
  const length = daysBetween(first, monthsAfter(started, month));
  return Array.from({ length }, (_, i) => dayAfter(first, i));
}

interface Dated {
  readonly day: string;
  readonly month: number;
  readonly asleep: ReadonlySet<string>;
}

function planDay(calendar: Calendar, { day, month, asleep }: Dated): PlanDay {
  const { targets, eighty, own } = calendar;
  const under: Record<Limit, number | null> = {
    "post-call": asleep.has(day) ? 0 : null,
    block: blockLimit(calendar, day),
    month: targets[Math.min(month, targets.length) - 1] ?? 0,
    eighty,
    own,
  };
  return { day, month, under, rate: lowest(under) };
}

/** The strictest block of those that cover the day. */
function blockLimit({ blocks, noBlock }: Calendar, day: string): number | null {
  const covering = blocks.filter((block) => covers(block, day));
  return covering.length === 0 ? noBlock : Math.min(...covering.map(({ halves }) => halves));
}

const covers = ({ from, to }: CalendarBlock, day: string): boolean => from <= day && day <= to;

const lowest = (under: PlanDay["under"]): number =>
  Math.min(...LIMITS.flatMap((limit) => under[limit] ?? []));
