/** One event of a calendar file: when, in which zone, how it repeats, what it is called. */
import { type Component, propOf } from "./components.ts";
import { type ContentLine, paramOf, plainText } from "./content-lines.ts";
import { type RecurrenceRule, readRule } from "./recurrence-rule.ts";
import type { SkipCode, Skipped } from "./report.ts";
import { skip } from "./skip.ts";
import type { Entry } from "./timed.ts";
import { DAY, isNear, midnight, readDuration, readStamp } from "./wall.ts";
import { instantIn, UTC, type Zone } from "./zone.ts";

/** A time of the file. A zone of null is the clock on the wall, wherever that hangs. */
export interface Moment {
  readonly wall: number;
  readonly zone: Zone | null;
  readonly date: boolean;
}

/** Comparable with each other; of a wall without a zone, the wall itself. */
export const instantOf = ({ wall, zone }: Moment): number => (zone ? instantIn(zone, wall) : wall);

export interface CalendarEvent extends Entry {
  readonly uid: string | null;
  readonly start: Moment;
  /** Milliseconds from the start to the end: by the wall for whole days, else as they pass. */
  readonly length: number;
  /** What the rule says; null without one, "unread" for one that is not read here. */
  readonly rule: RecurrenceRule | "unread" | null;
  readonly added: readonly Moment[];
  readonly removed: readonly Moment[];
  /** The occurrence of its series that this event stands for. */
  readonly replaces: Moment | null;
  /** This change is for all later occurrences too. */
  readonly andLater: boolean;
  readonly cancelled: boolean;
}

/** A zone by the name in the file; null for one nobody knows. */
export type Zones = (name: string, line: number) => Zone | null;

export function readEvent(component: Component, zones: Zones): CalendarEvent | Skipped {
  const title = oneLine(textOf(component, "SUMMARY"));
  const wrong = (why: SkipCode) => skip(component.line, title || "(no title)", why);
  const [line] = component.props.get("DTSTART") ?? [];
  if (!line) return wrong("no-start");
  const [start] = momentsOf([line], zones);
  if (!start) return wrong("bad-date");
  if (!isNear(start.wall)) return wrong("far-day");
  const length = lengthOf(component, start, zones);
  if (length === null) return wrong("bad-date");
  if (length < 0) return wrong("ends-first");
  return { ...namesOf(component), ...seriesOf(component, zones), title, start, length };
}

const textOf = (component: Component, name: string): string =>
  plainText(propOf(component, name) ?? "");
const LONGEST = 500;
const oneLine = (text: string): string => text.slice(0, LONGEST).trim().replace(/\s+/g, " ");

function namesOf(component: Component) {
  const places = ["LOCATION", "CATEGORIES"].map((name) => oneLine(textOf(component, name)));
  return {
    line: component.line,
    uid: propOf(component, "UID"),
    places: places.filter((place) => place !== ""),
    cancelled: /^cancell?ed$/i.test(propOf(component, "STATUS")?.trim() ?? ""),
  };
}

function seriesOf(component: Component, zones: Zones) {
  const of = (name: string) => component.props.get(name) ?? [];
  const rule = propOf(component, "RRULE");
  const [replaced] = of("RECURRENCE-ID");
  return {
    rule: rule === null ? null : (readRule(rule) ?? ("unread" as const)),
    added: momentsOf(of("RDATE"), zones),
    removed: momentsOf(of("EXDATE"), zones),
    replaces: (replaced && momentsOf([replaced], zones)[0]) ?? null,
    andLater: replaced !== undefined && paramOf(replaced, "RANGE") !== null,
  };
}

/** Each line may hold several; those that cannot be read are left out. */
function momentsOf(lines: readonly ContentLine[], zones: Zones): readonly Moment[] {
  return lines.flatMap((line) => {
    const name = paramOf(line, "TZID");
    const zone = name === null ? null : zones(name, line.line);
    return line.value.split(",").flatMap((text) => {
      const stamp = readStamp(text.replace(/\/.*$/, ""));
      if (!stamp) return [];
      const { wall, date, utc } = stamp;
      return [{ wall, date, zone: utc ? UTC : date ? null : zone }];
    });
  });
}

/** Null where the end is no time. An all-day event without an end, or that ends as it starts, is one day. */
function lengthOf(component: Component, start: Moment, zones: Zones): number | null {
  const [line] = component.props.get("DTEND") ?? [];
  const duration = propOf(component, "DURATION");
  if (!line) return duration === null ? least(start, 0) : atLeast(start, readDuration(duration));
  const [end] = momentsOf([line], zones);
  if (!end) return null;
  if (start.date) return least(start, midnight(end.wall) - start.wall);
  if (end.zone === null || start.zone === null) return end.wall - start.wall;
  return instantOf(end) - instantOf(start);
}

const least = ({ date }: Moment, length: number): number => (date && length === 0 ? DAY : length);
const atLeast = (start: Moment, length: number | null): number | null =>
  length === null ? null : least(start, length);
