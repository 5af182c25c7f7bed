/** From a wall clock somewhere to an instant: `2027-03-03`, `21:00` in `America/New_York`. */

/** Milliseconds; farther than any zone is from UTC, and short of the next change of the clock. */
const OVER_A_DAY = 26 * 3_600_000;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** A formatter is slow to make and is asked for once per date. */
function clockIn(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  clocks.set(zone, made);
  return made;
}

/** What the wall clock of a zone shows at an instant, read as if it were UTC. Milliseconds. */
function wallClock(instant: number, zone: string): number {
  const parts = clockIn(zone).formatToParts(instant);
  const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value);
  return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
}

/**
 * Milliseconds since 1970, UTC. A time that the clock shows twice is the first of the two; one that it
 * skips is as much later as the clock jumps. Throws a RangeError for a day, time or zone there is not.
 */
export function instantOf(date: string, time: string, zone: string): number {
  const shown = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(shown)) throw new RangeError(`${date} ${time} is not a day and a time`);
  const offset = (instant: number): number => wallClock(instant, zone) - instant;
  const before = shown - offset(shown - OVER_A_DAY);
  const after = shown - offset(shown + OVER_A_DAY);
  return wallClock(before, zone) === shown || wallClock(after, zone) !== shown ? before : after;
}
