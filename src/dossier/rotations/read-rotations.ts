/** A file or a pasted text to rotations: a calendar is told from a table by what it begins with. */
import { type CalendarOptions, readCalendar } from "./read-calendar.ts";
import { readTable, type TableOptions } from "./read-table.ts";
import type { RotationsRead } from "./report.ts";

export type ReadOptions = CalendarOptions & TableOptions;

/** Never throws: what cannot be read is in the report. */
export const readRotations = (text: string, options: ReadOptions): RotationsRead =>
  isCalendar(text) ? readCalendar(text, options) : readTable(text, options);

export const isCalendar = (text: string): boolean =>
  /(^|\n|\r|\uFEFF)\s*BEGIN:(VCALENDAR|VEVENT)\b/i.test(text.slice(0, 20_000));
