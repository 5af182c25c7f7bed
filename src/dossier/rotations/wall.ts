/**
 * The clock on the wall as one number: milliseconds since 1970 as if the wall were in UTC. No zone has a say, and
 * days are whole multiples of 24 hours.
 */

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const dayOf = (wall: number): string => new Date(wall).toISOString().slice(0, 10);
export const wallOf = (day: string): number => Date.parse(`${day}T00:00:00Z`);
export const midnight = (wall: number): number => Math.floor(wall / DAY) * DAY;

/** From a month of 1 to 12; null for a day no calendar has. */
export function wallAt(year: number, month: number, date: number): number | null {
  const wall = Date.UTC(year, month - 1, date);
  const back = new Date(wall);
  const same = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1;
  return same && back.getUTCDate() === date ? wall : null;
}

/** The days a resident's document can hold. */
export const FIRST_DAY = Date.UTC(1990, 0, 1);
export const LAST_DAY = Date.UTC(2100, 11, 31);
export const isNear = (wall: number): boolean => wall >= FIRST_DAY && wall < LAST_DAY + DAY;

export interface Stamp {
  readonly wall: number;
  /** A day without a time. */
  readonly date: boolean;
  readonly utc: boolean;
}

/** "20260701", "20260701T190000" or with a Z; seconds may be missing. Null for anything else. */
export function readStamp(text: string): Stamp | null {
  const cut = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/i.exec(text.trim());
  if (!cut) return null;
  const [, year, month, date, hour, minute, second = "0", z] = cut;
  const day = wallAt(Number(year), Number(month), Number(date));
  if (day === null) return null;
  if (hour === undefined) return { wall: day, date: true, utc: false };
  if (Number(hour) > 24 || Number(minute) > 59) return null;
  const time = Number(hour) * HOUR + Number(minute) * MINUTE + Math.min(59, Number(second)) * 1000;
  return { wall: day + time, date: false, utc: z !== undefined };
}

/** "P1DT12H" in milliseconds; days and weeks of 24 hours. Null where it is no duration. */
export function readDuration(text: string): number | null {
  const cut = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(
    text.trim(),
  );
  if (!cut) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = cut
    .slice(2)
    .map((part) => Number(part ?? 0));
  const length = (weeks * 7 + days) * DAY + hours * HOUR + minutes * MINUTE + seconds * 1000;
  return cut[1] === "-" ? -length : length;
}
