/** Every time each event happens: rules expanded, what was left out and moved taken into account. */
import { monthsAfter } from "#core/calendar.ts";
import { type CalendarEvent, instantOf, type Moment } from "./calendar-event.ts";
import { expandRule, MOST_OCCURRENCES } from "./expand-rule.ts";
import type { RecurrenceRule } from "./recurrence-rule.ts";
import type { Note, Skipped } from "./report.ts";
import { skip } from "./skip.ts";
import type { Timed } from "./timed.ts";
import { DAY, dayOf, wallOf } from "./wall.ts";
import { UTC, wallIn, type Zone } from "./zone.ts";

export interface Occurrence extends Timed {
  /** Instants; of a wall without a zone, the wall itself. */
  readonly startAt: number;
  readonly endAt: number;
}

export interface Series {
  readonly occurrences: readonly Occurrence[];
  readonly skipped: readonly Skipped[];
  readonly notes: readonly Note[];
}

export interface Expanding {
  /** The zone that times in UTC are put in; null leaves them as written. */
  readonly home: Zone | null;
  /** Rules without an end are read for 24 months from this day, or from their own start where that is later. */
  readonly today: string;
}

const MONTHS = 24;
/** Of all events together: a department's shifts for many years. */
const MOST = 200_000;

export function occurrencesOf(events: readonly CalendarEvent[], how: Expanding): Series {
  const changes = changesByUid(events);
  const occurrences: Occurrence[] = [];
  const skipped: Skipped[] = [];
  const notes: Note[] = [];
  for (const event of events) {
    if (event.andLater) notes.push(noteOn(event, "range-not-read", event.title));
    if (event.cancelled) {
      skipped.push(skip(event.line, event.title, "cancelled"));
      continue;
    }
    if (occurrences.length > MOST) {
      skipped.push(skip(event.line, event.title, "too-many"));
      continue;
    }
    const { walls, note } = wallsOf(event, how.today);
    if (note) notes.push(note);
    const kept = standing(event, walls, changes).map((wall) => at(event, wall, how.home));
    if (kept.length === 0) skipped.push(skip(event.line, event.title, "no-occurrence"));
    for (const each of kept) occurrences.push(each);
  }
  return { occurrences, skipped, notes };
}

const noteOn = ({ line }: CalendarEvent, code: Note["code"], text: string): Note => ({
  code,
  line,
  text,
});

interface Walls {
  readonly walls: readonly number[];
  readonly note: Note | null;
}

function wallsOf(event: CalendarEvent, today: string): Walls {
  const { rule, start } = event;
  const added = event.added.map((moment) => onWallOf(start, moment));
  const plain = [...new Set([start.wall, ...added])];
  if (rule === null || event.replaces) return { walls: plain, note: null };
  if (rule === "unread") return { walls: plain, note: noteOn(event, "rule-not-read", event.title) };
  const from = dayOf(start.wall);
  const last = monthsAfter(from > today ? from : today, MONTHS);
  const limit = wallOf(last) + DAY - 1;
  const { walls, cut } = expandRule(rule, start.wall, { until: untilOf(rule, start), limit });
  const all = [...new Set([...walls, ...added])].sort((a, b) => a - b);
  const reached = walls.length >= MOST_OCCURRENCES ? dayOf(walls.at(-1) ?? 0) : last;
  return { walls: all, note: cut ? noteOn(event, "cut-off-rule", reached) : null };
}

/** A moment on the wall of another. */
const onWallOf = ({ zone }: Moment, moment: Moment): number =>
  zone && moment.zone && zone !== moment.zone ? wallIn(zone, instantOf(moment)) : moment.wall;

/** A day without a time is that whole day. */
function untilOf({ until }: RecurrenceRule, { zone, date }: Moment): number {
  if (!until) return Number.POSITIVE_INFINITY;
  if (until.date) return until.wall + DAY - 1;
  return until.utc && zone && !date ? wallIn(zone, until.wall) : until.wall;
}

type Changes = ReadonlyMap<string, ReadonlySet<string>>;

/** The occurrences that have an event of their own, by series. */
function changesByUid(events: readonly CalendarEvent[]): Changes {
  const changes = new Map<string, Set<string>>();
  for (const { uid, replaces } of events) {
    if (uid === null || !replaces) continue;
    const of = changes.get(uid) ?? new Set<string>();
    changes.set(uid, of.add(keyOf(replaces)));
  }
  return changes;
}

const keyOf = (moment: Moment): string =>
  moment.date ? dayOf(moment.wall) : String(instantOf(moment));

function standing(event: CalendarEvent, walls: readonly number[], changes: Changes) {
  const { start, replaces, uid } = event;
  if (replaces) return walls;
  const removed = new Set([...event.removed.map(keyOf), ...(changes.get(uid ?? "") ?? [])]);
  if (removed.size === 0) return walls;
  const days = start.date ? event.removed.map(({ wall }) => dayOf(wall)) : [];
  for (const day of days) removed.add(day);
  const gone = (wall: number) =>
    removed.has(dayOf(wall)) || removed.has(String(instantOf({ ...start, wall })));
  return walls.filter((wall) => !gone(wall));
}

function at(event: CalendarEvent, wall: number, home: Zone | null): Occurrence {
  const { zone, date } = event.start;
  const startAt = instantOf({ ...event.start, wall });
  const endAt = startAt + event.length;
  const shown = zone === UTC ? (home ?? UTC) : zone;
  const onWall = (instant: number) => (shown ? wallIn(shown, instant) : instant);
  return { event, allDay: date, start: onWall(startAt), end: onWall(endAt), startAt, endAt };
}
