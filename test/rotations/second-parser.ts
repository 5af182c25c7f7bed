/** The same file by another parser, written by others: what the two must agree on. */
import ical, { type VEvent } from "node-ical";

const FROM = new Date("2000-01-01T00:00:00Z");

/** Start and end of every occurrence up to a day, in order. */
export function otherTimes(text: string, until: string): readonly string[] {
  const to = new Date(`${until}T23:59:59Z`);
  return Object.values(ical.sync.parseICS(text))
    .filter((each): each is VEvent => each?.type === "VEVENT")
    .flatMap((event) => timesOf(event, to))
    .sort();
}

function timesOf(event: VEvent, to: Date): readonly string[] {
  /** It puts days, and times without a zone, on the clock of this machine. */
  const at = event.start.tz === undefined ? onWall : (date: Date) => date;
  const times = event.rrule ? ical.expandRecurringEvent(event, { from: FROM, to }) : [event];
  return times.map(({ start, end }) => span(at(start), at(end ?? start)));
}

const onWall = (date: Date): number => date.getTime() - date.getTimezoneOffset() * 60_000;

export const span = (start: Date | number, end: Date | number): string =>
  [start, end].map((at) => new Date(at).toISOString()).join(" to ");
