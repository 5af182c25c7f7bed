/**
 * Time zones by name: IANA's, the names Outlook writes, or what the file itself defines (VTIMEZONE). Offsets come
 * from the zone data of the browser or of Node; nothing is fetched.
 */
import { onceFor } from "#core/once.ts";
import type { Component } from "./components.ts";
import { definedZone } from "./defined-zone.ts";
import { OUTLOOK_ZONES } from "./outlook-zones.ts";
import { DAY, HOUR } from "./wall.ts";

export interface Zone {
  readonly name: string;
  /** Milliseconds that the wall is ahead of UTC at an instant. */
  readonly offsetAt: (instant: number) => number;
}

export const UTC: Zone = { name: "UTC", offsetAt: () => 0 };

export const wallIn = ({ offsetAt }: Zone, instant: number): number => instant + offsetAt(instant);

/** A time that stands twice on the wall is the first of the two; one that is skipped is as far past the change. */
export function instantIn({ offsetAt }: Zone, wall: number): number {
  const before = offsetAt(wall - DAY);
  const after = offsetAt(wall + DAY);
  if (before === after || offsetAt(wall - before) === before) return wall - before;
  return offsetAt(wall - after) === after ? wall - after : wall - before;
}

/** Null for a name nobody knows and the file does not define. */
export function zoneNamed(name: string, defined: readonly Component[]): Zone | null {
  return knownZone(name) ?? definedZone(name, defined);
}

export const knownZone = onceFor((name: string): Zone | null => {
  const outlook = OUTLOOK_ZONES.get(plain(name));
  if (outlook !== undefined) return ianaZone(outlook);
  return ianaZone(name) ?? ianaZone(/[A-Za-z_]+\/[A-Za-z_]+(\/[A-Za-z_]+)?$/.exec(name)?.[0] ?? "");
});

/** "(UTC-05:00) Eastern Time (US & Canada)" and "Eastern Time (US & Canada)" are one. */
const plain = (name: string): string =>
  name
    .replace(/^\((UTC|GMT)[^)]*\)\s*/i, "")
    .trim()
    .toLowerCase();

function ianaZone(name: string): Zone | null {
  if (/^(Etc\/)?(UTC|GMT)$/i.test(name)) return UTC;
  if (!/^([ECMP]ST\d[ECMP]DT|[EMH]ST|[A-Za-z]+\/[\w+/-]+)$/.test(name)) return null;
  try {
    const format = new Intl.DateTimeFormat("en-US", { ...FIELDS, timeZone: name });
    return { name, offsetAt: keptByDay((instant) => offsetOf(format, instant)) };
  } catch {
    return null;
  }
}

const FIELDS = {
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
} as const;

function offsetOf(format: Intl.DateTimeFormat, instant: number): number {
  const cut = /(\d+)\D+(\d+)\D+(\d+)\D+(\d+)\D+(\d+)\D+(\d+)/.exec(format.format(instant));
  const [month = 0, date = 0, year = 0, ...time] = (cut ?? []).slice(1).map(Number);
  const [hour = 0, minute = 0, second = 0] = time;
  const wall = Date.UTC(year, month - 1, date, hour, minute, second);
  return wall - Math.floor(instant / 1000) * 1000;
}

/** Asking the zone data is slow, and an offset changes on two days of a year: asked once per day, then per hour. */
function keptByDay(ask: (instant: number) => number): (instant: number) => number {
  const at = onceFor(ask);
  const ofDay = onceFor((day: number): number | null => {
    const offset = at(day * DAY);
    return offset === at((day + 1) * DAY) ? offset : null;
  });
  const quarter = HOUR / 4;
  return (instant) =>
    ofDay(Math.floor(instant / DAY)) ?? at(Math.floor(instant / quarter) * quarter);
}
