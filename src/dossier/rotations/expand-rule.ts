/**
 * The occurrences of a rule on the clock on the wall, in order (RFC 5545, section 3.3.10): period by period, each
 * period's days by what the rule limits and adds, then the positions it picks. Bounded on every side.
 */
import type { ByDay, RecurrenceRule } from "./recurrence-rule.ts";
import { DAY, midnight, wallAt } from "./wall.ts";

export interface Bounds {
  /** Wall time of the last occurrence the rule itself allows; infinite where it sets none. */
  readonly until: number;
  /** Wall time after which nothing is looked for. */
  readonly limit: number;
}

export interface Expansion {
  /** Wall times, the earliest first. */
  readonly walls: readonly number[];
  /** The rule goes on after the limit. */
  readonly cut: boolean;
}

/** More than an event every day for 25 years. */
export const MOST_OCCURRENCES = 10_000;
/** A rule that meets nothing (February 30) ends too. */
const MOST_PERIODS = 12_000;

export function expandRule(rule: RecurrenceRule, start: number, bounds: Bounds): Expansion {
  const walls: number[] = [];
  const time = start - midnight(start);
  const most = Math.min(rule.count ?? Number.POSITIVE_INFINITY, MOST_OCCURRENCES);
  for (let period = 0; period < MOST_PERIODS; period++) {
    const { first, days } = periodOf(rule, start, period);
    if (first > bounds.until) return { walls, cut: false };
    if (first > bounds.limit) return { walls, cut: true };
    for (const day of picked(days, rule.bySetPos)) {
      const wall = day + time;
      if (wall < start) continue;
      if (wall > bounds.until) return { walls, cut: false };
      if (wall > bounds.limit) return { walls, cut: true };
      walls.push(wall);
      if (walls.length >= most) return { walls, cut: walls.length !== rule.count };
    }
  }
  return { walls, cut: true };
}

interface Period {
  readonly first: number;
  /** Midnights, in order. */
  readonly days: readonly number[];
}

function periodOf(rule: RecurrenceRule, start: number, period: number): Period {
  const at = midnight(start);
  const steps = period * rule.interval;
  if (rule.freq === "DAILY") return dayPeriod(rule, at + steps * DAY);
  if (rule.freq === "WEEKLY") return weekPeriod(rule, at, steps);
  return rule.freq === "MONTHLY" ? monthPeriod(rule, at, steps) : yearPeriod(rule, at, steps);
}

const weekdayOf = (day: number): number => new Date(day).getUTCDay();
const monthOf = (day: number): number => new Date(day).getUTCMonth() + 1;
const inMonth = ({ byMonth }: RecurrenceRule, day: number): boolean =>
  byMonth.length === 0 || byMonth.includes(monthOf(day));
const onWeekday = ({ byDay }: RecurrenceRule, day: number): boolean =>
  byDay.length === 0 || byDay.some(({ weekday }) => weekday === weekdayOf(day));

function dayPeriod(rule: RecurrenceRule, day: number): Period {
  const fits =
    inMonth(rule, day) &&
    onWeekday(rule, day) &&
    (rule.byMonthDay.length === 0 || monthDays(rule, yearOf(day), monthOf(day)).includes(day));
  return { first: day, days: fits ? [day] : [] };
}

function weekPeriod(rule: RecurrenceRule, start: number, steps: number): Period {
  const back = (weekdayOf(start) - rule.weekStart + 7) % 7;
  const first = start - back * DAY + steps * 7 * DAY;
  const week = [0, 1, 2, 3, 4, 5, 6].map((i) => first + i * DAY);
  const same = rule.byDay.length === 0 ? weekdayOf(start) : null;
  const fits = (day: number) =>
    inMonth(rule, day) && (same === null ? onWeekday(rule, day) : weekdayOf(day) === same);
  return { first, days: week.filter(fits) };
}

const yearOf = (day: number): number => new Date(day).getUTCFullYear();
const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

function monthPeriod(rule: RecurrenceRule, start: number, steps: number): Period {
  const first = Date.UTC(yearOf(start), monthOf(start) - 1 + steps, 1);
  const days = inMonth(rule, first) ? monthBy(rule, start, first) : [];
  return { first, days };
}

/** The days of one month: by day of the month, by weekday, by both, or as the first occurrence has it. */
function monthBy(rule: RecurrenceRule, start: number, first: number): readonly number[] {
  const [year, month] = [yearOf(first), monthOf(first)];
  const span = { first, length: daysIn(year, month) };
  if (rule.byMonthDay.length > 0) {
    const allowed = rule.byDay.length > 0 ? weekdaysIn(rule.byDay, span) : null;
    return monthDays(rule, year, month).filter((day) => allowed?.includes(day) ?? true);
  }
  if (rule.byDay.length > 0) return weekdaysIn(rule.byDay, span);
  const same = wallAt(year, month, new Date(start).getUTCDate());
  return same === null ? [] : [same];
}

function monthDays({ byMonthDay }: RecurrenceRule, year: number, month: number): readonly number[] {
  const length = daysIn(year, month);
  const dates = byMonthDay.map((n) => (n > 0 ? n : length + 1 + n));
  return inOrder(
    dates.filter((n) => n >= 1 && n <= length).map((n) => Date.UTC(year, month - 1, n)),
  );
}

interface Span {
  readonly first: number;
  /** Days. */
  readonly length: number;
}

function weekdaysIn(byDay: readonly ByDay[], { first, length }: Span): readonly number[] {
  const days = byDay.flatMap(({ weekday, nth }) => {
    const offset = (weekday - weekdayOf(first) + 7) % 7;
    const all: number[] = [];
    for (let i = offset; i < length; i += 7) all.push(first + i * DAY);
    if (nth === 0) return all;
    const one = all.at(nth > 0 ? nth - 1 : nth);
    return one === undefined ? [] : [one];
  });
  return inOrder(days);
}

function yearPeriod(rule: RecurrenceRule, start: number, steps: number): Period {
  const year = yearOf(start) + steps;
  const first = Date.UTC(year, 0, 1);
  if (rule.byMonth.length === 0 && rule.byMonthDay.length === 0 && rule.byDay.length > 0) {
    const length = Math.round((Date.UTC(year + 1, 0, 1) - first) / DAY);
    return { first, days: weekdaysIn(rule.byDay, { first, length }) };
  }
  const every = rule.byMonthDay.length > 0 ? ALL_MONTHS : [monthOf(start)];
  const months = rule.byMonth.length > 0 ? rule.byMonth : every;
  const days = months.flatMap((month) => monthBy(rule, start, Date.UTC(year, month - 1, 1)));
  return { first, days: inOrder(days) };
}

const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const inOrder = (days: readonly number[]): readonly number[] =>
  [...new Set(days)].sort((a, b) => a - b);

function picked(days: readonly number[], positions: readonly number[]): readonly number[] {
  if (positions.length === 0) return days;
  const found = positions.map((n) => days.at(n > 0 ? n - 1 : n));
  return inOrder(found.filter((day) => day !== undefined));
}
