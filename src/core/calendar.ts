/** Days of the calendar as ISO text, so that no time zone has a say. All throw a RangeError on a day no calendar has. */

const DAY = 86_400_000;

export const dayAfter = (day: string, days: number): string => isoOf(instantOf(day) + days * DAY);

/** Whole days from one to the other; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((instantOf(to) - instantOf(from)) / DAY);

/** The same day of a later month, or that month's last where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  instantOf(day);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return isoOf(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/**
 * Months from one day to a later one: the whole ones, and the days that remain as a part of the month they are
 * in. Negative when the second comes first.
 */
export function monthsBetween(from: string, to: string): number {
  if (daysBetween(from, to) < 0) return -monthsBetween(to, from);
  let whole = Math.max(0, Math.floor(daysBetween(from, to) / 31) - 1);
  while (daysBetween(monthsAfter(from, whole + 1), to) >= 0) whole += 1;
  const start = monthsAfter(from, whole);
  return whole + daysBetween(start, to) / daysBetween(start, monthsAfter(from, whole + 1));
}

/** The day that many months on, whole or not: the inverse of `monthsBetween`, to the day before it. */
export function dayAtMonths(from: string, months: number): string {
  const whole = Math.floor(months);
  const start = monthsAfter(from, whole);
  const length = daysBetween(start, monthsAfter(from, whole + 1));
  return dayAfter(start, Math.floor((months - whole) * length + 1e-6));
}

/** The Monday of its week: weeks are Monday to Sunday. */
export const mondayOf = (day: string): string =>
  dayAfter(day, -(((daysBetween(A_MONDAY, day) % 7) + 7) % 7));

const A_MONDAY = "1970-01-05";

function instantOf(day: string): number {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (!Number.isFinite(instant)) throw new RangeError(`day must be YYYY-MM-DD, got ${day}`);
  return instant;
}

const isoOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
