/** A calendar file (.ics) to blocks, calls and days off. Whatever the text is, it is read; nothing throws. */
import { type CalendarTimes, calendarTimes } from "./calendar-times.ts";
import { makeRead } from "./make-read.ts";
import type { RotationsRead } from "./report.ts";
import { sortAll } from "./sort-all.ts";
import { type RotationWords, titleTeller } from "./words.ts";

export interface CalendarOptions {
  readonly words: RotationWords;
  /** ISO day: endless rules are read for 24 months from it. */
  readonly today: string;
  /** IANA name for times in UTC, where the file names no zone. */
  readonly zone?: string | undefined;
}

export function readCalendar(text: string, options: CalendarOptions): RotationsRead {
  const times: CalendarTimes = calendarTimes(text, options);
  const sorted = sortAll(times.occurrences, titleTeller(options.words));
  const skipped = [...times.skipped, ...sorted.skipped];
  return makeRead({ ...sorted, ...times, skipped, source: "calendar" });
}
