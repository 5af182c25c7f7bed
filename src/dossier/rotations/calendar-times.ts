/** Every time every event of a calendar file happens, before anything is made of it. */
import { type CalendarEvent, readEvent, type Zones } from "./calendar-event.ts";
import { type CalendarParts, type Component, calendarParts } from "./components.ts";
import { type Occurrence, occurrencesOf } from "./occurrences.ts";
import type { HomeZone, Note, Skipped } from "./report.ts";
import { skip } from "./skip.ts";
import { knownZone, UTC, type Zone, zoneNamed } from "./zone.ts";

export interface CalendarTimes {
  readonly occurrences: readonly Occurrence[];
  /** Null where no time is in UTC, or nothing says where home is. */
  readonly zone: HomeZone | null;
  readonly skipped: readonly Skipped[];
  readonly notes: readonly Note[];
}

export interface TimesOptions {
  readonly today: string;
  readonly zone?: string | undefined;
}

/** As many as a scheduler writes for a whole department. */
export const MOST_EVENTS = 20_000;

export function calendarTimes(text: string, { today, zone }: TimesOptions): CalendarTimes {
  const parts = calendarParts(text);
  const { zones, unknown } = zonesOf(parts);
  const read = parts.events.slice(0, MOST_EVENTS).map((each) => readEvent(each, zones));
  const events = read.filter((each) => "title" in each);
  const utc = events.find(({ start }) => start.zone === UTC);
  const home = utc ? homeOf(parts, events, zone) : null;
  const series = occurrencesOf(events, { home: home?.zone ?? null, today });
  const bad = read.filter((each) => "why" in each);
  const over = parts.events.slice(MOST_EVENTS).map(tooMany);
  return {
    occurrences: series.occurrences,
    zone: home && { name: home.zone.name, by: home.by },
    skipped: [...parts.skipped, ...bad, ...series.skipped, ...over],
    notes: [
      ...unknown.values(),
      ...(utc && !home ? [utcNote(utc)] : []),
      ...series.notes,
      ...cutNote(parts),
    ],
  };
}

const tooMany = ({ line, props }: Component): Skipped =>
  skip(line, props.get("SUMMARY")?.[0]?.value ?? "(no title)", "too-many");

const utcNote = ({ line, title }: CalendarEvent): Note => ({
  code: "utc-as-written",
  line,
  text: title,
});

const cutNote = ({ open }: CalendarParts): readonly Note[] =>
  open === null ? [] : [{ code: "file-cut", line: open, text: "" }];

interface FileZones {
  readonly zones: Zones;
  /** By name, with the first line it stands on; filled as events are read. */
  readonly unknown: ReadonlyMap<string, Note>;
}

function zonesOf(parts: CalendarParts): FileZones {
  const unknown = new Map<string, Note>();
  const known = new Map<string, Zone | null>();
  const zones: Zones = (name, line) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const zone = zoneNamed(name, parts.zones);
    known.set(name, zone);
    if (!zone) unknown.set(name, { code: "unknown-zone", line, text: name });
    return zone;
  };
  return { zones, unknown };
}

interface Home {
  readonly zone: Zone;
  readonly by: HomeZone["by"];
}

/** What the calendar says, unless that is UTC; else the zone most of its events are in; else the one asked for. */
function homeOf(
  { zone: said }: CalendarParts,
  events: readonly CalendarEvent[],
  asked: string | undefined,
): Home | null {
  const own = said === null ? null : knownZone(said);
  if (own && own !== UTC) return { zone: own, by: "calendar" };
  const most = commonest(events.flatMap(({ start }) => start.zone ?? []));
  if (most) return { zone: most, by: "events" };
  const given = asked === undefined ? null : knownZone(asked);
  return given && { zone: given, by: "asked" };
}

function commonest(zones: readonly Zone[]): Zone | null {
  const counts = new Map<Zone, number>();
  for (const zone of zones) if (zone !== UTC) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
