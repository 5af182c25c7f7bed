/** Days as written to days of the calendar: which number is the month, and which year. What is assumed is said. */
import { dayAfter } from "#core/calendar.ts";
import type { FoundDay } from "./found-days.ts";
import type { Note } from "./report.ts";
import { wallAt } from "./wall.ts";

/** Where a day stands, for what is said of it. */
export interface LinedDay {
  readonly line: number;
  readonly day: FoundDay;
}

export type Order = "month-first" | "day-first" | "mixed";

export interface Ordering {
  readonly order: Order;
  readonly notes: readonly Note[];
}

/** So many days must say one order for one day that says the other. */
const MANY = 4;

/**
 * Days that can only be read one way say it for all; a few that contradict many are mistyped. Where none says
 * anything the month comes first, and that is said.
 */
export function orderOf(days: readonly LinedDay[]): Ordering {
  const written = days.filter(({ day }) => day.numbers !== null);
  const dayFirst = written.filter(({ day }) => isOver(day.numbers, 0));
  const monthFirst = written.filter(({ day }) => isOver(day.numbers, 1));
  const [said, open] = [dayFirst[0], written.find(({ day }) => isOpen(day.numbers))];
  if (said && dayFirst.length >= monthFirst.length * MANY)
    return { order: "day-first", notes: [noteOn("day-first", said)] };
  if (said && monthFirst.length < dayFirst.length * MANY) return { order: "mixed", notes: [] };
  if (said || monthFirst.length > 0 || !open) return { order: "month-first", notes: [] };
  return { order: "month-first", notes: [noteOn("month-first", open)] };
}

type Numbers = FoundDay["numbers"];

/** One of the two can be no month, and the other can. */
const isOver = (numbers: Numbers, at: 0 | 1): boolean =>
  numbers !== null && numbers[at] > 12 && numbers[at] <= 31 && numbers[at === 0 ? 1 : 0] <= 12;
const isOpen = (numbers: Numbers): boolean => numbers !== null && numbers[0] !== numbers[1];

const noteOn = (code: Note["code"], { line, day }: LinedDay): Note => ({
  code,
  line,
  text: day.text,
});

export interface Span {
  /** Walls of the two days, both counted. */
  readonly from: number;
  /** Null where only one is written. */
  readonly to: number | null;
  /** No year is written at either of them. */
  readonly guessed: boolean;
}

export type SpanProblem = "bad-date" | "date-order";

export interface Years {
  readonly order: Order;
  /** The first day of the academic year that days without a year are put in. */
  readonly yearFrom: string;
}

/** The year of a day without one is that of the other day of its row, else of the academic year. */
export function spanOf(
  first: FoundDay,
  last: FoundDay | undefined,
  { order, yearFrom }: Years,
): Span | SpanProblem {
  const [from, to] = [ordered(first, order), last && ordered(last, order)];
  if (from === null || to === null) return "date-order";
  const guessed = first.year === null && (last?.year ?? null) === null;
  const year = first.year ?? (to && last?.year ? yearBefore(last.year, from, to) : null);
  const start = wallAt(year ?? academic(from, yearFrom), from.month, from.date);
  if (start === null) return "bad-date";
  if (!to) return { from: start, to: null, guessed };
  const end = endOf(start, to, last?.year ?? null);
  return end === null ? "bad-date" : { from: start, to: end, guessed };
}

interface MonthDay {
  readonly month: number;
  readonly date: number;
}

function ordered({ numbers, month, date }: FoundDay, order: Order): MonthDay | null {
  if (!numbers) return { month: month ?? 0, date: date ?? 0 };
  const [a, b] = numbers;
  if (order === "mixed" && a <= 12 && b <= 12 && a !== b) return null;
  const swap = order === "day-first" || (order === "mixed" && a > 12);
  return swap ? { month: b, date: a } : { month: a, date: b };
}

const isAfter = (a: MonthDay, b: MonthDay): boolean =>
  a.month > b.month || (a.month === b.month && a.date > b.date);

/** December to January: the first day is in the year before. */
const yearBefore = (year: number, from: MonthDay, to: MonthDay): number =>
  isAfter(from, to) ? year - 1 : year;

function endOf(start: number, to: MonthDay, year: number | null): number | null {
  const own = new Date(start).getUTCFullYear();
  const end = wallAt(year ?? own, to.month, to.date);
  if (year !== null || end === null || end >= start) return end;
  return wallAt(own + 1, to.month, to.date);
}

function academic({ month }: MonthDay, yearFrom: string): number {
  const year = Number(yearFrom.slice(0, 4));
  return month >= Number(yearFrom.slice(5, 7)) ? year : year + 1;
}

/** From May on a schedule is that of the coming July. */
const AHEAD = 61;

export function academicYear(today: string): string {
  const ahead = dayAfter(today, AHEAD);
  const year = Number(ahead.slice(0, 4)) - (ahead.slice(5) < "07-01" ? 1 : 0);
  return `${year}-07-01`;
}
