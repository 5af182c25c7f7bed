/**
 * The season's dates and prices. What the season asked about has not published is filled with the last
 * published one, labelled with its season: a date of last year is a hint, never a deadline.
 */
import type { Facts } from "#facts/catalog.ts";
import type { SeasonDate } from "#facts/reference.ts";
import type { Quality } from "#facts/types.ts";
import { sourceTitles } from "./describe.ts";
import { type SeasonFee, seasonFees } from "./season-fees.ts";
import { instantOf } from "./zone.ts";

export interface DatedEvent {
  readonly event: string;
  readonly what: string;
  /** Year-month-day; the earlier one where the sources disagree. */
  readonly date: string;
  /** The later day, where the sources disagree. */
  readonly orDate: string | null;
  /** Hour:minute in `zone`; null when only the day is known. */
  readonly time: string | null;
  readonly zone: string | null;
  /** ISO 8601, UTC; null when only the day is known. */
  readonly instant: string | null;
  /** The season the date was published for: an earlier one when this season's is not published. */
  readonly season: number;
  readonly source: string;
  readonly quality: Quality;
  readonly note: string | null;
  /** Days from today to the date, below zero when it is over; null where it is another season's. */
  readonly daysAway: number | null;
}

export interface SeasonAnswer {
  readonly season: number;
  /** By day of the season. */
  readonly dates: readonly DatedEvent[];
  /** The event to come next; null when none of this season's is ahead. */
  readonly next: string | null;
  /** Whether any date is this season's own. */
  readonly published: boolean;
  /** The latest season that stands in for dates not published; null when none does. */
  readonly lastPublished: number | null;
  readonly fees: readonly SeasonFee[];
  readonly sources: Readonly<Record<string, string>>;
}

export type SeasonFacts = Pick<Facts, "dates" | "fees"> & {
  readonly catalog: Pick<Facts["catalog"], "sources">;
};

/** `today` is year-month-day where the person is. Throws a RangeError when it is not. */
export function seasonAnswer(facts: SeasonFacts, season: number, today: string): SeasonAnswer {
  const now = dayNumber(today);
  const dates = rowsFor(facts.dates, season)
    .map((row) => dated(row, season, now))
    .toSorted((a, b) => (placeIn(season, a) < placeIn(season, b) ? -1 : 1));
  const borrowed = dates.map((date) => date.season).filter((from) => from !== season);
  const fees = seasonFees(facts.fees, season);
  const cited = [...dates, ...fees].map((row) => row.source);
  return {
    season,
    dates,
    next: dates.find((date) => date.season === season && isAhead(date, today))?.event ?? null,
    published: borrowed.length < dates.length,
    lastPublished: borrowed.length > 0 ? Math.max(...borrowed) : null,
    fees,
    sources: sourceTitles(facts.catalog, cited),
  };
}

/** One row per event: the season's own, else the latest earlier one. */
function rowsFor(all: readonly SeasonDate[], season: number): readonly SeasonDate[] {
  const rows = new Map<string, SeasonDate>();
  for (const row of all.filter((r) => r.season <= season)) {
    const known = rows.get(row.event);
    if (!known || known.season < row.season) rows.set(row.event, row);
  }
  return [...rows.values()];
}

function dated(row: SeasonDate, season: number, now: number): DatedEvent {
  const { time, zone } = row;
  const days = [row.date, ...(row.orDate === null ? [] : [row.orDate])].toSorted();
  const date = days[0] ?? row.date;
  return {
    event: row.event,
    what: row.what,
    date,
    orDate: days[1] ?? null,
    time,
    zone,
    instant: time && zone ? new Date(instantOf(date, time, zone)).toISOString() : null,
    season: row.season,
    source: row.source,
    quality: row.quality,
    note: row.note,
    daysAway: row.season === season ? dayNumber(date) - now : null,
  };
}

/** A date with two days is not over until both are. */
const isAhead = ({ date, orDate }: DatedEvent, today: string): boolean => (orDate ?? date) >= today;

/** A borrowed date stands where it would fall in the season asked about. */
function placeIn(asked: number, { date, time, season, event }: DatedEvent): string {
  const year = Number(date.slice(0, 4)) + asked - season;
  return `${year}${date.slice(4)} ${time ?? ""} ${event}`;
}

const DAY = 86_400_000;

function dayNumber(date: string): number {
  const start = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(start)) throw new RangeError(`a day must be year-month-day, got ${date}`);
  return Math.round(start / DAY);
}
