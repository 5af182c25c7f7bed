/**
 * The weeks of a plan. Every day has a rate, the lowest of its limits in halves a week; a week holds a seventh of
 * the sum of its days' rates, rounded down: three days of night float and four of elective are four sevenths of
 * an elective week. So a week is under the mean of each limit by itself, whichever it is.
 */
import { dayAfter, daysBetween, mondayOf } from "#core/calendar.ts";
import { planDays } from "./days.ts";
import { pacesFor, type WeekPace } from "./pace.ts";
import { type Calendar, LIMITS, type Limit, type Pace, type PlanDay, type Week } from "./types.ts";

const DAYS = 7;

/** The weeks of so many months. */
export const planWeeks = (calendar: Calendar, months: number): readonly Week[] =>
  weeksOf(calendar, planDays(calendar, months));

/** The weeks of these days, which follow on each other. */
export function weeksOf(calendar: Calendar, days: readonly PlanDay[]): readonly Week[] {
  const first = mondayOf(calendar.started);
  const skipped = daysBetween(first, calendar.started);
  const paceFor = pacesFor(calendar);
  return Array.from({ length: Math.ceil((days.length + skipped) / DAYS) }, (_, i) => {
    const week = dayAfter(first, DAYS * i);
    const from = DAYS * i - skipped;
    const own = days.slice(Math.max(0, from), from + DAYS);
    return planWeek(calendar, { week, days: own, at: paceFor(week) });
  });
}

interface Days {
  readonly week: string;
  readonly days: readonly PlanDay[];
  readonly at: WeekPace;
}

function planWeek(calendar: Calendar, { week, days, at }: Days): Week {
  const dayOff = keptFree(days, calendar.daysOff);
  const cap = held(calendar, { days, pace: at.pace, dayOff });
  const spent = calendar.spent.get(week) ?? 0;
  const left = days.filter(({ day }) => day >= calendar.today);
  const toCome = held(calendar, { days: left, pace: at.pace, dayOff });
  return {
    week,
    month: days[0]?.month ?? 1,
    days: days.length,
    cap,
    room: Math.max(0, Math.min(toCome, cap - spent)),
    spent,
    past: dayAfter(week, DAYS - 1) < calendar.today,
    under: underEach(days),
    bound: boundBy(days),
    ...at,
    postCall: days.filter(({ under }) => under["post-call"] !== null).map(({ day }) => day),
    dayOff,
  };
}

/** One day of the week that is known to be off, and is not a day of sleep already. */
const keptFree = (days: readonly PlanDay[], daysOff: readonly string[]): string | null =>
  days.find(({ day, under }) => under["post-call"] === null && daysOff.includes(day))?.day ?? null;

interface Held {
  readonly days: readonly PlanDay[];
  readonly pace: Pace;
  readonly dayOff: string | null;
}

/** Halves that these days hold. The day off is kept: where no other day has room, nothing is held. */
function held(calendar: Calendar, { days, pace, dayOff }: Held): number {
  if (!days.some(({ day, rate }) => day !== dayOff && rate > 0)) return 0;
  return atPace(calendar, pace, Math.floor(sum(days.map(({ rate }) => rate)) / DAYS));
}

function atPace({ easyPart, halvedPart }: Calendar, pace: Pace, halves: number): number {
  if (pace === "paused") return 0;
  if (pace === "full") return halves;
  return Math.floor(halves / (pace === "easy" ? easyPart : halvedPart));
}

function underEach(days: readonly PlanDay[]): Week["under"] {
  const mean = (limit: Limit) => {
    const rates = days.flatMap(({ under }) => under[limit] ?? []);
    return rates.length === days.length ? Math.floor(sum(rates) / DAYS) : null;
  };
  return {
    "post-call": mean("post-call"),
    block: mean("block"),
    month: mean("month"),
    eighty: mean("eighty"),
    own: mean("own"),
  };
}

/** Where two limits are equally low, both bound. */
const boundBy = (days: readonly PlanDay[]): Week["bound"] =>
  LIMITS.map((limit) => ({
    limit,
    days: days.filter(({ under, rate }) => under[limit] === rate).length,
  })).filter((bound) => bound.days > 0);

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
