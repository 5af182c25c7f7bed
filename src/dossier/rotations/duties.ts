/**
 * What each occurrence is to a plan: a block by itself, a day of a rotation, the day of a call, days off, or none
 * of these and why. Shapes decide as well as words: whatever holds one through the night counts as a call.
 */

import type { SkipCode } from "./report.ts";
import type { Timed } from "./timed.ts";
import { DAY, dayOf, HOUR, isNear, midnight } from "./wall.ts";
import type { TellTitle, Told } from "./words.ts";

/** A rotation on one day, or over the days of one event. */
export interface Duty {
  readonly name: string;
  readonly told: Told;
  readonly from: string;
  readonly to: string;
  /** Several days said in one event: a block as it is. */
  readonly whole: boolean;
  readonly night: boolean;
}

export interface Sorted {
  readonly duty: Duty | null;
  readonly calls: readonly string[];
  readonly daysOff: readonly string[];
  /** Null where it is any of the above. */
  readonly why: SkipCode | null;
}

const SHORTEST_SHIFT = 4 * HOUR;
const LONGEST_SHIFT = 48 * HOUR;
/** Awake past this hour, a night is no night of sleep. */
const NIGHT_TO = 4 * HOUR;
const NIGHT_FROM = 3 * HOUR;
/** All-day events of call: longer ones are a rotation with call in its name. */
const MOST_CALL_DAYS = 3;
const MOST_DAYS_OFF = 14;
const LONGEST_UNKNOWN = 100;

export function sortOccurrence(occurrence: Timed, tell: TellTitle): Sorted {
  const { start, end } = occurrence;
  if (!isNear(start) || !isNear(end)) return nothing("far-day");
  const named = nameOf(occurrence, tell);
  return isWhole(occurrence) ? wholeDays(occurrence, named) : timed(occurrence, named);
}

const nothing = (why: SkipCode): Sorted => ({ duty: null, calls: [], daysOff: [], why });
const only = (part: Partial<Sorted>): Sorted => ({
  duty: null,
  calls: [],
  daysOff: [],
  why: null,
  ...part,
});

/** Whole days, however they are written: some calendars write them from midnight to midnight. */
function isWhole({ allDay, start, end }: Timed): boolean {
  if (allDay || end - start >= LONGEST_SHIFT) return true;
  return end > start && start === midnight(start) && end === midnight(end);
}

interface Named {
  readonly name: string;
  readonly told: Told;
}

/** The title; the place too, where the title tells of no rotation. */
function nameOf({ event: { title, places } }: Timed, tell: TellTitle): Named {
  const told = tell(title);
  if (told.kind !== null) return { name: title, told };
  const place = places.find((each) => tell(each).kind !== null) ?? places[0];
  if (place === undefined) return { name: title, told };
  const there = tell(place);
  const says = [...told.roles].some((role) => role !== "generic");
  if (says || told.key !== "")
    return { name: title, told: { ...told, kinds: there.kinds, kind: there.kind } };
  return { name: place, told: { ...there, roles: told.roles } };
}

function wholeDays({ start, end }: Timed, { name, told }: Named): Sorted {
  const [from, to] = [dayOf(start), dayOf(Math.max(start, end - 1))];
  const days = Math.round((midnight(end - 1) - midnight(start)) / DAY) + 1;
  if (told.kind === null && told.roles.has("teaching")) return nothing("teaching");
  if (told.kind === null && told.roles.has("post_call")) return nothing("post-call");
  if (told.roles.has("call") && days <= MOST_CALL_DAYS) return only({ calls: each(start, days) });
  if (told.kind === null && told.roles.has("off") && days <= MOST_DAYS_OFF)
    return only({ daysOff: each(start, days) });
  if (told.kind === null && days > LONGEST_UNKNOWN) return nothing("too-long");
  return only({ duty: { name, told, from, to, whole: days > 1, night: false } });
}

const each = (start: number, days: number): readonly string[] =>
  Array.from({ length: days }, (_, i) => dayOf(start + i * DAY));

function timed({ start, end }: Timed, { name, told }: Named): Sorted {
  if (told.roles.has("teaching")) return nothing("teaching");
  if (told.kind === null && told.roles.has("post_call")) return nothing("post-call");
  if (told.kind === null && told.roles.has("off")) return only({ daysOff: [dayOf(start)] });
  const call = told.roles.has("call");
  const day = nightOf(start, end) ?? (call && end === start ? dayOf(start) : null);
  if (day !== null && call && told.kind === null) return only({ calls: [day] });
  if (day === null && end - start < SHORTEST_SHIFT) return nothing("short");
  const on = day ?? dayOf(start);
  const duty = { name, told, from: on, to: on, whole: false, night: day !== null };
  return only({ duty, calls: day === null ? [] : [day] });
}

/** The day that a shift through the night began; null for one that leaves the night alone. */
function nightOf(start: number, end: number): string | null {
  const before = start - midnight(start) < NIGHT_FROM;
  const turn = before ? midnight(start) : midnight(start) + DAY;
  if (end - start < SHORTEST_SHIFT || end < turn + NIGHT_TO) return null;
  return dayOf(turn - DAY);
}
