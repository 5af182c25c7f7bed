/**
 * The season's dates as a calendar file (RFC 5545). Times are instants in UTC, so they are right on any
 * calendar in any zone and over any change of the clock; a date without a time is a whole day. Dates that
 * stand in for a season not yet published are never written: a calendar has no room for "last year".
 */
import ical, { type ICalCalendar, ICalEventTransparency } from "ical-generator";
import type { DatedEvent, SeasonAnswer } from "#answers/season.ts";

/** What the calendar says; titles are neutral, for they are seen over a shoulder. */
export interface DatesWords {
  readonly calendar: string;
  readonly title: (date: DatedEvent) => string;
  readonly description: (date: DatedEvent, source: string) => string;
}

export interface DatesOptions {
  /** When the file is made: the same instant gives the same bytes. */
  readonly stamp: Date;
}

/** Null when no date of the season is published. */
export function datesIcs(
  answer: SeasonAnswer,
  { stamp }: DatesOptions,
  words: DatesWords,
): string | null {
  const dates = ownDates(answer);
  if (dates.length === 0) return null;
  const prodId = { company: "Elective", product: "Dates", language: "EN" };
  const calendar = ical({ name: words.calendar, prodId });
  for (const date of dates) addDate(calendar, date, { stamp, words, answer });
  return `${calendar.toString()}\r\n`;
}

export const ownDates = ({ dates, season }: SeasonAnswer): readonly DatedEvent[] =>
  dates.filter((date) => date.season === season);

interface Added {
  readonly stamp: Date;
  readonly words: DatesWords;
  readonly answer: SeasonAnswer;
}

function addDate(calendar: ICalCalendar, date: DatedEvent, { stamp, words, answer }: Added): void {
  calendar.createEvent({
    // Of season and event only, so that a corrected date moves the entry instead of adding one.
    id: `${date.season}-${date.event}@elective`,
    stamp,
    ...when(date),
    summary: words.title(date),
    description: words.description(date, answer.sources[date.source] ?? date.source),
    transparency: ICalEventTransparency.TRANSPARENT,
  });
}

function when({ date, instant }: DatedEvent) {
  if (instant !== null) return { start: new Date(instant) };
  const start = new Date(`${date}T00:00:00Z`);
  return { start, end: new Date(start.getTime() + DAY), allDay: true };
}

const DAY = 86_400_000;
